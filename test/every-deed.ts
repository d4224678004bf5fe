import { changeSettings, giveRole, openAccount, signOut } from '#accounts'
import * as checker from '#checker'
import * as countries from '#countries'
import * as decisions from '#decisions'
import * as documents from '#documents'
import * as events from '#events'
import * as home from '#home'
import * as intake from '#intake'
import * as meetings from '#meetings'
import * as members from '#members'
import * as plans from '#plan'
import type { Act } from '#platform/acts'
import type { Tx } from '#platform/db'
import { textOfPlain } from '#platform/texts'
import * as reports from '#reports'
import * as requests from '#requests'
import { nameNetwork } from '#secretariat'
import * as told from '#seeds/network-2021/ids'
import { ofMailroom } from './deeds-of-mailroom.ts'
import { letterId } from './example-letters.ts'
import { behind, example } from './example-records.ts'
import { accounts } from './roles.ts'
import { takenIn } from './taken-in.ts'
import type { Role } from './roles.ts'

/** An act with what it asks, as somebody who may do it could do it in the sample network today; the secretariat, mostly. */
export type Attempt = { readonly act: Act; readonly input: Readonly<Record<string, unknown>>; readonly by?: Role }

const today = '2022-01-31'
const source = 'the test'
const name = { en: 'Another' }
const deed = (act: Act, input: Attempt['input'], by?: Role): Attempt => ({
  act,
  input,
  ...(by === undefined ? {} : { by }),
})

/** What the story does once and for all, and what nobody does in it: one deed of each act, about the example records. */
export async function deedsBesides(tx: Tx): Promise<Attempt[]> {
  return [
    ...ofPeople,
    ...ofPlan,
    ...ofRecords,
    ...ofEvents,
    ...(await ofReports(tx)),
    ...(await ofChecks(tx)),
    ...ofIntake,
    ...ofLetters,
  ]
}

const person = { given: 'Another', family: 'Person', source }
const permanent = { office: 'co-chair-rotating', entity: told.entity('WFP'), source }
const ofPeople: readonly Attempt[] = [
  deed(openAccount, { id: example('account', 'new'), address: 'new@network.example.org', lang: 'en' }),
  deed(giveRole, { account: accounts.member, role: 'secretariat', from: today, source }),
  deed(changeSettings, { lang: 'fr', zone: 'Europe/Paris' }),
  deed(signOut, {}),
  deed(nameNetwork, { id: example('network', 'any'), name, shortName: name, zone: 'Europe/Zurich', revision: 1 }),
  deed(members.addEntity, { code: 'FAO', kind: 'agency', from: today, source }),
  deed(members.editEntity, { entity: told.entity('WHO'), kind: 'other', domains: [], revision: 1 }),
  deed(members.admitEntity, { entity: told.entity('WHO'), from: '2010-01-01', to: '2010-12-31', source }),
  deed(members.stateSize, { people: 300, rounding: 'about', day: today, source }),
  deed(members.endMembership, { entity: told.entity('WFP'), on: today, source }),
  deed(members.addPerson, { ...person, address: 'new@network.example.org', entity: told.entity('WHO'), from: today }),
  deed(members.editPerson, { person: accounts.partner, given: 'Another', family: 'Name', revision: 1 }),
  deed(members.movePerson, { person: accounts.partner, entity: told.entity('WHO'), from: today, source }),
  deed(members.leave, { person: told.person('wfp-4'), on: today, source }),
  deed(members.appointFocalPoint, {
    entity: told.entity('WFP'),
    person: accounts.member,
    capacity: 'alternate',
    from: today,
    source,
  }),
  deed(members.endFocalPoint, { focalPoint: told.focalPoint('IOM:iom-1'), on: today }),
  deed(members.giveTerm, { ...permanent, from: '2026-01-01', to: '2026-12-31' }),
  deed(members.endTerm, { term: told.term('2022'), on: today }),
  deed(members.nameHolder, { term: told.term('2024'), person: told.person('oskar'), from: '2024-01-01' }),
]

