import { speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'

type Props = {
  readonly lang: Lang
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** Previous and next, with where one is in words. Nothing when there is one page only. */
export function Pager({ lang, page, pages, href }: Props) {
  if (pages <= 1) return null
  const say = speakPlatform(lang)
  return (
    <nav class="pager" aria-label={say('platform.pages')}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {say('platform.previous-page')}
        </a>
      ) : null}
      <span>{say('platform.page-of', { page: String(page), pages: String(pages) })}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {say('platform.next-page')}
        </a>
      ) : null}
    </nav>
  )
}
