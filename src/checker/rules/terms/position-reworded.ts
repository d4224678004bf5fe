import type { Sentence } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { contentWords } from '../seek/content-words.ts'
import { matchesOf } from '../seek/matches.ts'

export const positionReworded: Rule = {
  name: 'position-reworded',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'The submission makes the case for naming wells in the water agenda for islands.\nElsewhere: the submission sets out reasons for openly counting wells in the water agenda for islands.',
    finds: ['sets out reasons for openly counting wells in the water agenda for islands'],
  },
  good: {
    text: 'The submission makes the case for naming wells in the water agenda for islands.\nElsewhere: the submission makes the case for naming wells in the water agenda for islands. The statement calls for schools.',
  },
  find(reading) {
    const told = reading.sentences.flatMap((sentence) => positionsIn(sentence))
    return told.flatMap((later, index): Found[] => {
      const earlier = told.slice(0, index).find((one) => isSameMatter(one, later))
      if (earlier === undefined || earlier.said === later.said) return []
      return [{ at: later.at, values: { earlier: earlier.words }, also: [earlier.at] }]
    })
  },
}

type Position = {
  readonly at: Found['at']
  readonly words: string
  readonly said: string
  readonly about: string
  readonly bears: ReadonlySet<string>
}

const asks =
  /(?<about>submission|statement|position|paper|note|input|letter)(?:\p{L}|[ ,])*? (?:makes? the case for|sets? out (?:the )?reasons for|argues? for|calls? for|advocates? for|pleads? for|asks? for) (?<said>[^.;]+)/giu

/** What a text of the network pleads for, as this sentence puts it. */
function positionsIn(sentence: Sentence): Position[] {
  return matchesOf(sentence, asks).map(({ at, said, named }) => {
    const verb = /\b(?:makes?|sets?|argues?|calls?|advocates?|pleads?|asks?) /u.exec(said)?.index ?? 0
    const words = contentWords(named['said'] ?? '', 'en').map(({ word }) => word)
    return {
      at: { ...at, from: at.from + verb },
      words: named['said'] ?? '',
      said: words.join(' '),
      about: (named['about'] ?? '').toLowerCase(),
      bears: new Set(words),
    }
  })
}

/** The same kind of text, and most words of the shorter wording in both. */
function isSameMatter(one: Position, other: Position): boolean {
  const shared = [...one.bears].filter((word) => other.bears.has(word)).length
  return one.about === other.about && shared >= 4 && shared * 2 >= Math.min(one.bears.size, other.bears.size)
}
