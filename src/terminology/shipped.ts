import type { Day } from '#platform/db'
import { langs } from '#platform/words'
import { bodies } from './data/bodies.ts'
import { africa } from './data/countries-africa.ts'
import { americas } from './data/countries-americas.ts'
import { asia } from './data/countries-asia.ts'
import { europe } from './data/countries-europe.ts'
import { formerCountries } from './data/countries-former.ts'
import { oceania } from './data/countries-oceania.ts'
import { days } from './data/days.ts'
import { agencies } from './data/entities-agencies.ts'
import { funds } from './data/entities-funds.ts'
import { offices } from './data/entities-offices.ts'
import { secretariat } from './data/entities-secretariat.ts'
import { decades, frameworks } from './data/frameworks.ts'
import { grounds, groupsConcerned } from './data/grounds.ts'
import { m49Groups } from './data/groups-m49.ts'
import { stateGroups } from './data/groups-states.ts'
import { offices as roles } from './data/roles.ts'
import { blocks, lines } from './data/table.ts'
import type { Entry } from './data/table.ts'
import { languageNames, workTerms } from './data/terms.ts'
import type { Kind, Name, Term } from './term.ts'

const countryLines = [africa, americas, asia, europe, oceania].flatMap(lines)
const entityBlocks = [secretariat, offices, funds, agencies].flatMap(blocks)
const formerBlocks = blocks(formerCountries)
const dayBlocks = blocks(days)
const decadeBlocks = blocks(decades)

/** Every term the product comes with. */
export const shippedTerms: readonly Term[] = [
  ...countryLines.map(countryTerm),
  ...termsOf('entity', entityBlocks),
  ...termsOf('group', [...lines(m49Groups), ...blocks(stateGroups)]),
  ...termsOf('day', dayBlocks),
  ...termsOf('decade', decadeBlocks),
  ...termsOf('body', blocks(bodies)),
  ...termsOf('office', blocks(roles)),
  ...termsOf('framework', blocks(frameworks)),
  ...termsOf('ground', lines(grounds)),
  ...termsOf('term', [...lines(groupsConcerned), ...lines(languageNames), ...blocks(workTerms)]),
]

export type Country = {
  code: string
  kind: 'country' | 'area'
  m49: string
  region: string
  subregion: string
  standing: 'member' | 'observer' | 'area'
}

/** Countries and areas with their M49 codes; the code is the ISO 3166-1 alpha-3 one. */
export const countryFacts: readonly Country[] = countryLines.map(({ code, settings }) => ({
  code,
  kind: settings['4'] === 'A' ? 'area' : 'country',
  m49: settings['1'] ?? '',
  region: settings['2'] ?? '',
  subregion: settings['3'] ?? '',
  standing: settings['4'] === 'M' ? 'member' : settings['4'] === 'O' ? 'observer' : 'area',
}))

export type EntityFact = { code: string; kind: string; parent?: string | undefined; domains: readonly string[] }

/** What sort of entity each is, whose part, and the mail domains its staff write from (one domain may serve many). */
export const entityFacts: readonly EntityFact[] = entityBlocks
  .filter(({ settings }) => settings['kind'] !== undefined)
  .map(({ code, settings }) => ({
    code,
    kind: settings['kind'] ?? 'other',
    parent: settings['parent'],
    domains: settings['domains']?.split(',') ?? [],
  }))

export type Observance = {
  code: string
  month: number
  day: number
  firstYear?: number | undefined
  symbol?: string | undefined
}

/** When United Nations days are marked, since which year, by which resolution. */
export const observanceFacts: readonly Observance[] = dayBlocks.map(({ code, settings }) => ({
  code,
  month: Number(settings['on']?.slice(0, 2)),
  day: Number(settings['on']?.slice(3)),
  firstYear: settings['first'] === undefined ? undefined : Number(settings['first']),
  symbol: settings['symbol'],
}))

/** International decades with their first and last year. */
export const decadeFacts = decadeBlocks.map(({ code, settings }) => ({
  code,
  firstYear: Number(settings['runs']?.slice(0, 4)),
  lastYear: Number(settings['runs']?.slice(5)),
  symbol: settings['symbol'],
}))

function countryTerm(entry: Entry): Term {
  const former = formerBlocks.filter(({ code }) => code === entry.code)
  const last = former.at(-1)?.settings['until']
  const now = namesOf(entry, {
    from: last === undefined ? undefined : dayAfter(last),
    note: former.at(-1)?.settings['note'],
    source: 'UN M49',
  })
  const kind = entry.settings['4'] === 'A' ? 'area' : 'country'
  return { kind, code: entry.code, names: [...former.flatMap((earlier) => namesOf(earlier)), ...now] }
}

/** Blocks of one code, an earlier name and a later one, are one term. */
function termsOf(kind: Kind, entries: readonly Entry[]): Term[] {
  const byCode = Map.groupBy(entries, ({ code }) => code)
  return [...byCode].map(([code, same]) => ({ kind, code, names: same.flatMap((entry) => namesOf(entry)) }))
}

function namesOf(
  { cells, settings }: Entry,
  given: { from?: Day | undefined; note?: string | undefined; source?: string } = {},
): Name[] {
  const from = given.from ?? settings['from']
  const doubt = (given.note ?? settings['note']) === 'date' ? '; date of the change unverified' : ''
  return langs.map((lang) => {
    const [name = '', acronym] = cells[lang].split(' ~')
    const unsure = name.startsWith('? ') || acronym?.startsWith('?') === true
    const source = `${unsure ? 'unverified' : (given.source ?? 'UN usage, from general knowledge')}${doubt}`
    return {
      lang,
      from,
      until: settings['until'],
      name: bare(name),
      acronym: acronym === undefined ? undefined : bare(acronym),
      source,
    }
  })
}

function bare(text: string): string {
  return text.replace(/^\? /, '').trim()
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
