import { formatBytes } from '#platform/words'
import type { Lang } from '#platform/words'
import { formatOf } from '../languages/file-format.ts'
import type { Taken } from '../languages/matrix.ts'
import { speak } from '../words/index.ts'

/** Where a step's text can be had, and how it is called: the language, and of a file its format and size. */
export type LinkTo = {
  readonly lang: Lang
  /** The page of the text, in the reader's language. */
  readonly page: string
  readonly number: number
  readonly taken: Taken
  readonly called: string
}

/** A language version as a link to its file or its address; only its name when there is neither. */
export function LanguageLink(to: LinkTo) {
  const { taken } = to
  const href = hrefOf(to)
  return href === undefined ? (
    <>{to.called}</>
  ) : (
    <a href={href} rel={taken.file === null ? 'external' : undefined}>
      {labelOf(to)}
    </a>
  )
}

/** Where the text of a step is: its file here, else its address elsewhere. */
export function hrefOf({ page, number, taken }: Pick<LinkTo, 'page' | 'number' | 'taken'>): string | undefined {
  if (taken.file !== null) return `${page}/files/${number}/${taken.lang}/${taken.step}`
  return taken.url ?? undefined
}

/** The language, and of a file its format and size. */
export function labelOf({ lang, taken, called }: Pick<LinkTo, 'lang' | 'taken' | 'called'>): string {
  if (taken.file === null) return called
  const size = formatBytes(lang, taken.file.size)
  const format = formatOf(taken.file.type)
  const say = speak(lang)
  return format === undefined
    ? say('documents.language-size', { language: called, size })
    : say('documents.language-file', { language: called, format, size })
}