const ofOutput = { output: told.output('checklist') }
const part = { ...ofOutput, part: 'contributes' }
const named = { name, shortName: name }
const ofPlan: readonly Attempt[] = [
  deed(plans.addPillar, {
    version: told.planVersion('2'),
    number: 9,
    ...named,
    leads: [{ entity: told.entity('WFP'), from: today, source, people: [{ person: accounts.member, from: today }] }],
  }),
  deed(plans.stepVersion, { version: told.planVersion('2'), kind: 'noted', day: today }),
  deed(plans.appointLead, {
    pillar: behind,
    entity: told.entity('WFP'),
    from: today,
    source,
    people: [{ person: accounts.member, from: today }],
  }),
  deed(plans.nameLeadPerson, { lead: told.lead('behind:WHO'), person: accounts.member, from: today }),
  deed(plans.joinPillar, { pillar: behind, person: told.person('wfp-2'), from: today }),
  deed(plans.pausePillar, { pillar: behind, from: today, reason: name, reviewOn: '2022-06-30' }),
  deed(plans.resumePillar, { pillar: told.pillar('diversity'), on: today }),
  deed(plans.addOutput, { plan: told.plan, pillar: behind, label: '1.99', title: name }),
  deed(plans.editOutput, { ...ofOutput, title: name, revision: 1 }),
  deed(plans.addUpdate, { ...ofOutput, text: name, day: today }),
  deed(plans.addMilestone, { ...ofOutput, title: name }),
  deed(plans.joinOutput, { ...part, entity: told.entity('WFP') }),
  deed(plans.leaveOutput, { ...part, entity: told.entity('UNDP') }),
  deed(plans.markHighlight, { ...highlit(told.output('checklist')), rank: 9, to: '2022-06-30', kind: 'output' }),
  deed(plans.unmarkHighlight, highlit(example('output', 'network'))),
]

function highlit(subject: string) {
  return { subject, from: '2022-01-01' }
}

const version = example('version', 'network')
const shown = { audience: 'network', revision: 1 }
const meeting = example('meeting', 'A meeting of the pillar that only the network reads')
const followUp = { text: name, entity: told.entity('UNDP'), due: '2022-06-30' }
const ofRecords: readonly Attempt[] = [
  deed(countries.serveCountry, { team: told.team('nepal'), country: told.country('BTN'), from: today, source }),
  deed(countries.editEngagement, {
    engagement: example('engagement', 'pillar'),
    kind: 'advice',
    day: '2022-01-12',
    title: name,
    pillar: behind,
    ...shown,
  }),
  deed(documents.addDocument, { kind: 'other', title: name, pillar: behind, version: { day: today } }),
  deed(documents.editDocument, { document: example('document', 'network'), title: name, ...shown }),
  deed(documents.recordAdoption, { version, day: today, body: 'pillar', method: 'meeting' }),
  deed(documents.addAgreedPhrase, { said: name, symbol: 'A/RES/47/135', from: today }),
  deed(documents.endAgreedPhrase, { phrase: example('phrase', 'network'), on: today }),
  deed(documents.recordFinalisation, { version, day: today }),
  deed(meetings.editMeeting, { meeting, title: name, day: '2022-01-20', revision: 1 }),
  deed(meetings.recordHolding, { meeting: told.meeting('behind-2022-02-10'), day: today }),
  deed(meetings.addAttendance, { meeting, attendees: [{ person: accounts.member }] }),
  deed(meetings.writeRecord, { meeting, record: name, revision: 1 }),
  deed(decisions.editDecision, { decision: example('decision', 'network'), text: name, pillar: behind, ...shown }),
  deed(decisions.addFollowUp, { decision: example('decision', 'network'), ...followUp }),
  deed(decisions.closeFollowUp, { followUp: example('follow-up', 'network'), kind: 'done', day: today }),
  deed(decisions.makePromise, { text: name, day: today, saidIn: name, pillar: behind }),
  deed(decisions.settlePromise, { promise: example('promise', 'network'), kind: 'kept', day: today, reason: name }),
]

const event = example('event', 'pillar')
const ofEvents: readonly Attempt[] = [
  deed(events.editEvent, { event, title: name, revision: 1 }),
  deed(events.confirmEvent, { event, day: today }),
  deed(events.moveEvent, { event, firstDay: '2022-04-21' }),
  deed(events.holdEvent, { event: example('event', 'due') }),
  deed(events.cancelEvent, { event, reason: name }),
  deed(events.countParticipants, { event, participants: [{ kind: 'un', number: 9 }] }),
  deed(events.addSpeaker, { event, name: 'Another Speaker', capacity: 'guest' }),
  deed(events.addEntities, { event, entities: [{ entity: told.entity('WHO'), part: 'organizer' }] }),
  deed(events.addCountries, { event, countries: [{ country: told.country('NPL'), part: 'about' }] }),
  deed(events.takeOut, { event, what: 'speaker', number: 1 }),
  deed(events.editHostMeeting, {
    host: example('host', 'any'),
    name,
    firstDay: '2022-05-02',
    lastDay: '2022-05-07',
    revision: 1,
  }),
]

