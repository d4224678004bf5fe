import * as v from 'valibot'
import { line, optional, texts } from '#platform/acts'
import { isZone, langs } from '#platform/words'

/** What a person says of themselves in the register. Languages are the official ones the person works in. */
export const personFields = {
  given: line(100),
  family: line(100),
  dutyStation: optional(line(100)),
  zone: optional(v.pipe(line(60), v.check(isZone, 'platform.choose-one'))),
  field: optional(v.boolean('platform.choose-one')),
  languages: optional(v.array(v.picklist(langs, 'platform.choose-one'))),
  title: optional(texts(200)),
  worksOn: optional(texts(500)),
  publicAddress: optional(v.boolean('platform.choose-one')),
}
const fields = v.object(personFields)
type Fields = v.InferOutput<typeof fields>

/** What of it says who somebody is: it stays out of the ledger, which can forget nothing. */
export const personal = ['given', 'family', 'dutyStation', 'zone', 'languages', 'title', 'worksOn'] as const

/** The zone of somebody who said nothing: that of the network's secretariat. */
export const usualZone = 'Europe/Zurich'

/** The columns of a person, made of what was said of them. */
export const personColumns = (said: Fields) => ({
  given: said.given,
  family: said.family,
  duty_station: said.dutyStation ?? null,
  zone: said.zone ?? usualZone,
  field: said.field ?? false,
  languages: langs.filter((lang) => said.languages?.includes(lang)),
  title: said.title ?? null,
  works_on: said.worksOn ?? null,
  public_address: said.publicAddress ?? false,
})

/** How a person is named: the family name in capitals, as lists of participants print it. */
export const personName = ({ given, family }: { readonly given: string; readonly family: string }): string =>
  `${given} ${family.toUpperCase()}`
