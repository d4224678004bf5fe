import { termId } from '#terminology'
import type { Reader } from './reader.ts'

/** What an office is called on the day, in the reader's language. */
export const officeName = ({ names, lang }: Pick<Reader, 'names' | 'lang'>, office: string): string =>
  names.name(termId('office', office), lang).text
