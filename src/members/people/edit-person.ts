import * as v from 'valibot'
import { act, id, refuse, wholeNumber } from '#platform/acts'
import type { Tx } from '#platform/db'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { personColumns, personFields, personal } from './person.ts'

/** A person, or the secretariat for them, changes what the register says of them. */
export const editPerson = act({
  name: 'members.edit-person',
  asks: v.strictObject({ person: id, ...personFields, revision: wholeNumber(1, 1_000_000) }),
  keeps: personal,
  may: ({ by }, { person }) => by.grants.has('secretariat') || by.grants.has(`person:${person}`),
  async does({ tx }, { person, revision, ...said }) {
    const there = (await lockedPerson(tx, person)) ?? refuse('members.no-such-person')
    if (there.revision !== revision) refuse('platform.conflict', { theirs: theirsOf(there), revision: there.revision })
    await tx
      .updateTable('people')
      .set({ ...personColumns(said), revision: revision + 1 })
      .where('people.id', '=', person)
      .execute()
    return { about: person }
  },
})

const lockedPerson = (tx: Tx, person: string) =>
  tx
    .selectFrom('people')
    .select([
      'people.given',
      'people.family',
      'people.duty_station',
      'people.zone',
      'people.field',
      'people.languages',
      'people.title',
      'people.works_on',
      'people.public_address',
      'people.revision',
    ])
    .where('people.id', '=', person)
    .forUpdate()
    .executeTakeFirst()

type There = NonNullable<Awaited<ReturnType<typeof lockedPerson>>>

// By the names of the fields in the form; a list is told as one text.
const theirsOf = (there: There) => ({
  given: there.given,
  family: there.family,
  dutyStation: there.duty_station,
  zone: there.zone,
  field: there.field ? 'yes' : 'no',
  'languages[]': there.languages.join(' '),
  publicAddress: there.public_address ? 'yes' : 'no',
  ...inEachLanguage('title', there.title),
  ...inEachLanguage('worksOn', there.works_on),
})

const inEachLanguage = (name: string, texts: Texts | null): Record<string, string> =>
  Object.fromEntries(langs.map((lang) => [`${name}.${lang}`, texts?.[lang] ?? '']))
