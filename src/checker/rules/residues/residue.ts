import { langs } from '#platform/words'
import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const residue: Rule = {
  name: 'residue',
  kind: 'RESID',
  certainty: 'certain',
  langs,
  bad: { text: '[bookmark: _Start]The network was created in 2012.', finds: ['The'] },
  good: { text: 'The network was created in 2012 [see the note on bookmarks].' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Le réseau a été créé. Error! Reference source not found.',
        finds: ['Error! Reference source not found'],
      },
      good: { lang: 'fr', text: 'Le réseau a été créé.' },
    },
    {
      bad: { lang: 'es', text: 'La red se creó en 2012 &nbsp;en la sede.', finds: ['&nbsp;'] },
      good: { lang: 'es', text: 'La red se creó en 2012 en la sede.' },
    },
  ],
  find: (reading) => [...takenOut(reading), ...leftIn(reading)],
}

/** What the reader of files took out as left over from a conversion; whoever sends the original on still has it there. */
function takenOut({ text, blocks }: Reading): Found[] {
  const shown = text.cleaned.filter(({ kind, was }) => seen.has(kind) && was.trim() !== '')
  // One finding for each sort in each block, however often it stands there.
  const groups = Map.groupBy(shown, ({ kind, place }) => `${kind} ${place.part}`)
  return [...groups.values()].flatMap(([first]) => {
    const block = blocks.findIndex(({ place }) => place.part === first?.place.part)
    if (first === undefined || block < 0) return []
    return [{ at: firstWordOf(blocks[block]?.text ?? '', block), values: { was: shortened(first.was) } }]
  })
}

/** Where it stood in the block is not known any more; the first word shows the block. */
function firstWordOf(text: string, block: number): Found['at'] {
  const word = /\S+/u.exec(text)
  const from = word?.index ?? 0
  return { block, from, to: from + (word?.[0].length ?? 0) }
}

/** What is seen in the original; the rest no reader of it sees, so it is no fault of its author. */
const seen = new Set(['bookmark', 'note-marker'])

const shortened = (was: string): string => (was.length > 40 ? `${was.slice(0, 39)}…` : was)

const leftIn = ({ blocks }: Reading): Found[] =>
  blocks.flatMap(({ text }, block) =>
    [...text.matchAll(left)].map(({ 0: was, index }) => ({
      at: { block, from: index, to: index + was.length },
      values: { was },
    })),
  )

const left =
  /\[(?:bookmark|footnoteRef|endnoteRef)[^\]]*\]|Error! (?:Reference source not found|Bookmark not defined)|Erreur ! (?:Source du renvoi introuvable|Signet non défini)|¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)|Ошибка! (?:Источник ссылки не найден|Закладка не определена)|&(?:nbsp|amp|quot|lt|gt|#\d{2,5});|\{\s?(?:REF|PAGEREF|HYPERLINK|TOC)\s[^}]{0,80}\}/gu
