import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import { isEnglishWord } from '../../spelling/english.ts'

export const infinitiveForm: Rule = {
  name: 'infinitive-form',
  kind: 'TYPO',
  certainty: 'certain',
  langs: ['en'],
  bad: { text: 'The board plans to adopted the note, and will published it.', finds: ['adopted', 'published'] },
  good: {
    text: 'The board plans to adopt the note and to proceed. It will need seed money, due to increased costs, and wants to embed it, with the political will demonstrated in May.',
  },
  find: (reading) =>
    findsIn(reading, pattern).flatMap(({ places: { verb }, named }) => {
      const base = baseOf(named['verb'] ?? '')
      return verb === undefined || base === undefined ? [] : [{ at: verb, instead: base }]
    }),
}

/** After a verb that asks for an infinitive; "to" alone may be a preposition ("due to increased costs"). */
const pattern =
  /\b(?:(?:plan(?:s|ned)?|aim(?:s|ed)?|intend(?:s|ed)?|want(?:s|ed)?|seek(?:s)?|hope(?:s|d)?|decide(?:s|d)?|continue(?:s|d)?|expect(?:s|ed)?|wish(?:es|ed)?|tr(?:y|ies|ied)|undertook|pledge(?:s|d)?|in order) to|(?<!\b(?:the|a|political|good|free|own|his|her|their|of) )will|shall|should|must|cannot) (?<verb>\p{Ll}{3,}ed)\b(?!-| to)/dgu

/** The verb without its ending; undefined when "-ed" belongs to it, as in "proceed". */
function baseOf(verb: string): string | undefined {
  if (/(?:eed|hed|bled|sted|med|red)$/u.test(verb) && isEnglishWord(verb) && irregular.has(verb)) return undefined
  const stem = verb.slice(0, -2)
  const single = /(\p{L})\1$/u.test(stem) ? stem.slice(0, -1) : stem
  const candidates = [stem, `${stem}e`, single, verb.endsWith('ied') ? `${verb.slice(0, -3)}y` : stem]
  return candidates.find((word) => word.length > 2 && isEnglishWord(word))
}

const irregular = new Set('need proceed succeed exceed feed speed embed shed heed seed bleed breed weed'.split(' '))
