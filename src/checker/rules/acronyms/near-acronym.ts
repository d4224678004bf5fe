import type { Acronym, Known, KnownThing, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { distance } from '../seek/distance.ts'

export const nearAcronym: Rule = {
  name: 'near-acronym',
  kind: 'ACR',
  certainty: 'certain',
  langs: ['en', 'fr', 'ru', 'es'],
  bad: { text: 'Members are OSAPG, UNHCR and WHO.\nFacilitators came from OASPG and UNHCR.', finds: ['OASPG'] },
  good: { text: 'Members are OSAPG, UNHCR and WHO.\nFacilitators came from OSAPG, the OASPX Institute and UNHCR.' },
  others: [
    {
      bad: { lang: 'es', text: 'Participaron la OMS y el ACUNR. El ACNUR preside.', finds: ['ACUNR'] },
      good: { lang: 'es', text: 'Participaron la OMS y el ACNUR.' },
    },
  ],
  find(reading, known) {
    const registered = acronymsOf(known, reading.lang ?? 'en')
    const used = new Set(reading.acronyms.filter((one) => one.known !== null).map(({ said }) => said))
    const odd = reading.acronyms.filter((one) => isOdd(one) && !registered.has(one.said) && !isIntroduced(reading, one))
    return odd.flatMap((one): Found[] => {
      const near = nearest(one, { used, registered })
      return near === undefined ? [] : [{ at: placeOf(one), values: { near }, instead: near }]
    })
  },
}

const isOdd = ({ known, expanded, said }: Acronym): boolean =>
  known === null && expanded === null && said.length > 3 && /^\p{Lu}+$/u.test(said)

/** In brackets after other words it is being given its meaning there, whether or not we see how. */
const isIntroduced = ({ blocks, acronyms }: Reading, { said }: Acronym): boolean =>
  acronyms.some((one) => one.said === said && blocks[one.block]?.text[one.from - 1] === '(')

const placeOf = ({ block, from, to }: Acronym) => ({ block, from, to })

type Choice = { readonly used: ReadonlySet<string>; readonly registered: ReadonlySet<string> }

/** One that the text uses is meant if a letter differs; one of the register if two letters changed places. */
function nearest({ said }: Acronym, { used, registered }: Choice): string | undefined {
  const swapped = (other: string) =>
    [...said].toSorted().join('') === [...other].toSorted().join('') && distance(said, other) === 1
  return [...used].find((other) => other.length > 3 && distance(said, other) === 1) ?? [...registered].find(swapped)
}

function acronymsOf(known: Known, lang: string): Set<string> {
  const things: readonly KnownThing[] = [...known.entities, ...known.bodies, ...known.frameworks, ...known.terms]
  const names = things.flatMap((thing) => thing.names)
  return new Set(names.filter((name) => name.form === 'acronym' && name.lang === lang).map(({ said }) => said))
}
