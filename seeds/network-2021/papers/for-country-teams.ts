import { addVersion, circulate, recordAdoption, recordFinalisation } from '#documents'
import type { Lang } from '#platform/words'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { decision, document, entity, meeting, output, pillar, version } from '../ids.ts'
import { published, stepped, text } from './turns.ts'
import { titles } from '../texts/documents.ts'
import { outputs } from '../texts/pillar-1.ts'

const here = { pillar: pillar('behind') }

/** The Checklist: dated 19 March, launched on the 21st, in four more languages by June. Nobody asked for Chinese yet. */
const checklist: readonly Deed[] = [
  text('paloma', '2021-03-19', {
    ...here,
    key: 'checklist',
    kind: 'checklist',
    title: outputs.checklist,
    output: output('checklist'),
    audience: 'public',
  }),
  stepped('paloma', '2021-03-19', 'checklist:1', { lang: 'en', step: 'drafted', day: '2021-03-10' }),
  stepped('paloma', '2021-03-19', 'checklist:1', { lang: 'en', step: 'reviewed' }),
  published('paloma', '2021-03-21', 'checklist:1'),
  text('paloma', '2021-03-21', {
    ...here,
    key: 'video',
    kind: 'video',
    title: titles.video,
    output: output('checklist'),
    entity: entity('OHCHR'),
    audience: 'public',
  }),
  published('paloma', '2021-03-21', 'video:1'),
  ...(['ar', 'fr', 'ru', 'es'] as const).map((lang) =>
    stepped('paloma', '2021-03-29', 'checklist:1', { lang, step: 'requested' }),
  ),
  ...translated('es', ['2021-04-22', '2021-05-06', '2021-05-12']),
  ...translated('fr', ['2021-04-27', '2021-05-11', '2021-05-19']),
  ...translated('ru', ['2021-05-07', '2021-05-26', '2021-06-02']),
  ...translated('ar', ['2021-05-18', '2021-06-03', '2021-06-09']),
]

/** The Template: first in the pillar, then in the network, where nobody broke the silence. */
const template: readonly Deed[] = [
  text('paloma', '2021-04-21', {
    ...here,
    key: 'template',
    kind: 'template',
    title: titles.template,
    output: output('cases'),
    audience: 'network',
  }),
  did('paloma', '2021-04-21', circulate, {
    version: version('template:1'),
    day: '2021-04-21',
    purpose: 'comment',
    toAudience: `pillar:${here.pillar}`,
    meeting: meeting('behind-2021-04-28'),
    until: '2021-05-05',
  }),
  did('paloma', '2021-05-07', addVersion, {
    id: version('template:2'),
    document: document('template'),
    day: '2021-05-07',
  }),
  did('paloma', '2021-05-10', circulate, {
    version: version('template:2'),
    day: '2021-05-10',
    purpose: 'adoption',
    toAudience: 'network',
    until: '2021-05-21',
  }),
  did('paloma', '2021-05-25', recordAdoption, {
    version: version('template:2'),
    day: '2021-05-21',
    body: 'network',
    method: 'silence',
    decision: decision('template-adopted'),
  }),
  published('paloma', '2021-05-25', 'template:2'),
]

/** The concept note of the course: final in June, sent to DCO in July. */
const concept: readonly Deed[] = [
  text('paloma', '2021-05-28', {
    ...here,
    key: 'concept',
    kind: 'concept-note',
    title: titles.courseConcept,
    output: output('course'),
    audience: 'network',
  }),
  did('paloma', '2021-06-25', recordFinalisation, { version: version('concept:1'), day: '2021-06-25' }),
  did('paloma', '2021-07-09', circulate, {
    version: version('concept:1'),
    day: '2021-07-09',
    purpose: 'action',
    toAudience: 'network',
  }),
]

export const textsForCountryTeams: readonly Deed[] = [...checklist, ...template, ...concept]

function translated(lang: Lang, [drafted, reviewed, out]: readonly [string, string, string]): readonly Deed[] {
  return [
    stepped('paloma', drafted, 'checklist:1', { lang, step: 'drafted' }),
    stepped('paloma', reviewed, 'checklist:1', { lang, step: 'reviewed' }),
    published('paloma', out, 'checklist:1', { lang }),
  ]
}
