import { memberEntities } from '#members'
import type { Day, Tx } from '#platform/db'
import type { Desk, Option } from '#platform/web'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { pillarsOn, planInForce } from '#plan'
import type { Pillar } from '#plan'
import { namesAt } from '#terminology'
import type { Named, Names } from '#terminology'
import { speak } from './words/index.ts'

/** A pillar as a choice, with its permanent address. */
export type PillarOption = Option & { readonly slug: string }

/** What stands around meetings on a page: pillars, entities and audiences as the reader calls them. */
export type Around = {
  readonly names: Names
  /** Pillars of the plan in force, in their order. */
  readonly pillars: readonly PillarOption[]
  /** Whom a record is shown to, in words. */
  readonly audience: (audience: string) => string
  readonly audiences: readonly Option[]
  readonly entityCalled: (entity: string) => Named
  /** Members of the network on the day, in the order of the reader's language. */
  readonly entities: () => Promise<readonly Option[]>
}

const audiences = ['public', 'un', 'network', 'co-chairs', 'secretariat'] as const

export async function aroundMeetings({ tx, lang, today }: Pick<Desk, 'tx' | 'lang' | 'today'>): Promise<Around> {
  const names = await namesAt(tx, today)
  const pillars = (await pillarsNow(tx, today)).map((pillar) => pillarOption(pillar, lang))
  const say = speak(lang)
  const audience = (shown: string): string => {
    const known = audiences.find((one) => one === shown)
    if (known !== undefined) return say(`meetings.audience-${known}`)
    const pillar = pillars.find(({ value }) => shown === `pillar:${value}`)
    return pillar?.label ?? say('meetings.audience-pillar')
  }
  const offered = [...audiences, ...pillars.map(({ value }) => `pillar:${value}`)]
  return {
    names,
    pillars,
    audience,
    audiences: offered.map((value) => ({ value, label: audience(value) })),
    entityCalled: (entity) => names.label(entity, lang),
    entities: async () => {
      const ids = names.sortedByLabel(await memberEntities(tx, today), lang)
      return ids.map((value) => ({ value, label: names.label(value, lang).text }))
    },
  }
}

/** The pillars of the plan in force on a day, by number. */
export async function pillarsNow(tx: Tx, day: Day): Promise<Pillar[]> {
  const plan = await planInForce(tx, day)
  return plan === undefined ? [] : pillarsOn(tx, { plan: plan.id, day })
}

function pillarOption({ id, slug, number, shortName }: Pillar, lang: Lang): PillarOption {
  const name = textIn(shortName, lang).text
  return { value: id, slug, label: speak(lang)('meetings.kinds-pillar', { number: String(number), name }) }
}
