import { Actions, ButtonLink, Notice, Pager, PostButton, State, Written } from '#platform/web'
import type { Child } from 'hono/jsx'
import { dayOf } from '#platform/db'
import type { Text } from '#platform/texts'
import { formatDay } from '#platform/words'
import { readyOf } from '../applying/order.ts'
import { groupOf, groups, standingOf, standings, undoUntil } from '../intake.ts'
import type { Item, Standing } from '../intake.ts'
import type { Intake } from '../read.ts'
import type { Telling } from '../telling/tell.ts'
import { speak } from '../words/index.ts'
import { ProposalCard } from './proposal-card.tsx'
import type { Reader } from './reader.ts'
import { oneCount, stateOf } from './state-words.ts'

export type PreviewProps = {
  readonly reader: Reader
  readonly intake: Intake
  readonly text: Text
  readonly items: readonly Item[]
  readonly counts: Readonly<Record<Standing, number>>
  readonly telling: Telling
  /** Which of them are shown: all, or those that stand so; and which page of these. */
  readonly standing: Standing | undefined
  /** The only one that is shown, when the address asks for it. */
  readonly about: Item | undefined
  readonly page: number
  /** Whether everything can still be taken back today. */
  readonly mayUndo: boolean
}

/** What a text would record, and what became of it: decide, apply, take back. */
export function PreviewPage(props: PreviewProps) {
  const { reader, intake, items } = props
  const { lang, href } = reader
  const say = speak(lang)
  const read = { day: formatDay(lang, dayOf(intake.at)), asOf: formatDay(lang, intake.asOf) }
  return (
    <>
      <h1>
        <Written text={intake.name} />
      </h1>
      <p class="meta">
        <State lang={lang} state={stateOf(intake).state}>
          {stateOf(intake).words(lang)}
        </State>
        {' · '}
        {say('intake.read-on', read)} · <a href={href(`/intake/${intake.id}/text`)}>{say('intake.in-text')}</a>
      </p>
      {items.length === 0 ? <Notice kind="warn">{say('intake.nothing-found')}</Notice> : <Found {...props} />}
    </>
  )
}

function Found(props: PreviewProps) {
  const { reader, intake, counts, items, standing, about, page } = props
  // What is on record already asks nothing of anybody; its number above leads to it.
  const news = items.some((item) => standingOf(item) !== 'known')
  const fits = (item: Item): boolean =>
    standing === undefined ? !news || standingOf(item) !== 'known' : standingOf(item) === standing
  const shown = about === undefined ? inOrder(items).filter(fits) : [about]
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  const here = shown.slice((page - 1) * perPage, page * perPage)
  const pageAt = (to: number) =>
    reader.href(`/intake/${intake.id}?${new URLSearchParams({ ...asked(standing), page: String(to) })}`)
  return (
    <>
      <Counts {...props} />
      <WhatNow {...props} />
      {groups.map((group) => {
        const own = here.filter(({ proposal }) => groupOf(proposal.act) === group)
        return own.length === 0 ? null : (
          <section aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{speak(reader.lang)(`intake.group-${group}`)}</h2>
            <ul class="claims">
              {own.map((item) => (
                <ProposalCard {...props} item={item} open={intake.undone === null} />
              ))}
            </ul>
          </section>
        )
      })}
      <Pager lang={reader.lang} page={page} pages={pages} href={pageAt} />
      {counts['open'] + counts['accepted'] > 0 && here.length > 8 ? <Buttons {...props} /> : null}
    </>
  )
}

export const perPage = 40

const asked = (standing: Standing | undefined): Record<string, string> => (standing === undefined ? {} : { standing })

/** By kind, and in each kind what needs a person first. */
function inOrder(items: readonly Item[]): Item[] {
  const groupAt = ({ proposal }: Item): number => groups.indexOf(groupOf(proposal.act))
  const standAt = (item: Item): number => standings.indexOf(standingOf(item))
  return items.toSorted((one, other) => groupAt(one) - groupAt(other) || standAt(one) - standAt(other))
}

function Counts({ reader: { lang, href }, intake, counts, items, standing, about }: PreviewProps) {
  const all = speak(lang)('intake.found', { n: items.length })
  const path = href(`/intake/${intake.id}`)
  return (
    <p>
      {standing === undefined && about === undefined ? <strong>{all}</strong> : <a href={path}>{all}</a>}
      {standings
        .filter((one) => counts[one] > 0)
        .map((one) => (
          <>
            {' · '}
            {one === standing ? (
              <strong aria-current="true">{oneCount(one, counts[one], lang)}</strong>
            ) : (
              <a href={`${path}?standing=${one}`}>{oneCount(one, counts[one], lang)}</a>
            )}
          </>
        ))}
    </p>
  )
}

function WhatNow(props: PreviewProps) {
  const { reader, intake, counts } = props
  const say = speak(reader.lang)
  if (intake.undone !== null)
    return (
      <Notice title={say('intake.undone', { day: formatDay(reader.lang, dayOf(intake.undone)) })}>
        <p>
          <a href={reader.href('/intake')}>{say('intake.again')}</a>
        </p>
      </Notice>
    )
  const begun = intake.firstMade !== null && intake.applied === null
  return (
    <>
      {intake.firstMade === null ? <Notice>{say('intake.nothing-saved')}</Notice> : null}
      {begun ? <Notice kind="warn">{say('intake.begun')}</Notice> : null}
      {counts['made'] > 0 && !begun ? <Notice kind="ok">{say('intake.applied', { n: counts['made'] })}</Notice> : null}
      <Buttons {...props} />
    </>
  )
}

function Buttons({ reader, intake, items, counts, mayUndo }: PreviewProps): Child {
  const { lang, href, once } = reader
  const say = speak(lang)
  const waiting = readyOf(items).size
  const path = `/intake/${intake.id}`
  return (
    <>
      <Actions>
        {counts['open'] > 0 ? (
          <PostButton
            action={href(`${path}/decide`)}
            once={once()}
            values={{ kind: 'accepted' }}
            label={say('intake.accept-all', { n: counts['open'] })}
            kind={waiting === 0 ? 'primary' : 'quiet'}
          />
        ) : null}
        {waiting > 0 ? (
          <PostButton
            action={href(`${path}/apply`)}
            once={once()}
            label={say('intake.apply-n', { n: waiting })}
            kind="primary"
          />
        ) : null}
        {mayUndo ? <ButtonLink href={href(`${path}/undo`)} label={say('intake.undo')} quiet /> : null}
      </Actions>
      <p class="meta">
        {intake.firstMade === null
          ? say('intake.undo-days')
          : say('intake.undo-until', { day: formatDay(lang, dayOf(undoUntil(intake.firstMade))) })}
      </p>
    </>
  )
}
