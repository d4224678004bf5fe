import { sealLedger, verifyLedger } from '#platform/acts'
import { command, exits } from '#platform/commands'
import { speak } from './words/index.ts'

/** `colonnade ledger verify`: looks over every row and every seal; exit 3 when something is not what it was. */
export const ledgerVerify = command({
  noun: 'ledger',
  verb: 'verify',
  summary: (lang) => speak(lang)('secretariat.about-ledger-verify'),
  example: 'colonnade ledger verify',
  takes: { seal: { kind: 'switch', about: (lang) => speak(lang)('secretariat.about-seal') } },
  needs: 'database',
  async run({ house, lang }, { seal }) {
    const open = await house()
    const sealedNow = seal ? await sealLedger(open) : 0
    const verdict = await verifyLedger(open)
    const say = speak(lang)
    const whole = verdict.faults.length === 0
    const lines = [
      whole
        ? say('secretariat.ledger-whole', { rows: verdict.rows, sealed: verdict.sealed })
        : say('secretariat.ledger-faulty', { faults: verdict.faults.length }),
      ...verdict.faults.map((fault) => `  ${fault}`),
      say('secretariat.ledger-head', { head: verdict.head }),
    ]
    return { json: { ...verdict, sealedNow, whole }, text: lines.join('\n'), exit: whole ? exits.done : exits.refused }
  },
})
