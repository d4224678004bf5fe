import { matchNames } from '#meetings'
import { peopleOn } from '#members'
import { refuse } from '#platform/acts'
import type { Desk, Values } from '#platform/web'

/** What a form gave, with the person whom it names by name as the register knows them; `field` is where it asked. */
export async function withPerson({ tx, today }: Desk, values: Values, field: string): Promise<Values> {
  const { person, ...others } = values
  if (typeof person !== 'string' || person.trim() === '') return others
  const { people, several } = matchNames([person.trim()], await peopleOn(tx, today))
  const code = several.length > 0 ? 'decisions.same-person' : 'decisions.unknown-person'
  return { ...others, person: people[0] ?? refuse('platform.not-understood', {}, { [field]: code }) }
}
