import { toTrackedDocx } from '#platform/export'
import type { Block as OutlineBlock, Change, Inline, Outline, TrackedDocx } from '#platform/export'
import type { Block, Note, Text } from '#platform/texts'
import { dirOf, isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { blocksRead } from '#reading'
import type { Check } from '../keeping/read.ts'
import type { Shown } from '../keeping/parts.ts'
import { speak } from '../words/index.ts'
import { certaintyWords, inWords, kindWords } from './tell.ts'

type Asked = {
  readonly shown: readonly Shown[]
  readonly original: Uint8Array | undefined
  readonly author: string
  readonly at: Date
  /** In which language the comments are. */
  readonly lang: Lang
}

/**
 * The text as a Word file in which what was accepted stands as tracked changes, and every other finding that is open as a
 * comment: the file that was brought, or a new one where it was another kind of file. Footnotes stay.
 */
export function trackedDocx({ name, text }: Check, { shown, original, author, at, lang }: Asked): Promise<TrackedDocx> {
  const tracking = {
    blocks: blocksRead(text).map((block) => block.text),
    changes: shown.flatMap((one) => changeOf(one, lang)).map((change) => atItsCall(change, text)),
    author,
    at: at.toISOString().replace(/\.\d+Z$/, 'Z'),
    rtl: dirOf(lang) === 'rtl',
  }
  return toTrackedDocx(original, { outline: outlineOf(text, { name, author, at, lang }), tracking })
}

function changeOf({ finding, state }: Shown, lang: Lang): Change[] {
  const { at, instead, certainty } = finding
  const say = speak(lang)
  if (state.kind === 'dismissed' || (state.kind === 'open' && certainty === 'look')) return []
  const { found, more } = inWords(finding, lang)
  const suggestion = instead === null ? [] : [say('checker.instead', { words: instead })]
  const head = `${kindWords(finding.kind, lang)}, ${certaintyWords(certainty, lang)}`
  const comment = [head, found, ...more, ...suggestion].join('\n')
  if (state.kind === 'open') return [{ ...at, comment }]
  return [{ ...at, instead: instead ?? finding.words, otherwise: comment }]
}

/** Word takes no comments within footnotes, so what is said of one stands where it is called. */
function atItsCall(change: Change, { blocks, notes }: Text): Change {
  const note = notes[change.block - blocks.length]
  if (note === undefined || change.instead !== undefined) return change
  const calls = blocks.flatMap(({ marks }, block) =>
    marks.flatMap((mark) => (mark.kind === 'note' && mark.note === note.key ? { block, at: mark.from } : [])),
  )
  const [call] = calls
  return call === undefined ? change : { ...change, block: call.block, from: Math.max(0, call.at - 1), to: call.at }
}

type About = { readonly name: string; readonly author: string; readonly at: Date; readonly lang: Lang }

/** A text that was no Word file as the outline of one: headings, items, tables, notes. */
function outlineOf(text: Text, { name, author, at, lang }: About): Outline {
  const notes = new Map(text.notes.map((note) => [note.key, note]))
  // A title that was taken from the text stands in it already, where it can be corrected.
  const inText = text.blocks.some((block) => block.text.trim() === text.title)
  return {
    lang: text.lang !== null && isLang(text.lang) ? text.lang : lang,
    title: inText ? name : (text.title ?? name),
    runningHead: name,
    meta: { author, created: at },
    blocks: together(text.blocks).map((blocks) => blockOf(blocks, notes)),
  }
}

/** Rows of one table, and items one below another, are one block of an outline. */
function together(blocks: readonly Block[]): (readonly [Block, ...Block[]])[] {
  const groups: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const goesOn = last !== undefined && last[0].kind === block.kind && last[0].table === block.table
    if (goesOn && (block.kind === 'row' || block.kind === 'item')) last.push(block)
    else groups.push([block])
  }
  return groups
}

function blockOf(blocks: readonly [Block, ...Block[]], notes: ReadonlyMap<string, Note>): OutlineBlock {
  const [first] = blocks
  const inlines = (block: Block) => inlinesOf(block, notes)
  if (first.kind === 'heading')
    return { heading: first.level === 1 ? 1 : first.level === 2 ? 2 : 3, content: inlines(first) }
  if (first.kind === 'item') return { list: blocks.map(inlines) }
  if (first.kind === 'row') {
    const rows = blocks.map((block) => (block.cells ?? [block.text]).map((cell) => [{ text: cell }]))
    return { table: { caption: '', head: [], rows } }
  }
  return { paragraph: inlines(first) }
}

/** The text of a block, cut where notes are called. */
function inlinesOf({ text, number, marks }: Block, notes: ReadonlyMap<string, Note>): Inline[] {
  const calls = marks.filter((mark) => mark.kind === 'note').toSorted((one, other) => one.from - other.from)
  const counted = number !== undefined && !text.startsWith(number) ? [{ text: `${number}. ` }] : []
  const cuts = [0, ...calls.map(({ from }) => from), text.length]
  return [
    ...counted,
    ...cuts.slice(1).map((to, at): Inline => {
      const said = text.slice(cuts[at], to)
      const called = notes.get(calls[at]?.note ?? '')
      return called === undefined ? { text: said } : { text: said, note: [{ text: called.text }] }
    }),
  ]
}
