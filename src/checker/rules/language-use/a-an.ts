import type { Found, Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import type { Find } from '../seek/finds.ts'

export const aAn: Rule = {
  name: 'a-an',
  kind: 'TYPO',
  certainty: 'certain',
  langs: ['en'],
  bad: {
    text: 'They have a access to the list, wrote a answer and met an university.',
    finds: ['a access', 'a answer', 'an university'],
  },
  good: {
    text: 'They have access, wrote an answer in an hour, met a university, a UN team, a one-day course and an NGO in a European town.',
  },
  find: (reading) => findsIn(reading, article).flatMap(foundIn),
}

const article = /(?<![\p{L}\p{N}’'.-])(?<article>[Aa]n?)\s(?<word>\p{L}\p{Ll}+(?:-\p{Ll}+)*)/dgu

/** What begins with a vowel letter but not with its sound, and the other way round. */
const consonantSound =
  /^(?:uni(?!n|m)|use|usu|utili|ubiq|eur|ewe|one|once|u(?:ganda|kraine|krainian|topia|rugua|ranium|ter))/iu
const vowelSound = /^(?:hour|honest|honou?r|heir)/iu

/** What cannot be counted takes neither. */
const uncounted = /^(?:access|advice|information|evidence|equipment|assistance|input to|awareness)$/iu

function foundIn({ at, named }: Find): Found[] {
  const [said, word] = [named['article'] ?? '', named['word'] ?? '']
  // A letter as a name ("vitamin A is", "annex A of") is not an article; nor is a word in another language.
  if (said === 'A' && at.from > 0 && !isFirst(at.from)) return []
  const vowel = vowelSound.test(word) || (/^[aeiou]/iu.test(word) && !consonantSound.test(word))
  const due = vowel ? 'an' : 'a'
  if (said.toLowerCase() === due || /^\p{Lu}/u.test(word) || foreign.test(word)) return []
  const instead = uncounted.test(word) ? word : `${said.startsWith('A') ? due.replace('a', 'A') : due} ${word}`
  return [{ at, instead, values: { instead } }]
}

const isFirst = (from: number): boolean => from === 0
const foreign = /^(?:and|or|in|is|are|as|at|on|of|if|la|el|le|los|las|un|una|y|e|priori|posteriori)$/u
