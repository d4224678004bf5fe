import type { Child } from 'hono/jsx'
import type { Desk } from './desk.ts'

/**
 * What a room adds to a page of a room below it, which knows nothing of it and only leaves a place: the decisions of a
 * meeting, on the meeting's page. `to` is the name of that page's route, `about` the id of what the page is about.
 * Undefined: there is nothing to add for this reader.
 */
export type Addition = {
  readonly to: string
  readonly show: (desk: Desk, about: string) => Child | undefined | Promise<Child | undefined>
}

/** What all rooms add to one page, in the order of the rooms. */
export async function addedTo(additions: readonly Addition[], desk: Desk, to: string, about: string): Promise<Child[]> {
  const shown: Child[] = []
  // One after the other: they share the reader's one connection.
  for (const addition of additions) {
    if (addition.to !== to) continue
    const part = await addition.show(desk, about)
    if (part !== undefined) shown.push(part)
  }
  return shown
}
