import { Moment, Notice, Prose, Written } from '#platform/web'
import { nativeNames, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Announcement } from '../announcing/read-announcements.ts'
import { speak } from '../words/index.ts'

/** An announcement in the reader's language, or in the one there is, which is said. */
export function AnnouncementPage({ lang, announcement }: { readonly lang: Lang; readonly announcement: Announcement }) {
  const say = speak(lang)
  const { title, body, at, releasedAt, formal } = announcement
  const told = textIn(body, lang)
  return (
    <>
      <h1>
        <Written texts={title} reader={lang} />
      </h1>
      {releasedAt === null ? <Notice kind="warn">{say('lists.waits-in-outbox')}</Notice> : null}
      <p class="meta">
        <Moment lang={lang} at={releasedAt ?? at} />
        {formal ? ` · ${say('lists.formal')}` : ''}
      </p>
      {told.lang === lang ? null : <p>{say('lists.only-in', { language: nativeNames[told.lang] })}</p>}
      <Prose text={told.text} lang={told.lang} />
    </>
  )
}
