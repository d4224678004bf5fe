import { download } from '#platform/web'
import type { Desk } from '#platform/web'
import { writeCsv } from '#platform/tables'
import { textIn } from '#platform/words'
import { slipDays } from '../dates.ts'
import type { Dated } from '../dates.ts'
import { outputsOf } from '../outputs/read.ts'
import type { Output } from '../outputs/read.ts'
import { sayDate, standingWords } from '../pages/dated.tsx'
import { entityList } from '../pages/entities.tsx'
import { pillarLabel } from '../pages/pillar-lead.tsx'
import type { Reader } from '../pages/reader.ts'
import { pillarsOn } from '../pillars/read.ts'
import type { Pillar } from '../pillars/read.ts'
import { speak } from '../words/index.ts'
import { dayAsked, found, planAt, readerAt, said } from './places.ts'
import { filterOf, fits } from './work-plan.tsx'

/** The plan, or what of it was asked for, as a table for a spreadsheet, in the language of the reader. */
export const planCsv = download({
  ...said,
  path: '/work-plan/outputs.csv',
  name: 'plan.outputs-csv',
  may: ['public'],
  rate: 'export',
  audit: 'none',
  send: async (desk) => {
    const day = dayAsked(desk)
    const plan = found(await planAt(desk, day))
    const reader = await readerAt(desk, day)
    const pillars = await pillarsOn(desk.tx, { plan: plan.id, day })
    const outputs = await outputsOf(desk.tx, { plan: plan.id, day })
    const filter = filterOf(desk)
    const asked = outputs.filter((output) => fits(output, filter, { pillars, names: reader.names }))
    const table = tableOf(reader, pillars, asked)
    return { bytes: writeCsv(table, desk.lang), type: 'text/csv; charset=utf-8', filename: `${plan.slug}-${day}.csv` }
  },
})

function tableOf(reader: Reader, pillars: readonly Pillar[], outputs: readonly Output[]) {
  const columns = columnsOf(reader.lang)
  const rows = outputs.map((output) => {
    const pillar = pillars.find(({ id }) => id === output.pillar)
    const cells = cellsOf(reader, output, pillar === undefined ? '' : pillarLabel(reader.lang, pillar))
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
  return { columns, rows }
}

function columnsOf(lang: Desk['lang']): string[] {
  const say = speak(lang)
  return [
    say('plan.no'),
    say('plan.output'),
    say('plan.pillar'),
    say('plan.part-leads'),
    say('plan.part-contributes'),
    say('plan.planned'),
    say('plan.forecast'),
    say('plan.actual'),
    say('plan.slip-in-days'),
    say('plan.state'),
    say('plan.last-update'),
  ]
}

function cellsOf(reader: Reader, output: Output, pillar: string): string[] {
  const { known, standing } = output
  const of = (part: string): string[] => output.entities.filter((one) => one.part === part).map(({ entity }) => entity)
  const day = (date: Dated | undefined): string => (date === undefined ? '' : sayDate(reader.lang, date))
  return [
    output.label,
    textIn(output.title, reader.lang).text,
    pillar,
    entityList(reader, of('leads')),
    entityList(reader, of('contributes')),
    day(known.planned),
    day(known.forecast),
    day(known.actual),
    String(slipDays(known) ?? ''),
    standingWords(reader.lang, standing),
    output.lastUpdate ?? '',
  ]
}
