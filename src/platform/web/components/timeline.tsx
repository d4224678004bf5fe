import type { Child } from 'hono/jsx'

export type TimelineItem = { readonly at: Child; readonly what: Child; readonly meta?: Child; readonly id?: string }

/** What happened, in the order it is given. */
export const Timeline = ({ items }: { items: readonly TimelineItem[] }) => (
  <ol class="timeline">
    {items.map(({ at, what, meta, id }) => (
      <li id={id}>
        <div class="meta">{at}</div>
        <div>{what}</div>
        {meta === undefined ? null : <div class="meta">{meta}</div>}
      </li>
    ))}
  </ol>
)
