import { addOutput } from '#plan'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { output, pillar, plan } from '../ids.ts'
import { outputs, updates } from '../texts/pillars-2-to-4.ts'
import { contribute, dueIn, happened, joined, leads, reported, theOutput } from '../turns.ts'

const here = { plan, pillar: pillar('justice') }

/** Led by UNODC: racial discrimination in criminal justice, put before two meetings of the crime programme. */
export const criminalJustice: readonly Deed[] = [
  ...joined('viktor', '2021-01-27', {
    name: 'justice',
    people: ['unodc-1', 'unodc-3', 'ohchr-3', 'dpo-1', 'undp-3', 'unhcr-3'],
  }),
  did('viktor', '2021-01-28', addOutput, {
    id: output('congress'),
    ...here,
    label: '2.1',
    title: outputs.congress,
    kind: 'statement',
    due: dueIn('2021-03'),
    entities: [...leads('UNODC'), ...contribute('OHCHR', 'DPO')],
  }),
  did('viktor', '2021-01-28', addOutput, {
    id: output('side-event'),
    ...here,
    label: '2.2',
    title: outputs.sideEvent,
    kind: 'event',
    due: dueIn('2021-05'),
    entities: [...leads('UNODC'), ...contribute('OHCHR', 'UNDP')],
  }),
  reported('viktor', '2021-03-15', 'congress', updates.statementDelivered),
  { ...happenedInMarch(), at: '10:00' },
  happened('viktor', '2021-05-20', theOutput('side-event'), '2021-05-19'),
]

// Of the Congress only the month is known to the report; so it is here.
function happenedInMarch(): Deed {
  const deed = happened('viktor', '2021-03-15', theOutput('congress'))
  return { ...deed, input: { ...deed.input, precise: 'month' } }
}
