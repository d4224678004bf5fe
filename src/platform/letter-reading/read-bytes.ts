import { headText } from './mime/head-text.ts'
import { heldIn } from './mime/body.ts'
import type { Held, Remark } from './mime/body.ts'
import { mailboxesIn } from './mime/mailboxes.ts'
import { fullBudget, headNamed, partOf } from './mime/part.ts'
import type { Budget, Part } from './mime/part.ts'
import type { ReadLetter } from './letter.ts'
import { understood } from './understanding/understood.ts'

/** What the child answers: the letter, and the files that hang on it beside it. `lang` is told outside. */
type Read = {
  readonly result: Omit<ReadLetter, 'attached' | 'lang'> & {
    readonly attached: readonly { readonly name: string; readonly type: string; readonly inline: boolean }[]
    readonly saidLang: string | undefined
  }
  readonly files: readonly Buffer[]
}

/** Reads a raw letter, whatever is in it. Runs in the child. */
export function readBytes(bytes: Buffer): Read {
  const budget = fullBudget()
  const root = partOf(bytes, budget)
  const held = heldIn(root)
  const charset = charsetIn(root)
  const head = (name: string): string | undefined => oneLine(headNamed(root.heads, name), charset)
  const boxes = (name: string) =>
    mailboxesIn(
      root.heads.filter((one) => one.name === name),
      charset,
    )
  const plain = {
    messageId: idsIn(head('message-id'))[0],
    inReplyTo: idsIn(head('in-reply-to'))[0],
    references: idsIn(head('references')),
    from: boxes('from')[0] ?? boxes('sender')[0],
    replyTo: boxes('reply-to'),
    to: boxes('to'),
    cc: boxes('cc'),
    subject: head('subject') ?? '',
    date: dayIn(head('date')),
    text: held.texts.join('\n\n').trim(),
    heads: root.heads
      .slice(0, headsMax)
      .map(({ name, value }) => ({ name, value: headText(value, charset).slice(0, headChars) })),
  }
  const told = understood({ ...plain, reports: held.reports, original: original(held, charset) })
  return {
    result: {
      ...plain,
      ...told,
      saidLang: head('content-language'),
      attached: held.files.map(({ name, type, inline }) => ({ name, type, inline })),
      remarks: [...held.remarks, ...remarksOn(budget, plain.text)],
    },
    files: held.files.map((file) => file.bytes),
  }
}

const oneLine = (value: string | undefined, charset: string | undefined): string | undefined =>
  value === undefined ? undefined : headText(value, charset).replaceAll(/\s+/g, ' ').trim().slice(0, headChars)

const headsMax = 500
const headChars = 4_000

/** The charset that the letter is in, for heads that say none: of the first part that names one. */
function charsetIn(part: Part): string | undefined {
  const said = part.type.named['charset']
  if (said !== undefined && !/^(us-ascii|utf-?7)$/i.test(said)) return said
  for (const inner of part.parts) {
    const found = charsetIn(inner)
    if (found !== undefined) return found
  }
  return undefined
}

const original = ({ original: heads }: Held, charset: string | undefined) =>
  heads?.slice(0, headsMax).map(({ name, value }) => ({ name, value: headText(value, charset).slice(0, headChars) }))

const idsIn = (head: string | undefined): string[] =>
  [...(head ?? '').matchAll(/<([^<>\s]{1,500})>|([^<>\s,]{1,200}@[^<>\s,]{1,200})/g)].map(
    ([, inside, bare = '']) => inside ?? bare,
  )

/** A date as letters carry it; zones in words, comments and weekdays that are wrong do no harm. */
function dayIn(head: string | undefined): string | undefined {
  if (head === undefined) return undefined
  const at = new Date(head.replaceAll(/\([^)]*\)/g, ' ').replace(/^\s*\p{L}+\.?,\s*/u, ''))
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1970 || at.getUTCFullYear() > 2200
    ? undefined
    : at.toISOString()
}

function remarksOn(budget: Budget, text: string): Remark[] {
  const remarks: Remark[] = []
  if (budget.left > 0) remarks.push({ key: 'letter-reading.remark-parts', values: { count: budget.left } })
  if (budget.cutHeads) remarks.push({ key: 'letter-reading.remark-heads', values: {} })
  if (budget.damaged) remarks.push({ key: 'letter-reading.remark-damaged', values: {} })
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) remarks.push({ key: 'letter-reading.remark-encrypted', values: {} })
  return remarks
}
