import type { House } from '#platform/acts'
import { Refusal, refuse } from '#platform/acts'
import { textAt } from '#platform/web'
import type { Values } from '#platform/web'
import type { Asked } from '../answering/asked.ts'
import { giveAnswer } from '../answering/give-answer.ts'
import type { Came } from '../answering/give-answer.ts'
import type { Asking } from '../kinds.ts'

/** What was chosen and written on the page about one question. */
export type Recorded = { readonly asked: Asked; readonly choice: string | undefined; readonly text: string }

/** The answers in a form, each looked at before any is given. Refuses a form without any. */
export function givenIn(asked: readonly Asked[], values: Readonly<Record<string, unknown>>): Recorded[] {
  const fields: Record<string, string> = {}
  const given = asked.flatMap((one): Recorded[] => {
    const { choice, text } = fieldsOf(one, values)
    if (choice === '' && text === '') return []
    const trouble = troubleWith(one, { choice, text })
    if (trouble !== undefined) fields[trouble.field] = trouble.code
    return [{ asked: one, choice: choice === '' ? undefined : choice, text }]
  })
  const [first] = Object.values(fields)
  if (first !== undefined) throw new Refusal(first, {}, fields)
  return given.length === 0 ? refuse('requests.nothing-answered') : given
}

const textMax = 4000

function fieldsOf({ number }: Asked, values: Readonly<Record<string, unknown>>): { choice: string; text: string } {
  const own = values[`q${number}`]
  const typed: Values = isValues(own) ? own : {}
  return { choice: textAt(typed, 'choice'), text: textAt(typed, 'text').trim() }
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function troubleWith(
  { number, wording }: Asked,
  { choice, text }: { readonly choice: string; readonly text: string },
): { field: string; code: string } | undefined {
  const inChoice = (code: string) => ({ field: `q${number}.choice`, code })
  const inText = (code: string) => ({ field: `q${number}.text`, code })
  if (wording === undefined) return inChoice('requests.asked-no-more')
  const chosen = wording.choices.find(({ value }) => value === choice)
  if (choice !== '' && chosen === undefined) return inChoice('platform.choose-one')
  if (text.length > textMax) return inText('platform.too-long')
  if (chosen?.needsText === true && text === '') return inText('requests.needs-words')
  if (chosen === undefined && wording.text === 'none') return inChoice('requests.choose-too')
  return undefined
}

/** What was recorded, and what the rooms refused, each under its field. */
export type Done = {
  readonly recorded: readonly Recorded[]
  readonly refused: readonly Refusal[]
  readonly fields: Readonly<Record<string, string>>
}

/** Gives the answers one after the other; one that its room refuses keeps none of the others from being recorded. */
export async function giveAll(house: House, asking: Asking, given: readonly Recorded[], came: Came): Promise<Done> {
  const recorded: Recorded[] = []
  const refused: Refusal[] = []
  const fields: Record<string, string> = {}
  for (const one of given) {
    const { asked, choice, text } = one
    try {
      const key = `${came.key}:${asked.put.id}`
      await giveAnswer(house, asking, { put: asked.put, answer: { choice, text, files: [] } }, { ...came, key })
      recorded.push(one)
    } catch (trouble) {
      if (!(trouble instanceof Refusal)) throw trouble
      refused.push(trouble)
      fields[`q${asked.number}.${choice === undefined ? 'text' : 'choice'}`] = trouble.code
    }
  }
  return { recorded, refused, fields }
}
