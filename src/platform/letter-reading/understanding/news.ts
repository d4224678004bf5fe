import type { Mailbox, News } from '../letter.ts'
import { insteadIn } from './instead.ts'
import { plainly } from './phrases.ts'
import type { Plain } from './plain.ts'
import { absences } from './absences.ts'
import { untilIn } from './until.ts'
import { writtenIn } from './written.ts'

const textChars = 8_000

/** What an automatic answer or a bounce tells of a person; undefined where it tells nothing of one. */
export function newsIn(letter: Plain): News | undefined {
  const text = writtenIn(letter.text).written.slice(0, textChars) || letter.text.slice(0, textChars)
  const sentences = sentencesOf(text)
  const subject = letter.subject.replace(/^[^:：]{0,60}[:：]\s*/, '')
  const instead = insteadIn(sentences, isOwn(letter))
  const found = whatIn(sentences) ?? whatIn([letter.subject])
  if (found === undefined) {
    if (instead.length === 0) return undefined
    return { what: 'unknown', until: undefined, instead, sentence: withContact(sentences, instead) }
  }
  const ends = found.what === 'away' || found.what === 'leave' || found.what === 'unknown'
  const until = ends ? (untilIn(sentences, letter.date) ?? untilIn([subject], letter.date)) : undefined
  return { what: found.what, until, instead, sentence: found.sentence.slice(0, 300) }
}

/** The weightiest of what is told, with the sentence that tells it. */
function whatIn(sentences: readonly string[]): Pick<News, 'what' | 'sentence'> | undefined {
  const plain = sentences.map(plainly)
  for (const { what, says } of absences) {
    const at = plain.findIndex((sentence) => says.test(sentence))
    if (at !== -1) return { what, sentence: sentences[at] ?? '' }
  }
  return undefined
}

/** A text in sentences; a line that a program broke goes on, a dot inside an address ends nothing. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' ').split(/(?<=[.!?؟])\s+|(?<=[。！？])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, 200)
}

const withContact = (sentences: readonly string[], [first]: readonly Mailbox[]): string =>
  (sentences.find((one) => first !== undefined && one.toLowerCase().includes(first.address)) ?? '').slice(0, 300)

const isOwn =
  ({ from, to }: Plain) =>
  (address: string): boolean =>
    address === from?.address || to.some((one) => one.address === address)
