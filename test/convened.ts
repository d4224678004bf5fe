import { giveTerm, nameHolder } from '#members'
import { addDependency, addPillar, startPlan } from '#plan'
import { peopledHouse } from './planned.ts'
import type { Peopled } from './planned.ts'

/**
 * A network that can meet and decide: a plan with two pillars that are led (Leave No One Behind by Chen, Criminal Justice by
 * Bela) and one that waits for a report from outside, and two co-chairs (Amina, and for 2021 Emil). Dora is a member.
 */
export type Convened = Peopled & {
  readonly plan: string
  readonly pillar: (slug: 'leave-no-one-behind' | 'criminal-justice' | 'internal-diversity') => string
  /** The report the paused pillar waits for. */
  readonly report: string
}

export async function convened(at?: string): Promise<Convened> {
  const peopled = await peopledHouse(at)
  const { does, entity, person, house } = peopled
  const [plan, version, report] = [house.newId(), house.newId(), house.newId()]
  const pillars = new Map<string, string>()
  const pillar = (slug: string): string => {
    const known = pillars.get(slug) ?? house.newId()
    pillars.set(slug, known)
    return known
  }
  await does(startPlan, {
    id: plan,
    versionId: version,
    slug: 'work-plan',
    name: { en: 'Work Plan 2021–2025', fr: 'Plan de travail 2021-2025' },
    firstDay: '2021-01-01',
    lastDay: '2025-12-31',
  })
  await does(addDependency, {
    id: report,
    slug: 'task-force-report',
    title: { en: 'Report of the Task Force' },
    body: { en: 'Task Force' },
    expected: { day: '2021-09-30', precise: 'month' },
  })
  const led = async (slug: string, names: { en: string; fr: string }, by: { code: string; person: string }) =>
    does(addPillar, {
      id: pillar(slug),
      version,
      slug,
      number: pillars.size,
      name: names,
      shortName: names,
      leads: [
        {
          entity: entity(by.code),
          from: '2021-01-01',
          source: 'the test',
          people: [{ person: person(by.person), from: '2021-01-01' }],
        },
      ],
    })
  await led(
    'leave-no-one-behind',
    { en: 'Leave No One Behind', fr: 'Ne laisser personne de côté' },
    { code: 'WHO', person: 'Chen' },
  )
  await led('criminal-justice', { en: 'Criminal Justice', fr: 'Justice pénale' }, { code: 'UNODC', person: 'Bela' })
  const diversity = { en: 'Internal Diversity', fr: 'Diversité interne' }
  await does(addPillar, {
    id: pillar('internal-diversity'),
    version,
    slug: 'internal-diversity',
    number: 3,
    name: diversity,
    shortName: diversity,
    pause: { reason: { en: 'The report is awaited' }, from: '2021-01-01', waitsFor: report, reviewOn: '2021-09-01' },
  })
  await coChairs(peopled)
  return { ...peopled, plan, pillar, report }
}

async function coChairs({ does, entity, person, house }: Peopled): Promise<void> {
  const terms = [
    { office: 'co-chair-permanent', code: 'OHCHR', given: 'Amina', from: '2020-01-01' },
    { office: 'co-chair-rotating', code: 'UNESCO', given: 'Emil', from: '2021-01-01', to: '2021-12-31' },
  ]
  for (const { office, code, given, from, to } of terms) {
    const id = house.newId()
    await does(giveTerm, { id, office, entity: entity(code), from, to, source: 'the test' })
    await does(nameHolder, { term: id, person: person(given), from })
  }
}
