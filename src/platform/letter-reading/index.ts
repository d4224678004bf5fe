export { letterKinds } from './letter.ts'
export type { Attached, Bounce, BounceOf, LetterKind, Mailbox, News, ReadLetter } from './letter.ts'
