import { memberEntities } from '#members'
import type { Day, Tx } from '#platform/db'
import type { Desk, Option } from '#platform/web'
import { langs, nativeNames, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { pillarsOn, planInForce } from '#plan'
import { namesAt } from '#terminology'
import type { Source } from './list.ts'
import { sourceKinds } from './list.ts'
import type { Why } from './keeping/read-members.ts'
import { speak } from './words/index.ts'

/** What stands around lists on a page: pillars, entities, audiences and parts, as the reader calls them. */
export type Around = {
  readonly pillars: readonly (Option & { readonly slug: string })[]
  readonly audience: (audience: string | null) => string
  readonly audiences: readonly Option[]
  readonly languages: readonly Option[]
  /** What puts people on a list, said once for a list and once for a person. */
  readonly source: (source: Source) => string
  readonly why: (why: Why) => string
  readonly sources: readonly Option[]
}

const audiences = ['public', 'un', 'network', 'co-chairs', 'secretariat'] as const

export async function aroundLists({ tx, lang, today }: Pick<Desk, 'tx' | 'lang' | 'today'>): Promise<Around> {
  const say = speak(lang)
  const names = await namesAt(tx, today)
  const pillars = await pillarOptions(tx, { lang, today })
  const pillar = (id: string | null): string =>
    pillars.find(({ value }) => value === id)?.label ?? say('lists.a-pillar')
  const entity = (id: string | null): string => (id === null ? '' : names.label(id, lang).text)
  const audience = (shown: string | null): string => {
    if (shown === null) return say('lists.audience-members')
    const known = audiences.find((one) => one === shown)
    return known === undefined ? pillar(shown.replace('pillar:', '')) : say(`lists.audience-${known}`)
  }
  const source = ({ kind, ofWhat }: Source): string => {
    if (kind === 'pillar') return say('lists.source-pillar', { pillar: pillar(ofWhat) })
    return kind === 'entity' ? say('lists.source-entity', { entity: entity(ofWhat) }) : say(`lists.source-${kind}`)
  }
  const entities = names.sortedByLabel(await memberEntities(tx, today), lang)
  return {
    pillars,
    audience,
    audiences: [...audiences, ...pillars.map(({ value }) => `pillar:${value}`)].map((value) => ({
      value,
      label: audience(value),
    })),
    languages: langs.map((value) => ({ value, label: nativeNames[value] })),
    source,
    why: ({ kind, about, reason }) => {
      if (kind === 'added') return say('lists.why-added', { reason: reason ?? '' })
      if (kind === 'pillar' || kind === 'pillar-leads') return say(`lists.why-${kind}`, { pillar: pillar(about) })
      return say(`lists.why-${kind}`, { entity: entity(about) })
    },
    sources: [
      ...sourceKinds.flatMap((kind) =>
        kind === 'pillar' || kind === 'entity' ? [] : [{ value: kind, label: source({ kind, ofWhat: null }) }],
      ),
      ...pillars.map(({ value }) => ({ value: `pillar:${value}`, label: source({ kind: 'pillar', ofWhat: value }) })),
      ...entities.map((value) => ({ value: `entity:${value}`, label: source({ kind: 'entity', ofWhat: value }) })),
    ],
  }
}

async function pillarOptions(tx: Tx, { lang, today }: { lang: Lang; today: Day }): Promise<Around['pillars']> {
  const plan = await planInForce(tx, today)
  if (plan === undefined) return []
  const pillars = await pillarsOn(tx, { plan: plan.id, day: today })
  return pillars.map(({ id, slug, number, shortName }) => ({
    value: id,
    slug,
    label: speak(lang)('lists.numbered-pillar', { number: String(number), name: textIn(shortName, lang).text }),
  }))
}
