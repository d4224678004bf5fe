import type { Table } from '#platform/tables'
import type { Lang } from '#platform/words'

/** The language a table is written in, as far as its letters tell: Arabic, Chinese and Russian have their own; else English. */
export function writtenIn({ rows }: Pick<Table, 'rows'>): Lang {
  const text = rows
    .slice(0, 50)
    .flatMap((row) => Object.values(row))
    .join(' ')
    .slice(0, 20_000)
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  const scripts: readonly (readonly [Lang, number])[] = [
    ['ar', count(/\p{Script=Arabic}/gu)],
    // One Chinese sign says as much as several letters.
    ['zh', count(/\p{Script=Han}/gu) * 3],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
  ]
  const [most] = scripts.toSorted(([, one], [, other]) => other - one)
  return most !== undefined && most[1] > latin ? most[0] : 'en'
}
