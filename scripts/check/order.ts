import { rooms } from '#architecture'
import type { Line } from '#architecture'

/** What is wrong with a table: a room that asks one written below it, a name nobody has, no reason, a name twice. */
export function disorder(table: readonly Line[]): string[] {
  return table.flatMap(({ room, asks, because }, at) => {
    const above = table.slice(0, at).map((line) => line.room)
    const all = table.map((line) => line.room)
    return [
      ...(above.includes(room) ? [`${room} stands there twice`] : []),
      ...(because.trim() === '' ? [`${room} gives no reason`] : []),
      ...asks.filter((asked) => !all.includes(asked)).map((asked) => `${room} asks ${asked}, which is no room`),
      ...asks
        .filter((asked) => all.includes(asked) && !above.includes(asked))
        .map((asked) => `${room} asks ${asked}, which does not stand above it`),
    ]
  })
}

/** The house as a Mermaid graph for docs/tour.md; an arrow that follows from two others is left out. */
export function picture(table: readonly Line[] = rooms): string {
  const asksOf = (room: string) => table.find((line) => line.room === room)?.asks ?? []
  const arrows = table.flatMap(({ room, asks }) =>
    asks
      .filter((asked) => !asks.some((other) => asksOf(other).includes(asked)))
      .map((asked) => `  ${room} --> ${asked}`),
  )
  return ['graph TD', ...arrows].join('\n')
}

/** Whether a text holds a picture of the house that is not the one of today. */
export function isStale(text: string, table: readonly Line[] = rooms): boolean {
  const [, drawn] = /```mermaid\n(graph TD\n[\s\S]*?)\n```/.exec(text) ?? []
  return drawn !== undefined && drawn !== picture(table)
}
