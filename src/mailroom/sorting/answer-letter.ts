import * as v from 'valibot'
import { accountOf } from '#accounts'
import { act, holds, id, prose, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { queueLetter } from '#platform/mail'
import { personNames } from '#members'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'
import { markFiled, waitingLetter } from './file-letter.ts'

const quotedLines = 60

/** The secretariat answers a letter that came in, in its own words; with that it is dealt with. */
export const answerLetter = act({
  name: 'mailroom.answer-letter',
  asks: v.strictObject({ letter: id, text: prose(20_000) }),
  may: holds('secretariat'),
  async does(scene, { letter, text }) {
    const { tx, by, now, newId } = scene
    const came = await waitingLetter(scene, letter)
    if (came.from === null) refuse('mailroom.nobody-to-answer')
    const lang = await languageFor(scene, came)
    const names = await personNames(tx, by.id === null ? [] : [by.id])
    const say = speak(lang)
    const signature = say('mailroom.signature', { who: names.get(by.id ?? '') ?? say('mailroom.the-secretariat') })
    await queueLetter(tx, {
      id: newId(),
      class: 'reply',
      ...(came.person === null ? {} : { person: came.person }),
      address: came.from,
      lang,
      subject: `Re: ${came.subject.replace(/^((re|aw|sv|tr|fwd?)\s*:\s*)+/i, '')}`,
      body: [
        text.trim(),
        `-- \n${signature}`,
        quoted(say('mailroom.they-wrote', { address: came.from }), came.text),
      ].join('\n\n'),
      at: now,
      headers: threadOf(came.messageId),
    })
    await markFiled(scene, letter, { how: 'answered', address: came.from })
    return { about: letter, audience: 'secretariat' }
  },
})

/** The language of whoever is written to: of their account, else of what they wrote. */
async function languageFor(
  { tx }: Pick<Scene, 'tx'>,
  { person, lang }: { readonly person: string | null; readonly lang?: string | undefined },
): Promise<Lang> {
  const own = person === null ? undefined : (await accountOf(tx, person))?.lang
  return own ?? (isLang(lang) ? lang : 'en')
}

/** What somebody wrote, marked as theirs line by line. */
export const quoted = (lead: string, text: string): string =>
  [
    lead,
    ...text
      .trim()
      .split('\n')
      .slice(0, quotedLines)
      .map((line) => `> ${line}`),
  ].join('\n')

// Only what is shaped like a Message-ID goes into a head of ours.
const threadOf = (messageId: string): Record<string, string> =>
  /^<[^<>\s\p{Cc}]{1,250}>$/u.test(messageId) ? { 'In-Reply-To': messageId, References: messageId } : {}
