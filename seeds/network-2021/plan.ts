import { addDependency, addPillar, reviewPause, startPlan, stepVersion } from '#plan'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { decision, dependency, entity, lead, person, pillar, plan, planVersion } from './ids.ts'
import { titles } from './texts/documents.ts'
import { pause } from './texts/pillars-5-to-7.ts'
import { fullNames, keywords, shortNames } from './texts/pillars.ts'

const first = planVersion('1')

/** A plan for five years, in eight pillars: opened, adopted in December 2020, settled in detail by April 2021. */
export const workPlan: readonly Deed[] = [
  did('meret', '2020-12-01', addDependency, {
    id: dependency('task-force'),
    slug: 'task-force-report',
    title: pause.report,
    body: pause.taskForce,
    expected: { day: '2021-09-30', precise: 'month' },
    audience: 'public',
  }),
  did('meret', '2020-12-01', startPlan, {
    id: plan,
    slug: 'work-plan-2021',
    name: titles.workPlan,
    firstDay: '2021-01-01',
    lastDay: '2025-12-31',
    versionId: first,
  }),
  did('meret', '2020-12-01', addPillar, {
    ...pillarOf('behind', 1, { slug: 'leave-no-one-behind', aliases: ['LNOB', 'LNOB Pillar'] }),
    keywords: keywords.behind,
    leads: [led('behind', 'WHO', 'paloma')],
  }),
  did('meret', '2020-12-01', addPillar, {
    ...pillarOf('justice', 2, { slug: 'criminal-justice', aliases: ['Criminal Justice Pillar'] }),
    name: fullNames.justice,
    keywords: keywords.justice,
    leads: [led('justice', 'UNODC', 'viktor')],
  }),
  did('meret', '2020-12-01', addPillar, {
    ...pillarOf('protection', 3, { slug: 'agenda-for-protection', aliases: ['Call to Action', 'Prevention'] }),
    name: fullNames.protection,
    keywords: keywords.protection,
    leads: [led('protection', 'OHCHR', 'salome')],
  }),
  did('meret', '2020-12-01', addPillar, {
    ...pillarOf('intersectionality', 4, { slug: 'intersectionality' }),
    keywords: keywords.intersectionality,
    leads: [led('intersectionality', 'UNAIDS', 'thandiwe')],
  }),
  did('meret', '2020-12-01', addPillar, {
    ...pillarOf('communications', 5, { slug: 'communications', aliases: ['Campaigning'] }),
    name: fullNames.communications,
    leads: [led('communications', 'DGC', 'oskar'), led('communications', 'UNFPA', 'luz')],
  }),
  did('meret', '2020-12-01', addPillar, {
    ...pillarOf('knowledge', 6, { slug: 'knowledge-hub' }),
    leads: [led('knowledge', 'UNHCR', 'milena')],
  }),
  did('meret', '2020-12-01', addPillar, {
    ...pillarOf('development', 8, {
      slug: 'network-development',
      aliases: ['Accountability', 'Branding', 'Development Pillar'],
    }),
    name: fullNames.development,
    leads: [led('development', 'OHCHR', 'salome', 'idris'), led('development', 'UNESCO', 'eleni', 'farid')],
  }),
  // Nobody leads the seventh pillar: adopting the plan, the network decides that it rests.
  {
    ...did('meret', '2020-12-16', addPillar, {
      ...pillarOf('diversity', 7, {
        slug: 'internal-diversity',
        aliases: ['UN Internal Diversity', 'Internal/External Linkages'],
      }),
      name: fullNames.diversity,
      pause: {
        from: '2021-01-01',
        reason: pause.untilTheReport,
        waitsFor: dependency('task-force'),
        decision: decision('plan-adopted'),
        reviewOn: '2021-03-25',
      },
    }),
    at: '15:45',
  },
  {
    ...did('meret', '2020-12-16', stepVersion, {
      version: first,
      kind: 'adopted',
      day: '2020-12-16',
      precise: 'month',
      method: 'ad-referendum',
      decision: decision('plan-adopted'),
    }),
    at: '16:00',
  },
  did('meret', '2021-03-26', reviewPause, { pillar: pillar('diversity'), on: '2021-03-25', reviewOn: '2021-09-01' }),
  {
    ...did('meret', '2021-04-30', stepVersion, {
      version: first,
      kind: 'final',
      day: '2021-04-30',
      precise: 'month',
      decision: decision('plan-final'),
    }),
    at: '16:00',
  },
]

type PillarName = keyof typeof shortNames

function pillarOf(name: PillarName, number: number, { slug, aliases = [] }: { slug: string; aliases?: string[] }) {
  return {
    id: pillar(name),
    version: first,
    number,
    slug,
    aliases,
    name: shortNames[name],
    shortName: shortNames[name],
  }
}

function led(name: PillarName, code: string, ...people: readonly string[]) {
  return {
    id: lead(`${name}:${code}`),
    entity: entity(code),
    from: '2021-01-01',
    source: 'Work Plan 2021+',
    people: people.map((key) => ({ person: person(key), from: '2021-01-01' })),
  }
}
