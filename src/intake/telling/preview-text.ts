import { formatDay, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Text } from '#platform/texts'
import { countsOf, groupOf, groups, standingOf, standings } from '../intake.ts'
import type { Item, NotMade } from '../intake.ts'
import { placeWords } from '../pages/place-words.ts'
import { countWords } from '../pages/state-words.ts'
import { placeOf, wordsAround } from '../place.ts'
import { speak } from '../words/index.ts'
import { restOf, sayOfRooms, tellItem } from './tell.ts'
import type { Telling } from './tell.ts'

/** A preview for a terminal: the same as the page, kind by kind, what needs a person first. */
export function previewText(items: readonly Item[], { text, telling, asOf }: Told): string {
  const { lang } = telling
  const say = speak(lang)
  const counts = countWords(countsOf(items), lang)
  const head = `${say('intake.found', { n: items.length })} · ${[formatDay(lang, asOf), ...counts].join(' · ')}`
  if (items.length === 0) return say('intake.nothing-found')
  return [head, ...groups.flatMap((group) => groupText(group, items, { text, telling, asOf }))].join('\n')
}

type Told = { readonly text: Text; readonly telling: Telling; readonly asOf: string }

function groupText(group: (typeof groups)[number], items: readonly Item[], told: Told): string[] {
  const own = items
    .filter(({ proposal }) => groupOf(proposal.act) === group)
    .toSorted((one, other) => standings.indexOf(standingOf(one)) - standings.indexOf(standingOf(other)))
  if (own.length === 0) return []
  return ['', speak(told.telling.lang)(`intake.group-${group}`), ...own.flatMap((item) => itemText(item, told))]
}

function itemText(item: Item, { text, telling }: Told): string[] {
  const { lang } = telling
  const standing = standingOf(item)
  const mark = standing === 'needs-you' || standing === 'refused' ? '!' : ' '
  const more = restOf(item, telling).map(({ label, value }) => speak(lang)('intake.field-is', { field: label, value }))
  const { words } = wordsAround(text, item.proposal)
  const doubts = standing === 'needs-you' ? item.proposal.doubts : []
  return [
    `${mark} ${tellItem(item, telling)}  [${speak(lang)(`intake.standing-${standing}`)}]`,
    ...(more.length === 0 ? [] : [`    ${more.join(' · ')}`]),
    `    ${placeWords(placeOf(text, item.proposal), lang)}: ${shortened(words)}`,
    ...doubts.map(({ key, values }) => `    ! ${speak(lang).byKey(key, values) ?? key}`),
    ...(item.notMade === undefined ? [] : [`    ! ${whyNot(item.notMade, lang)}`]),
  ]
}

const wordsMax = 160
const shortened = (words: string): string => {
  const whole = words.replaceAll(/\s+/g, ' ')
  return whole.length > wordsMax ? `${whole.slice(0, wordsMax).toWellFormed()}…` : whole
}

/** Why an act was refused, in the words of its room, with the fields that it is about. */
export function whyNot({ code, details, fields }: NotMade, lang: Lang): string {
  const say = (key: string): string =>
    speak(lang).byKey(key, details) ??
    sayOfRooms(lang, key, details) ??
    speakPlatform(lang).byKey(key, details) ??
    speakPlatform(lang)('platform.not-possible')
  const said = Object.entries(fields)
    .filter(([, key]) => key !== code)
    .map(([field, key]) => {
      const name = field.split('.').find((part) => !/^\d+$/.test(part)) ?? field
      const label = speak(lang).byKey(`intake.field-${name}`) ?? name
      return speak(lang)('intake.field-is', { field: label, value: say(key) })
    })
  return said.length === 0 ? say(code) : said.join(' ')
}
