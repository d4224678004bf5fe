export type { Attached, Bounce, BounceOf, LetterKind, Mailbox, News, ReadLetter } from './letter.ts'
export { readLetter } from './read-letter.ts'
export { speak } from './words/index.ts'
