import { Facts } from '#platform/web'
import type { Lang } from '#platform/words'
import { previewSentences } from '../visibility/preview.ts'
import type { Preview } from '../visibility/preview.ts'
import { speak } from '../words/index.ts'

/** Before the button: who would see it, for each circle that it can be issued to. */
export function VisibilityPart({ lang, previews }: { lang: Lang; previews: readonly Preview[] }) {
  const say = speak(lang)
  return (
    <>
      <h2>{say('reports.who-will-see')}</h2>
      <Facts
        facts={previews.map((preview) => ({
          label: say(`reports.issue-to-${preview.to}`),
          value: previewSentences(preview, lang).join(' '),
        }))}
      />
    </>
  )
}
