import { Actions, BarChart, ButtonLink, Empty, Table } from '#platform/web'
import { formatDay, formatNumber } from '#platform/words'
import type { Lang } from '#platform/words'
import type { TabLine } from '../read-tab.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly year: number
  readonly today: string
  readonly lines: readonly TabLine[]
  readonly called: (line: TabLine) => string
}

const barsMax = 15

/** How many questions were put to each entity and country in a year, and how they were answered. */
export function TabPage({ lang, href, year, today, lines, called }: Props) {
  const say = speak(lang)
  const put = lines.filter((line) => line.of === 'entity')
  const years = (
    <Actions>
      <ButtonLink quiet href={href(`/requests/tab?year=${year - 1}`)} label={String(year - 1)} />
      {String(year) < today.slice(0, 4) ? (
        <ButtonLink quiet href={href(`/requests/tab?year=${year + 1}`)} label={String(year + 1)} />
      ) : null}
      {lines.length === 0 ? null : (
        <ButtonLink quiet href={href(`/requests/tab.csv?year=${year}`)} label={say('requests.tab-csv')} />
      )}
    </Actions>
  )
  if (lines.length === 0)
    return (
      <>
        <h1>{say('requests.tab-title')}</h1>
        <Empty>{say('requests.tab-none', { year: String(year) })}</Empty>
        {years}
      </>
    )
  return (
    <>
      <h1>{say('requests.tab-title')}</h1>
      <p>{say('requests.tab-lead', { year: String(year) })}</p>
      <BarChart
        lang={lang}
        title={say('requests.tab-finding', { n: sum(put, 'put'), answered: sum(put, 'answered') })}
        bars={put.slice(0, barsMax).map((line) => ({ label: called(line), value: line.put }))}
        head={[say('requests.tab-entity'), say('requests.tab-put')]}
        source={say('requests.tab-source', { day: formatDay(lang, today) })}
      />
      {(['entity', 'country'] as const).map((of) => (
        <Lines lang={lang} of={of} lines={lines.filter((line) => line.of === of)} called={called} />
      ))}
      {years}
    </>
  )
}

const sum = (lines: readonly TabLine[], what: 'put' | 'answered'): number =>
  lines.reduce((total, line) => total + line[what], 0)

type LinesProps = Pick<Props, 'lang' | 'lines' | 'called'> & { readonly of: TabLine['of'] }

function Lines({ lang, of, lines, called }: LinesProps) {
  if (lines.length === 0) return null
  const say = speak(lang)
  const number = (label: string) => ({ label, number: true })
  const title = say(of === 'entity' ? 'requests.tab-by-entity' : 'requests.tab-by-country')
  return (
    <Table
      caption={title}
      head={[
        say(of === 'entity' ? 'requests.tab-entity' : 'requests.tab-country'),
        number(say('requests.tab-put')),
        number(say('requests.tab-answered')),
        number(say('requests.tab-open')),
        number(say('requests.tab-days')),
      ]}
      rows={lines.map((line) => [
        called(line),
        formatNumber(lang, line.put),
        formatNumber(lang, line.answered),
        formatNumber(lang, line.open),
        line.medianDays === null ? '–' : formatNumber(lang, Math.round(line.medianDays * 10) / 10),
      ])}
    />
  )
}
