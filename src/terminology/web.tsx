import { get } from '#platform/web'
import type { Desk } from '#platform/web'
import { langs } from '#platform/words'
import type { Names } from './names.ts'
import { TermsPage } from './pages/terms.tsx'
import type { Asked, Row } from './pages/terms.tsx'
import { namesAt } from './read.ts'
import { kinds } from './term.ts'
import { speak } from './words/index.ts'

export const terms = get({
  path: '/terms',
  name: 'terminology.terms',
  may: ['public'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async (desk) => {
    const asked = askedOf(desk)
    const names = await namesAt(desk.tx, asked.day)
    const rows = rowsOf(names, asked, desk)
    const body = <TermsPage lang={desk.lang} asked={asked} rows={rows} action={desk.href('/terms')} />
    return { title: speak(desk.lang)('terminology.title'), body }
  },
})

/** What the address asks for; anything it does not say well is taken as not said. */
function askedOf({ query, today }: Desk): Asked {
  const on = query.get('on') ?? ''
  const day = /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on)) ? on : today
  return {
    kind: kinds.find((kind) => kind === query.get('kind')) ?? 'entity',
    words: (query.get('words') ?? '').slice(0, 200),
    day,
  }
}

function rowsOf(names: Names, { kind, words }: Asked, { lang }: Desk): Row[] {
  const ids = words.trim() === '' ? names.all(kind) : names.search(words, [kind]).map(({ id }) => id)
  return names
    .sorted(ids, lang)
    .map((id) => ({ code: names.codeOf(id), cells: langs.map((column) => cellOf(names, id, column)) }))
}

function cellOf(names: Names, id: string, column: (typeof langs)[number]): Row['cells'][number] {
  const { text, lang } = names.name(id, column)
  return {
    lang,
    name: text,
    short: names.acronym(id, column)?.text,
    sure: !names.sourceOf(id, column).startsWith('unverified'),
  }
}
