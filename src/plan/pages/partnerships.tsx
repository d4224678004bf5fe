import { BarChart, Empty, Table } from '#platform/web'
import { formatPeriod } from '#platform/words'
import { jointOutputs } from '../outputs/matrix.ts'
import type { EntityMatrix } from '../outputs/matrix.ts'
import { speak } from '../words/index.ts'
import { EntityLink } from './entities.tsx'
import type { Reader } from './reader.ts'

type Props = {
  readonly reader: Reader
  readonly matrix: EntityMatrix
  readonly from: string
  readonly to: string
  readonly path: string
  readonly planName: string
}

const barsMax = 10

/** Who works with whom: computed from outputs on which two or more entities work, never kept as a list. */
export function PartnershipsPage({ reader, matrix, from, to, path, planName }: Props) {
  const { lang, names, today } = reader
  const say = speak(lang)
  const entities = names.sortedByLabel(matrix.sums.keys(), lang)
  const nameOf = (entity: string): string => names.label(entity, lang).text
  const outputsOf = (entity: string): number => matrix.sums.get(entity)?.outputs ?? 0
  const busiest = entities.toSorted((one, other) => outputsOf(other) - outputsOf(one)).slice(0, barsMax)
  return (
    <>
      <h1>{say('plan.partnerships')}</h1>
      <p class="meta">{formatPeriod(lang, from, to)}</p>
      <p>{say('plan.partnerships-lead', { plan: planName })}</p>
      {matrix.joint === 0 ? (
        <Empty button={{ href: reader.href(path), label: say('plan.title') }}>{say('plan.no-partnerships')}</Empty>
      ) : (
        <>
          <p>{say('plan.joint-count', { n: matrix.joint, entities: entities.length })}</p>
          <BarChart
            lang={lang}
            title={say('plan.joint-by-entity')}
            head={[say('plan.entity'), say('plan.joint-outputs')]}
            bars={busiest.map((entity) => ({ label: nameOf(entity), value: outputsOf(entity) }))}
            source={say('plan.chart-source', { day: formatPeriod(lang, today, today) })}
          />
          <Matrix reader={reader} matrix={matrix} entities={entities} />
        </>
      )}
    </>
  )
}

function Matrix({ reader, matrix, entities }: { reader: Reader; matrix: EntityMatrix; entities: readonly string[] }) {
  const say = speak(reader.lang)
  const short = (entity: string): string => reader.names.label(entity, reader.lang).text
  return (
    <Table
      wide
      caption={say('plan.matrix-caption')}
      head={[
        say('plan.entity'),
        { label: say('plan.joint-outputs'), number: true },
        { label: say('plan.partners'), number: true },
        ...entities.map((entity) => ({ label: short(entity), number: true })),
      ]}
      rows={entities.map((entity) => [
        <EntityLink reader={reader} entity={entity} />,
        String(matrix.sums.get(entity)?.outputs ?? 0),
        String(matrix.sums.get(entity)?.partners ?? 0),
        ...entities.map((other) => cellOf(matrix, entity, other)),
      ])}
    />
  )
}

function cellOf(matrix: EntityMatrix, entity: string, other: string): string {
  if (entity === other) return '–'
  const n = jointOutputs(matrix, entity, other)
  return n === 0 ? '' : String(n)
}
