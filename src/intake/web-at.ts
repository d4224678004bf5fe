import { notFound } from '#platform/web'
import type { Desk, Page } from '#platform/web'
import { speak as speakTexts } from '#platform/texts'
import type { Text } from '#platform/texts'
import type { Lang, SayByKey } from '#platform/words'
import type { Item } from './intake.ts'
import type { Reader } from './pages/reader.ts'
import { contentOf, intakeAt, itemsOf } from './read.ts'
import type { Intake } from './read.ts'
import { keepers } from './taking-in/take-in.ts'
import { tellingIn } from './telling/tell.ts'
import type { Telling } from './telling/tell.ts'
import { speak } from './words/index.ts'

/** A file that cannot be read is refused in the words of those who read it. */
const voice = (lang: Lang): SayByKey => ({
  byKey: (key, values) => speak(lang).byKey(key, values) ?? speakTexts(lang).byKey(key, values),
})

/** What every page and form of this room says of itself. */
export const openRules = { rate: 'page', audit: 'none', level: 'unclassified', may: keepers, speak: voice } as const
export const formRules = { rate: 'form', audit: 'ledger', level: 'unclassified', may: keepers, speak: voice } as const

export const readerAt = ({ lang, href, house }: Desk): Reader => ({ lang, href, once: house.newId })

/** The intake of the address; what is not there and what is not for this reader are the same. */
export async function theIntake({ tx, params }: Desk): Promise<Intake> {
  const id = params['id'] ?? ''
  return (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await intakeAt(tx, id) : undefined) ?? notFound()
}

export type Whole = {
  readonly intake: Intake
  readonly text: Text
  readonly items: readonly Item[]
  readonly telling: Telling
}

/** Everything about the intake of the address, ready to be said in the reader's language. */
export async function wholeOf(desk: Desk): Promise<Whole> {
  const intake = await theIntake(desk)
  const { text, named } = await contentOf(desk.tx, intake.id)
  const items = await itemsOf(desk.tx, intake.id)
  return { intake, text, items, telling: tellingIn(desk.lang, named, items) }
}

export const crumbsTo = (desk: Desk, intake?: Intake): NonNullable<Page['crumbs']> => [
  { label: speak(desk.lang)('intake.title'), href: desk.href('/intake') },
  ...(intake === undefined ? [] : [{ label: intake.name, href: desk.href(`/intake/${intake.id}`) }]),
]
