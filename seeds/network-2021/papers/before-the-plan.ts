import { circulate, recordAdoption, recordFinalisation } from '#documents'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { decision, meeting, pillar, version } from '../ids.ts'
import { published, text } from './turns.ts'
import { titles } from '../texts/documents.ts'

const plan = version('work-plan:1')

/** The mandate, the Guidance Note of 2013 and the statement of the first pandemic spring; then the plan. */
export const textsBeforeThePlan: readonly Deed[] = [
  text('meret', '2020-01-07', {
    key: 'mandate',
    kind: 'terms-of-reference',
    title: titles.mandate,
    audience: 'public',
    day: '2012-03-06',
  }),
  text('meret', '2020-01-07', {
    key: 'guidance-2013',
    kind: 'guidance-note',
    title: titles.guidance2013,
    audience: 'public',
    day: '2013-03-01',
  }),
  published('meret', '2020-01-07', 'guidance-2013:1', { day: '2013-03-31', precise: 'month' }),
  text('meret', '2020-04-29', {
    key: 'covid-statement',
    kind: 'statement',
    title: titles.covidStatement,
    audience: 'public',
  }),
  published('meret', '2020-04-29', 'covid-statement:1'),

  // Adopted in December, in its final form in April: two records of one text.
  text('meret', '2020-12-09', {
    key: 'work-plan',
    kind: 'plan',
    title: titles.workPlan,
    pillar: pillar('development'),
    audience: 'public',
  }),
  did('meret', '2020-12-09', circulate, {
    version: plan,
    day: '2020-12-09',
    purpose: 'adoption',
    toAudience: 'network',
    meeting: meeting('network-2020-12-16'),
  }),
  {
    ...did('meret', '2020-12-16', recordAdoption, {
      version: plan,
      day: '2020-12-16',
      precise: 'month',
      body: 'network',
      method: 'ad-referendum',
      meeting: meeting('network-2020-12-16'),
      decision: decision('plan-adopted'),
    }),
    at: '16:00',
  },
  {
    ...did('meret', '2021-04-30', recordFinalisation, { version: plan, day: '2021-04-30', precise: 'month' }),
    at: '16:00',
  },
  published('meret', '2021-05-04', 'work-plan:1'),
]
