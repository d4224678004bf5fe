import { checkText } from '#checker'
import { recordEngagement } from '#countries'
import { makePromise, recordDecision } from '#decisions'
import { addAgreedPhrase, addDocument, recordLanguageStep } from '#documents'
import { addHostMeeting, announceEvent } from '#events'
import { applyIntake, decide, takeIn } from '#intake'
import { addItem, planMeeting, recordHolding } from '#meetings'
import { addDependency, addOutput, addPillar, addUpdate, markHighlight, setGoal, startPlan } from '#plan'
import { perform } from '#platform/acts'
import { textOfPlain } from '#platform/texts'
import type { Act, Outcome } from '#platform/acts'
import { approveReport, draftReport, issueReport, writeNote } from '#reports'
import { seedId } from '#seeds/deed'
import { entity, output as outputNamed, person, pillar, plan, team } from '#seeds/network-2021/ids'
import { tellLetters } from './example-letters.ts'
import type { TestHouse } from './house.ts'
import { accounts } from './roles.ts'

/** The pillar that the lead of the matrix leads, and its number in the plan of 2022. */
export const behind = pillar('behind')
/** An entity that works on the example outputs and is to see to the example follow-ups: that of the partner. */
const partners = entity('UNDP')

/** Ids of records that are told besides the story. */
export const example = (kind: string, name: string): string => seedId(kind, `example ${name}`)

/** Ends every text that must not be read by anybody else: `… that only the network reads`. */
export const readBy = {
  un: 'that only the United Nations reads',
  network: 'that only the network reads',
  pillar: 'that only the pillar reads',
  'co-chairs': 'that only the co-chairs read',
  secretariat: 'that only the secretariat reads',
} as const
type Readers = keyof typeof readBy

const only = (readers: Readers, what: string) => ({ en: `${what} ${readBy[readers]}` })

type Does = (act: Act, input: unknown) => Promise<Outcome>

/**
 * Tells what the story has no example of: a record of each kind for each circle of readers, a file, reports as draft and
 * issued. Done by the secretary, with acts, on the day the story ends, after the second chair was filled.
 */
export async function tellExamples(house: TestHouse): Promise<void> {
  const does: Does = (act, input) => perform(house.house, act, input, { token: house.secretary, channel: 'command' })
  // Drafted before the rest is told, so that there is something to take in.
  const stale = { id: example('report', 'stale'), slug: 'example-stale', profile: 'bullets' }
  await does(draftReport, { ...stale, from: '2021-07-01', to: '2022-01-31' })
  await tellPlan(does)
  await tellTexts(house, does)
  await tellPhrases(does)
  await tellMeetings(does)
  await tellDecisions(does)
  await tellEvents(does)
  await tellReports(house, does)
  await tellChecks(does)
  await tellIntake(house, does)
  await tellLetters(house, outputNamed('checklist'))
}

const networkPlan = { plan: example('plan', 'network'), version: example('version', 'network') }

async function tellPlan(does: Does): Promise<void> {
  const output = { plan, pillar: behind, entities: [{ entity: partners, part: 'contributes' }] }
  for (const [label, audience] of [
    ['1.70', 'network'],
    ['1.80', `pillar:${behind}`],
  ] as const) {
    const readers = audience === 'network' ? audience : 'pillar'
    const milestones = [{ title: only(readers, 'A milestone') }]
    const told = { ...output, id: example('output', readers), label, audience, milestones }
    await does(addOutput, { ...told, title: only(readers, 'An output'), statement: only(readers, 'A statement') })
  }
  await does(addUpdate, { output: example('output', 'network'), text: only('network', 'An update'), day: '2022-01-30' })
  const subject = { kind: 'output', rank: 90, from: '2022-01-01', to: '2022-06-30' }
  await does(markHighlight, { ...subject, subject: example('output', 'network') })
  const dependency = { slug: 'only-the-network', title: only('network', 'A dependency') }
  await does(addDependency, { ...dependency, id: example('dependency', 'network'), body: only('network', 'A body') })
  const years = { firstDay: '2022-01-01', lastDay: '2023-12-31', audience: 'network', slug: 'only-the-network' }
  const { version, ...rest } = networkPlan
  await does(startPlan, { ...years, id: rest.plan, versionId: version, name: only('network', 'A plan') })
  const names = { name: only('network', 'A pillar'), shortName: only('network', 'Pillar') }
  const pause = { reason: only('network', 'A reason'), from: '2022-01-01', reviewOn: '2022-06-30' }
  const resting = { id: example('pillar', 'network'), version, slug: 'only-the-network', number: 1 }
  await does(addPillar, { ...resting, ...names, pause })
  await does(setGoal, { pillar: resting.id, year: 2022, text: only('network', 'A goal') })
  const hidden = { id: example('output', 'network plan'), plan: rest.plan, pillar: resting.id, label: '1' }
  const milestones = [{ title: only('network', 'A milestone') }]
  await does(addOutput, { ...hidden, title: only('network', 'An output'), milestones, audience: 'network' })
}

