import type { Reading, Span } from '#reading'
import { within } from './matches.ts'

/** A numbered part of the work ("Pillar 2: …") as one heading or one item of a list gives it. */
export type Part = {
  readonly number: string
  readonly name: string
  readonly at: Span
  /** What is said of it after its name. */
  readonly rest: string
}

/** Parts that stand in one place: those with headings of their own, or those of one list. */
export type PartList = { readonly from: 'headings' | 'list'; readonly parts: readonly Part[]; readonly at: Span }

const partWord =
  '(?:Pillar|Pilier|Pilar|Workstream|Work stream|Component|Composante|Componente|Компонент|Направление|支柱|الركيزة)'
const headed = new RegExp(`^${partWord}\\s?(?<number>\\d{1,2})(?!\\d)\\s*[:：.–—-]?\\s*(?<name>\\S.*)$`, 'u')

/** Every place where a text lists the parts of the work, the headings first. Two of them are needed to make a list. */
export function partListsOf(reading: Reading): PartList[] {
  const headings = headingsOf(reading)
  const lists = [...insideBlocks(reading), ...runsOfBlocks(reading)].filter(({ length }) => length > 2)
  return [
    ...(headings.length > 1 ? [listOf('headings', headings)] : []),
    ...lists.map((parts) => listOf('list', parts)),
  ].flatMap((list) => (list === undefined ? [] : [list]))
}

function listOf(from: PartList['from'], parts: readonly Part[]): PartList | undefined {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const to = last.at.block === first.at.block ? last.at.to : first.at.to
  return { from, parts, at: { ...first.at, to } }
}

function headingsOf({ blocks }: Reading): Part[] {
  return blocks.flatMap(({ text }, block) => {
    const hit = headed.exec(text)
    const [number = '', name = ''] = [hit?.groups?.['number'], hit?.groups?.['name']]
    if (hit === null || text.length > 220) return []
    const from = text.length - name.length
    const said = name.replace(/[\s:：]+$/u, '')
    return [{ number, name: said, at: { block, from, to: from + said.length }, rest: '' }]
  })
}

/** "(1) Name (who); (2) Name: remark; …" inside a paragraph. */
function insideBlocks({ blocks }: Reading): Part[][] {
  return blocks.map(({ text }, block) =>
    [...text.matchAll(/\((?<number>\d{1,2})\)\s*(?<said>[^;.]+)/gu)].flatMap((hit) => {
      const said = hit.groups?.['said'] ?? ''
      return partOf(said, {
        number: hit.groups?.['number'] ?? '',
        at: within({ block, from: 0, to: 0 }, hit.index + hit[0].length - said.length, said.length),
      })
    }),
  )
}

/** "1. Name: who", line after line. */
function runsOfBlocks({ blocks }: Reading): Part[][] {
  const runs: Part[][] = []
  let running = false
  for (const [block, { text, number, kind }] of blocks.entries()) {
    const typed = /^\(?(\d{1,2})[.)]\s+/u.exec(text)
    const counted = typed?.[1] ?? (kind === 'item' ? number : undefined)
    if (kind === 'row' || counted === undefined || !/^\d{1,2}$/.test(counted)) {
      running = false
      continue
    }
    const from = typed?.[0].length ?? 0
    const said = text.slice(from)
    if (!running) runs.push([])
    running = true
    runs.at(-1)?.push(...partOf(said, { number: counted, at: { block, from, to: text.length } }))
  }
  return runs
}

/** The name of a listed part ends at a colon or a bracket; what follows is said of it. */
function partOf(said: string, { number, at }: Pick<Part, 'number' | 'at'>): Part[] {
  const name =
    /^[^:：(;]+/u
      .exec(said)?.[0]
      .replace(/[\s,.]+(?:and)?\s*$/u, '')
      .trim() ?? ''
  if (!/^[\p{Lu}\p{Lo}]/u.test(name) || name.split(/\s+/u).length > 14) return []
  return [{ number, name, at: { ...at, to: at.from + name.length }, rest: said.slice(name.length).trim() }]
}
