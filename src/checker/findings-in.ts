import type { Day, Tx } from '#platform/db'
import type { Text } from '#platform/texts'
import type { Lang } from '#platform/words'
import { knownOn, read } from '#reading'
import { checkInSteps } from './check.ts'
import type { Finding } from './finding.ts'
import { rules } from './rules/all.ts'

/** How a text is to be looked at: by what was known on a day, and in which language it is when that is told. */
export type Looking = { readonly asOf: Day; readonly lang?: Lang | undefined }

/** Holds a text against everything that whoever asks may see. */
export async function findingsIn(tx: Tx, text: Text, { asOf, lang }: Looking): Promise<Finding[]> {
  const known = await knownOn(tx, { on: asOf })
  return checkInSteps(read(inLanguage(text, lang), known), known, rules)
}

/** The text in the language that somebody says it is in, which is then not guessed. */
export const inLanguage = (text: Text, lang: Lang | undefined): Text => (lang === undefined ? text : { ...text, lang })