async function tellTexts({ house }: TestHouse, does: Does): Promise<void> {
  for (const [name, audience, of] of [
    ['public', 'public', {}],
    ['network', 'network', { pillar: behind }],
    ['co-chairs', 'co-chairs', {}],
  ] as const) {
    const title = audience === 'public' ? { en: 'A text that everybody reads' } : only(audience, 'A text')
    const version = { id: example('version', name), day: '2022-01-10' }
    const text = { id: example('document', name), slug: `example-${name}`, kind: 'other', title, audience, ...of }
    await does(addDocument, { ...text, version })
    // What is published is for the readers of the text; what is drafted is for the network, also of a public text.
    for (const step of ['drafted', 'published'] as const) {
      const open = audience === 'public' && step === 'published'
      const words = open ? title.en : only(audience === 'public' ? 'network' : audience, 'A file').en
      const stored = await house.files.put(new TextEncoder().encode(words))
      const file = { ...stored, name: 'example.txt' }
      await does(recordLanguageStep, { version: version.id, lang: 'en', day: '2022-01-11', step, file })
    }
  }
}

async function tellPhrases(does: Does): Promise<void> {
  for (const audience of ['public', 'network', 'co-chairs'] as const) {
    const said = audience === 'public' ? { en: 'Wording that everybody reads' } : only(audience, 'Wording')
    const phrase = { id: example('phrase', audience), said, from: '2022-01-10', audience }
    await does(addAgreedPhrase, { ...phrase, symbol: 'A/RES/47/135' })
  }
}

async function tellMeetings(does: Does): Promise<void> {
  const open = { en: 'A meeting that everybody reads of' }
  for (const [kind, audience, title] of [
    ['plenary', 'public', open],
    ['plenary', 'network', only('network', 'A meeting')],
    ['pillar', `pillar:${behind}`, only('pillar', 'A meeting')],
    ['pillar', 'network', only('network', 'A meeting of the pillar')],
    ['bilateral', 'co-chairs', only('co-chairs', 'A meeting')],
  ] as const) {
    const id = example('meeting', title.en)
    const name = audience.startsWith('pillar') ? 'pillar' : audience
    const more = kind === 'pillar' ? { pillar: behind } : {}
    const slug = `example-${kind}-${name}`
    await does(planMeeting, { id, kind, slug, title, day: '2022-01-20', audience, ...more })
    if (title === open) {
      // Who took part is for the network, also where the meeting is for everybody.
      const guest = { guest: `A guest ${readBy.network}`, capacity: 'guest' }
      await does(recordHolding, { meeting: id, day: '2022-01-20', attendees: [guest] })
      continue
    }
    const readers = name === 'co-chairs' || name === 'pillar' ? name : 'network'
    await does(addItem, { meeting: id, title: only(readers, 'An item') })
    const attendees = [{ guest: `A guest ${readBy[readers]}`, capacity: 'guest' }]
    await does(recordHolding, { meeting: id, day: '2022-01-20', record: only(readers, 'A record'), attendees })
  }
}

async function tellDecisions(does: Does): Promise<void> {
  for (const [name, of] of [
    ['network', { pillar: behind }],
    ['co-chairs', { meeting: example('meeting', `A meeting ${readBy['co-chairs']}`) }],
  ] as const) {
    const followUp = { id: example('follow-up', name), text: only(name, 'A follow-up'), entity: partners }
    const decision = { id: example('decision', name), text: only(name, 'A decision'), audience: name, ...of }
    const taken = { day: '2022-01-20', method: 'meeting', followUps: [{ ...followUp, due: '2022-06-30' }] }
    await does(recordDecision, { ...decision, ...taken })
    const promise = { id: example('promise', name), text: only(name, 'A promise'), audience: name, entity: partners }
    const said = { day: '2022-01-20', due: '2022-06-30', saidIn: only(name, 'A report'), sourcePath: '/reports' }
    await does(makePromise, { ...promise, ...said, ...('pillar' in of ? of : {}) })
  }
}

