import { speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'

export type Crumb = { readonly label: string; readonly href: string }

/** The way down to this page; the page itself is not in it. */
export const Crumbs = ({ lang, crumbs }: { lang: Lang; crumbs: readonly Crumb[] }) =>
  crumbs.length === 0 ? null : (
    <nav class="crumbs" aria-label={speakPlatform(lang)('platform.you-are-here')}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
