import { addOutput, setDate } from '#plan'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { dependency, milestone, output, pillar, plan } from '../ids.ts'
import { milestones, outputs, pause, updates } from '../texts/pillars-5-to-7.ts'
import { contribute, due, dueIn, happened, hosts, joined, leads, reported, theMilestone, theOutput } from '../turns.ts'

/** Led by DGC and UNFPA together: one board, one calendar, one anniversary. */
export const communications: readonly Deed[] = [
  ...joined('oskar', '2021-02-09', {
    name: 'communications',
    people: ['dgc-1', 'dgc-2', 'unfpa-2', 'unesco-2', 'unicef-2', 'unaoc-1'],
  }),
  did('oskar', '2021-02-10', addOutput, {
    id: output('board'),
    plan,
    pillar: pillar('communications'),
    label: '5.1',
    title: outputs.board,
    due: dueIn('2021-06'),
    entities: [...leads('DGC'), ...hosts('DGC'), ...contribute('UNFPA')],
  }),
  did('luz', '2021-02-10', addOutput, {
    id: output('durban'),
    plan,
    pillar: pillar('communications'),
    label: '5.2',
    title: outputs.durban,
    kind: 'campaign',
    due: due('2021-09-22'),
    entities: [...leads('DGC', 'UNFPA'), ...contribute('OHCHR', 'UNESCO')],
    milestones: [{ id: milestone('anniversary'), title: milestones.anniversary, due: due('2021-09-22') }],
  }),
  reported('oskar', '2021-03-04', 'board', updates.boardOpen),
  happened('oskar', '2021-03-04', theOutput('board')),
  reported('luz', '2021-06-17', 'durban', updates.durbanOngoing),
  happened('luz', '2021-09-23', theMilestone('anniversary'), '2021-09-22'),
  happened('luz', '2021-09-23', theOutput('durban'), '2021-09-22'),
]

/** Led by UNHCR: places on line where the network meets and keeps its papers. */
export const knowledgeHub: readonly Deed[] = [
  ...joined('milena', '2021-02-11', {
    name: 'knowledge',
    people: ['unhcr-1', 'unhcr-5', 'ohchr-6', 'unitar-1', 'undp-4'],
  }),
  did('milena', '2021-02-12', addOutput, {
    id: output('teams'),
    plan,
    pillar: pillar('knowledge'),
    label: '6.1',
    title: outputs.teams,
    due: dueIn('2021-04'),
    entities: [...leads('UNHCR'), ...hosts('UNHCR')],
    milestones: [{ id: milestone('addresses'), title: milestones.addresses, due: dueIn('2021-06') }],
  }),
  did('milena', '2021-02-12', addOutput, {
    id: output('sessions'),
    plan,
    pillar: pillar('knowledge'),
    label: '6.2',
    title: outputs.sessions,
    kind: 'training',
    due: dueIn('2021-04'),
    entities: leads('UNHCR'),
  }),
  did('milena', '2021-02-12', addOutput, {
    id: output('transition'),
    plan,
    pillar: pillar('knowledge'),
    label: '6.3',
    title: outputs.transition,
    due: dueIn('2021-12'),
    entities: [...leads('UNHCR'), ...contribute('OHCHR')],
  }),
  did('milena', '2021-04-14', setDate, {
    output: output('teams'),
    kind: 'actual',
    day: '2021-04-14',
    precise: 'month',
  }),
  happened('milena', '2021-04-28', theOutput('sessions'), '2021-04-27'),
  happened('milena', '2021-05-11', theMilestone('addresses')),
  reported('milena', '2021-05-11', 'teams', updates.addressesIn),
  reported('milena', '2021-06-18', 'transition', updates.notAllYet),
]

/** Nobody leads the pillar on internal diversity: it waits for the report of others. */
export const internalDiversity: readonly Deed[] = [
  did('meret', '2021-03-29', addOutput, {
    id: output('linkages'),
    plan,
    pillar: pillar('diversity'),
    label: '7.1',
    title: outputs.linkages,
    waitsFor: dependency('task-force'),
    due: dueIn('2021-09'),
    entities: contribute('OHCHR', 'UNESCO'),
  }),

  // September passed, and the report came in December.
  did('meret', '2021-09-14', setDate, {
    dependency: dependency('task-force'),
    kind: 'forecast',
    ...dueIn('2021-12'),
    reason: pause.stillInPreparation,
  }),
  did('meret', '2022-01-05', setDate, { dependency: dependency('task-force'), kind: 'actual', ...dueIn('2021-12') }),
]
