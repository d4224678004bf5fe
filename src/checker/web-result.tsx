import { Notice } from '#platform/web'
import type { Desk, Page } from '#platform/web'
import type { Finding } from './finding.ts'
import { sureFixes } from './keeping/accept-fixes.ts'
import { keptDays } from './keeping/read.ts'
import { partsOf, queryOf, wantedIn, wantedOf, isIn } from './keeping/parts.ts'
import type { Part, Shown } from './keeping/parts.ts'
import { ResultPage } from './pages/result-page.tsx'
import { crumbsTo, readerAt, shownAt, theCheck } from './web-at.ts'
import { speak } from './words/index.ts'

/** The page of a check, at the part that is asked for or that holds the finding one comes back to. */
export async function resultOf(desk: Desk): Promise<Page> {
  const check = await theCheck(desk)
  const { all, blocks, states } = await shownAt(desk, check)
  const wanted = viewHolding(all, wantedOf(desk.query), desk.query.get('at'))
  const shown = wantedIn(all, wanted)
  const parts = partsOf(
    blocks.map(({ text }) => text.length),
    shown,
  )
  const query = queryOf(wanted).toString()
  const body = (
    <ResultPage
      reader={readerAt(desk)}
      check={check}
      blocks={blocks}
      textLang={check.text.lang}
      notesFrom={check.text.blocks.length}
      all={all}
      wanted={wanted}
      query={query === '' ? '' : `?${query}`}
      parts={parts}
      part={partAsked(desk, shown, parts)}
      sure={sureFixes(check.findings, states).length}
      until={new Date(check.at.getTime() + keptDays * dayMilliseconds).toISOString().slice(0, 10)}
      besides={[
        ...seenByAll(desk, { forEverybody: check.forEverybody, all }),
        ...(await desk.additions('checker.result', check.id)),
      ]}
      keys={desk.cookie('keys') === 'yes'}
    />
  )
  return { title: check.name, section: 'reports', crumbs: crumbsTo(desk), wide: true, body }
}

const dayMilliseconds = 86_400_000

/** A finding that was just decided may belong to another view by now; then everything is shown, so that it can be undone. */
function viewHolding(all: readonly Shown[], wanted: ReturnType<typeof wantedOf>, at: string | null) {
  const back = all.find(({ finding }) => finding.key === at)
  return back === undefined || isIn(wanted.view, back) ? wanted : { ...wanted, view: 'all' as const }
}

function partAsked({ query }: Desk, shown: readonly Shown[], parts: readonly Part[]): number {
  const at = query.get('at')
  const back = shown.find(({ finding }) => finding.key === at)?.finding.at.block
  if (back !== undefined)
    return Math.max(
      0,
      parts.findIndex(({ from, to }) => from <= back && back < to),
    )
  const asked = Number(query.get('part') ?? '1')
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), parts.length) - 1 : 0
}

const saysOfPeople = ({ kind, more }: Finding): boolean => [kind, ...more.map((told) => told.kind)].includes('PRIV')

/** Before a text of somebody's own goes to everybody: who could see it so far, and what of people is in it. */
function seenByAll({ lang }: Desk, { forEverybody, all }: { forEverybody: boolean; all: readonly Shown[] }) {
  if (!forEverybody) return []
  const addresses = new Set(all.filter(({ finding }) => saysOfPeople(finding)).map(({ finding }) => finding.words))
  return [
    <Notice kind="warn">
      <p>{speak(lang)('checker.seen-by-all', { n: addresses.size })}</p>
    </Notice>,
  ]
}
