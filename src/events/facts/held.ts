import { textIn } from '#platform/words'
import { inAll } from '#terminology'
import type { Fact } from '#terminology'
import { told } from './told.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { aboutTold, behind, dayTold, factAbout, kindTold, ranks, sponsorsTold, teamTold, timesOf } from './telling.ts'
import type { Telling } from './telling.ts'

/** That an event was held, in the sentence of its kind. */
export function heldFact(event: Told, telling: Telling): Fact {
  const times = timesOf(event, telling)
  const also = behind(event, telling)
  if (event.kind === 'statement' || event.kind === 'submission')
    return factAbout(event, { key: event.kind, rank: ranks.held, values: { ...times, ...textTold(event) }, also })
  const around = { ...times, observed: dayTold(event, telling), with: sponsorsTold(event, telling) }
  const product = telling.documents.get(event.document ?? '')
  if (event.kind === 'launch' && product !== undefined)
    return factAbout(event, {
      key: 'launched',
      rank: ranks.held,
      values: { ...around, document: { texts: product.title } },
      also,
    })
  const values = {
    ...around,
    ...kindTold(event),
    margins: inAll((lang) => (event.host === null ? '' : told.margins(lang, event.host))),
    team: teamTold(event, telling),
    about: aboutTold(event, telling),
  }
  return factAbout(event, { key: 'held', rank: ranks.held, values, also })
}

/** To whom a text was said or handed, in which process, and under which theme people met: parts that may be empty. */
const textTold = ({ host, addressee, process }: Told) => ({
  to: inAll((lang) => {
    const before = host === null ? '' : told.before(lang, host)
    return `${before}${told.addressed(lang, { addressee, process })}`
  }),
  theme: inAll((lang) =>
    host === null || host.theme === null
      ? ''
      : speak(lang)('events.with-theme', { theme: textIn(host.theme, lang).text }),
  ),
})
