import type { Address } from '../reading.ts'

// As loose as people and their word processors are: letters of any script, so that a look-alike letter stays in sight.
const mail = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,9}[\p{L}\p{N}-]{2,63})/gu
const web = /(?:https?:\/\/|www\.)([\p{L}\p{N}.-]+)(?::\d+)?(?:\/[^\s<>«»“”"()]*(?:\([^\s()]*\)[^\s<>«»“”"()]*)*)?/giu

/** Mail and web addresses in a stretch of text, without the full stop that ends the sentence. */
export function addressesIn(text: string, block: number): Address[] {
  const found = [...text.matchAll(mail)].map((hit) => addressOf(hit, { kind: 'mail', block }))
  const pages = [...text.matchAll(web)].map((hit) => addressOf(hit, { kind: 'web', block }))
  return [...found, ...pages].toSorted((one, other) => one.from - other.from)
}

function addressOf(hit: RegExpExecArray, { kind, block }: Pick<Address, 'kind' | 'block'>): Address {
  const said = hit[0].replace(/[.,;:!?'’)\]]+$/u, (end) => (end.startsWith(')') && hit[0].includes('(') ? ')' : ''))
  const host = (hit[1] ?? '').replace(/[.-]+$/, '').toLowerCase()
  return { block, from: hit.index, to: hit.index + said.length, said, kind, host }
}
