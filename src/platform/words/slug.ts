import type { Texts } from './texts.ts'

const slugMax = 80

/** The part of a permanent address that a title gives, from Latin letters; undefined when it has none. */
export function slugFrom(title: Texts): string | undefined {
  const found = (['en', 'fr', 'es'] as const).map((lang) => title[lang]).find((text) => text !== undefined)
  const plain = (found ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u{300}-\u{36f}’']/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const whole = plain.replaceAll(/^-+|-+$/g, '')
  if (whole === '') return undefined
  if (whole.length <= slugMax) return whole
  // Cut between words; a single word that is longer is cut inside.
  const cut = whole.slice(0, slugMax + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, slugMax)
}

/** The first address of that form that is not taken. */
export function freeAddress(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const address = n === 1 ? wanted : `${wanted.slice(0, slugMax - 4).replace(/-+$/, '')}-${n}`
    if (!taken.has(address)) return address
  }
}
