import { createTransport } from 'nodemailer'
import type { House } from '#platform/acts'
import type { Letter } from './letter.ts'
import { printed } from './printed.ts'

/** Long enough for a slow relay, short enough that the transaction which guards the letter stays open. */
const patienceMilliseconds = 20_000

/**
 * Hands a letter to the relay, or prints it where the operator sees it when mail is not set up. Says which it was.
 * Throws what the relay said; `relayTrouble` judges it.
 */
export async function sendLetter(house: House, letter: Letter): Promise<'sent' | 'printed'> {
  const { mail } = house.config
  const to = oneAddress(letter.to)
  if (mail === undefined) {
    process.stderr.write(printed(letter))
    return 'printed'
  }
  const transport = createTransport({
    url: mail.url,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
  })
  try {
    const { subject, text, html, messageId, headers } = letter
    await transport.sendMail({
      from: mail.from,
      to: { name: '', address: to },
      subject,
      text,
      messageId,
      headers,
      date: house.clock(),
      ...(html === undefined ? {} : { html }),
    })
    return 'sent'
  } finally {
    transport.close()
  }
}

/**
 * A list, a group or a line of its own inside an address would reach people whom nobody meant. Addresses are read where
 * they come in; here is the last place where one that was not can be held back, as if a relay had refused it.
 */
function oneAddress(to: string): string {
  if (/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u.test(to)) return to
  throw Object.assign(new Error('this is not one address'), { code: 'EENVELOPE' })
}
