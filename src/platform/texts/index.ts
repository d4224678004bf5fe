export type { Block, Cleaned, Comment, Format, Mark, Note, Place, Remark, Text, TextLang } from './text.ts'
