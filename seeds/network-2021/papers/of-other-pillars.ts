import { addAgreedPhrase, circulate } from '#documents'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { document, entity, meeting, output, pillar, version } from '../ids.ts'
import { published, text } from './turns.ts'
import { titles } from '../texts/documents.ts'
import { titles as eventTitles } from '../texts/events.ts'
import { outputs } from '../texts/pillars-2-to-4.ts'

/** What the other pillars wrote, drew and opened. */
export const textsOfOtherPillars: readonly Deed[] = [
  text('oskar', '2021-03-04', {
    key: 'board',
    kind: 'other',
    title: titles.board,
    pillar: pillar('communications'),
    output: output('board'),
    entity: entity('DGC'),
    audience: 'network',
  }),
  text('idris', '2021-03-01', {
    key: 'logo',
    kind: 'other',
    title: titles.logo,
    pillar: pillar('development'),
    output: output('logo'),
    audience: 'network',
    day: '2021-02-26',
  }),
  text('viktor', '2021-03-08', {
    key: 'congress-statement',
    kind: 'statement',
    title: eventTitles.congressStatement,
    pillar: pillar('justice'),
    output: output('congress'),
    audience: 'public',
  }),
  published('viktor', '2021-03-15', 'congress-statement:1', { precise: 'month' }),
  text('salome', '2021-04-26', {
    key: 'submission',
    kind: 'submission',
    title: eventTitles.submission,
    pillar: pillar('protection'),
    output: output('submission'),
    audience: 'un',
  }),
  // What the submission asks for, so that later texts quote it.
  did('salome', '2021-04-26', addAgreedPhrase, {
    said: titles.explicitNaming,
    document: document('submission'),
    from: '2021-04-26',
  }),
  text('thandiwe', '2021-05-27', {
    key: 'library',
    kind: 'library',
    title: outputs.library,
    pillar: pillar('intersectionality'),
    output: output('library'),
    audience: 'network',
  }),

  // The outline goes round for the meeting of 15 June.
  text('thandiwe', '2021-06-08', {
    key: 'outline',
    kind: 'outline',
    title: titles.outline,
    pillar: pillar('intersectionality'),
    output: output('guidance-note'),
    audience: 'network',
  }),
  did('thandiwe', '2021-06-08', circulate, {
    version: version('outline:1'),
    day: '2021-06-08',
    purpose: 'comment',
    toAudience: 'network',
    meeting: meeting('network-2021-06-15'),
    until: '2021-07-15',
  }),

  // The web site: brought up to date by May, in three more languages in June.
  text('idris', '2021-05-04', {
    key: 'web-site',
    kind: 'web-site',
    title: titles.webSite,
    pillar: pillar('development'),
    output: output('web-site'),
    audience: 'public',
    day: '2021-04-30',
  }),
  published('idris', '2021-05-04', 'web-site:1'),
  published('idris', '2021-06-08', 'web-site:1', { lang: 'fr' }),
  published('idris', '2021-06-16', 'web-site:1', { lang: 'ru' }),
  published('idris', '2021-06-22', 'web-site:1', { lang: 'es' }),
]