async function tellEvents(does: Does): Promise<void> {
  for (const [name, audience, of] of [
    ['pillar', 'network', { pillar: behind }],
    ['network', 'network', {}],
    ['un', 'un', {}],
  ] as const) {
    const texts = { title: only(audience, 'An event'), summary: only(audience, 'A summary') }
    const speakers = [{ name: `A speaker ${readBy[audience]}`, capacity: 'guest' }]
    const event = { id: example('event', name), slug: `example-${name}`, kind: 'webinar', firstDay: '2022-04-20' }
    await does(announceEvent, { ...event, ...texts, audience, speakers, ...of })
  }
  const due = { id: example('event', 'due'), kind: 'webinar', title: only('network', 'An event of last week') }
  await does(announceEvent, { ...due, firstDay: '2022-01-25', audience: 'network', pillar: behind })
  const host = { id: example('host', 'any'), slug: 'example-host', name: { en: 'A conference of others' } }
  await does(addHostMeeting, { ...host, firstDay: '2022-05-02', lastDay: '2022-05-06' })
  const engagement = { team: team('nepal'), kind: 'advice', day: '2022-01-12', note: only('network', 'A note') }
  for (const [name, of] of [
    ['pillar', { pillar: behind }],
    ['network', {}],
  ] as const) {
    const title = only('network', `Work with a team (${name})`)
    await does(recordEngagement, { ...engagement, id: example('engagement', name), title, ...of })
  }
}

/** A text of the secretariat's own that was checked, with something in it that can be accepted. */
async function tellChecks(does: Does): Promise<void> {
  const text = textOfPlain('The Secretary General  thanked the  teams.')
  const check = { id: example('check', 'secretariat'), name: `A text ${readBy.secretariat}`, text, lang: 'en' }
  await does(checkText, { ...check, asOf: '2022-01-31', forEverybody: true })
}

/** A text that was taken in: what is open in it waits, and a meeting in it is recorded and can be taken back. */
async function tellIntake({ house, secretary }: TestHouse, does: Does): Promise<void> {
  const said = `A plenary ${readBy['co-chairs']}`
  const because = { block: 0, from: 0, to: said.length }
  const meeting = { kind: 'plenary', title: { en: said }, day: '2021-12-01', audience: 'co-chairs' }
  const one = { act: 'meetings.plan-meeting', input: meeting, because, certainty: 'certain', doubts: [] }
  const proposals = [
    { ...one, key: 'made' },
    { ...one, key: 'open', input: { ...meeting, day: '2021-12-02' } },
  ]
  const text = { id: example('intake', 'co-chairs'), name: `A text taken in ${readBy['co-chairs']}` }
  await does(takeIn, { ...text, asOf: '2022-01-31', content: textOfPlain(said), proposals, named: {} })
  await does(decide, { intake: text.id, proposal: 'made', kind: 'accepted' })
  await applyIntake(text.id, { house, token: secretary, channel: 'command' })
}

/** A draft for the network, what both chairs have approved for the network and for everybody, and what is still to be issued. */
async function tellReports({ house, sessionOf }: TestHouse, does: Does): Promise<void> {
  const note = { id: example('note', 'network'), slug: 'example-note', kind: 'context', citation: { en: 'Nothing' } }
  const text = only('network', 'A standing text')
  await does(writeNote, { ...note, text, day: '2022-01-01', from: '2022-01-01', audience: 'network' })
  // The period of the draft holds the example records, also those that the network does not see. What is issued to everybody
  // says in public what both chairs have approved, so its period holds none of them.
  const draft = { slug: 'example-draft', from: '2021-07-01', to: '2022-01-31' }
  await does(draftReport, { profile: 'progress', ...draft })
  for (const audience of ['network', 'public', 'ready'] as const) {
    const report = { id: example('report', audience), slug: `example-${audience}` }
    await does(draftReport, { ...report, profile: 'council', from: '2021-01-01', to: '2021-06-30' })
    for (const chair of [person('salome'), accounts['co-chair']]) {
      const how = { token: await sessionOf(chair), channel: 'web' } as const
      await perform(house, approveReport, { report: report.id }, how)
    }
    if (audience !== 'ready') await does(issueReport, { report: report.id, audience })
  }
}
