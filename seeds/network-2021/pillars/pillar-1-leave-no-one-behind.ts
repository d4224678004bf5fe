import { addOutput } from '#plan'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { milestone, output, pillar, plan } from '../ids.ts'
import { milestones, outputs, reasons } from '../texts/pillar-1.ts'
import { updates } from '../texts/updates-1.ts'
import {
  contribute,
  due,
  dueIn,
  expectedIn,
  happened,
  joined,
  leads,
  reported,
  theMilestone,
  theOutput,
  translate,
} from '../turns.ts'

const here = { plan, pillar: pillar('behind') }

/** Led by WHO: tools for country teams. The pillar agrees on its outputs in January and February. */
const agreed: readonly Deed[] = [
  ...joined('paloma', '2021-01-20', {
    name: 'behind',
    people: ['aurelie', 'jonas', 'xiulan', 'ohchr-2', 'undp-1', 'un-women-1', 'who-1', 'unhcr-2', 'unodc-2', 'ilo-1'],
  }),
  did('paloma', '2021-01-21', addOutput, {
    id: output('checklist'),
    ...here,
    label: '1.1',
    title: outputs.checklist,
    kind: 'product',
    due: dueIn('2021-03'),
    entities: [...leads('WHO'), ...contribute('OHCHR', 'UNDP', 'UNICEF', 'UN-Women')],
    milestones: [{ id: milestone('launch'), title: milestones.launch, due: due('2021-03-21') }],
  }),
  did('paloma', '2021-01-21', addOutput, {
    id: output('languages'),
    ...here,
    label: '1.2',
    title: outputs.languages,
    kind: 'product',
    due: dueIn('2021-12'),
    entities: [...leads('WHO'), ...translate('UNESCO', 'OHCHR', 'UNHCR')],
    milestones: [{ id: milestone('four-languages'), title: milestones.fourLanguages, due: dueIn('2021-06') }],
  }),
  did('paloma', '2021-01-21', addOutput, {
    id: output('engagement'),
    ...here,
    label: '1.3',
    title: outputs.engagement,
    due: dueIn('2021-12'),
    entities: [...leads('WHO'), ...contribute('OHCHR', 'DCO', 'UNDP')],
  }),
  did('paloma', '2021-02-18', addOutput, {
    id: output('course'),
    ...here,
    label: '1.4',
    title: outputs.course,
    kind: 'training',
    due: due('2021-10-28'),
    entities: [...leads('WHO'), ...contribute('OHCHR', 'OSAPG', 'UNHCR', 'UNICEF', 'UNODC', 'DCO')],
    milestones: [
      { id: milestone('concept'), title: milestones.concept, due: dueIn('2021-07') },
      { id: milestone('twelve-teams'), title: milestones.twelveTeams, due: due('2021-09-15') },
      { id: milestone('roll-out'), title: milestones.rollOut, due: due('2021-10-04') },
    ],
  }),
  did('paloma', '2021-02-18', addOutput, {
    id: output('cases'),
    ...here,
    label: '1.5',
    title: outputs.cases,
    kind: 'product',
    due: dueIn('2021-12'),
    entities: [...leads('WHO'), ...contribute('OHCHR', 'UN-Women', 'OCHA')],
    milestones: [
      { id: milestone('template'), title: milestones.template, due: dueIn('2021-05') },
      { id: milestone('deadline'), title: milestones.deadline, due: due('2021-08-31') },
    ],
  }),
  did('paloma', '2021-02-18', addOutput, {
    id: output('review'),
    ...here,
    label: '1.6',
    title: outputs.review,
    kind: 'analysis',
    due: dueIn('2021-12'),
    entities: [...leads('OHCHR'), ...contribute('OSAPG', 'WHO')],
    milestones: [{ id: milestone('first-results'), title: milestones.firstResults, due: dueIn('2021-06') }],
  }),
]

/** What came of it until June. */
const halfYear: readonly Deed[] = [
  reported('aurelie', '2021-03-18', 'review', updates.reviewers),
  happened('paloma', '2021-03-22', theMilestone('launch'), '2021-03-21'),
  happened('paloma', '2021-03-22', theOutput('checklist'), '2021-03-21'),
  reported('paloma', '2021-03-22', 'checklist', updates.checklistOut),
  reported('paloma', '2021-05-20', 'course', updates.facilitators),
  happened('paloma', '2021-05-25', theMilestone('template'), '2021-05-21'),
  expectedIn('paloma', '2021-05-31', theMilestone('first-results'), { month: '2021-07', reason: reasons.sampleLater }),
  reported('aurelie', '2021-06-01', 'review', updates.balancedSample),
  happened('paloma', '2021-06-10', theMilestone('four-languages'), '2021-06-09'),
  reported('paloma', '2021-06-10', 'languages', updates.fourLanguages),
  reported('paloma', '2021-06-14', 'engagement', updates.threeRoads),
]

/** What came of it afterwards. */
const afterwards: readonly Deed[] = [
  happened('paloma', '2021-07-09', theMilestone('concept')),
  happened('paloma', '2021-07-28', theMilestone('first-results')),
  reported('aurelie', '2021-07-29', 'review', {
    en: 'The first results have been submitted to the members of the Pillar: few of the texts name the groups concerned, and more of them refer to “vulnerable groups”.',
    fr: 'Les premiers résultats ont été communiqués aux membres du Pilier : peu de textes nomment les groupes concernés, et davantage font référence aux « groupes vulnérables ».',
  }),
  happened('paloma', '2021-09-01', theMilestone('deadline'), '2021-08-31'),
  reported('paloma', '2021-09-02', 'cases', {
    en: 'The last contributions were received on 31 August 2021, and their review has begun.',
  }),
  happened('paloma', '2021-09-14', theMilestone('twelve-teams')),
  happened('paloma', '2021-10-04', theMilestone('roll-out')),
  happened('paloma', '2021-10-29', theOutput('course'), '2021-10-28'),
  reported('paloma', '2021-10-29', 'course', {
    en: 'Each session was held twice a day, so that teams in all time zones could take part.',
    es: 'Cada sesión se celebró dos veces al día, a fin de que pudieran participar equipos de todos los husos horarios.',
  }),
]

export const leaveNoOneBehind: readonly Deed[] = [...agreed, ...halfYear, ...afterwards]
