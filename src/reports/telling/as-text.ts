import type { Block, Note, Text } from '#platform/texts'
import type { ToldClaim, ToldReport } from './told.ts'

/**
 * A report as any other text: what reads and checks foreign texts can take it. Each sentence is marked with the page on
 * which it can be changed.
 */
export function asText(told: ToldReport, slug: string): Text {
  const blocks: Block[] = []
  const notes: Note[] = []
  const add = (block: Omit<Block, 'place'>) => void blocks.push({ ...block, place: { part: blocks.length + 1 } })
  add({ kind: 'heading', level: 1, text: told.title, marks: [] })
  for (const { title, claims } of told.sections) {
    add({ kind: 'heading', level: 2, text: title, marks: [] })
    for (const [number, together] of Map.groupBy(claims, ({ paragraph }) => paragraph)) {
      const between = told.lang === 'zh' ? '' : ' '
      const text = together.map((claim) => claim.text).join(between)
      add({ kind: 'paragraph', number: String(number), text, marks: marksOf(together, between.length, slug) })
      const place = { part: blocks.length }
      notes.push(
        ...together.flatMap(({ number: key, note }) =>
          note === null ? [] : [{ key: String(key), text: note, place }],
        ),
      )
    }
  }
  return {
    format: 'docx',
    title: told.title,
    lang: told.lang,
    direction: told.lang === 'ar' ? 'rtl' : 'ltr',
    pages: null,
    blocks,
    notes,
    comments: [],
    cleaned: [],
    remarks: [],
  }
}

function marksOf(claims: readonly ToldClaim[], gap: number, slug: string): Block['marks'] {
  let from = 0
  return claims.flatMap(({ number, text, note }) => {
    const to = from + text.length
    const link = { kind: 'link', from, to, href: `/reports/${slug}/claims/${number}` } as const
    from = to + gap
    return note === null ? [link] : [link, { kind: 'note', from: to, to, note: String(number) } as const]
  })
}
