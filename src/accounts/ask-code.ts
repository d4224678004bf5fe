import { sql } from 'kysely'
import * as v from 'valibot'
import { act } from '#platform/acts'
import { queueLetter } from '#platform/mail'
import { isLang } from '#platform/words'
import { codeFrom, codeLifeMinutes, hashOf, tokenFrom } from './code.ts'
import { speak } from './words/index.ts'

const minute = 60_000

/**
 * Somebody asks for a code. The answer is the same whether the address is known or not; only the letter tells.
 * The outcome's secret stands for the browser that asked: a code works only together with it.
 */
export const askCode = act({
  name: 'accounts.ask-code',
  asks: v.strictObject({
    address: v.pipe(
      v.string('platform.required'),
      v.trim(),
      v.toLowerCase(),
      v.email('accounts.not-an-address'),
      v.maxLength(254, 'platform.too-long'),
    ),
  }),
  keeps: ['address'],
  may: () => true,
  async does({ tx, now, newId, random }, { address }) {
    const [asked, code, browser] = [newId(), codeFrom(random), tokenFrom(random)]
    const expiry = new Date(now.getTime() + codeLifeMinutes * minute)
    const { rows } = await sql<{ account: string; lang: string }>`
      select account, lang from ask_sign_in(${address}, ${asked}, ${hashOf(code)}, ${hashOf(browser)}, ${now}, ${expiry})`.execute(
      tx,
    )
    const known = rows[0]
    if (known !== undefined) {
      const lang = isLang(known.lang) ? known.lang : 'en'
      const say = speak(lang)
      const body = say('accounts.letter-body', { code, minutes: codeLifeMinutes })
      await queueLetter(tx, {
        id: newId(),
        class: 'sign-in-code',
        person: known.account,
        address,
        lang,
        subject: say('accounts.letter-subject'),
        body,
        at: now,
      })
    }
    return { about: asked, audience: 'secretariat', secret: browser }
  },
})
