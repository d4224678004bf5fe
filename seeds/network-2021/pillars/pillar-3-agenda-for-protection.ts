import { addOutput, setDate } from '#plan'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { output, pillar, plan } from '../ids.ts'
import { outputs, updates } from '../texts/pillars-2-to-4.ts'
import { contribute, dueIn, joined, leads, reported } from '../turns.ts'

/** Led by OHCHR: minorities in the protection work that follows from the Call to Action for Human Rights. */
export const agendaForProtection: readonly Deed[] = [
  ...joined('salome', '2021-01-28', {
    name: 'protection',
    people: ['ohchr-4', 'osapg-1', 'dppa-1', 'unhcr-1', 'ocha-1'],
  }),
  did('salome', '2021-01-29', addOutput, {
    id: output('submission'),
    plan,
    pillar: pillar('protection'),
    label: '3.1',
    title: outputs.submission,
    kind: 'submission',
    due: dueIn('2021-04'),
    entities: [...leads('OHCHR'), ...contribute('OSAPG', 'UNHCR', 'DPPA')],
  }),
  did('salome', '2021-04-29', setDate, {
    output: output('submission'),
    kind: 'actual',
    day: '2021-04-29',
    precise: 'month',
  }),
  reported('salome', '2021-04-29', 'submission', updates.openlyNamed),
]
