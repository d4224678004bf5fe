import { writeCsv } from '#platform/tables'
import { askedYear, download, get } from '#platform/web'
import type { Desk } from '#platform/web'
import type { Names } from '#terminology'
import { namesAt } from '#terminology'
import { TabPage } from '../pages/tab-page.tsx'
import { tabOf } from '../read-tab.ts'
import type { TabLine } from '../read-tab.ts'
import { speak } from '../words/index.ts'

const open = { may: ['network'], audit: 'none', level: 'unclassified' } as const

/** How much the network asks of whom, so that it asks less. */
export const tab = get({
  ...open,
  path: '/requests/tab',
  name: 'requests.tab',
  rate: 'page',
  show: async (desk) => {
    const { lang, href, today } = desk
    const { year, lines, names } = await tabAt(desk)
    const crumbs = [{ label: speak(lang)('requests.title'), href: href('/requests') }]
    const body = <TabPage {...{ lang, href, year, today, lines }} called={calledIn(names, desk)} />
    return { title: speak(lang)('requests.tab-title'), section: 'home', crumbs, body }
  },
})

/** The same as a table for a spreadsheet. */
export const tabCsv = download({
  ...open,
  path: '/requests/tab.csv',
  name: 'requests.tab-csv',
  rate: 'export',
  send: async (desk) => {
    const say = speak(desk.lang)
    const { year, lines, names } = await tabAt(desk)
    const called = calledIn(names, desk)
    const keys = ['tab-entity', 'tab-put', 'tab-answered', 'tab-open', 'tab-days'] as const
    const columns = keys.map((key) => say(`requests.${key}`))
    const rows = lines.map((line) => {
      const days = line.medianDays === null ? '' : line.medianDays.toFixed(1)
      const cells = [called(line), String(line.put), String(line.answered), String(line.open), days]
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
    })
    return {
      bytes: writeCsv({ columns, rows }, desk.lang),
      type: 'text/csv; charset=utf-8',
      filename: `requests-${year}.csv`,
    }
  },
})

async function tabAt(desk: Desk): Promise<{ year: number; lines: TabLine[]; names: Names }> {
  const year = Number(askedYear(desk, 'year') ?? desk.today.slice(0, 4))
  return { year, lines: await tabOf(desk.tx, year), names: await namesAt(desk.tx, desk.today) }
}

const calledIn =
  (names: Names, { lang }: Desk) =>
  ({ id }: TabLine): string =>
    names.has(id) ? names.label(id, lang).text : '–'
