import { Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Network } from '#secretariat'
import { speak } from '../words/index.ts'

type FooterProps = {
  readonly network: Network | undefined
  readonly lang: Lang
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

/** The same at the end of every page: whose pages these are, whom to write to, when somebody answers (WCAG 3.2.6). */
export function Footer({ network, lang, links }: FooterProps) {
  if (network === undefined) return null
  const say = speak(lang)
  return (
    <>
      <p>
        <Written reader={lang} texts={network.name} />
      </p>
      {network.contact === null ? null : (
        <p>
          {say('app.write-to')} <a href={`mailto:${network.contact}`}>{network.contact}</a>
          {network.hours === null ? null : (
            <>
              {' · '}
              <Written reader={lang} texts={network.hours} />
            </>
          )}
        </p>
      )}
      {links.map(({ label, href }) => (
        <p>
          <a href={href}>{label}</a>
        </p>
      ))}
      <p class="meta">{say('app.designations')}</p>
    </>
  )
}
