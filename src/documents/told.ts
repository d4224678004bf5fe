import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { inAll, sayValue } from '#terminology'
import type { Names, Value } from '#terminology'
import { speak } from './words/index.ts'

type Phrase =
  | `by-${'pillar' | 'network' | 'principals'}`
  | `method-${'meeting' | 'silence' | 'ad-referendum'}-told`
  | `for-${'information' | 'comment' | 'adoption' | 'action'}-told`
  | `sent-to-${'public' | 'un' | 'network' | 'secretariat' | 'co-chairs' | 'pillar' | 'people'}`

/** A phrase of ours in all six languages, to stand inside a sentence. */
export const phrase = (name: Phrase): Value => inAll((lang) => speak(lang)(`documents.${name}`))

/** To whom a text went round. */
export function sentTo(audience: string): Value {
  if (audience.startsWith('pillar:')) return phrase('sent-to-pillar')
  if (audience === 'public' || audience === 'un' || audience === 'network') return phrase(`sent-to-${audience}`)
  if (audience === 'secretariat' || audience === 'co-chairs') return phrase(`sent-to-${audience}`)
  return phrase('sent-to-people')
}

/** « (version 2)» behind the title; nothing for a first version. */
export const versionTold = (number: number): Value =>
  inAll((lang) => (number === 1 ? '' : speak(lang)('documents.told-version', { number: String(number) })))

/** Languages as they stand after «in»: Russian says «на арабском и русском». */
export function spokenIn(spoken: readonly Lang[], { lang, names }: { lang: Lang; names: Names }): string {
  const said = sayValue({ langs: langs.filter((one) => spoken.includes(one)) }, { lang, names })
  return lang === 'ru' ? said.replaceAll(/ий(?!\p{L})/gu, 'ом') : said
}
