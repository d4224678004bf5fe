import { teamsOn } from '#countries'
import { decisionsFor } from '#decisions'
import { memberEntities, officesOn, personCount, registeredEntities } from '#members'
import { outputsOf, pillarsOn, planInForce, versionsOf } from '#plan'
import type { Pillar, PlanOn } from '#plan'
import type { Day, Tx } from '#platform/db'
import { textIn } from '#platform/words'
import { entityFacts, nameRegister, observanceFacts } from '#terminology'
import type { Known, KnownEntity, KnownPillar, KnownThing } from '../known.ts'
import { documentsKnown } from './documents.ts'
import { happeningsKnown } from './happenings.ts'
import { asNames, distinct } from './names.ts'
import { phrasesKnown } from './phrases.ts'
import { thingsOf } from './things.ts'

/**
 * What the network knows on a day, as far as the viewer of this transaction may know it: row-level security leaves out
 * the rest, so whoever checks a text is told nothing that they may not read.
 */
export async function knownOn(tx: Tx, { on }: { on: Day }): Promise<Known> {
  const things = thingsOf((await nameRegister(tx)).byTerm)
  const plan = await planInForce(tx, on)
  const entities = await entitiesKnown(tx, on, things.entities)
  const pillars = plan === undefined ? [] : await pillarsKnown(tx, plan, { on, entities })
  const members = entities.filter(({ member }) => member).length
  const people = await personCount(tx, on)
  return {
    on,
    network: await networkKnown(tx),
    ...things,
    entities,
    days: things.days.map((day) => ({ ...day, ...(observed.get(day.code) ?? never) })),
    pillars,
    teams: (await teamsOn(tx, on)).map(({ id, slug, name }) => ({ id, code: slug, names: asNames(name) })),
    documents: await documentsKnown(tx, on),
    outputs: plan === undefined ? [] : await outputsKnown(tx, plan, on),
    happenings: await happeningsKnown(tx, on),
    decisions: (await decisionsFor(tx, {}, on))
      .filter(({ day }) => day <= on)
      .map(({ id, label, day, text }) => ({ id, label, path: `/d/${label}`, on: day, text: textIn(text, 'en').text })),
    offices: await officesKnown(tx, on),
    phrases: await phrasesKnown(tx, on),
    plan: plan === undefined ? null : await planKnown(tx, plan, on),
    counts: { people: people || null, members: members || null, pillars: pillars.length || null },
  }
}

const never = { month: 0, day: 0 }
const observed = new Map(observanceFacts.map(({ code, month, day }) => [code, { month, day }]))
const shippedDomains = new Map(entityFacts.map(({ code, domains }) => [code, domains]))

// The network's own name lies with the secretariat, a room above this one.
async function networkKnown(tx: Tx): Promise<Known['network']> {
  const row = await tx.selectFrom('network').select(['network.name', 'network.short_name']).executeTakeFirst()
  return row === undefined ? null : { name: textIn(row.name, 'en').text, short: textIn(row.short_name, 'en').text }
}

async function entitiesKnown(
  tx: Tx,
  on: Day,
  all: readonly { id: string; code: string; names: KnownEntity['names'] }[],
) {
  const members = new Set(await memberEntities(tx, on))
  const registered = new Map((await registeredEntities(tx)).map((one) => [one.id, one]))
  return all.map((entity): KnownEntity => {
    const known = registered.get(entity.id)
    const domains = new Set([...(known?.domains ?? []), ...(shippedDomains.get(entity.code) ?? [])])
    const roleAddress = known?.roleAddress ?? null
    return { ...entity, domains: [...domains], member: members.has(entity.id), roleAddress }
  })
}

type At = { readonly on: Day; readonly entities: readonly KnownEntity[] }

async function pillarsKnown(tx: Tx, plan: PlanOn, { on, entities }: At): Promise<KnownPillar[]> {
  const roleAddresses = new Map(entities.map(({ id, roleAddress }) => [id, roleAddress]))
  return (await pillarsOn(tx, { plan: plan.id, day: on })).map(({ id, slug, number, leads, pause, ...called }) => ({
    id,
    code: slug,
    number,
    names: namesOfPillar(called),
    leads: leads.map(({ entity }) => entity),
    paused: pause === undefined ? null : { since: pause.from },
    roleAddress: leads.map(({ entity }) => roleAddresses.get(entity) ?? null).find((one) => one !== null) ?? null,
  }))
}

const outputsKnown = async (tx: Tx, plan: PlanOn, day: Day): Promise<KnownThing[]> =>
  (await outputsOf(tx, { plan: plan.id, day })).map(({ id, label, title }) => ({
    id,
    code: label,
    names: asNames(title),
  }))

const namesOfPillar = ({ name, shortName, aliases }: Pick<Pillar, 'name' | 'shortName' | 'aliases'>) =>
  distinct([
    ...asNames(name),
    ...asNames(shortName, 'alias'),
    ...aliases.flatMap((alias) => asNames({ en: alias }, 'alias')),
  ])

async function officesKnown(tx: Tx, on: Day): Promise<Known['offices']> {
  const held = await officesOn(tx, on)
  return held.flatMap(({ office, entity, from, to, holders }) => {
    const people = holders.length === 0 ? [null] : holders.map(({ name }) => name)
    return people.map((person) => ({ office, entity, person, from: from ?? on, until: to }))
  })
}

async function planKnown(tx: Tx, plan: PlanOn, on: Day): Promise<NonNullable<Known['plan']>> {
  const steps = (await versionsOf(tx, plan.id)).flatMap((version) => version.steps).filter(({ day }) => day <= on)
  const dayOf = (wanted: string): Day | null => steps.find(({ kind }) => kind === wanted)?.day ?? null
  return {
    id: plan.id,
    name: textIn(plan.name, 'en').text,
    first: plan.firstDay,
    last: plan.lastDay,
    adopted: dayOf('adopted'),
    final: dayOf('final'),
  }
}
