import { langs } from '#platform/words'
import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const quoteStyle: Rule = {
  name: 'quote-style',
  kind: 'TYPO',
  certainty: 'certain',
  langs: langs.filter((lang) => lang === 'en' || lang === 'es' || lang === 'zh'),
  bad: { text: 'They call it “the Note” and “the Guide”, or "the Book".', finds: ['"the Book"'] },
  good: { text: 'They call it “the Note” and “the Guide”, or “the Book”.\nA board of 5" by 8" was used.' },
  others: [
    {
      bad: { lang: 'es', text: 'La llaman “la Nota” y “la Guía”, o "el Libro".', finds: ['"el Libro"'] },
      good: { lang: 'es', text: 'La llaman “la Nota” y “la Guía”, o “el Libro”.' },
    },
  ],
  find: (reading) => {
    const straight = marksIn(reading, /(?<=^|[\s([])"(?!https?:)[^"\n]{1,300}"/gu)
    const curly = marksIn(reading, /“[^”\n]{1,300}”/gu)
    // Straight ones are what keyboards have; where most are straight, nobody meant the others to be a style.
    return straight.length * 2 > curly.length ? [] : straight.map((at) => foundAt(reading, at))
  },
}

const marksIn = ({ blocks }: Reading, pattern: RegExp): Found['at'][] =>
  blocks.flatMap(({ text }, block) =>
    [...text.matchAll(pattern)].map((hit) => ({ block, from: hit.index, to: hit.index + hit[0].length })),
  )

function foundAt({ blocks }: Reading, at: Found['at']): Found {
  const inside = blocks[at.block]?.text.slice(at.from + 1, at.to - 1).trim() ?? ''
  return { at, instead: `“${inside}”` }
}
