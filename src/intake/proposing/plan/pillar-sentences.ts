import { cue, placesOf } from '../cues/find.ts'
import { within } from '../telling.ts'
import type { Telling, Told } from '../telling.ts'
import { numberIn } from './pillars-said.ts'
import type { PillarSaid } from './pillars-said.ts'

/** What sentences about one pillar by its number say of who leads it, or why it rests. They give it no name. */
export const saidInSentences = (telling: Telling, number: number): PillarSaid[] =>
  telling.sentences.flatMap((sentence) => {
    if (numbersIn(telling, sentence.text).join() !== String(number)) return []
    const led = cue(telling.lang, 'led').exec(sentence.text)
    const paused = cue(telling.lang, 'paused').exec(sentence.text)
    if (led === null && paused === null) return []
    const more = paused === null ? ledBy(telling, sentence) : { pause: restOf(sentence, paused) }
    return [{ ...nameless(sentence, number), ...more }]
  })

/** The pillars that a sentence names by their numbers. */
const numbersIn = (telling: Telling, text: string): number[] =>
  placesOf(telling.lang, 'pillar', text).flatMap(({ from }) => numberIn(telling, text.slice(from))?.number ?? [])

const nameless = (at: Told, number: number) =>
  ({ at, list: null, number, name: '', alias: null, entities: [], addresses: [], pause: null }) as const

const ledBy = ({ reading }: Telling, sentence: Told) => ({
  entities: sentence.mentions.filter(({ kind }) => kind === 'entity'),
  addresses: within(sentence, reading.addresses).filter(({ kind }) => kind === 'mail'),
})

const restOf = ({ block, from, to, text }: Told, paused: RegExpExecArray) => ({
  block,
  from: from + paused.index,
  to: to - (/[.\s]*$/u.exec(text)?.[0].length ?? 0),
})
