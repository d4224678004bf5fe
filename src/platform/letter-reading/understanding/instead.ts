import type { Mailbox } from '../letter.ts'
import { plainly } from './phrases.ts'
import { insteadOf } from './spoken/cues.ts'

const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu
const peopleMax = 10

/**
 * Whom to write to instead: the addresses in a sentence that leads to somebody, or right after one. An address that stands
 * alone below a name is the writer's signature.
 */
export function insteadIn(sentences: readonly string[], isOwn: (address: string) => boolean): Mailbox[] {
  const found = new Map<string, Mailbox>()
  let leads = 0
  for (const sentence of sentences) {
    leads = insteadOf.test(plainly(sentence.replaceAll(address, ' '))) ? 2 : leads - 1
    if (leads <= 0) continue
    for (const one of sentence.matchAll(address)) {
      const bare = one[0].toLowerCase().replace(/^'+|'+$/g, '')
      if (isOwn(bare) || isNobodys(bare) || found.size >= peopleMax || found.has(bare)) continue
      found.set(bare, { name: nameBefore(sentence.slice(0, one.index)), address: bare })
    }
  }
  return [...found.values()]
}

const isNobodys = (one: string): boolean => /^(?:no-?reply|mailer-daemon|postmaster|do-?not-?reply)@/.test(one)

/** `Bo Larsen (bo@…)`, `Ms. Bo Larsen, bo@…`, `коллеге Анне Орловой: anna@…`: up to four words that names are written like. */
function nameBefore(text: string): string {
  const near = text
    .slice(-120)
    .replace(
      /(?:[\s(<,:;،：（《-]|\b(?:at|on|via|by|à|a l'adresse|en|a|по адресу|или)\b|e-?mail|mailto|courriel|correo)+$/iu,
      '',
    )
  const cased =
    /(?:(?:\p{Lu}[\p{L}'’.-]{0,30}|de|da|van|von|del|la|el|al|bin|ibn)\s+){0,3}\p{Lu}[\p{L}'’.-]{0,30}$/u.exec(near)
  if (cased !== null)
    return cased[0]
      .replace(
        /^(?:(?:de|da|van|von|del|la|el|al|Ms\.?|Mr\.?|Mrs\.?|Dr\.?|Mme|M\.|Sra?\.|Please|Contact|Contacter|Contactez|Madame|Monsieur)\s+)+/u,
        '',
      )
      .trim()
  const chinese = /(?:联系|致函|联络|找|给|由|我的同事|同事)\s*(\p{Script=Han}{2,4})(?:女士|先生|博士|同志)?$/u.exec(
    near,
  )
  if (chinese !== null) return (chinese[1] ?? '').replace(/^我的同事|^同事/, '').replace(/(?:女士|先生|博士)$/, '')
  const arabic = /(?:السيدة?|الزميلة?|الدكتورة?|زميل[تيه]{1,2}|مع|ب)\s+((?:[\u0621-\u064A]{2,15}\s?){1,3})$/u.exec(near)
  return (arabic?.[1] ?? '').trim()
}
