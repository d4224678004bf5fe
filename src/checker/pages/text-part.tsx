import type { Block } from '#platform/texts'
import { speakPlatform } from '#platform/words'
import type { Part, Shown } from '../keeping/parts.ts'
import { placeOf } from '../telling/lists.ts'
import { placeWords } from '../telling/tell.ts'
import { MarkedText } from './marked-text.tsx'
import { Note } from './note.tsx'
import type { Reader } from './reader.ts'
import { speak } from '../words/index.ts'

export type TextPartProps = {
  readonly reader: Reader
  readonly path: string
  readonly query: string
  readonly blocks: readonly Block[]
  readonly textLang: string | null
  readonly shown: readonly Shown[]
  /** From which block on they are footnotes. */
  readonly notesFrom: number
  readonly parts: readonly Part[]
  /** Which of the parts is shown, from 0. */
  readonly part: number
}

/** A part of the text, paragraph by paragraph, with what is said of each beside it. */
export function TextPart(props: TextPartProps) {
  const { reader, blocks, shown, parts, part, textLang } = props
  const { from, to } = parts[part] ?? { from: 0, to: blocks.length }
  const inBlock = Map.groupBy(shown, ({ finding }) => finding.at.block)
  return (
    <>
      <h2>{speak(reader.lang)('checker.the-text')}</h2>
      <ol class="checked">
        {blocks.slice(from, to).map((block, at) => {
          const here = inBlock.get(from + at) ?? []
          return (
            <li>
              <div>
                {from + at === props.notesFrom ? <h3>{speak(reader.lang)('checker.notes')}</h3> : null}
                <span class="meta">
                  {placeWords(placeOf(blocks, { block: from + at, from: 0, to: 0 }), reader.lang)}
                </span>
                <MarkedText
                  block={block}
                  lang={textLang}
                  shown={here}
                  called={(n) => speak(reader.lang)('checker.finding', { n: String(n) })}
                />
              </div>
              {here.length === 0 ? null : (
                <aside aria-label={speak(reader.lang)('checker.findings-here', { n: here.length })}>
                  {here.map((one) => (
                    <Note {...props} shown={one} sentence={sentenceOf(block, one)} />
                  ))}
                </aside>
              )}
            </li>
          )
        })}
      </ol>
      <Parts {...props} />
    </>
  )
}

/** Where the words can be edited, for the text of a report of ours, whose sentences are linked to. */
function sentenceOf({ marks }: Block, { finding: { at } }: Shown): string | undefined {
  const link = marks.find((mark) => mark.kind === 'link' && mark.from <= at.from && at.from < mark.to)
  return link?.kind === 'link' && link.href.startsWith('/reports/') ? link.href : undefined
}

function Parts({ reader, path, query, parts, part }: TextPartProps) {
  if (parts.length < 2) return null
  const { lang, href } = reader
  const say = speak(lang)
  const to = (at: number, rel: 'prev' | 'next') => {
    const asked = new URLSearchParams(query)
    asked.set('part', String(at + 1))
    return (
      <a href={href(`${path}?${asked.toString()}`)} rel={rel}>
        {say(`checker.part-${rel}`, { n: String(at + 1), all: String(parts.length) })}
      </a>
    )
  }
  return (
    <nav class="pager" aria-label={speakPlatform(lang)('platform.pages')}>
      {part === 0 ? null : to(part - 1, 'prev')}
      {part + 1 >= parts.length ? null : to(part + 1, 'next')}
    </nav>
  )
}