/** Of a text that the secretariat had checked, so that nobody else sees it. */
async function ofChecks(tx: Tx): Promise<Attempt[]> {
  const check = example('check', 'secretariat')
  const found = (await checker.checkById(tx, check))?.findings.find(({ instead }) => instead !== null)
  if (found === undefined) throw new Error('nothing to accept in the example text: see test/example-records.ts')
  const about = { check, finding: found.key }
  const text = textOfPlain('The Secretary General spoke.')
  return [
    deed(checker.checkText, { name: 'Another', text, asOf: today }),
    deed(checker.acceptFinding, about),
    deed(checker.acceptFixes, { check }),
    deed(checker.dismissFinding, { ...about, reason: 'Another' }),
    deed(checker.undoStep, about),
    deed(checker.forgetText, { check, sure: 'yes' }),
  ]
}

/** Of a text that was taken in, and of which a part is recorded already. */
const ofIntake: readonly Attempt[] = [
  deed(intake.takeIn, takenIn),
  deed(intake.decide, { intake: example('intake', 'co-chairs'), proposal: 'open', kind: 'accepted' }),
  deed(intake.writeApplied, { intake: example('intake', 'co-chairs'), made: 1, refused: [] }),
  deed(intake.undoIntake, { intake: example('intake', 'co-chairs') }),
]

async function ofReports(tx: Tx): Promise<Attempt[]> {
  const draft = await tx
    .selectFrom('reports')
    .select('id')
    .where('slug', '=', 'example-draft')
    .executeTakeFirstOrThrow()
  const { id: claim } = await tx
    .selectFrom('claims')
    .select('id')
    .where('report', '=', draft.id)
    .where('pillar', '=', behind)
    .orderBy('number')
    .executeTakeFirstOrThrow()
  const report = draft.id
  const ready = { report: example('report', 'ready') }
  const corrections = [{ number: 1, text: name }]
  return [
    deed(reports.draftReport, { profile: 'bullets', from: '2021-01-01', to: '2021-03-31' }),
    deed(reports.redraft, { report: example('report', 'stale') }),
    deed(reports.acceptClaim, { claim }),
    deed(reports.leaveOutClaim, { claim }),
    deed(reports.editClaim, { claim, lang: 'en', text: 'Another sentence.' }),
    deed(reports.askLead, { claim, question: 'Is that so?' }),
    deed(reports.addSource, { claim, source: { label: 'Elsewhere', path: 'https://example.org/' } }),
    deed(reports.writeClaim, { report, section: 'pillar', pillar: behind, text: name }),
    deed(reports.checkPillar, { report, pillar: behind }),
    deed(reports.approveReport, ready, 'co-chair'),
    deed(reports.issueReport, { ...ready, audience: 'public' }),
    deed(reports.issueCorrigendum, { report: example('report', 'network'), note: name, corrections }),
    deed(reports.reviseNote, { slug: 'example-note', text: name, citation: { en: 'Another' }, day: today }),
  ]
}

const question = letterId('question', 'own')
const channel = {
  id: letterId('channel', 'new'),
  name: 'New',
  kind: 'mail',
  target: 'new@teams.example.org',
  lang: 'en',
}
const ofLetters: readonly Attempt[] = [
  deed(requests.askPeople, {
    id: letterId('asking', 'new'),
    text: 'Who speaks?',
    lang: 'en',
    people: [accounts.member],
  }),
  deed(requests.defer, { question, until: '2022-03-01' }),
  deed(requests.withdraw, { question: letterId('question', 'withdrawn') }),
  deed(requests.pauseLetters, {}),
  ...ofMailroom(ofOutput),
  deed(home.chooseLetters, { digest: 'off' }),
  deed(home.openChannel, { ...channel, own: 'http://localhost:3000' }),
  deed(home.closeChannel, { channel: letterId('channel', 'one') }),
]
