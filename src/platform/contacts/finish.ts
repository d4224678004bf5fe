import { calm } from '#platform/words'
import type { Contact, RawContact } from './contact.ts'
import { isAddress, nameOfAddress, splitName } from './names.ts'
import type { Names } from './names.ts'

/** An address as letters go to it: letters, digits and the usual signs before the sign, a domain with a dot after it. */
export const isMailAddress = (address: string): boolean =>
  address.length <= 254 &&
  /^[\w+'-]+(?:\.[\w+'-]+)*@[\da-z](?:[\da-z-]*[\da-z])?(?:\.[\da-z](?:[\da-z-]*[\da-z])?)*\.[a-z]{2,}$/i.test(address)

/**
 * An entry as people will see it: nothing in it can reorder or hide what stands beside it, addresses are told from what is
 * none, and the name is in two parts, made of the address where the book says none.
 */
export function finished(raw: RawContact): Contact {
  const all = [...new Set(raw.addresses.map(tidyAddress).filter((address) => address !== ''))]
  const addresses = all.filter(isMailAddress)
  const said = namesSaid(raw)
  const made = said === undefined ? addresses.map(nameOfAddress).find((names) => names !== undefined) : undefined
  const { given, family } = said ?? made ?? { given: '', family: '' }
  return {
    at: raw.at,
    name: tidy(raw.name, 200),
    given: tidy(given, 100),
    family: tidy(family, 100),
    addresses,
    wrong: all.filter((address) => !isMailAddress(address)),
    org: tidy(raw.org, 200),
    department: tidy(raw.department, 200),
    title: tidy(raw.title, 200),
    lang: tidy(raw.lang, 20).toLowerCase(),
    station: tidy(raw.station, 100),
    nameFrom: said !== undefined ? 'book' : made === undefined ? 'nothing' : 'address',
  }
}

function namesSaid({ name, given, family }: RawContact): Names | undefined {
  const [first, last] = [tidy(given, 100), tidy(family, 100)]
  if (first !== '' && last !== '') return { given: first, family: last }
  const whole = tidy(name, 200) || first || last
  if (whole === '' || isAddress(whole)) return undefined
  const split = splitName(whole)
  return split.given === '' ? undefined : split
}

const tidy = (text: string, max: number): string =>
  calm(text.normalize('NFC')).replaceAll(/\s+/g, ' ').trim().slice(0, max).toWellFormed()

const tidyAddress = (text: string): string =>
  calm(text)
    .replaceAll(/^[\s<"'(]+|[\s>"').,;]+$/g, '')
    .replace(/^mailto:/i, '')
    .slice(0, 300)
    .toLowerCase()
