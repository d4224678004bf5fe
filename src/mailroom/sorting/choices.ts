import type { Desk, Option, Values } from '#platform/web'
import { textAt, textsAt } from '#platform/web'
import { textIn } from '#platform/words'
import { affiliationsOn, officesOn, peopleOn } from '#members'
import { outputAddress, outputsOf, planInForce } from '#plan'
import { namesAt } from '#terminology'
import type { CameWhole } from './read-letters.ts'

/** The outputs of the plan in force, by label and title. */
export async function outputChoices({
  tx,
  today,
  lang,
}: Desk): Promise<{ readonly value: string; readonly label: string }[]> {
  const plan = await planInForce(tx, today)
  if (plan === undefined) return []
  return (await outputsOf(tx, { plan: plan.id, day: today })).map(({ id, label, title }) => ({
    value: id,
    label: `${label} ${textIn(title, lang).text}`,
  }))
}

/** Where an output is read. */
export async function pathOfOutput({ tx }: Desk, output: string): Promise<string> {
  const found = /^[0-9a-f-]{36}$/.test(output) ? await outputAddress(tx, output) : undefined
  return found === undefined ? '/work-plan' : `/o/${found.plan}/${found.label}`
}

/** The people that a letter can be passed on to: whoever holds an office first, then everybody, by name. */
export async function peopleChoices({ tx, today, lang }: Desk): Promise<Option[]> {
  const names = await namesAt(tx, today)
  const people = await peopleOn(tx, today)
  const inOffice = new Set((await officesOn(tx, today)).flatMap(({ holders }) => holders.map(({ person }) => person)))
  const ordered = [...people.filter(({ id }) => inOffice.has(id)), ...people.filter(({ id }) => !inOffice.has(id))]
  return ordered.map(({ id: value, name, entity }) => ({
    value,
    label: names.has(entity) ? `${name}, ${names.label(entity, lang).text}` : name,
  }))
}

/** What the plan is told: the words as they stand in the form, the chosen files, and whose entity it comes from. */
export async function asReport({ tx, today, lang }: Desk, came: CameWhole, values: Values): Promise<unknown> {
  const chosen = new Set(textsAt(values, 'files[]'))
  const files = came.attached
    .filter(({ hash }) => chosen.has(hash))
    .map(({ name, type, hash, size }) => ({ name, type, hash, size }))
  const entity = came.person === null ? undefined : (await affiliationsOn(tx, [came.person], today)).get(came.person)
  return {
    output: textAt(values, 'output'),
    text: textAt(values, 'text'),
    lang,
    files,
    ...(entity === undefined ? {} : { entity }),
  }
}
