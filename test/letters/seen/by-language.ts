import type { Lang } from '#platform/words'
import type { Labelled } from '../labelled.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

export const seen: Readonly<Record<Lang, readonly Labelled[]>> = { ar, zh, en, fr, ru, es }
