import type { Lang } from '#platform/words'

/** What a file was, told by its bytes. A mail's text is its body; its attachments are other files. */
export const formats = ['docx', 'pdf', 'html', 'markdown', 'plain', 'mail'] as const
export type Format = (typeof formats)[number]

/**
 * Where a block stands in the original, for people who look it up there. All count from 1. `line` is given where the
 * original has lines (plain, Markdown, mail), `page` where it has pages (PDF), `part` is which block of the text it is.
 */
export type Place = { readonly part: number; readonly line?: number; readonly page?: number }

/** Something about a stretch of a block's text, from one character to before another (UTF-16, as strings count). */
export type Mark =
  | { readonly kind: 'link'; readonly from: number; readonly to: number; readonly href: string }
  /** Where a note is called; `note` is its key in `notes`. It takes no room in the text: `from` equals `to`. */
  | { readonly kind: 'note'; readonly from: number; readonly to: number; readonly note: string }
  /** Tracked changes. The text of a block is as if all were accepted; `text` is what a deletion took out at that place. */
  | {
      readonly kind: 'inserted'
      readonly from: number
      readonly to: number
      readonly by?: string
      readonly on?: string
    }
  | {
      readonly kind: 'deleted'
      readonly from: number
      readonly to: number
      readonly text: string
      readonly by?: string
      readonly on?: string
    }

/**
 * A piece of a text: a heading, a paragraph, an item of a list, a row of a table. `number` is the number that readers see
 * before it, without its brackets and dots ("37", "II", "a"), whether it was typed or counted by the program; a typed one
 * stays in `text` too, a counted one does not. `cells` of a row are also its text, with tabs between.
 */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  readonly level?: number
  readonly number?: string
  readonly text: string
  readonly place: Place
  readonly marks: readonly Mark[]
  readonly cells?: readonly string[]
  /** Which table a row belongs to, from 1. */
  readonly table?: number
}

/** A footnote or endnote, or a comment of a reader: its own blocks are one text. */
export type Note = { readonly key: string; readonly text: string; readonly place: Place }
export type Comment = Note & { readonly by?: string; readonly on?: string }

/** What conversions leave behind in a text that its author did not write. */
export const cleanedKinds = [
  'bookmark',
  'note-marker',
  'soft-hyphen',
  'zero-width',
  'kashida',
  'arabic-spacing',
  'presentation-form',
  'page-furniture',
  'control',
] as const

/** A residue of conversion that was taken out: which kind, what it was, where. */
export type Cleaned = {
  readonly kind: (typeof cleanedKinds)[number]
  readonly was: string
  readonly place: Place
}

/** What a reader should know of the file besides its text, as word keys of this room (`texts.remark-…`) with their values. */
export type Remark = { readonly key: string; readonly values: Readonly<Record<string, string | number>> }

/** The language of a text as far as it can be told: one of the six, another (ISO 639), or none. */
export type TextLang = Lang | (string & {})

/** A foreign text as it was read. */
export type Text = {
  readonly format: Format
  readonly title: string | null
  readonly lang: TextLang | null
  readonly direction: 'ltr' | 'rtl'
  readonly pages: number | null
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  readonly comments: readonly Comment[]
  readonly cleaned: readonly Cleaned[]
  readonly remarks: readonly Remark[]
}
