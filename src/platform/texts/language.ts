import { join } from 'node:path'
import * as v from 'valibot'
import { askReader } from '#platform/foreign'
import { scriptLang } from '#platform/guards'
import type { Text, TextLang } from './text.ts'

// Shorter texts are told wrong too often.
const lettersMin = 60
const sampleChars = 5_000

/** The language of a text: told by its script and small words, else by a model of sixty languages, else by the file. */
export async function languageOf(text: Text): Promise<TextLang | null> {
  const words = tellingWords(text)
  const told = scriptLang([words])
  if (told !== null) return told
  const sample = words.replaceAll(/\S*(:\/\/|@)\S*/g, ' ').slice(0, sampleChars)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < lettersMin) return text.lang
  const { lang } = await askReader(Buffer.from(sample.toWellFormed()), {
    program: join(import.meta.dirname, 'tell-language.ts'),
    room: 'texts',
    answers: v.object({ lang: v.nullable(v.string()) }),
  })
  return lang ?? text.lang
}

/** The sentences of a text before its labels: what stands around a page is often in another language than the page. */
function tellingWords({ blocks }: Text): string {
  const words = blocks.map((block) => block.text)
  const long = words.filter((one) => one.length > 120).join('\n')
  return long.length > 400 ? long : words.join('\n')
}
