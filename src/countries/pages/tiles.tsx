const size = 12
const gap = 4
const perRow = 12

/**
 * One equal square per team, filled where the network has worked with it. It repeats the figures beside it, so it is
 * left out for readers who listen.
 */
export function Tiles({ filled }: { filled: readonly boolean[] }) {
  const columns = Math.min(perRow, filled.length)
  const width = columns * (size + gap) - gap
  const height = Math.ceil(filled.length / perRow) * (size + gap) - gap
  return (
    <svg class="tiles" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {filled.map((is, at) => (
        <rect
          x={(at % perRow) * (size + gap) + 1}
          y={Math.floor(at / perRow) * (size + gap) + 1}
          width={size - 2}
          height={size - 2}
          class={is ? 'filled' : undefined}
        />
      ))}
    </svg>
  )
}
