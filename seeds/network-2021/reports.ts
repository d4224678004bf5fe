import { approveReport, checkPillar, draftReport, issueReport } from '#reports'
import { did, seedId } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { pillar } from './ids.ts'

const report = (key: string): string => seedId('report', key)
const checks: readonly (readonly [lead: string, pillar: string])[] = [
  ['paloma', 'behind'],
  ['viktor', 'justice'],
  ['salome', 'protection'],
  ['thandiwe', 'intersectionality'],
  ['oskar', 'communications'],
  ['milena', 'knowledge'],
  ['meret', 'diversity'],
  ['farid', 'development'],
]

/** The first half-year is drafted, checked by the leads, approved by both Co-Chairs and issued; the second is a draft. */
export const reportsOfTheNetwork: readonly Deed[] = [
  did('meret', '2021-07-05', draftReport, {
    id: report('first-half'),
    profile: 'progress',
    from: '2021-01-01',
    to: '2021-06-30',
  }),
  ...checks.map(([by, key]) =>
    did(by, '2021-07-09', checkPillar, { report: report('first-half'), pillar: pillar(key) }),
  ),
  did('salome', '2021-07-14', approveReport, { report: report('first-half') }),
  did('eleni', '2021-07-15', approveReport, { report: report('first-half') }),
  did('meret', '2021-07-16', issueReport, { report: report('first-half'), audience: 'public' }),
  did('meret', '2022-01-24', draftReport, {
    id: report('second-half'),
    profile: 'progress',
    from: '2021-07-01',
    to: '2021-12-31',
  }),
  did('paloma', '2022-01-27', checkPillar, { report: report('second-half'), pillar: pillar('behind') }),
]
