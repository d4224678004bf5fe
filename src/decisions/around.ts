import { memberEntities } from '#members'
import type { Day, Tx } from '#platform/db'
import type { Desk, Option } from '#platform/web'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { pillarsOn, planInForce, plans } from '#plan'
import type { Pillar, Plan } from '#plan'
import { namesAt } from '#terminology'
import type { Names } from '#terminology'
import { speak } from './words/index.ts'

/** Something to choose that has a page of its own. */
export type Placed = Option & { readonly path: string }

/** What stands around decisions on a page: pillars, plans, entities and audiences as the reader calls them. */
export type Around = {
  readonly names: Names
  readonly pillars: readonly Placed[]
  readonly plans: readonly Placed[]
  readonly audience: (audience: string) => string
  readonly audiences: readonly Option[]
  /** Members of the network on the day, in the order of the reader's language. */
  readonly entities: () => Promise<readonly Option[]>
}

const audiences = ['public', 'un', 'network', 'co-chairs', 'secretariat'] as const

export async function aroundDecisions({ tx, lang, today }: Pick<Desk, 'tx' | 'lang' | 'today'>): Promise<Around> {
  const names = await namesAt(tx, today)
  const pillars = (await pillarsNow(tx, today)).map((pillar) => pillarOption(pillar, lang))
  const say = speak(lang)
  const audience = (shown: string): string => {
    const known = audiences.find((one) => one === shown)
    if (known !== undefined) return say(`decisions.audience-${known}`)
    return pillars.find(({ value }) => shown === `pillar:${value}`)?.label ?? say('decisions.audience-pillar')
  }
  const offered = [...audiences, ...pillars.map(({ value }) => `pillar:${value}`)]
  return {
    names,
    pillars,
    plans: (await plans(tx)).map((plan) => planOption(plan, lang)),
    audience,
    audiences: offered.map((value) => ({ value, label: audience(value) })),
    entities: async () => {
      const ids = names.sortedByLabel(await memberEntities(tx, today), lang)
      return ids.map((value) => ({ value, label: names.label(value, lang).text }))
    },
  }
}

async function pillarsNow(tx: Tx, day: Day): Promise<Pillar[]> {
  const plan = await planInForce(tx, day)
  return plan === undefined ? [] : pillarsOn(tx, { plan: plan.id, day })
}

function pillarOption({ id, slug, number, shortName }: Pillar, lang: Lang): Placed {
  const name = textIn(shortName, lang).text
  const label = speak(lang)('decisions.numbered-pillar', { number: String(number), name })
  return { value: id, label, path: `/pillars/${slug}` }
}

function planOption({ id, slug, name }: Plan, lang: Lang): Placed {
  const { text, lang: written } = textIn(name, lang)
  return { value: id, label: text, lang: written, path: `/work-plan?plan=${slug}` }
}
