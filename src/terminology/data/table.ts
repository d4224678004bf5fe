import type { Day } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'

/**
 * One record of a data file: its code; what is set beside the names, by place («1», «2») in a line and by name in a block;
 * and a cell for each language, `name ~short form`, with `? ` before whichever of the two is unsure.
 */
export type Entry = {
  readonly code: string
  readonly settings: Readonly<Record<string, string>>
  readonly cells: Readonly<Record<Lang, string>>
}

/** Which countries belong to each group: ISO 3166-1 alpha-3 codes with blanks between them, by code of the group. */
export type Grouping = Readonly<Record<string, string>>

/** Since which day a country has belonged to a group, by group and country; a country that is not here always has. */
export type Joined = Readonly<Record<string, Readonly<Record<string, Day>>>>

/** Reads records of one line each: `code|setting|…|ar|zh|en|fr|ru|es`. */
export function lines(text: string): Entry[] {
  return rowsOf(text).map((row) => {
    const [code = '', ...fields] = row.split('|').map((field) => field.trim())
    const names = fields.slice(-langs.length)
    const settings = fields.slice(0, -langs.length).map((value, at): Pair => [String(at + 1), value])
    return entryOf(code, {
      settings: Object.fromEntries(settings),
      names: langs.map((lang, at) => [lang, names[at] ?? '']),
    })
  })
}

/** Reads records of one block each, an empty line between them: `code name=value …`, then a line `fr name` per language. */
export function blocks(text: string): Entry[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [head = '', ...names] = rowsOf(block)
      const [code = '', ...settings] = head.split(' ')
      return entryOf(code, {
        settings: Object.fromEntries(settings.map((setting) => pair(setting, '='))),
        names: names.map((name) => pair(name, ' ')),
      })
    })
}

const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')

type Pair = readonly [name: string, value: string]

function pair(text: string, sign: string): Pair {
  const at = text.indexOf(sign)
  if (at < 1) throw new Error(`terminology: «${text}» has no «${sign}»`)
  return [text.slice(0, at), text.slice(at + 1).trim()]
}

/** A record is whole or not there: a slip of the pen in a data file stops the program at once, and says where it is. */
function entryOf(code: string, given: { settings: Entry['settings']; names: readonly Pair[] }): Entry {
  const cell = (lang: Lang): string => {
    const [name, ...more] = given.names.filter(([of]) => of === lang)
    if (name === undefined || name[1] === '') throw new Error(`terminology: ${code} has no name in ${lang}`)
    if (more.length > 0) throw new Error(`terminology: ${code} has two names in ${lang}`)
    return name[1]
  }
  const cells = { ar: cell('ar'), zh: cell('zh'), en: cell('en'), fr: cell('fr'), ru: cell('ru'), es: cell('es') }
  if (given.names.length > langs.length) throw new Error(`terminology: ${code} has a name in a language we do not know`)
  return { code, settings: given.settings, cells }
}
