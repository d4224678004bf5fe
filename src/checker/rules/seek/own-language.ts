import type { Lang } from '#platform/words'
import type { Reading, Sentence } from '#reading'

/**
 * Whether a sentence is in the language of its text. Books carry passages and titles in others, whose words are not to be
 * judged by ours. A short one is believed: it may have no small words at all.
 */
export function isOwnLanguage({ lang }: Reading, { text }: Sentence): boolean {
  const pattern = lang === null ? undefined : small[lang]
  if (pattern === undefined || pattern.test(text)) return true
  return (text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)?.length ?? 0) < manyWords
}

const manyWords = 7

/** Words without which no sentence of some length gets by. */
const small: Partial<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:the|of|and|to|for|with|is|are|was|were|on|by|that|from|its|or|an|as)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:le|la|les|de|des|du|et|un|une|en|à|au|aux|pour|par|sur|dans)(?!\p{L})|[ld]’/iu,
  es: /(?<!\p{L})(?:el|la|los|las|de|del|y|un|una|en|a|al|para|por|con|que)(?!\p{L})/iu,
}
