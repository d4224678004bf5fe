import { asOperator, readAsOperator } from '#accounts'
import { perform } from '#platform/acts'
import type { House } from '#platform/acts'
import { command, exits } from '#platform/commands'
import type { CommandScene } from '#platform/commands'
import { dayOf } from '#platform/db'
import { readTextFile } from '#platform/texts'
import type { Text } from '#platform/texts'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { applyIntake } from './applying/apply.ts'
import { decide } from './deciding/decide.ts'
import { countsOf, standingOf } from './intake.ts'
import type { Item } from './intake.ts'
import { countWords, stateOf } from './pages/state-words.ts'
import { placeOf, wordsAround } from './place.ts'
import { intakesList, itemsOf } from './read.ts'
import { gather } from './taking-in/gather.ts'
import type { Gathered } from './taking-in/gather.ts'
import { takeIn } from './taking-in/take-in.ts'
import { previewText } from './telling/preview-text.ts'
import { tellItem, tellingIn } from './telling/tell.ts'
import type { Telling } from './telling/tell.ts'
import { undoIntake } from './undoing/undo.ts'
import { speak } from './words/index.ts'

/** `colonnade intake read FILE`: what a text tells, as records; a dry run unless `--apply` is given. */
export const intakeRead = command({
  noun: 'intake',
  verb: 'read',
  summary: (lang) => speak(lang)('intake.about-read'),
  example: 'colonnade intake read report.docx --as-of 2021-06-30',
  takes: {
    'as-of': { kind: 'day', about: (lang) => speak(lang)('intake.about-as-of') },
    apply: { kind: 'switch', about: (lang) => speak(lang)('intake.about-apply') },
  },
  args: { file: { kind: 'file', required: true, about: (lang: Lang) => speak(lang)('intake.about-file') } },
  needs: 'database',
  async run(scene, { file, 'as-of': given, apply }) {
    const text = await readTextFile(file)
    const house = await scene.house()
    const name = file.split(/[\\/]/).at(-1) ?? file
    const asOf = given ?? dayOf(house.clock())
    const gathered = await readAsOperator(house, (tx) => gather(tx, text, { name, asOf }))
    const taken = { name, asOf, text, gathered }
    const done = apply ? await write(scene, house, taken) : undefined
    return answer(scene, taken, done)
  },
})

type Taken = { readonly name: string; readonly asOf: string; readonly text: Text; readonly gathered: Gathered }
type Done = { readonly id: string; readonly items: readonly Item[] }

/** What is not in doubt is accepted and applied; what is in doubt waits on the page for a person. */
const write = (scene: CommandScene, house: House, { name, asOf, text, gathered }: Taken): Promise<Done> =>
  asOperator(house, async (token) => {
    const how = { token, channel: 'command' } as const
    const { about: id } = await perform(house, takeIn, { name, asOf, content: text, ...gathered }, how)
    await perform(house, decide, { intake: id, kind: 'accepted' }, how)
    const talk = (done: number, all: number): void => {
      if (done === all || done % tenth(all) === 0)
        scene.talk(speak(scene.lang)('intake.progress', { done: String(done), all: String(all) }))
    }
    await applyIntake(id, { house, ...how, talk, stopped: () => scene.interrupted.aborted })
    return { id, items: await readAsOperator(house, (tx) => itemsOf(tx, id)) }
  })

const tenth = (all: number): number => Math.max(1, Math.ceil(all / 10))

function answer({ lang }: CommandScene, { text, gathered, asOf }: Taken, done: Done | undefined) {
  const items = done?.items ?? gathered.proposals.map((proposal) => fresh(proposal))
  const telling = tellingIn(lang, gathered.named, items)
  const counts = countsOf(items)
  const say = speak(lang)
  const ending = done === undefined ? say('intake.dry') : say('intake.done', { n: counts.made, id: done.id })
  const json = {
    ...(done === undefined ? {} : { id: done.id }),
    asOf,
    counts,
    proposals: items.map((item) => jsonOf(item, { text, telling })),
  }
  const preview = previewText(items, { text, telling, asOf })
  return { json, text: [preview, '', ending].join('\n'), exit: counts.refused > 0 ? exits.refused : exits.done }
}

const fresh = (proposal: Item['proposal']): Item => ({
  proposal,
  decision: undefined,
  made: undefined,
  notMade: undefined,
})

function jsonOf(item: Item, { text, telling }: { text: Text; telling: Telling }) {
  const { key, act, input, certainty, doubts } = item.proposal
  return {
    key,
    act,
    standing: standingOf(item),
    sentence: tellItem(item, telling),
    input,
    certainty,
    doubts: doubts.map((doubt) => doubt.key),
    place: placeOf(text, item.proposal),
    because: wordsAround(text, item.proposal).words,
    ...(item.made === undefined ? {} : { about: item.made.about }),
    ...(item.notMade === undefined ? {} : { refused: item.notMade.code }),
  }
}

/** `colonnade intake list`: the texts that were brought in, and what became of them. */
export const intakeList = command({
  noun: 'intake',
  verb: 'list',
  summary: (lang) => speak(lang)('intake.about-list'),
  example: 'colonnade intake list',
  takes: {},
  needs: 'database',
  async run({ house, lang }) {
    const listed = await readAsOperator(await house(), (tx) => intakesList(tx, { limit: listedMax }))
    const lines = listed.map((one) => {
      const state = stateOf(one).words(lang)
      return [one.id, formatDay(lang, dayOf(one.at)), one.name, state, ...countWords(one.counts, lang)].join('  ')
    })
    const json = listed.map(({ id, name, at, asOf, applied, undone, counts }) => ({
      id,
      name,
      at,
      asOf,
      applied,
      undone,
      counts,
    }))
    return { json, text: lines.length === 0 ? speak(lang)('intake.none-yet') : lines.join('\n') }
  },
})

const listedMax = 200

/** `colonnade intake undo ID`: takes back everything that was recorded from a text. */
export const intakeUndo = command({
  noun: 'intake',
  verb: 'undo',
  summary: (lang) => speak(lang)('intake.about-undo'),
  example: 'colonnade intake undo 0198f3c2-7a51-7c3e-9d64-2b1f0a9c8e77',
  takes: {},
  args: { id: { kind: 'text', required: true, about: (lang: Lang) => speak(lang)('intake.about-id') } },
  needs: 'database',
  async run({ house, lang }, { id }) {
    const open = await house()
    await asOperator(open, (token) => perform(open, undoIntake, { intake: id }, { token, channel: 'command' }))
    return { json: { id, undone: true }, text: speak(lang)('intake.was-undone') }
  },
})
