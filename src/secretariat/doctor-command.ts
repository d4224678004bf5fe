import { command, exits } from '#platform/commands'
import { examine } from './doctor.ts'
import { speak } from './words/index.ts'

/** `colonnade doctor`: one line a finding; exit 4 when something is broken. */
export const doctor = command({
  noun: 'doctor',
  summary: (lang) => speak(lang)('secretariat.about-doctor'),
  example: 'colonnade doctor',
  takes: {},
  needs: 'database',
  async run({ house, lang }) {
    const findings = await examine(await house(), lang)
    const say = speak(lang)
    const text = findings.map(({ state, words }) => `${say(`secretariat.state-${state}`)}  ${words}`).join('\n')
    const broken = findings.some(({ state }) => state === 'broken')
    return { json: { findings }, text, exit: broken ? exits.configuration : exits.done }
  },
})
