import { termId } from '#terminology'
import { seedId } from '../deed.ts'

/** Things of the story by the names the story calls them; entities and countries are those of the terminology. */
export const entity = (code: string): string => termId('entity', code)
export const country = (code: string): string => termId('country', code)
export const area = (code: string): string => termId('area', code)
export const observance = (code: string): string => termId('day', code)
export const body = (code: string): string => termId('body', code)

const of =
  (kind: string) =>
  (key: string): string =>
    seedId(kind, key)

export const person = of('person')
export const pillar = of('pillar')
export const lead = of('lead')
export const output = of('output')
export const milestone = of('milestone')
export const goal = of('goal')
export const dependency = of('dependency')
export const document = of('document')
export const version = of('version')
export const meeting = of('meeting')
export const decision = of('decision')
export const followUp = of('follow-up')
export const host = of('host-meeting')
export const event = of('event')
export const team = of('team')
export const term = of('office-term')
export const focalPoint = of('focal-point')

/** The plan of the years 2021 to 2025 and its two versions. */
export const plan = seedId('plan', 'work-plan-2021')
export const planVersion = of('plan-version')
