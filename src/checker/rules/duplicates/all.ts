import type { Rule } from '../../rule.ts'
import { eventToldTwice } from './event-told-twice.ts'
import { listedTwice } from './listed-twice.ts'
import { manyShelves } from './many-shelves.ts'
import { repeatedInPhrase } from './repeated-in-phrase.ts'
import { repeatedWord } from './repeated-word.ts'
import { toldTwice } from './told-twice.ts'

export const duplicates: readonly Rule[] = [
  toldTwice,
  eventToldTwice,
  listedTwice,
  repeatedWord,
  repeatedInPhrase,
  manyShelves,
]
