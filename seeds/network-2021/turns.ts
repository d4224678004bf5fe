import { addUpdate, joinPillar, setDate } from '#plan'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { entity, milestone, output, person, pillar } from './ids.ts'

/** Turns of phrase that come again and again in the story. */
export const leads = (...codes: readonly string[]) => parts('leads', codes)
export const contribute = (...codes: readonly string[]) => parts('contributes', codes)
export const translate = (...codes: readonly string[]) => parts('translates', codes)
export const hosts = (...codes: readonly string[]) => parts('hosts', codes)

const parts = (part: string, codes: readonly string[]) => codes.map((code) => ({ entity: entity(code), part }))

/** A planned day, and a planned month. */
export const due = (day: string) => ({ day })
export const dueIn = (month: string) => ({ day: `${month}-01`, precise: 'month' })

/** Some people take part in a pillar from a day on. */
export const joined = (by: string, on: string, { name, people }: { name: string; people: readonly string[] }): Deed[] =>
  people.map((key) => did(by, on, joinPillar, { pillar: pillar(name), person: person(key), from: on }))

/** Somebody reports on an output in a few words. */
export const reported = (by: string, on: string, of: string, text: object): Deed =>
  did(by, on, addUpdate, { output: output(of), day: on, text })

type Thing = { readonly output: string } | { readonly milestone: string } | { readonly dependency: string }

export const theOutput = (key: string): Thing => ({ output: output(key) })
export const theMilestone = (key: string): Thing => ({ milestone: milestone(key) })

/** It happened: on that very day, or on an earlier one. */
export const happened = (by: string, on: string, thing: Thing, day = on): Deed =>
  did(by, on, setDate, { ...thing, kind: 'actual', day })

/** It is expected in another month than was planned, and why. */
export const expectedIn = (
  by: string,
  on: string,
  thing: Thing,
  { month, reason }: { month: string; reason?: object },
): Deed =>
  did(by, on, setDate, { ...thing, kind: 'forecast', ...dueIn(month), ...(reason === undefined ? {} : { reason }) })
