import type { Mark } from './text.ts'

/** Words while they are being read, with what is so of stretches of them. */
export type Passage = {
  text: string
  marks: Mark[]
  /** Letters that stand in bold, of all. */
  bold: number
}

/** Who changed something and when, as tracked changes tell. */
export type Change = { readonly kind: 'inserted' | 'deleted'; readonly by?: string; readonly on?: string }

export type Written = {
  readonly bold?: boolean
  readonly href?: string | undefined
  readonly change?: Change | undefined
}

export const newPassage = (): Passage => ({ text: '', marks: [], bold: 0 })

/** Writes words at the end, as inserted, as deleted, as a link, as it may be. */
export function write(passage: Passage, words: string, { bold = false, href, change }: Written): void {
  const at = passage.text.length
  if (change?.kind === 'deleted') {
    strike(passage, words, change)
    return
  }
  passage.text += words
  if (bold) passage.bold += words.replaceAll(/\s/g, '').length
  if (change !== undefined) stretch(passage.marks, { ...change, kind: 'inserted', from: at, to: at + words.length })
  if (href !== undefined) stretch(passage.marks, { kind: 'link', from: at, to: at + words.length, href })
}

export function call({ marks, text }: Passage, note: string): void {
  marks.push({ kind: 'note', from: text.length, to: text.length, note })
}

// Between two stretches of a link there may be a note, a deletion and the like, but never many.
const lookBack = 4

/** A mark that goes on where the last of its kind ended is one mark: programs cut words at every change of looks. */
function stretch(marks: Mark[], mark: Mark): void {
  for (let at = marks.length - 1; at >= Math.max(0, marks.length - lookBack); at -= 1) {
    const before = marks[at]
    if (before?.kind !== mark.kind) continue
    if (before.to !== mark.from || !sameCause(before, mark)) break
    marks[at] = { ...before, to: mark.to }
    return
  }
  marks.push(mark)
}

function sameCause(one: Mark, other: Mark): boolean {
  if (one.kind === 'link' && other.kind === 'link') return one.href === other.href
  if (one.kind === 'inserted' && other.kind === 'inserted') return one.by === other.by && one.on === other.on
  return false
}

function strike({ marks, text }: Passage, words: string, { by, on }: Change): void {
  const last = marks.at(-1)
  const at = text.length
  if (last?.kind === 'deleted' && last.from === at && last.by === by)
    marks[marks.length - 1] = { ...last, text: last.text + words }
  else
    marks.push({
      kind: 'deleted',
      from: at,
      to: at,
      text: words,
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
    })
}

/** Puts what came before in front. */
export function precede(passage: Passage, before: Passage): void {
  const shift = before.text.length
  const own = passage.marks.map((mark): Mark => ({ ...mark, from: mark.from + shift, to: mark.to + shift }))
  passage.marks = [...before.marks, ...own]
  passage.text = before.text + passage.text
  passage.bold += before.bold
}

/** The passage without the white space around it. */
export function trimmed({ text, marks }: Passage): Pick<Passage, 'text' | 'marks'> {
  const lead = text.length - text.trimStart().length
  const whole = text.trim()
  const moved = (offset: number): number => Math.max(0, Math.min(whole.length, offset - lead))
  return { text: whole, marks: marks.map((mark) => ({ ...mark, from: moved(mark.from), to: moved(mark.to) })) }
}
