import { Written } from '#platform/web'
import type { Block } from '#platform/texts'
import { formatList } from '#platform/words'
import type { Finding } from '../finding.ts'
import type { Shown } from '../keeping/parts.ts'
import { placeOf } from '../telling/lists.ts'
import { certaintyWords, inWords, kindWords, placeWords } from '../telling/tell.ts'
import { speak } from '../words/index.ts'
import { NoteDoing } from './note-doing.tsx'
import type { Reader } from './reader.ts'

export type NoteProps = {
  readonly reader: Reader
  /** `/check/:id`, and the query that brings the reader back to the same view. */
  readonly path: string
  readonly query: string
  readonly blocks: readonly Block[]
  readonly shown: Shown
  /** The sentence of a report of ours that the words belong to. */
  readonly sentence: string | undefined
}

/** What is said of a place: what is wrong, what to write instead, why it matters, and what can be done about it. */
export function Note(props: NoteProps) {
  const { reader, shown, sentence } = props
  const { lang, href } = reader
  const { finding, number, state } = shown
  const { found, why, more } = inWords(finding, lang)
  const say = speak(lang)
  return (
    <section
      class={`finding ${state.kind}`}
      id={finding.key}
      tabindex={-1}
      data-step
      aria-label={say('checker.finding', { n: String(number) })}
    >
      <p class="meta">
        <a href={`#m-${finding.key}`}>{number}</a>
        {` · ${kindWords(finding.kind, lang)} · ${certaintyWords(finding.certainty, lang)}`}
      </p>
      {[found, ...more].map((sentenceOf) => (
        <p>{sentenceOf}</p>
      ))}
      <Beside {...props} />
      <NoteDoing {...props}>
        {sentence === undefined ? null : <a href={href(sentence)}>{say('checker.to-sentence')}</a>}
        <details>
          <summary>{say('checker.why')}</summary>
          <p>{why}</p>
        </details>
      </NoteDoing>
    </section>
  )
}

/** What to write instead, where else the fault shows, and which record contradicts it. */
function Beside({ reader: { lang, href }, blocks, shown: { finding } }: NoteProps) {
  const say = speak(lang)
  const { instead, record } = finding
  const places = placesOf(finding, blocks, lang)
  return (
    <>
      {instead === null ? null : (
        <p>{say.rich('checker.instead', { words: <Written text={wordsShown(instead)} /> })}</p>
      )}
      {places.length === 0 ? null : <p class="meta">{say('checker.also', { places: formatList(lang, places) })}</p>}
      {record === null ? null : (
        <p>
          {say.rich('checker.by-record', {
            record: (
              <a href={href(record.path)}>
                <Written text={record.label} />
              </a>
            ),
          })}
        </p>
      )}
    </>
  )
}

const placesOf = ({ also }: Finding, blocks: readonly Block[], lang: Reader['lang']): string[] => [
  ...new Set(also.map((span) => placeWords(placeOf(blocks, span), lang))),
]

/** Spaces alone cannot be seen, and nothing at all is said with a sign. */
function wordsShown(words: string): string {
  if (words === '') return '∅'
  return words.trim() === '' ? words.replaceAll(/\s/g, '␣') : words
}
