import { askedDay, get } from '#platform/web'
import type { Desk } from '#platform/web'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
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
    const ids = idsOf(names, asked, desk.lang)
    const pages = Math.max(1, Math.ceil(ids.length / rowsOnPage))
    const page = Math.min(Math.max(1, Math.trunc(Number(desk.query.get('page')) || 1)), pages)
    const rows = ids.slice((page - 1) * rowsOnPage, page * rowsOnPage).map((id) => rowOf(names, id))
    const body = (
      <TermsPage
        lang={desk.lang}
        asked={asked}
        rows={rows}
        found={ids.length}
        place={{ page, pages }}
        action={desk.href('/terms')}
      />
    )
    return { title: speak(desk.lang)('terminology.title'), body }
  },
})

/** What the address asks for; anything it does not say well is taken as not said. */
const askedOf = (desk: Desk): Asked => ({
  kind: kinds.find((kind) => kind === desk.query.get('kind')) ?? 'entity',
  words: (desk.query.get('words') ?? '').slice(0, 200),
  day: askedDay(desk, 'on') ?? desk.today,
})

// Six names in each row: more rows than these are a long wait on a slow line.
const rowsOnPage = 25

function idsOf(names: Names, { kind, words }: Asked, lang: Lang): readonly string[] {
  const ids = words.trim() === '' ? names.all(kind) : names.search(words, [kind]).map(({ id }) => id)
  return names.sorted(ids, lang)
}

const rowOf = (names: Names, id: string): Row => ({
  code: names.codeOf(id),
  cells: langs.map((column) => cellOf(names, id, column)),
})

function cellOf(names: Names, id: string, column: Lang): Row['cells'][number] {
  const { text, lang } = names.name(id, column)
  return {
    lang,
    name: text,
    short: names.acronym(id, column)?.text,
    sure: !names.sourceOf(id, column).startsWith('unverified'),
  }
}
