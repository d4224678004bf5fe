import { formatMonth } from '#platform/words'
import type { Finding } from '../checks.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

/** What the checks found, what blocks first; each finding leads to its sentence. */
export function ChecksPart({ reader, slug, findings }: { reader: Reader; slug: string; findings: readonly Finding[] }) {
  const { lang, href } = reader
  const say = speak(lang)
  const first = findings.toSorted((one, other) => Number(other.blocks) - Number(one.blocks))
  return (
    <>
      <h2 id="checks">
        {say('reports.checks')} <span class="number">({findings.length})</span>
      </h2>
      {findings.length === 0 ? (
        <p>{say('reports.checks-none')}</p>
      ) : (
        <ul>
          {first.map((finding) => (
            <li>
              <Leading to={pathOf(finding, slug)} href={href}>
                {wordsOf(finding, lang)}
              </Leading>
              {finding.blocks ? <strong> {say('reports.blocks')}</strong> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const pathOf = ({ claim, path }: Finding, slug: string): string | undefined =>
  claim === undefined ? path : `/reports/${slug}/claims/${claim}`

const Leading = ({ to, href, children }: { to: string | undefined; href: Reader['href']; children: string }) =>
  to === undefined ? children : <a href={href(to)}>{children}</a>

/** A finding as a sentence. Months come as they are stored; a count chooses a plural, other numbers are names. */
export function wordsOf({ kind, values }: Finding, lang: Reader['lang']): string {
  const said = (name: string, value: string | number): string | number => {
    if (name === 'month') return formatMonth(lang, String(value))
    return name === 'n' ? value : String(value)
  }
  const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(name, value)]))
  return speak(lang).byKey(`reports.check-${kind}`, told) ?? kind
}
