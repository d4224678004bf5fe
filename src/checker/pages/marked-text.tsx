import type { Child } from 'hono/jsx'
import type { Block } from '#platform/texts'
import { dirOf, isLang } from '#platform/words'
import type { Shown } from '../keeping/parts.ts'

type Props = {
  readonly block: Block
  readonly lang: string | null
  readonly shown: readonly Shown[]
  /** What a mark of which nothing can be read is called: "Finding 7". */
  readonly called: (number: number) => string
}

/** A block of a text with the words marked that something is wrong with; each mark leads to what is said of it. */
export function MarkedText({ block, lang, shown, called }: Props) {
  const words = <bdi dir="auto">{stretchesOf(block.text, shown, called)}</bdi>
  const number = block.number === undefined || block.text.startsWith(block.number) ? null : `${block.number}. `
  const said = lang !== null && isLang(lang) ? { lang, dir: dirOf(lang) } : { dir: 'auto' as const }
  if (block.kind === 'heading')
    return (
      <p class="as-heading" {...said}>
        {number}
        {words}
      </p>
    )
  return (
    <p class={block.kind === 'item' ? 'as-item' : undefined} {...said}>
      {number}
      {words}
    </p>
  )
}

/** The text in stretches, cut wherever a finding begins or ends; findings may lie in one another. */
function stretchesOf(text: string, shown: readonly Shown[], called: Props['called']): Child[] {
  const live = shown.filter(({ state }) => state.kind !== 'dismissed')
  const cuts = [0, text.length, ...live.flatMap(({ finding: { at } }) => [at.from, at.to])]
  const places = [...new Set(cuts)].filter((at) => at <= text.length).toSorted((one, other) => one - other)
  return places.flatMap((from, index) => {
    const to = places[index + 1] ?? from
    const here = live.filter(
      ({ finding: { at } }) => at.from <= from && to <= at.to && (from < to || at.from === at.to),
    )
    const points = to === from ? [] : live.filter(({ finding: { at } }) => at.from === from && at.to === from)
    return [
      ...points.map((one) => <Marked all={[one]} text="" begins called={called} />),
      to === from && here.length === 0 ? '' : stretch(text.slice(from, to), here, { from, called }),
      ...live
        .filter(({ finding: { at }, state }) => state.kind === 'accepted' && at.to === to && at.from < to)
        .map(Written),
    ]
  })
}

const Written = ({ finding: { instead } }: Shown): Child => <ins dir="auto">{instead}</ins>

type At = { readonly from: number; readonly called: Props['called'] }

function stretch(text: string, here: readonly Shown[], { from, called }: At): Child {
  if (here.length === 0) return text
  if (here.some(({ state }) => state.kind === 'accepted')) return <del>{text}</del>
  return <Marked all={here} text={text} begins={here.some(({ finding: { at } }) => at.from === from)} called={called} />
}

type MarkedProps = Pick<Props, 'called'> & {
  readonly all: readonly Shown[]
  readonly text: string
  readonly begins: boolean
}

/** The innermost finding gives the mark its look and the place that it leads to. */
function Marked({ all, text, begins, called }: MarkedProps) {
  const [inner] = all.toSorted((one, other) => widthOf(one) - widthOf(other))
  if (inner === undefined) return null
  const { key, certainty } = inner.finding
  return (
    <mark class={certainty} id={begins ? `m-${key}` : undefined}>
      <a href={`#${key}`} aria-label={/[\p{L}\p{N}]/u.test(text) ? undefined : called(inner.number)}>
        {text === '' ? '‸' : text}
      </a>
    </mark>
  )
}

const widthOf = ({ finding: { at } }: Shown): number => at.to - at.from
