import * as mailroom from '#mailroom'
import { reportProgress } from '#plan'
import type { Attempt } from './every-deed.ts'
import { letterId } from './example-letters.ts'
import { accounts } from './roles.ts'

/** What the secretariat does with letters that came in, each with a letter of its own; one tells of an output. */
export const ofMailroom = (ofOutput: { readonly output: string }): readonly Attempt[] => [
  { act: reportProgress, input: { ...ofOutput, text: 'Another' } },
  { act: mailroom.fileLetter, input: { letter: letterId('incoming', 'to-sort'), as: 'done' } },
  { act: mailroom.answerLetter, input: { letter: letterId('incoming', 'to-answer'), text: 'Thank you.' } },
  { act: mailroom.passOnLetter, input: { letter: letterId('incoming', 'to-pass-on'), person: accounts.member } },
  { act: mailroom.letThrough, input: { letter: letterId('incoming', 'doubted') } },
]
