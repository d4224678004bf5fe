import { textOfPlain } from '#platform/texts'
import { termId } from '#terminology'
import type { Given, Proposal } from '#intake'

/** A short report of a network that nobody has heard of, and by hand what a proposer would find in it. */
const lines = [
  'Report of the Network against Forgetting, January to June 2021',
  'WHO and UNESCO are members of the Network since 1 March 2020. WHO has the permanent chair.',
  'Work Plan 2021–2022, adopted on 1 February 2021.',
  'Pillar 1: Fair health, led by WHO.',
  'Pillar 2: Fair schools, led by UNESCO and, since May, by WHO.',
  'Contact for Pillar 1: Noor Example, noor@who.example.org.',
  'A guidance note on fair health came out on 12 April 2021.',
  'On 19 May 2021 the Network held a webinar on fair schools.',
  'The Network met on 15 June 2021 and agreed that each Pillar names a deputy.',
  'DPKO takes part in Pillar 2.',
]
export const textTakenIn = textOfPlain(lines.join('\n\n'), { name: 'report.txt' })

export const who = termId('entity', 'WHO')
export const unesco = termId('entity', 'UNESCO')

type More = Partial<Pick<Proposal, 'certainty' | 'known' | 'doubts' | 'on'>>

/** A proposal with its reason in a line of the text, from 0. */
export const proposed = (
  key: string,
  act: string,
  input: Record<string, Given>,
  line: number,
  more: More = {},
): Proposal => {
  const to = lines[line]?.length ?? 0
  return { key, act, input, because: { block: line, from: 0, to }, certainty: 'certain', doubts: [], ...more }
}

const of = (key: string) => ({ proposal: key })
const plan = { slug: 'fair-2021', name: { en: 'Work Plan 2021–2022' }, firstDay: '2021-01-01', lastDay: '2022-12-31' }
const note = { kind: 'guidance-note', title: { en: 'Guidance note on fair health' }, pillar: of('pillar-1') }
const webinar = { kind: 'webinar', title: { en: 'Webinar on fair schools' }, firstDay: '2021-05-19' }
const decision = { text: { en: 'Each Pillar names a deputy.' }, day: '2021-06-15', method: 'meeting' }
const chair = { office: 'co-chair-permanent', entity: of('who'), from: '2020-03-01' }

/** In the order of the text, not in that of their needs: the decision comes before the meeting it was taken at. */
export const proposalsTakenIn: readonly Proposal[] = [
  proposed('chair', 'members.give-term', chair, 1),
  proposed('who', 'members.add-entity', { code: 'WHO', kind: 'agency' }, 1),
  proposed('who-member', 'members.admit-entity', { entity: of('who'), from: '2020-03-01' }, 1),
  proposed('unesco', 'members.add-entity', { code: 'UNESCO', kind: 'agency', from: '2020-03-01' }, 1),
  proposed('adopted', 'plan.step-version', { version: of('plan'), kind: 'adopted', day: '2021-02-01' }, 2),
  proposed('plan', 'plan.start-plan', plan, 2),
  proposed('pillar-1', 'plan.add-pillar', pillar(1, 'Fair health', 'who'), 3),
  proposed('pillar-2', 'plan.add-pillar', pillar(2, 'Fair schools', 'unesco'), 4),
  proposed('lead-2', 'plan.appoint-lead', { pillar: of('pillar-2'), entity: of('who'), from: '2021-05-01' }, 4),
  proposed('noor', 'members.add-person', person(), 5),
  proposed('note', 'documents.add-document', { ...note, version: { day: '2021-04-12' } }, 6),
  proposed('note-out', 'documents.record-language-step', published(), 6),
  proposed('held', 'events.hold-event', { event: of('webinar'), day: '2021-05-19' }, 7),
  proposed('webinar', 'events.announce-event', { ...webinar, pillar: of('pillar-2') }, 7),
  proposed('decision', 'decisions.record-decision', { ...decision, meeting: of('plenary') }, 8),
  proposed('plenary', 'meetings.plan-meeting', { kind: 'plenary', title: { en: 'Plenary' }, day: '2021-06-15' }, 8),
  proposed('record', 'meetings.record-holding', { meeting: of('plenary'), day: '2021-06-15' }, 8),
  proposed('dpko', 'members.add-entity', { code: 'DPKO', kind: 'department' }, 9, { doubts: [renamed()] }),
]

function pillar(number: number, name: string, lead: string): Record<string, Given> {
  return {
    version: of('plan'),
    number,
    name: { en: name },
    shortName: { en: name },
    leads: [{ entity: of(lead), from: '2021-01-01' }],
  }
}

function person(): Record<string, Given> {
  return { given: 'Noor', family: 'Example', address: 'noor@who.example.org', entity: of('who'), from: '2021-01-01' }
}

function published(): Record<string, Given> {
  return { version: of('note'), lang: 'en', step: 'published', day: '2021-04-12' }
}

function renamed(): Proposal['doubts'][number] {
  return {
    key: 'intake.doubt-renamed',
    values: { old: 'DPKO', name: 'DPO', day: '2019-01-01' },
    answers: [
      { key: 'intake.answer-use', values: { name: 'DPO' }, does: { input: { code: 'DPO', kind: 'department' } } },
      { key: 'intake.answer-keep', values: {}, does: 'keep' },
      { key: 'intake.answer-leave-out', values: {}, does: 'leave-out' },
    ],
  }
}

/** What the act of taking it in asks. */
export const takenIn = {
  name: 'report.txt',
  asOf: '2021-06-30',
  content: textTakenIn,
  proposals: proposalsTakenIn,
  named: { [who]: { en: 'WHO' }, [unesco]: { en: 'UNESCO' } },
}
