import { answerLink, pageLink } from '#platform/mail'
import { formatDay, formatInstant } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Asking } from '../kinds.ts'
import { wordOf } from '../letters/letter-text.ts'
import type { Written } from '../letters/letter-text.ts'
import { speak } from '../words/index.ts'
import type { Asked } from './asked.ts'
import type { Taken } from './take-reply.ts'

type Receipt = {
  /** Of the letter that was answered. */
  readonly subject: string
  readonly came: 'letter' | 'page'
  readonly lang: Lang
  readonly zone: string
  readonly at: Date
  /** The day until which an answer can be changed. */
  readonly until: string
  /** The path where one says that it was somebody else; undefined where nothing was recorded. */
  readonly notMe: string | undefined
  /** How many files came that belong to no one answer. */
  readonly loose: number
  readonly say: Asking['say']
}

/** What the person who answered reads at once: each number, what was recorded, what was not and how to say it. */
export function receiptText(taken: readonly Taken[], receipt: Receipt): Written {
  const { lang, zone, at, subject, came, until, notMe, loose } = receipt
  const say = speak(lang)
  const when = formatInstant(lang, at, zone)
  const lead = taken.length === 0 ? say('requests.nothing-read') : say(`requests.receipt-lead-${came}`, { when })
  const change = `${say('requests.receipt-change', { day: formatDay(lang, until) })}\n${answerLink()}`
  const parts = [
    lead,
    taken.map((one) => lineOf(one, receipt)).join('\n'),
    loose === 0 ? '' : say('requests.loose-files', { n: loose }),
    taken.some(({ what }) => what === 'unclear') ? say('requests.to-people') : '',
    change,
    notMe === undefined ? '' : `${say('requests.receipt-not-me')}\n${pageLink(notMe)}`,
  ]
  return {
    subject: say('requests.receipt-subject', { subject }),
    body: parts.filter((part) => part !== '').join('\n\n'),
  }
}

function lineOf(taken: Taken, { lang, say: sayAny }: Receipt): string {
  const say = speak(lang)
  switch (taken.what) {
    case 'recorded':
      return headed([taken.asked], say('requests.receipt-recorded', { answer: answerIn(taken, lang) }))
    case 'later':
      return headed([taken.asked], say('requests.receipt-later', { day: formatDay(lang, taken.until) }))
    case 'handed-over':
      return headed(taken.asked, say('requests.receipt-handed-over'))
    case 'stopped':
      return `${say('requests.receipt-stopped')}\n${pageLink('/requests')}`
    case 'over':
      return headed([taken.asked], say('requests.asked-no-more'))
    case 'refused': {
      const { code, details } = taken.refusal
      const why = sayAny(lang)(code, details) ?? sayAny(lang)('platform.not-possible', {}) ?? ''
      return headed(taken.asked, say('requests.receipt-refused', { why }))
    }
    default:
      return unclearLine(taken, lang)
  }
}

type NotClear = Extract<Taken, { what: 'unclear' }>

const saidMax = 200

function unclearLine({ asked, number, said, why }: NotClear, lang: Lang): string {
  const say = speak(lang)
  const shown = said.length > saidMax ? `${said.slice(0, saidMax)}…` : said
  const words = shown.replaceAll(/\s+/g, ' ')
  const reason = say('requests.receipt-unclear', { said: words, why: say(`requests.unclear-${why}`) })
  if (number === undefined) return `- ${reason}`
  return asked === undefined ? `${number}. ${reason}` : headed([asked], `${reason}${howTo(asked, lang)}`)
}

function howTo({ number, wording }: Asked, lang: Lang): string {
  if (wording === undefined) return ''
  const say = speak(lang)
  const examples = wording.choices.map((choice) =>
    choice.needsText ? `“${number} ${wordOf(choice)}: …”` : `“${number} ${wordOf(choice)}”`,
  )
  if (wording.text !== 'none') examples.push(`“${number}: …”`)
  return ` ${say('requests.write-like', { examples: examples.join(' · ') })}`
}

const headed = (asked: readonly Asked[], what: string): string =>
  `${asked.map(({ number, wording }) => (wording === undefined ? `${number}.` : `${number}. ${wording.title}`)).join('\n')}\n   ${what}`

/** An answer in the words of its question: the label of the choice, then what was written. */
export function answerIn(
  {
    asked,
    choice,
    text,
  }: { readonly asked: Pick<Asked, 'wording'>; readonly choice: string | undefined | null; readonly text: string },
  lang: Lang,
): string {
  const label = asked.wording?.choices.find(({ value }) => value === choice)?.label
  const quoted = text === '' ? undefined : speak(lang)('requests.quoted', { text })
  return [label, quoted].filter((part) => part !== undefined).join(' – ')
}
