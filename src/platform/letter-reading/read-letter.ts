import { join } from 'node:path'
import * as v from 'valibot'
import { refuse } from '#platform/acts'
import { standingReader } from '#platform/foreign'
import { limits, scriptLang } from '#platform/guards'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { letterKinds } from './letter.ts'
import type { ReadLetter } from './letter.ts'

/** Reads a raw letter in a capped child. What cannot be read is refused; the raw letter is the caller's to keep. */
export async function readLetter(raw: Uint8Array): Promise<ReadLetter> {
  if (raw.length === 0) refuse('letter-reading.empty')
  if (raw.length > limits.letterBytes)
    refuse('letter-reading.too-large', { max: limits.letterBytes / 1_000_000, size: Math.ceil(raw.length / 1_000_000) })
  const { found, files } = await ask(raw)
  const { attached, saidLang, ...letter } = found
  return {
    ...letter,
    lang: langOf(letter.written, saidLang),
    attached: attached.map((one, at) => ({ ...one, bytes: files[at] ?? new Uint8Array() })),
  }
}

/** Told by what was written; a short "ok" has only what the program said of it. */
function langOf(written: string, said: string | undefined): Lang | undefined {
  const [tag = ''] = /^[a-z]{2}/i.exec(said ?? '') ?? []
  const named = tag.toLowerCase()
  return scriptLang([written]) ?? (isLang(named) ? named : undefined)
}

const mailbox = v.object({ name: v.string(), address: v.string() })
const optionalText = v.optional(v.string(), () => undefined)
const news = v.object({
  what: v.picklist(['away', 'left', 'moved', 'leave', 'address-changed', 'unknown']),
  until: optionalText,
  instead: v.array(mailbox),
  sentence: v.string(),
})
const bounce = v.object({
  of: v.array(v.object({ address: optionalText, status: optionalText, hard: v.boolean(), said: v.string() })),
  messageId: optionalText,
  news: v.optional(news, () => undefined),
})

const ask = standingReader({
  program: join(import.meta.dirname, 'child.ts'),
  room: 'letter-reading',
  answers: v.object({
    messageId: optionalText,
    inReplyTo: optionalText,
    references: v.array(v.string()),
    from: v.optional(mailbox, () => undefined),
    replyTo: v.array(mailbox),
    to: v.array(mailbox),
    cc: v.array(mailbox),
    subject: v.string(),
    date: optionalText,
    text: v.string(),
    written: v.string(),
    signature: v.string(),
    between: v.array(v.object({ under: v.string(), words: v.string() })),
    saidLang: optionalText,
    attached: v.array(v.object({ name: v.string(), type: v.string(), inline: v.boolean() })),
    heads: v.array(v.object({ name: v.string(), value: v.string() })),
    kind: v.picklist(letterKinds),
    bounce: v.optional(bounce, () => undefined),
    news: v.optional(news, () => undefined),
    remarks: v.array(v.object({ key: v.string(), values: v.record(v.string(), v.union([v.string(), v.number()])) })),
  }),
})
