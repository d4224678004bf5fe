import * as v from 'valibot'
import { act, day, holds, id, line, optional, refuse } from '#platform/acts'
import { textSchema } from '#platform/texts'
import type { Text } from '#platform/texts'
import { langs } from '#platform/words'
import { createHash } from 'node:crypto'
import { findingsIn, inLanguage } from '../findings-in.ts'

/** About four hundred pages. What is longer is read in parts. */
const charactersMax = 1_200_000
/** Nobody works through more; the rest is found again when the first are done. */
const findingsMax = 1500

/** Has a text checked as of a day, and keeps it with what was found. `original` is the Word file that it came from. */
export const checkText = act({
  name: 'checker.check-text',
  asks: v.strictObject({
    id: optional(id),
    name: line(200),
    text: textSchema,
    asOf: day,
    lang: optional(v.picklist(langs, 'platform.choose-one')),
    forEverybody: optional(v.boolean()),
    report: optional(id),
    original: v.optional(v.instance(Uint8Array)),
  }),
  keeps: ['name', 'text', 'original'],
  may: holds('network'),
  async does({ tx, by, now, newId }, asked) {
    const owner = by.id ?? refuse('platform.no-leave')
    const text = inLanguage(asked.text, asked.lang)
    const length = text.blocks.reduce((sum, block) => sum + block.text.length, 0)
    if (length > charactersMax) refuse('checker.too-long', { n: length, max: charactersMax })
    const findings = await findingsIn(tx, text, { asOf: asked.asOf })
    const about = asked.id ?? newId()
    const row = {
      id: about,
      owner,
      at: now,
      name: asked.name,
      text_hash: hashOf(text),
      as_of: asked.asOf,
      lang: langs.find((lang) => lang === text.lang) ?? null,
      for_everybody: asked.forEverybody ?? false,
      report: asked.report ?? null,
      // What is dismissed in a report of ours is dismissed for whoever checks it; in a text of somebody's own, for them.
      memory: asked.report ?? owner,
      content: storable(text),
      findings: storable(findings.slice(0, findingsMax)),
    }
    await tx.insertInto('checks').values(row).execute()
    if (asked.original !== undefined)
      await tx.insertInto('check_originals').values({ check_id: about, bytes: asked.original }).execute()
    return { about, audience: `person:${owner}`, found: findings.length }
  },
})

// What the database cannot hold becomes a sign of the same length, so that every place stays where it is.
const storable = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value,
  )

const hashOf = ({ blocks }: Text): string =>
  createHash('sha256')
    .update(JSON.stringify(blocks.map((block) => block.text)))
    .digest('hex')
