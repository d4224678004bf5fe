import { addOutput, setDate } from '#plan'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { milestone, output, pillar, plan } from '../ids.ts'
import { milestones, outputs, reasons, updates } from '../texts/pillar-8.ts'
import { contribute, dueIn, due, expectedIn, happened, leads, reported, theMilestone, theOutput } from '../turns.ts'

const here = { plan, pillar: pillar('development') }
const coChairs = leads('OHCHR', 'UNESCO')

/** Led by the co-chairs, OHCHR and UNESCO: the network looks after itself. */
const agreed: readonly Deed[] = [
  did('idris', '2021-01-27', addOutput, {
    ...here,
    id: output('logo'),
    label: '8.1',
    title: outputs.logo,
    kind: 'product',
    due: dueIn('2021-03'),
    entities: [...coChairs, ...contribute('DGC')],
  }),
  did('idris', '2021-01-27', addOutput, {
    ...here,
    id: output('membership'),
    label: '8.2',
    title: outputs.membership,
    due: dueIn('2021-06'),
    entities: [...coChairs, ...contribute('UNHCR')],
    milestones: [{ id: milestone('two-hundred'), title: milestones.twoHundred, due: dueIn('2021-06') }],
  }),
  did('farid', '2021-01-27', addOutput, {
    ...here,
    id: output('reconnecting'),
    label: '8.3',
    title: outputs.reconnecting,
    due: dueIn('2021-12'),
    entities: coChairs,
  }),
  did('farid', '2021-01-27', addOutput, {
    ...here,
    id: output('funding'),
    label: '8.4',
    title: outputs.funding,
    due: dueIn('2021-07'),
    entities: coChairs,
  }),
  did('eleni', '2021-02-24', addOutput, {
    ...here,
    id: output('briefing'),
    label: '8.5',
    title: outputs.briefing,
    kind: 'event',
    due: dueIn('2021-09'),
    entities: coChairs,
  }),
  did('eleni', '2021-02-24', addOutput, {
    ...here,
    id: output('planning'),
    label: '8.6',
    title: outputs.planning,
    due: dueIn('2021-12'),
    entities: coChairs,
  }),
  did('idris', '2021-02-24', addOutput, {
    ...here,
    id: output('web-site'),
    label: '8.7',
    title: outputs.webSite,
    kind: 'product',
    due: dueIn('2021-06'),
    entities: [...coChairs, ...contribute('DGC')],
    milestones: [{ id: milestone('three-languages'), title: milestones.threeLanguages, due: dueIn('2021-06') }],
  }),
  did('salome', '2021-02-24', addOutput, {
    ...here,
    id: output('work-plan'),
    label: '8.8',
    title: outputs.workPlan,
    kind: 'product',
    due: dueIn('2021-04'),
    entities: coChairs,
  }),
]

/** What came of it until June. */
const halfYear: readonly Deed[] = [
  happened('idris', '2021-03-01', theOutput('logo'), '2021-02-26'),
  reported('idris', '2021-03-01', 'logo', updates.logoBack),
  {
    ...did('salome', '2021-04-30', setDate, { ...theOutput('work-plan'), kind: 'actual', ...dueIn('2021-04') }),
    at: '17:00',
  },
  reported('farid', '2021-06-07', 'reconnecting', updates.silentEntities),
  reported('eleni', '2021-06-10', 'funding', updates.fundsSought),
  reported('eleni', '2021-06-16', 'planning', updates.planningBegun),
  reported('idris', '2021-06-21', 'membership', updates.fieldJoined),
  happened('idris', '2021-06-21', theMilestone('two-hundred')),
  happened('idris', '2021-06-21', theOutput('membership')),
  happened('idris', '2021-06-22', theMilestone('three-languages')),
  happened('idris', '2021-06-22', theOutput('web-site')),
  reported('idris', '2021-06-22', 'web-site', updates.siteUpdated),
]

/** What came of it afterwards. */
const afterwards: readonly Deed[] = [
  expectedIn('eleni', '2021-07-30', theOutput('funding'), { month: '2022-03', reason: reasons.noContributionYet }),
  happened('eleni', '2021-09-22', theOutput('briefing'), '2021-09-21'),
  reported('eleni', '2021-09-22', 'briefing', {
    en: 'At the briefing, permanent missions asked how country teams use the Checklist.',
    fr: 'À la réunion d’information, les missions permanentes ont demandé comment les équipes de pays utilisent la Liste de contrôle.',
  }),
  did('farid', '2021-09-29', addOutput, {
    ...here,
    id: output('call'),
    label: '8.9',
    title: outputs.callForInputs,
    due: due('2021-10-20'),
    entities: coChairs,
  }),
  happened('farid', '2021-10-20', theOutput('call')),
  happened('salome', '2021-12-15', theOutput('planning')),
]

export const networkDevelopment: readonly Deed[] = [...agreed, ...halfYear, ...afterwards]
