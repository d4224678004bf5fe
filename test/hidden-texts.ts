import { personNames } from '#members'
import { behind, readBy } from './example-records.ts'
import type { TestHouse } from './house.ts'
import type { Grants } from './authorization.ts'
import type { Role } from './roles.ts'

/** A text that may be shown to holders of one grant only. */
export type Hidden = { readonly text: string; readonly audience: string }

/**
 * Texts by which a leak is known: names and addresses of everybody in the register, titles and addresses of pages about
 * records that are not for everybody, what the network is told, and the sentences that the example records are made of. The
 * owner of the tables is asked, whom no rule of visibility concerns; who may see them is said here and not by a policy.
 */
export async function hiddenTexts({ database, reading, secretary }: TestHouse): Promise<Hidden[]> {
  const { rows } = await database.owner.pool.query<Hidden>(questions.join(' union '))
  const { rows: people } = await database.owner.pool.query<{ id: string; audience: string }>(
    'select id, audience from people',
  )
  const ids = people.map(({ id }) => id)
  const names = await reading(secretary, (tx) => personNames(tx, ids))
  const open = rows.filter(({ audience }) => audience === 'public').map(({ text }) => text)
  return [
    ...rows.filter(({ text, audience }) => audience !== 'public' && !open.some((other) => other.includes(text))),
    ...people.map(({ id, audience }) => ({ text: names.get(id) ?? id, audience })),
    ...Object.entries(readBy).map(([readers, text]) => ({
      text,
      audience: readers === 'pillar' ? `pillar:${behind}` : readers,
    })),
  ]
}

/** Of the texts, those that a role may not read. */
export const hiddenFrom = (texts: readonly Hidden[], role: Role, grants: Grants): string[] =>
  texts.filter(({ audience }) => grants.get(role)?.has(audience) !== true).map(({ text }) => text)

/** The texts of the list that stand on a page. */
export const found = (page: string, texts: readonly string[]): string[] => texts.filter((text) => page.includes(text))

const titled = ['documents', 'events', 'meetings', 'engagements', 'outputs', 'dependencies']
const addressed = ['documents', 'events', 'meetings']

const questions = [
  ...titled.map((table) => `select title->>'en' text, audience from ${table}`),
  ...addressed.map((table) => `select '/' || slug text, audience from ${table}`),
  `select text->>'en', audience from decisions`,
  `select '/d/' || label, audience from decisions`,
  `select text->>'en', audience from promises`,
  `select '/p/' || label, audience from promises`,
  `select follow_ups.text->>'en', audience from follow_ups join decisions on decisions.id = decision`,
  `select record->>'en', audience from holdings join meetings on meetings.id = meeting where record is not null`,
  `select agenda_items.title->>'en', audience from agenda_items join meetings on meetings.id = meeting`,
  // Who took part and what was reported is for the network, also where the meeting or the output is for everybody.
  `select guest, case audience when 'public' then 'network' else audience end
   from attendances join meetings on meetings.id = meeting where guest is not null`,
  `select name, 'secretariat' from checks`,
  `select name, 'co-chairs' from intakes`,
  `select text->>'en', 'network' from updates`,
  `select address, 'network' from accounts join people on account = accounts.id`,
]
