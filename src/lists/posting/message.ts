import * as v from 'valibot'
import { line, optional, wholeNumber } from '#platform/acts'
import { calm, calmLines } from '#platform/words'

/** A letter of more characters than this is a document: the list is asked to send it as one. */
export const textMax = 100_000
/** Message-IDs that a letter refers to; more than these tell nothing new. */
const referencesMax = 30

/** RFC 5322 allows 998 octets a line; a Message-ID that fills one is nobody's. */
const messageId = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.regex(/^<[^\s<>]{1,400}>$/, 'lists.not-a-message-id'),
)

const anyText = v.pipe(
  v.string('platform.required'),
  v.maxLength(textMax, 'platform.too-long'),
  v.transform((given) => calmLines(given.normalize('NFC')).trim()),
)

/** What a message is made of, wherever it came from. Instants are ISO 8601. */
export const message = {
  messageId,
  inReplyTo: optional(messageId),
  references: v.pipe(
    v.array(v.string()),
    v.transform((given) => given.filter((one) => v.is(messageId, one)).slice(-referencesMax)),
  ),
  subject: v.pipe(
    v.string(),
    v.transform((given) =>
      calm(given.normalize('NFC').replaceAll(/[\p{Cc}\s]+/gu, ' '))
        .trim()
        .slice(0, 500),
    ),
  ),
  authorName: line(200),
  authorAddress: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254, 'platform.too-long')),
  text: anyText,
  written: anyText,
  sentAt: v.pipe(v.string(), v.isoTimestamp('platform.not-a-day')),
  raw: optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'platform.no-such-record'))),
  files: v.array(
    v.strictObject({
      name: line(200),
      type: line(200),
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'platform.no-such-record')),
      size: wholeNumber(0, 10_000_000_000),
    }),
  ),
} as const

export type Message = v.InferOutput<v.ObjectSchema<typeof message, undefined>>
