import { phrasesOn } from '#documents'
import type { Day, Tx } from '#platform/db'
import { langs, textIn } from '#platform/words'
import type { AgreedPhrase } from '../known.ts'

/** Wording that was agreed by a day and still held on it, one entry for each language that it has. */
export async function phrasesKnown(tx: Tx, on: Day): Promise<AgreedPhrase[]> {
  const held = await phrasesOn(tx, on)
  return held.flatMap(({ id, said, document, symbol, place }) => {
    const source =
      document === null ? [symbol, place].filter((part) => part !== null).join(', ') : textIn(document.title, 'en').text
    const path = `/documents/agreed-language?words=${encodeURIComponent(symbol ?? source)}`
    return langs.flatMap((lang): AgreedPhrase[] => {
      const text = said[lang] ?? ''
      return text === '' ? [] : [{ id, lang, said: text, source, path }]
    })
  })
}
