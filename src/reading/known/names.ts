import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import type { KnownName } from '../known.ts'

/** What people called something, in whichever languages they did, as names that are always valid. */
export const asNames = (texts: Texts, form: KnownName['form'] = 'name'): KnownName[] =>
  langs.flatMap((lang) => {
    const said = texts[lang]?.trim() ?? ''
    return said === '' ? [] : [{ lang, said, form, from: null, until: null }]
  })

/** Names of which none is there twice in a language; the first of them stays. */
export const distinct = (names: readonly KnownName[]): KnownName[] =>
  [...new Map(names.toReversed().map((name) => [`${name.lang} ${name.said}`, name])).values()].toReversed()
