import { cityOf } from './format-instant.ts'
import { collator } from './format-number.ts'
import type { Lang } from './lang.ts'

/** A time zone by its name in the IANA database, and the city people know it by. */
export type Zone = { readonly zone: string; readonly city: string }

/** Whether clocks can be set to this zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch (trouble) {
    if (trouble instanceof RangeError) return false
    throw trouble
  }
}

/** Every zone, in the order in which a language puts their cities. */
export function zonesList(lang: Lang): readonly Zone[] {
  const known = lists.get(lang)
  if (known !== undefined) return known
  const order = collator(lang)
  const list = Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, city: cityOf(lang, zone) }))
    .toSorted((one, other) => order.compare(one.city, other.city))
  lists.set(lang, list)
  return list
}

const lists = new Map<Lang, readonly Zone[]>()
