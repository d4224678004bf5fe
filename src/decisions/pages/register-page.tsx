import { Actions, ButtonLink, Empty, Filters, Notice, Pager, Table, Written } from '#platform/web'
import type { Filter, Option, Row } from '#platform/web'
import { formatDay, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { isOpen } from '../read-register.ts'
import type { Decision } from '../read-register.ts'
import type { FollowUpView } from '../views.ts'
import { speak } from '../words/index.ts'
import { DecidedOn } from './decision-lines.tsx'
import { FollowUps } from './follow-ups.tsx'

export type Asked = { readonly year: string; readonly pillar: string; readonly plan: string; readonly state: string }

export type RegisterProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly asked: Asked
  readonly years: readonly number[]
  readonly pillars: readonly Option[]
  readonly plans: readonly Option[]
  /** Those of one page of the register, of so many in all. */
  readonly decisions: readonly Decision[]
  readonly count: number
  readonly page: number
  readonly pages: number
  /** What has come due and is not done yet. */
  readonly comeDue: readonly FollowUpView[]
  readonly mayRecord: boolean
}

/** The register: what has come due first, then every decision under its number. */
export function RegisterPage(props: RegisterProps) {
  const { lang, href, decisions, mayRecord } = props
  const say = speak(lang)
  return (
    <>
      <h1>{say('decisions.register')}</h1>
      <p>
        {say('decisions.lead')} <a href={href('/promises')}>{say('decisions.promises')}</a>
      </p>
      {mayRecord && decisions.length > 0 ? (
        <Actions>
          <ButtonLink href={href('/decisions/new')} label={say('decisions.record')} />
        </Actions>
      ) : null}
      <Narrow {...props} />
      <ComeDue {...props} />
      {decisions.length === 0 ? <Nothing {...props} /> : <Entries {...props} />}
    </>
  )
}

function Narrow({ lang, href, asked, years, pillars, plans }: RegisterProps) {
  const say = speak(lang)
  const yearOptions: Option[] = years.map((year) => ({ value: String(year), label: String(year) }))
  const states: Option[] = [{ value: 'open', label: say('decisions.only-open') }]
  const by = (name: 'year' | 'pillar' | 'plan' | 'state', options: readonly Option[]): Filter => ({
    name,
    label: say(`decisions.${name}`),
    all: say(`decisions.any-${name}`),
    options,
    chosen: asked[name],
  })
  const filters = [by('year', yearOptions), by('pillar', pillars), by('plan', plans), by('state', states)]
  return <Filters lang={lang} action={href('/decisions')} filters={filters} />
}

function ComeDue({ lang, comeDue }: RegisterProps) {
  if (comeDue.length === 0) return null
  const say = speak(lang)
  return (
    <Notice kind="warn" title={say('decisions.come-due')}>
      <p>{say('decisions.come-due-lead')}</p>
      <FollowUps lang={lang} followUps={comeDue} withDecision />
    </Notice>
  )
}

function Nothing({ lang, href, asked, mayRecord }: RegisterProps) {
  const say = speak(lang)
  if (Object.values(asked).some((one) => one !== ''))
    return (
      <Empty button={{ href: href('/decisions'), label: say('decisions.show-all') }}>{say('decisions.none-so')}</Empty>
    )
  return (
    <Empty button={mayRecord ? { href: href('/decisions/new'), label: say('decisions.record') } : undefined}>
      {say('decisions.none')}
    </Empty>
  )
}

function Entries({ lang, href, asked, decisions, count, page, pages }: RegisterProps) {
  const say = speak(lang)
  const query = Object.entries(asked)
    .filter(([, chosen]) => chosen !== '')
    .map(([name, chosen]) => `${name}=${chosen}&`)
    .join('')
  return (
    <>
      <p class="meta">{say('decisions.count', { n: count })}</p>
      <Table
        caption={say('decisions.register')}
        captionHidden
        head={[
          say('decisions.number'),
          say('decisions.text'),
          say('decisions.day'),
          say('decisions.method'),
          say('decisions.follow-up'),
        ]}
        rows={decisions.map((decision): Row => [
          <a href={href(`/d/${decision.label}`)} class="whole">
            {decision.label}
          </a>,
          <Opening lang={lang} decision={decision} />,
          <DecidedOn lang={lang} decision={decision} />,
          say(`decisions.${decision.kind === 'guidance' ? 'kind-guidance' : (`method-${decision.method}` as const)}`),
          followUpWords(lang, decision),
        ])}
      />
      <Pager lang={lang} page={page} pages={pages} href={(to) => href(`/decisions?${query}page=${to}`)} />
    </>
  )
}

const openingMax = 200

/** A text, or as much of a long one as tells it from others. */
function Opening({ lang, decision }: { lang: Lang; decision: Decision }) {
  const { text, lang: written } = textIn(decision.text, lang)
  if (text.length <= openingMax) return <Written text={text} lang={written} />
  const cut = text.slice(0, openingMax)
  return <Written text={`${cut.slice(0, Math.max(cut.lastIndexOf(' '), openingMax / 2))}…`} lang={written} />
}

/** How many follow-ups are open and when the next is due; or that all are closed. */
function followUpWords(lang: Lang, { followUps }: Decision): string {
  const say = speak(lang)
  if (followUps.length === 0) return ''
  const open = followUps.filter(isOpen)
  if (open.length === 0) return say('decisions.all-closed')
  const next = open.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0]
  const some = say('decisions.some-open', { n: open.length })
  return next === undefined ? some : `${some} · ${say('decisions.next-due', { day: formatDay(lang, next) })}`
}
