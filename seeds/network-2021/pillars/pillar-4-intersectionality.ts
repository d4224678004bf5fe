import { addOutput, setGoal } from '#plan'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { goal, meeting, milestone, output, pillar, plan } from '../ids.ts'
import { goals, milestones, outputs, reasons, updates } from '../texts/pillars-2-to-4.ts'
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
} from '../turns.ts'

const here = { plan, pillar: pillar('intersectionality') }
const goalOf2021 = { pillar: pillar('intersectionality'), year: 2021, meeting: meeting('intersectionality-2021-02-03') }

/** Led by UNAIDS: two goals for the year, each with an output. */
export const intersectionality: readonly Deed[] = [
  ...joined('thandiwe', '2021-02-03', {
    name: 'intersectionality',
    people: ['unaids-1', 'un-women-2', 'unfpa-1', 'who-2', 'ohchr-5', 'unesco-1'],
  }),
  did('thandiwe', '2021-02-04', setGoal, { id: goal('library'), ...goalOf2021, text: goals.library }),
  did('thandiwe', '2021-02-04', setGoal, { id: goal('guidance-note'), ...goalOf2021, text: goals.guidanceNote }),
  did('thandiwe', '2021-02-04', addOutput, {
    id: output('library'),
    ...here,
    label: '4.1',
    title: outputs.library,
    kind: 'product',
    goal: goal('library'),
    due: dueIn('2021-12'),
    entities: [...leads('UNAIDS'), ...contribute('UN-Women', 'UNFPA')],
  }),
  did('thandiwe', '2021-02-04', addOutput, {
    id: output('guidance-note'),
    ...here,
    label: '4.2',
    title: outputs.guidanceNote,
    kind: 'product',
    goal: goal('guidance-note'),
    due: dueIn('2021-12'),
    entities: [...leads('UNAIDS'), ...contribute('UN-Women', 'UNFPA', 'OHCHR', 'WHO')],
    milestones: [
      { id: milestone('outline'), title: milestones.outline, due: due('2021-06-15') },
      { id: milestone('note-adopted'), title: milestones.adoption, due: dueIn('2021-12') },
    ],
  }),
  reported('thandiwe', '2021-05-27', 'library', updates.libraryBegun),
  reported('thandiwe', '2021-06-09', 'guidance-note', updates.outlineOut),
  happened('thandiwe', '2021-06-16', theMilestone('outline'), '2021-06-15'),

  // The year was not long enough.
  expectedIn('thandiwe', '2021-11-10', theMilestone('note-adopted'), { month: '2022-06', reason: reasons.noteLater }),
  expectedIn('thandiwe', '2021-11-10', theOutput('guidance-note'), { month: '2022-06', reason: reasons.noteLater }),
  happened('thandiwe', '2021-12-10', theOutput('library')),
  reported('thandiwe', '2021-12-10', 'library', { en: 'The library is open to the entire Network.' }),
]
