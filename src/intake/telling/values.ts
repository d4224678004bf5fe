import { isDay } from '#platform/clock'
import { isLang } from '#platform/words'
import type { Texts } from '#platform/words'
import { referredTo } from '../applying/order.ts'
import type { Given } from '../proposal.ts'

/** What a given value is, told by itself: a proposal does not say which schema it is for. */
export type Kind =
  | 'nothing'
  | 'number'
  | 'yes-no'
  | 'day'
  | 'record'
  | 'other-proposal'
  | 'texts'
  | 'list'
  | 'fields'
  | 'text'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function kindOf(given: Given | undefined): Kind {
  if (given === undefined || given === null || given === '') return 'nothing'
  if (typeof given === 'number') return 'number'
  if (typeof given === 'boolean') return 'yes-no'
  if (typeof given === 'string') return isDay(given) ? 'day' : uuid.test(given) ? 'record' : 'text'
  if (isList(given)) return given.length === 0 ? 'nothing' : 'list'
  if (referredTo(given) !== undefined) return 'other-proposal'
  return textsOf(given) === undefined ? 'fields' : 'texts'
}

export const isList = (given: Given): given is readonly Given[] => Array.isArray(given)

export const isFields = (given: Given | undefined): given is { readonly [field: string]: Given } =>
  typeof given === 'object' && given !== null && !isList(given)

/** A text in its languages, when it is one. */
export function textsOf(given: Given | undefined): Texts | undefined {
  if (!isFields(given)) return undefined
  const texts: { [lang: string]: string } = {}
  for (const [lang, text] of Object.entries(given)) {
    if (!isLang(lang) || typeof text !== 'string') return undefined
    texts[lang] = text
  }
  return Object.keys(texts).length === 0 ? undefined : texts
}
