import { Notice } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Concern } from '../planning/concerns.ts'
import { speak } from '../words/index.ts'

/** A concern with the name of the day that is observed. */
export type NamedConcern = Concern & { readonly name?: string }

type Props = { readonly lang: Lang; readonly day: string; readonly concerns: readonly NamedConcern[] }

/** What speaks against a day: a warning, and never more. */
export function Concerns({ lang, day: given, concerns }: Props) {
  if (concerns.length === 0) return null
  const say = speak(lang)
  const day = formatDay(lang, given)
  return (
    <Notice kind="warn" title={say('meetings.concern-title')}>
      {concerns.map(({ kind, name }) => (
        <p>
          {kind === 'observance'
            ? say('meetings.concern-observance', { day, name: name ?? '' })
            : say(`meetings.concern-${kind}`, { day })}
        </p>
      ))}
    </Notice>
  )
}
