import { formatDay } from '#platform/words'
import type { Finding } from '../checks.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

/** What the checks found, what blocks first; each finding leads to its sentence. */
export function ChecksPart({ reader, slug, findings }: { reader: Reader; slug: string; findings: readonly Finding[] }) {
  const { lang, href } = reader
  const say = speak(lang)
  const first = findings.toSorted((one, other) => Number(other.blocks) - Number(one.blocks))
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">
        {say('reports.checks')} <span class="number">({findings.length})</span>
      </h2>
      {findings.length === 0 ? (
        <p>{say('reports.checks-none')}</p>
      ) : (
        <ul>
          {first.map((finding) => (
            <li>
              {finding.claim === undefined ? (
                wordsOf(finding, lang)
              ) : (
                <a href={href(`/reports/${slug}/claims/${finding.claim}`)}>{wordsOf(finding, lang)}</a>
              )}
              {finding.blocks ? <strong> {say('reports.blocks')}</strong> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A finding as a sentence. Days come as they are stored. */
export function wordsOf({ kind, values }: Finding, lang: Reader['lang']): string {
  const told = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'day' && typeof value === 'string' ? formatDay(lang, value) : String(value),
    ]),
  )
  return speak(lang).byKey(`reports.check-${kind}`, told) ?? kind
}
