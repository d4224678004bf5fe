import * as v from 'valibot'
import { accountOf } from '#accounts'
import { act, holds, id, optional, prose, refuse } from '#platform/acts'
import { named, queueLetter } from '#platform/mail'
import { speak } from '../words/index.ts'
import { quoted } from './answer-letter.ts'
import { markFiled, waitingLetter } from './file-letter.ts'

/**
 * The secretariat passes a letter on to somebody of the network, with its files and a word of its own. Whoever gets it answers
 * the sender directly; with that it is dealt with here.
 */
export const passOnLetter = act({
  name: 'mailroom.pass-on-letter',
  asks: v.strictObject({ letter: id, person: id, note: optional(prose(2000)) }),
  may: holds('secretariat'),
  async does(scene, { letter, person, note }) {
    const { tx, now, newId } = scene
    const came = await waitingLetter(scene, letter)
    const account =
      (await accountOf(tx, person)) ?? refuse('mailroom.no-such-person', {}, { person: 'mailroom.no-such-person' })
    const say = speak(account.lang)
    const from = came.from === null ? '?' : named(came.fromName ?? '', came.from)
    await queueLetter(tx, {
      id: newId(),
      class: 'passed-on',
      person,
      address: account.address,
      lang: account.lang,
      subject: `Fwd: ${came.subject}`,
      body: [
        say('mailroom.passed-on-lead', { from }),
        note,
        quoted(say('mailroom.they-wrote', { address: from }), came.text),
      ]
        .filter((part) => part !== undefined)
        .join('\n\n'),
      at: now,
      ...(came.from === null ? {} : { headers: { 'Reply-To': from } }),
      enclosures: came.attached.filter(({ inline }) => !inline).map(({ hash, name, type }) => ({ hash, name, type })),
    })
    await markFiled(scene, letter, { how: 'passed-on', address: account.address })
    return { about: letter, audience: 'secretariat' }
  },
})
