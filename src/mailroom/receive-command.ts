import { command } from '#platform/commands'
import type { Command } from '#platform/commands'
import { letterFile, takeIn, vouched } from '#platform/post'
import type { Receiver } from '#platform/post'
import type { Lang } from '#platform/words'
import { speak } from './words/index.ts'

const about =
  (key: 'file' | 'to' | 'from' | 'judge') =>
  (lang: Lang): string =>
    speak(lang)(`mailroom.about-${key}`)

/**
 * `colonnade mail receive FILE --to ADDRESS`: takes a letter in that lies in a file, as if it had come by mail. Whoever sits at
 * the machine vouches for its sender, unless it is to be judged like one from outside.
 */
export const receiveCommand = (receivers: readonly Receiver[]): Command =>
  command({
    noun: 'mail',
    verb: 'receive',
    summary: (lang) => speak(lang)('mailroom.about-receive'),
    example: 'colonnade mail receive letter.eml --to all@network.example.org',
    args: { file: { kind: 'file', required: true, about: about('file') } },
    takes: {
      to: { kind: 'text', required: true, about: about('to') },
      from: { kind: 'text', about: about('from') },
      judge: { kind: 'switch', about: about('judge') },
    },
    needs: 'database',
    async run({ house, lang }, { file, to, from, judge }) {
      const kept = await takeIn(await house(), receivers, {
        raw: letterFile(file),
        envelopeFrom: from,
        envelopeTo: to,
        cameBy: judge ? 'imap' : 'command',
        ...(judge ? {} : { verdict: vouched }),
      })
      return { json: kept, text: speak(lang)(kept.again ? 'mailroom.received-before' : 'mailroom.received', { to }) }
    },
  })
