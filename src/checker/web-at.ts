import { notFound } from '#platform/web'
import type { Desk, Page } from '#platform/web'
import { speak as speakTexts } from '#platform/texts'
import type { Block } from '#platform/texts'
import { blocksRead } from '#reading'
import type { Lang, SayByKey } from '#platform/words'
import { checkById, statesFor } from './keeping/read.ts'
import type { Check } from './keeping/read.ts'
import { numbered } from './keeping/parts.ts'
import type { Shown } from './keeping/parts.ts'
import type { State } from './keeping/state.ts'
import type { Reader } from './pages/reader.ts'
import { speak } from './words/index.ts'

/** A file that cannot be read is refused in the words of those who read it. */
const voice = (lang: Lang): SayByKey => ({
  byKey: (key, values) => speak(lang).byKey(key, values) ?? speakTexts(lang).byKey(key, values),
})

/** What every page and form of this room says of itself. */
export const openRules = { rate: 'page', audit: 'none', level: 'unclassified', speak: voice } as const
export const formRules = { rate: 'form', audit: 'ledger', level: 'unclassified', speak: voice } as const

export const readerAt = ({ lang, href, house }: Desk): Reader => ({ lang, href, once: house.newId })

/** The check of the address; what is not there, what was deleted and what is somebody else's are the same. */
export async function theCheck({ tx, params }: Desk): Promise<Check> {
  const id = params['id'] ?? ''
  return (/^[0-9a-f-]{36}$/.test(id) ? await checkById(tx, id) : undefined) ?? notFound()
}

/** What was found in a text, with its numbers and where each stands. */
export async function shownAt(
  { tx }: Desk,
  check: Check,
): Promise<{
  readonly check: Check
  readonly all: readonly Shown[]
  readonly blocks: readonly Block[]
  readonly states: ReadonlyMap<string, State>
}> {
  const states = await statesFor(tx, check)
  return { check, states, all: numbered(check.findings, states), blocks: blocksRead(check.text) }
}

export const crumbsTo = (desk: Desk): NonNullable<Page['crumbs']> => [
  { label: speak(desk.lang)('checker.title'), href: desk.href('/check') },
]
