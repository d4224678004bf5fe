import { Pager, Written } from '#platform/web'
import type { Text } from '#platform/texts'
import type { Item } from '../intake.ts'
import { blocksOf } from '../place.ts'
import type { Intake } from '../read.ts'
import { speak } from '../words/index.ts'
import { blocksAtOnce, placeWords } from './place-words.ts'
import type { Reader } from './reader.ts'

type Props = {
  readonly reader: Reader
  readonly intake: Intake
  readonly text: Text
  readonly items: readonly Item[]
  readonly page: number
}

/** The text as it was read, with what something was found in marked. */
export function TextPage({ reader: { lang, href }, intake, text, items, page }: Props) {
  const say = speak(lang)
  const blocks = blocksOf(text)
  const first = (page - 1) * blocksAtOnce
  const found = Map.groupBy(items, ({ proposal }) => proposal.because.block)
  return (
    <>
      <h1>
        <Written text={intake.name} />
      </h1>
      <p>{say('intake.text-lead')}</p>
      <ol class="plain">
        {blocks.slice(first, first + blocksAtOnce).map((block, at) => {
          const [here] = found.get(first + at) ?? []
          return (
            <li id={`b-${first + at}`}>
              <span class="meta">{placeWords(block.place, lang)}</span>{' '}
              <span lang={text.lang ?? undefined} dir="auto">
                {here === undefined ? block.text : <mark>{block.text}</mark>}
              </span>
            </li>
          )
        })}
      </ol>
      <Pager
        lang={lang}
        page={page}
        pages={Math.max(1, Math.ceil(blocks.length / blocksAtOnce))}
        href={(to) => href(`/intake/${intake.id}/text?page=${to}`)}
      />
      <p>
        <a href={href(`/intake/${intake.id}`)}>{say('intake.back')}</a>
      </p>
    </>
  )
}
