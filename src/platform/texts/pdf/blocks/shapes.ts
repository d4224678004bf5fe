import type { Line } from '../page/lines.ts'

/** What the beginning of a line says that it opens. */
export type Opening =
  | { readonly kind: 'count'; readonly number: number; readonly taken: number }
  | { readonly kind: 'item'; readonly number: string; readonly taken: number }
  | { readonly kind: 'bullet'; readonly sure: boolean; readonly taken: number }

const count = /^(\d{1,3})\.(?=\s|$)/
const subcount = /^(\d{1,3}(?:\.\d{1,3})+)\.?(?=\s)/
const bracketed = /^\(([a-zа-я]{1,2}|[ivx]{1,5}|\d{1,2}|[\u0621-\u064a])\)(?=\s)/
const bullet = /^[•●▪◦‣○■□➢►\uf0b7\uf0a7\uf0d8](?=\s)/
const dash = /^[-–—*∗](?=\s)/

export function openingOf(text: string): Opening | null {
  const counted = count.exec(text)
  if (counted?.[1] !== undefined) return { kind: 'count', number: Number(counted[1]), taken: counted[0].length }
  const item = subcount.exec(text) ?? bracketed.exec(text)
  if (item?.[1] !== undefined) return { kind: 'item', number: item[1], taken: item[0].length }
  const sure = bullet.exec(text)
  if (sure) return { kind: 'bullet', sure: true, taken: sure[0].length }
  const dashed = dash.exec(text)
  return dashed ? { kind: 'bullet', sure: false, taken: dashed[0].length } : null
}

/** A line of a table of contents, which nothing continues. */
export const isEntry = ({ text }: Line): boolean => /(?:\.[ \t]?){5}/.test(text) || /\t[\d\s–-]+$/.test(text)

/** The parts of a line that stand far apart, and where each begins, once what opens the line is taken off. */
export function cellsOf(line: Line): readonly { readonly text: string; readonly left: number }[] {
  const start = openingOf(line.text)?.taken ?? 0
  let at = start
  return line.text
    .slice(start)
    .split('\t')
    .map((text) => {
      const from = at
      at += text.length + 1
      const run = line.runs.find((one) => one.to > from && text.trim() !== '')
      return { text: text.trim(), left: run?.piece.x ?? Number.NaN }
    })
    .filter(({ text }) => text !== '')
}

const closing = /[.:;!?。！？؟؛…][\])"'”’»」』\d*]*$/u

/** Whether a text stops at the end of a sentence. */
export const isEnded = (text: string): boolean => closing.test(text)
