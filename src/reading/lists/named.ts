import type { Enumeration, Mention } from '../reading.ts'

const between = /^\s*(?:[,،、]\s*و?|\s+و|和|及|以及|与)\s*$/u

/** Lists of three or more known names in scripts without capitals, where only the names tell what is listed. */
export function namedLists(text: string, block: number, mentions: readonly Mention[]): Enumeration[] {
  if (!/[،、]|\p{Script=Han}/u.test(text)) return []
  return runsOf(text, mentions)
    .filter((run) => run.length > 2)
    .map((run) => {
      const items = run.map(({ from, to, said }) => ({ block, from, to, text: said }))
      const [from, to] = [items[0]?.from ?? 0, items.at(-1)?.to ?? 0]
      const announced = /[^.;:!?。；：؛؟]*[:：]?\s*$/u.exec(text.slice(0, from))?.[0].trim() ?? ''
      return { block, from, to, items, shape: 'inline', announced: announced === '' ? null : announced }
    })
}

function runsOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = []
  for (const mention of mentions) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && between.test(text.slice(last.to, mention.from))) run.push(mention)
    else runs.push([mention])
  }
  return runs
}
