import type { Enumeration } from '../reading.ts'

const marker = /(?<![\p{L}\p{N})])[(（]?(\p{Nd}{1,2}|[a-z]|[ivx]{1,4})[)）]\s*(?=\S)/gu

/** «… as follows: (1) first; (2) second»: at least two markers of one sort in a paragraph, the first of them a first one. */
export function numberedLists(text: string, block: number): Enumeration[] {
  const markers = [...text.matchAll(marker)].filter(
    ({ 0: said, index }) => /^[(（]/u.test(said) || /(?:^|[\s;:,])$/u.test(text.slice(0, index)),
  )
  const found: Enumeration[] = []
  for (let at = 0; at < markers.length;) {
    const run = runFrom(markers, at)
    if (run.length > 1) found.push(listOf(text, { run, block }))
    at += Math.max(run.length, 1)
  }
  return found
}

/** Markers of one sort that follow each other, numbers in any order: it is for others to say that one is twice there. */
function runFrom(markers: readonly RegExpExecArray[], at: number): RegExpExecArray[] {
  const first = markers[at]
  if (first === undefined || !/^(?:[1١]|a|i)$/.test(first[1] ?? '')) return first === undefined ? [] : [first]
  const sort = /^\p{Nd}/u.test(first[1] ?? '') ? /^\p{Nd}+$/u : /^[a-z]+$/
  const run = [first]
  for (const next of markers.slice(at + 1)) {
    if (!sort.test(next[1] ?? '') || next[1] === first[1]) break
    run.push(next)
  }
  return run
}

function listOf(text: string, { run, block }: { run: readonly RegExpExecArray[]; block: number }): Enumeration {
  const items = run.map((one, index) => {
    const from = one.index + one[0].length
    const next = run[index + 1]
    const until = next?.index ?? endOfLast(text, from)
    const piece = text.slice(from, until).replace(/[\s;,.؛،；，、]*(?:(?:and|et|y|и|و)\s*)?$/u, '')
    return { block, from, to: from + piece.length, text: piece, number: one[1] ?? '' }
  })
  const from = run[0]?.index ?? 0
  return {
    block,
    from,
    to: items.at(-1)?.to ?? from,
    items,
    shape: 'numbered',
    announced: announcementBefore(text, from),
  }
}

/** The last item ends with its sentence. */
function endOfLast(text: string, from: number): number {
  const end = /[.!?。؟](?=\s+\p{Lu}|\s{2}|\s*$)|[。]/u.exec(text.slice(from))
  return end === null ? text.length : from + end.index
}

function announcementBefore(text: string, from: number): string | null {
  const before = text.slice(0, from).trimEnd()
  const said = /(?:^|[.!?؟]\s+|。\s*)([^.!?。؟]*)$/u.exec(before)?.[1]?.trim() ?? ''
  return said === '' ? null : said
}
