import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Proposal } from '#intake'
import { termId } from '#terminology'

// What the report on the first half of 2021 tells, as numbers, codes and dates: what a reader with a pencil found in it.

/** Where the report lies on machines that have it. */
export const seedFile = join(import.meta.dirname, '../../shared/data/seed/progress-report-january-june-2021.txt')
export const seedIsHere = existsSync(seedFile)

export const members =
  'DESA DGC DCO DPPA DPO ILO OCHA OHCHR OSAPG PBSO UNAIDS UNAOC UNDP UNEP UNHCR UNESCO UNFPA UNICEF UNITAR UNODC UN-Women WFP WHO'.split(
    ' ',
  )

/** Who leads each pillar; the seventh rests. */
export const leads: Readonly<Record<number, readonly string[]>> = {
  1: ['WHO'],
  2: ['UNODC'],
  3: ['OHCHR'],
  4: ['UNAIDS'],
  5: ['DGC', 'UNFPA'],
  6: ['UNHCR'],
  7: [],
  8: ['OHCHR', 'UNESCO'],
}

/** Everything that happened or is to happen, with its day or month. */
export const happenings = `
adopted 2020-12
final 2021-04
meeting principals 2020-11
meeting plenary 2021-03
meeting plenary 2021-06-15
meeting bilateral 2021-01
meeting bilateral 2021-02
meeting bilateral 2021-03
meeting bilateral 2021-04
meeting bilateral 2021-05
meeting bilateral 2021-06
event launch 2021-03-21
event submission 2021-04
event statement 2021-03
event side-event 2021-05
event course 2021-10-04 2021-10-28
event briefing 2021-09
event information-session 2021-04
event information-session 2021-04
published en 2021-03-21
output due 2021-07
output due 2021-09
output due 2021-12
output done 2021-04
milestone 2021-08-31
decision 2021-03
co-chair 2021-01-01 2021-12-31`
  .trim()
  .split('\n')

/** What the text tells without saying when; it was in its half-year, and what is proposed as its time says that it is in doubt. */
export const undated = `
event training 2021-05 2021-06
event webinar 2021-05 2021-06
published ar 2021-06
published fr 2021-06
published ru 2021-06
published es 2021-06
published fr 2021-06
published ru 2021-06
published es 2021-06
adoption 2021-06`
  .trim()
  .split('\n')

const text = v.fallback(v.string(), '')
const dated = v.fallback(v.nullable(v.object({ day: v.string(), precise: text })), null)
const fields = v.object({
  kind: text,
  lang: text,
  day: text,
  precise: text,
  from: text,
  to: text,
  firstDay: text,
  lastDay: text,
  due: dated,
  done: dated,
})

/** What a proposal says happened or will, in the words of the tables above; undefined when it tells of no day. */
export function happeningOf({ act, input }: Proposal): string | undefined {
  const { kind, lang, day, precise, from, to, firstDay, lastDay, due, done } = v.parse(fields, input)
  const at = (one: string, how = precise): string => (how === 'month' ? one.slice(0, 7) : one)
  const told: Readonly<Record<string, string | undefined>> = {
    'plan.step-version': `${kind} ${at(day)}`,
    'meetings.plan-meeting': `meeting ${kind} ${at(day)}`,
    'events.announce-event': `event ${kind} ${at(firstDay)}${lastDay === '' ? '' : ` ${at(lastDay)}`}`,
    'documents.record-language-step': `published ${lang} ${at(day)}`,
    'documents.record-adoption': `adoption ${at(day)}`,
    'decisions.record-decision': `decision ${at(day)}`,
    'plan.add-milestone': due === null ? undefined : `milestone ${at(due.day, due.precise)}`,
    'members.give-term': to === '' ? undefined : `co-chair ${from} ${to}`,
  }
  if (act !== 'plan.add-output') return told[act]
  if (due !== null) return `output due ${at(due.day, due.precise)}`
  return done === null ? undefined : `output done ${at(done.day, done.precise)}`
}

/** How many of what was expected was found, and what was found that was not; each counts as often as it stands there. */
export function compared(found: readonly string[], expected: readonly string[]) {
  const left = [...expected]
  const wrong: string[] = []
  for (const one of found) {
    const at = left.indexOf(one)
    if (at < 0) wrong.push(one)
    else left.splice(at, 1)
  }
  return { found: expected.length - left.length, expected: expected.length, missing: left, wrong }
}

/** The codes of the entities that lead each proposed pillar. */
export const leadsIn = (proposals: readonly Proposal[]): Record<number, string[]> =>
  Object.fromEntries(
    proposals
      .filter(({ act }) => act === 'plan.add-pillar')
      .map(({ input }) => {
        const { number, leads: of } = v.parse(pillar, input)
        return [number, of.map(({ entity }) => codeOf(entity))]
      }),
  )

const pillar = v.object({
  number: v.number(),
  leads: v.optional(v.array(v.object({ entity: v.union([v.string(), v.object({ proposal: v.string() })]) })), []),
})

function codeOf(entity: string | { readonly proposal: string }): string {
  const found = members.find((code) =>
    typeof entity === 'string'
      ? entity === termId('entity', code)
      : entity.proposal === `members.add-entity:${code.toLowerCase()}`,
  )
  return found ?? JSON.stringify(entity)
}
