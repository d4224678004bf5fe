import { formatDay, withoutIsolates } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Ahead } from '../ahead.ts'
import type { Sentence } from '../happenings.ts'
import { speak } from '../words/index.ts'

/** What a channel is told once a week. */
export type Summary = {
  readonly lang: Lang
  readonly since: string
  readonly fresh: readonly { readonly day: string; readonly sentence: Sentence }[]
  readonly ahead: readonly Ahead[]
  /** The public address of the house. */
  readonly home: string
}

/** The summary as lines of text; undefined when there is nothing to tell. */
export function linesOf({ lang, since, fresh, ahead, home }: Summary): readonly string[] | undefined {
  if (fresh.length === 0 && ahead.length === 0) return undefined
  const say = speak(lang)
  const day = formatDay(lang, since)
  const told = fresh.map(
    ({ day: on, sentence: { before, what, after } }) =>
      `- ${formatDay(lang, on)}: ${before}${what?.label ?? ''}${after}`,
  )
  const next = ahead.map(({ day: on, what, path }) => `- ${formatDay(lang, on)}: ${what} ${home}${path}`)
  return [
    fresh.length === 0 ? say('home.nothing-new', { day }) : say('home.new-since', { day, n: String(fresh.length) }),
    ...told,
    ...(next.length === 0 ? [] : [say('home.next'), ...next]),
    home,
  ].map(withoutIsolates)
}

/** A message for programs that take a text: Mattermost, Slack and their like. */
export const asText = (title: string, lines: readonly string[]): string =>
  JSON.stringify({ text: [title, ...lines].map(inert).join('\n') })

/** An Adaptive Card (version 1.4) in the message that the workflows of Teams take. */
export const asCard = (title: string, lines: readonly string[]): string =>
  JSON.stringify({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            { type: 'TextBlock', text: inert(title), weight: 'Bolder', size: 'Medium', wrap: true },
            ...lines.map((text) => ({ type: 'TextBlock', text: inert(text), wrap: true, spacing: 'Small' })),
          ],
        },
      },
    ],
  })

// Both read a little Markdown: a title of a record must not become a link of somebody else's making.
const inert = (text: string): string =>
  text.replaceAll(/[[\]*_`~|<>]/g, (sign) => (sign === '<' ? '‹' : sign === '>' ? '›' : `\\${sign}`))
