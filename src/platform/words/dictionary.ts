import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The words of British English as their package packs them, unpacked; a megabyte, read when it is first asked for. */
export function englishDictionary(): Uint8Array<ArrayBuffer> {
  const entry = createRequire(import.meta.url).resolve('@cspell/dict-en-gb')
  return gunzipSync(readFileSync(join(dirname(entry), 'en_GB.trie.gz')))
}
