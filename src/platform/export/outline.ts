import type { Lang } from '#platform/words'

/**
 * A document as all three writers take it. `runningHead` and the classification stand on every page and are not part of
 * its text. `meta.created` comes from the records, never from the clock: the same outline makes the same bytes.
 */
export type Outline = {
  readonly lang: Lang
  readonly title: string
  readonly subtitle?: string
  readonly runningHead: string
  readonly meta: { readonly author: string; readonly created: Date; readonly classification?: string }
  readonly blocks: readonly Block[]
}

/** A stretch of text. `href` is http, https or mailto; anything else is printed without a link. `note` is a footnote. */
export type Inline = {
  readonly text: string
  readonly strong?: boolean
  readonly href?: string
  readonly note?: readonly Inline[]
  readonly lang?: Lang
}

/** `marked` paragraphs have a sentence without a source and show it. `note` is small print, not a footnote. */
export type Block =
  | { readonly heading: 1 | 2 | 3; readonly content: readonly Inline[]; readonly id?: string }
  | { readonly paragraph: readonly Inline[]; readonly number?: number; readonly marked?: boolean }
  | { readonly list: readonly (readonly Inline[])[]; readonly ordered?: boolean }
  | {
      readonly table: {
        readonly caption: string
        readonly head: readonly string[]
        readonly rows: readonly (readonly (readonly Inline[])[])[]
      }
    }
  | { readonly box: readonly Block[] }
  | { readonly note: readonly Inline[] }
