import type { Letter } from './message/letter.ts'
import { speak } from './words/index.ts'

/** A letter for the terminal of a house without mail: this is how the first codes to sign in are read. */
export function printed({ to, lang, subject, text }: Letter): string {
  const say = speak(lang)
  const rule = '─'.repeat(72)
  return `\n${rule}\n${say('mail.printed')}\n\n${say('mail.to')} ${to}\n${say('mail.subject')} ${subject}\n\n${text}${rule}\n`
}
