import { answerLink } from '#platform/mail'
import { speak as speakReading } from '#platform/letter-reading'
import { formatDay, formatList, formatMonth } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Choice, Wording } from '#platform/questions'
import { phrase } from '../replying/plain.ts'
import { speak } from '../words/index.ts'
import type { Gathered } from './gather.ts'

/** The subject and the body of a letter. */
export type Written = { readonly subject: string; readonly body: string }

/** What else the letter says: in whose name somebody is asked, where they answer, until when. */
export type Around = { readonly entity: string | undefined; readonly until: string }

/** The letter with numbered questions, in words: why, what to do by when, what if nothing, the questions, how to reply. */
export function letterText({ recipient: { lang }, today, questions }: Gathered, { entity, until }: Around): Written {
  const say = speak(lang)
  const n = questions.length
  const monthly = questions.some((one) => one.monthly)
  const due = questions.flatMap(({ put }) => (put.due === null ? [] : [put.due])).toSorted()[0]
  const why = entity === undefined ? say('requests.why') : say('requests.why-entity', { entity })
  const what =
    due === undefined ? say('requests.waiting', { n }) : say('requests.waiting-until', { n, day: formatDay(lang, due) })
  const subject = monthly
    ? say('requests.subject-monthly', { n, month: formatMonth(lang, today) })
    : due === undefined
      ? say('requests.subject', { n })
      : say('requests.subject-until', { n, day: formatDay(lang, due) })
  const asked = questions.map(({ wording, put }, at) => questionText(at + 1, wording, { lang, due: put.due }))
  const parts = [
    speakReading(lang)('letter-reading.write-above'),
    why,
    `${what} ${say('requests.if-nothing')}`,
    ...asked,
    howToReply(
      questions.map(({ wording }) => wording),
      lang,
    ),
    `${say('requests.or-page', { day: until })}\n${answerLink()}`,
    `${say('requests.away')} ${say('requests.stop-hint')}`,
  ]
  return { subject: subject, body: parts.join('\n\n') }
}

/** One question as it stands in a letter, under its number. */
function questionText(
  number: number,
  wording: Wording,
  { lang, due }: { readonly lang: Lang; readonly due: string | null },
): string {
  const say = speak(lang)
  const when = due === null ? '' : ` (${say('requests.by', { day: formatDay(lang, due) })})`
  const lines = [...wording.asks.split('\n'), ...choiceLines(wording, lang)]
  return [`${number}. ${wording.title}${when}`, ...lines.map((line) => `   ${line}`)].join('\n')
}

function choiceLines({ choices, text }: Wording, lang: Lang): string[] {
  const say = speak(lang)
  const own = text === 'none' ? [] : [say('requests.own-words')]
  if (choices.length === 0) return own
  if (choices.every(isItsWord)) {
    const words = formatList(lang, [...choices.map(wordOf), ...own])
    return [say('requests.answer-with', { words })]
  }
  return [...choices.map((one) => choiceLine(one, lang)), ...own.map((words) => `- ${words}`)]
}

function choiceLine(choice: Choice, lang: Lang): string {
  const say = speak(lang)
  const word = wordOf(choice)
  const line = isItsWord(choice) ? `- ${word}` : `- ${word}: ${choice.label}`
  return choice.needsText ? `${line} ${say('requests.and-words')}` : line
}

/** What one writes to mean a choice. */
export const wordOf = ({ words: [word = ''], value }: Choice): string => (word === '' ? value : word)

const isItsWord = (choice: Choice): boolean => !choice.needsText && phrase(choice.label) === phrase(wordOf(choice))

/** An example of a reply made of what these very questions take. */
function howToReply(wordings: readonly Wording[], lang: Lang): string {
  const say = speak(lang)
  const [first] = wordings
  if (first === undefined) return ''
  if (wordings.length === 1) return say('requests.reply-one', { example: exampleFor(first, lang) })
  const examples = wordings.slice(0, 2).map((wording, at) => `${at + 1} ${exampleFor(wording, lang)}`)
  const later = wordings.length > 2 ? [`3 ${say('requests.example-later')}`] : []
  return say('requests.reply-many', { example: [...examples, ...later].join(say('requests.example-comma')) })
}

function exampleFor({ choices }: Wording, lang: Lang): string {
  const simple = choices.find(({ needsText }) => !needsText)
  return simple === undefined ? speak(lang)('requests.example-words') : wordOf(simple)
}
