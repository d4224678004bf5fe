import type { Block } from '#platform/texts'

/** The heading that each block stands under; a heading stands under the one above it. */
export function underOf(blocks: readonly Block[]): (number | null)[] {
  const open: { at: number; level: number }[] = []
  return blocks.map((block, at) => {
    if (block.kind !== 'heading') return open.at(-1)?.at ?? null
    const level = block.level ?? 1
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.at(-1)?.at ?? null
    open.push({ at, level })
    return above
  })
}
