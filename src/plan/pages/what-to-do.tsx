import { Actions, ButtonLink } from '#platform/web'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

export type Link = { readonly href: string; readonly label: string }

/** What can be done here: the first things as buttons, the rarer ones folded away, so that the page comes first. */
export function WhatToDo({ lang, links, first = 2 }: { lang: Lang; links: readonly Link[]; first?: number }) {
  if (links.length === 0) return null
  const rest = links.slice(first)
  return (
    <Actions>
      {links.slice(0, first).map((link, at) => (
        <ButtonLink {...link} quiet={at > 0} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{speak(lang)('plan.more-actions')}</summary>
          <ul>
            {rest.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Actions>
  )
}
