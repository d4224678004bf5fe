import { textIn } from '#platform/words'
import type { Fact, Value } from '#terminology'
import { inAll } from './told.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { factAbout, hostTold, kindTold, markTold, ranks, timesOf, whereTold } from './telling.ts'
import type { Telling } from './telling.ts'

/** That an event was held, in the sentence of its kind; the theme of the meeting a statement was made to is a sentence of its own. */
export function heldFacts(event: Told, telling: Telling): Fact[] {
  return [mainFact(event, telling), ...themeFact(event)]
}

function mainFact(event: Told, telling: Telling): Fact {
  const times = timesOf(event, telling)
  const mark = markTold(event, telling)
  if (event.kind === 'statement' || event.kind === 'submission')
    return factAbout(event, { key: event.kind, rank: ranks.held, values: { ...times, to: toTold(event) } })
  const product = telling.documents.get(event.document ?? '')
  if (event.kind === 'launch' && product !== undefined)
    return factAbout(event, {
      key: 'launched',
      rank: ranks.held,
      values: { ...times, mark, document: { texts: product.title } },
    })
  const values = { ...times, ...kindTold(event), mark, where: whereTold(event, telling) }
  return factAbout(event, { key: 'held', rank: ranks.held, values })
}

/** To whom a text was said or handed, and in which process: parts of the sentence that may be empty. */
const toTold = ({ host, addressee, process }: Told): Value =>
  inAll((lang) => {
    const say = speak(lang)
    return [
      host === null ? '' : say('events.to-host', { host: textIn(hostTold(host).texts, lang).text }),
      addressee === null ? '' : say('events.to-addressee', { addressee: textIn(addressee, lang).text }),
      process === null ? '' : say('events.to-process', { process: textIn(process, lang).text }),
    ].join('')
  })

function themeFact(event: Told): Fact[] {
  const { host, kind } = event
  if (kind !== 'statement' || host === null || host.theme === null) return []
  const values = { host: { texts: host.name }, theme: { texts: host.theme } }
  return [factAbout(event, { key: 'theme', rank: ranks.held, values })]
}
