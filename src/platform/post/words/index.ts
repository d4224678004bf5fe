import { wordsOf } from '#platform/words'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

export const speak = wordsOf({ ar, zh, en, fr, ru, es })
