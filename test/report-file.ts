import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { rooms } from '#app'
import { runCommandLine } from '#platform/commands'
import { speak } from '#reports'
import type { TestHouse } from './house.ts'
import type { Site } from './site.ts'

/** What a command said and wrote: its exit code, what went to stderr, and the file that it was told to write. */
type Typed = { readonly exit: number; readonly told: string; readonly bytes: Uint8Array }

/** Types commands in a test house, as an operator would; each writes to a file of its own that is read back here. */
export const typingIn =
  ({ house }: TestHouse) =>
  async (...argv: string[]): Promise<Typed> => {
    const out = join(house.config.dataFolder, `typed-${house.newId()}`)
    const told: string[] = []
    const exit = await runCommandLine({
      commands: rooms.flatMap(({ commands }) => commands ?? []),
      argv: argv.includes('--out') ? argv : [...argv, '--out', out],
      env: {},
      stdout: { write: () => true },
      stderr: { write: (text) => told.push(text) },
      house: async () => house,
      sayRefusal: (lang, code, details) => speak(lang).byKey(code, details) ?? code,
    })
    const bytes = existsSync(out) ? new Uint8Array(readFileSync(out)) : new Uint8Array()
    rmSync(out, { force: true })
    return { exit, told: told.join(''), bytes }
  }

const source = v.object({ kind: v.string(), id: v.string(), label: v.string(), path: v.string() })
const claim = v.object({
  number: v.number(),
  paragraph: v.number(),
  text: v.string(),
  fact: v.nullable(v.string()),
  footnote: v.optional(v.string()),
  edited: v.boolean(),
  withoutSource: v.boolean(),
  highlight: v.boolean(),
  sources: v.array(source),
})
const section = v.object({
  kind: v.string(),
  pillar: v.optional(v.object({ number: v.number(), name: v.string() })),
  title: v.string(),
  claims: v.array(claim),
})
const address = v.object({ name: v.nullable(v.string()), address: v.nullable(v.string()) })
const lead = v.object({ entity: v.string(), addresses: v.array(address) })

const report = v.object({
  status: v.string(),
  title: v.string(),
  sections: v.array(section),
  contacts: v.optional(v.object({ edition: v.string(), rows: v.array(v.object({ leads: v.array(lead) })) })),
  leftOut: v.array(v.object({ number: v.number(), text: v.string(), why: v.string() })),
  checks: v.array(v.looseObject({ check: v.string(), blocks: v.boolean() })),
})

/** A report that was written for machines with its sources, read back. */
export const reportIn = (bytes: Uint8Array | string): v.InferOutput<typeof report> =>
  v.parse(report, JSON.parse(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)))

const pillars = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `pillar-${number}`)

/** A report on the pages of the site, all its parts one after the other. */
export async function everyPart(site: Site, at: string, token: string | null): Promise<string> {
  const pages: string[] = []
  for (const part of ['summary', ...pillars, 'network', 'since', 'mandate', 'left-out', 'contacts'])
    pages.push((await site.get(`${at}?part=${part}`, token)).text)
  return pages.join('\n')
}
