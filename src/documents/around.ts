import { memberEntities } from '#members'
import type { Day, Tx } from '#platform/db'
import type { Desk, Option } from '#platform/web'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { pillarsOn, planInForce } from '#plan'
import { namesAt, termId } from '#terminology'
import { speak } from './words/index.ts'

/** What stands around the texts on a page: pillars, languages and audiences as the reader calls them. */
export type Around = {
  /** Pillars of the plan in force, in their order, each with its number and name. */
  readonly pillars: readonly (Option & { readonly slug: string })[]
  /** A language as it stands inside a sentence, and as it begins a line. */
  readonly called: (of: Lang) => string
  readonly headed: (of: Lang) => string
  /** Whom a record is shown to. */
  readonly audience: (audience: string) => string
  /** Whom a record can be shown to. */
  readonly audiences: readonly Option[]
  readonly entityCalled: (entity: string) => string
  /** Entities of the network on the day, in the order of the reader's language. */
  readonly entities: () => Promise<readonly Option[]>
}

const audiences = ['public', 'un', 'network', 'co-chairs', 'secretariat'] as const

export async function aroundTexts({ tx, lang, today }: Desk): Promise<Around> {
  const names = await namesAt(tx, today)
  const say = speak(lang)
  const pillars = await pillarOptions(tx, { lang, today })
  const called = (of: Lang): string => names.name(termId('term', `lang-${of}`), lang).text
  const audience = (shown: string): string => {
    const known = audiences.find((one) => one === shown)
    if (known !== undefined) return say(`documents.audience-${known}`)
    const pillar = pillars.find(({ value }) => shown === `pillar:${value}`)
    return pillar === undefined
      ? say('documents.audience-people')
      : say('documents.audience-pillar', { pillar: pillar.label })
  }
  const offered = [...audiences, ...pillars.map(({ value }) => `pillar:${value}`)]
  return {
    pillars,
    called,
    headed: (of) => called(of).charAt(0).toLocaleUpperCase(lang) + called(of).slice(1),
    audience,
    audiences: offered.map((value) => ({ value, label: audience(value) })),
    entityCalled: (entity) => names.label(entity, lang).text,
    entities: async () => {
      const ids = names.sortedByLabel(await memberEntities(tx, today), lang)
      return ids.map((value) => ({ value, label: names.label(value, lang).text }))
    },
  }
}

async function pillarOptions(tx: Tx, { lang, today }: { lang: Lang; today: Day }): Promise<Around['pillars']> {
  const plan = await planInForce(tx, today)
  if (plan === undefined) return []
  const pillars = await pillarsOn(tx, { plan: plan.id, day: today })
  return pillars.map(({ id, slug, number, shortName }) => {
    const name = textIn(shortName, lang).text
    return { value: id, slug, label: speak(lang)('documents.numbered-pillar', { number: String(number), name }) }
  })
}
