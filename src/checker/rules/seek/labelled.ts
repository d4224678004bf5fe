import type { Reading, Span } from '#reading'

/** A heading that calls its part by a noun and a number: "Pillar 4 Intersectionality". */
export type Labelled = {
  readonly noun: string
  readonly number: string
  readonly mark: string
  readonly name: string
  readonly at: Span
}

const form =
  /^\s*(?<noun>\p{Lu}[\p{L}]+|\p{Script=Arabic}{3,12})\s(?<number>\p{Nd}{1,2}|[IVX]{1,6})(?<mark>(?:\s?[:.–—-])?)\s+(?<name>\S.*)$/su
const chinese =
  /^\s*(?<noun>\p{Script=Han}{1,4})\s?(?<number>\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})(?<mark>\s?[：:、.]?)\s?(?<name>\S.*)$/su

const longest = 220

/** Such headings, those of one noun together; two may be chance, three are a way of writing. */
export function labelledGroups({ blocks }: Reading): Labelled[][] {
  const found = blocks.flatMap(({ text, kind }, block): Labelled[] => {
    if (kind !== 'heading' || text.length > longest) return []
    const groups = (form.exec(text) ?? chinese.exec(text))?.groups
    const [noun, number, mark, name] = [groups?.['noun'], groups?.['number'], groups?.['mark'], groups?.['name']]
    if (noun === undefined || number === undefined || name === undefined) return []
    return [{ noun, number, mark: (mark ?? '').trim(), name: name.trim(), at: { block, from: 0, to: text.length } }]
  })
  return [...Map.groupBy(found, ({ noun }) => noun).values()].filter((group) => group.length > 2)
}
