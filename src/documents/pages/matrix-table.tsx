import { State, Table } from '#platform/web'
import type { Row, StateOf } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Matrix, MatrixRow, Standing } from '../languages/matrix.ts'
import { speak } from '../words/index.ts'
import { DatedText } from './dated.tsx'
import { LanguageLink, hrefOf } from './language-link.tsx'

type Props = {
  readonly lang: Lang
  readonly matrix: Matrix
  /** The page of the text, in the reader's language. */
  readonly page: string
  readonly called: (of: Lang) => string
  /** Members follow each step; other readers see what is published. */
  readonly inside: boolean
}

const work = ['requested', 'drafted', 'reviewed'] as const

/** Six languages: what happened to each and when, which version it tells, and where it stands, in words. */
export function MatrixTable({ lang, matrix, page, called, inside }: Props) {
  const say = speak(lang)
  const several = matrix.latest > 1
  return (
    <Table
      caption={say('documents.matrix-caption')}
      captionHidden
      head={[
        say('documents.language'),
        ...(inside && several ? [say('documents.tells')] : []),
        ...(inside ? work.map((step) => say(`documents.step-${step}`)) : []),
        say('documents.step-published'),
        say('documents.standing'),
      ]}
      rows={matrix.rows.map((row): Row => [
        called(row.lang),
        ...(inside && several ? [row.tells === undefined ? '' : String(row.tells)] : []),
        ...(inside ? work.map((step) => <Worked lang={lang} row={row} step={step} page={page} called={called} />) : []),
        <Published lang={lang} row={row} page={page} several={several} called={called} />,
        <StandingText lang={lang} row={row} matrix={matrix} />,
      ])}
    />
  )
}

type CellProps = Pick<Props, 'lang' | 'page' | 'called'> & { readonly row: MatrixRow }

function Worked({ lang, row, step, page, called }: CellProps & { readonly step: (typeof work)[number] }) {
  const taken = row.steps[step]
  if (taken === undefined) return null
  const to = { page, number: row.tells ?? 0, taken }
  return (
    <>
      <DatedText lang={lang} dated={taken} />
      {hrefOf(to) === undefined ? null : (
        <>
          {' · '}
          <LanguageLink lang={lang} called={called(row.lang)} {...to} />
        </>
      )}
    </>
  )
}

function Published({ lang, row, page, several, called }: CellProps & { readonly several: boolean }) {
  const { published } = row
  if (published === undefined) return null
  const to = { page, number: published.number, taken: published }
  return (
    <>
      <DatedText lang={lang} dated={published} />
      {several ? ` · ${speak(lang)('documents.version-number', { number: String(published.number) })}` : null}
      {hrefOf(to) === undefined ? null : (
        <>
          {' · '}
          <LanguageLink lang={lang} called={called(row.lang)} {...to} />
        </>
      )}
    </>
  )
}

const looks = {
  missing: { kind: 'not-started' },
  'in-progress': { kind: 'in-progress' },
  current: { kind: 'done' },
  outdated: { kind: 'late', days: 0 },
  revised: { kind: 'in-progress' },
} as const satisfies Record<Standing, StateOf>

function StandingText({ lang, row, matrix }: { lang: Lang; row: MatrixRow; matrix: Matrix }) {
  const say = speak(lang)
  const words =
    row.standing === 'outdated'
      ? say('documents.standing-outdated', { latest: String(matrix.latest) })
      : say(`documents.standing-${row.standing}`)
  return (
    <>
      <State lang={lang} state={looks[row.standing]}>
        {words}
      </State>
      {row.lang === matrix.source ? <span class="meta"> {say('documents.source-language')}</span> : null}
    </>
  )
}
