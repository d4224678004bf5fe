import type { Enumeration } from '../reading.ts'

// A name or acronym: capitalised words, with small ones only between them.
const word = '\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}]|[’.+-](?=\\p{L}))*'
const small = '(?:of|the|for|on|and|de|des|du|la|le|les|los|las|el|y|et|para|по|и|о|в)'
const name = `${word}(?:\\s+(?:${small}\\s+){0,2}${word}){0,7}`
const article = "(?:the\\s+|(?:l|d)[’']|las?\\s+|les?\\s+|los\\s+|el\\s+|du\\s+|de\\s+)?"
const comma = `\\s*,\\s*${article}`
const last = `\\s*,?\\s+(?:and|et|y|e|и|as well as|ainsi que|так и)\\s+${article}`
const list = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:${comma}${name})+(?:${last}${name})?`, 'gu')
const single = new RegExp(`${last}(?!.*${last})|${comma}`, 'gu')

/** Lists of three or more names, «A, B and C»: acronyms, countries, languages, titles. */
export function inlineLists(text: string, block: number): Enumeration[] {
  if (!text.includes(',')) return []
  return [...text.matchAll(list)].flatMap((hit) => {
    const items = itemsOf(hit[0], { from: hit.index, block })
    if (items.length < 3) return []
    return [
      {
        block,
        from: hit.index,
        to: hit.index + hit[0].length,
        items,
        shape: 'inline',
        announced: before(text, hit.index),
      },
    ]
  })
}

function itemsOf(said: string, { from, block }: { from: number; block: number }): Enumeration['items'] {
  const cuts = [...said.matchAll(single)]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), said.length]
  return starts.map((start, index) => {
    const end = ends[index] ?? said.length
    return { block, from: from + start, to: from + end, text: said.slice(start, end) }
  })
}

function before(text: string, from: number): string | null {
  const said = /[^.;:!?。؟]*[:：]?\s*$/u.exec(text.slice(0, from))?.[0].trim() ?? ''
  return said === '' ? null : said
}
