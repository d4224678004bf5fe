import { ar } from '../words/ar.ts'
import { en } from '../words/en.ts'
import { es } from '../words/es.ts'
import { fr } from '../words/fr.ts'
import { ru } from '../words/ru.ts'
import { zh } from '../words/zh.ts'
import { plainly } from './phrases.ts'

/** Our line "please write above this line" in six languages, as it is left when programs have put signs around it. */
export const markers: readonly string[] = [ar, en, es, fr, ru, zh].map((words) =>
  plainly(words['letter-reading.write-above'])
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)
