import { langs } from '#platform/words'
import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const spaceBeforeMark: Rule = {
  name: 'space-before-mark',
  kind: 'TYPO',
  certainty: 'certain',
  langs,
  bad: { text: 'The network met , and agreed.', finds: ['met ,'] },
  good: { text: 'The network met, and agreed … for now. It paid 3 .5 units.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le réseau s’est réuni , puis a décidé.', finds: ['réuni ,'] },
      good: { lang: 'fr', text: 'Le réseau s’est réuni : il a décidé ; c’est fait !' },
    },
    {
      bad: { lang: 'ru', text: 'Сеть собралась , решение принято.', finds: ['собралась ,'] },
      good: { lang: 'ru', text: 'Сеть собралась, решение принято.' },
    },
  ],
  find: ({ blocks, text, lang }) =>
    text.format === 'pdf'
      ? []
      : blocks.flatMap(({ text: said, kind }, block) => (kind === 'row' ? [] : foundIn(said, block, lang))),
}

/** French sets a space before its high marks; the comma and the full stop never have one. */
function foundIn(said: string, block: number, lang: Reading['lang']): Found[] {
  const pattern =
    lang === 'fr'
      ? /[\p{L}\p{M})»]+[ \u00a0]+[,.](?=\s|$)/gu
      : /(?<!\p{L})(?:\p{L}[\p{L}\p{M}]+|[)”]) +[,.;:!?،؛؟](?=\s|$)/gu
  return [...said.matchAll(pattern)].map(({ 0: words, index }) => ({
    at: { block, from: index, to: index + words.length },
    instead: words.replace(/[ \u00a0]+/u, ''),
  }))
}
