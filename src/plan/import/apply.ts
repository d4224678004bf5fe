import { Refusal, perform } from '#platform/acts'
import type { Act, House, Outcome } from '#platform/acts'
import type { Day } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { addEntity, registeredEntities } from '#members'
import { entityFacts } from '#terminology'
import { daysAfter } from '../dates.ts'
import { addOutput } from '../outputs/add-output.ts'
import { addPillar } from '../pillars/add-pillar.ts'
import { setGoal } from '../pillars/set-goal.ts'
import { startPlan } from '../versions/start-plan.ts'
import { speak } from '../words/index.ts'
import type { Group } from './groups.ts'
import type { Candidate, Preview } from './preview.ts'
import type { ReadDay } from './read-day.ts'

/** How an import writes: as whom, in which language the table is, whom it is shown to, and what is named as the source. */
export type Writing = {
  readonly house: House
  readonly token: string
  readonly today: Day
  readonly written: Lang
  readonly audience: string
  readonly source: string
  /** Whether the person wants to stop; asked between rows. */
  readonly stopped: () => boolean
}

/** What came of it: how many outputs were written, and which rows the acts refused. */
export type Applied = {
  readonly written: number
  readonly refused: readonly { readonly row: Candidate; readonly refusal: Refusal }[]
}

/**
 * Writes a preview through the ordinary acts, one transaction a row, each under a key of its own: an import that was cut
 * off can be given again and nothing in it happens twice.
 */
export async function apply(preview: Preview, writing: Writing): Promise<Applied> {
  const { plan, version } = await planFor(preview, writing)
  for (const entity of preview.toRegister) await register(preview, writing, entity)
  const refused: { row: Candidate; refusal: Refusal }[] = []
  let written = 0
  for (const group of preview.groups) {
    const rows = preview.fresh.filter(({ row }) => group.rows.includes(row))
    if (rows.length === 0) continue
    const pillar = await pillarFor({ preview, writing, version }, group)
    if (pillar instanceof Refusal) {
      refused.push(...rows.map((row) => ({ row, refusal: pillar })))
      continue
    }
    const goals = await goalsFor({ preview, writing, version }, group, pillar)
    for (const row of rows) {
      if (writing.stopped()) return { written, refused }
      const done = await tried(
        writing,
        addOutput,
        outputOf(row, { plan, pillar, goals, writing }),
        keyOf(preview, row.label),
      )
      if (done instanceof Refusal) refused.push({ row, refusal: done })
      else written += 1
    }
  }
  return { written, refused }
}

const keyOf = ({ plan }: Preview, what: string): string => `import:${plan.slug}:${what}`

/** Performs an act; an expected no is handed back, so that the next row still gets its turn. */
async function tried({ house, token }: Writing, act: Act, input: unknown, key: string): Promise<Outcome | Refusal> {
  try {
    return await perform(house, act, input, { token, channel: 'import', key })
  } catch (trouble) {
    if (trouble instanceof Refusal) return trouble
    throw trouble
  }
}

async function planFor(preview: Preview, { house, token, today, audience }: Writing) {
  const { plan } = preview
  if (plan.known !== undefined) return { plan: plan.known.id, version: plan.known.version }
  const { slug, name, firstDay, lastDay } = plan
  // A plan of years to come can be read from today on.
  const startsOn = firstDay < today ? firstDay : today
  const input = { slug, name, firstDay, lastDay, startsOn, audience }
  const opened = await perform(house, startPlan, input, { token, channel: 'import', key: keyOf(preview, ':plan') })
  return { plan: opened.about, version: String(opened['version']) }
}

/** An entity with an official name comes into the register, not into the network: it has no first day as a member. */
async function register(preview: Preview, writing: Writing, entity: string): Promise<void> {
  const code = preview.names.codeOf(entity)
  const kind = entityFacts.find((fact) => fact.code === code)?.kind ?? 'other'
  const input = { code, kind, source: writing.source }
  const done = await tried(writing, addEntity, input, keyOf(preview, `:entity:${code}`))
  if (done instanceof Refusal && !(await isRegistered(writing, entity))) throw done
}

const isRegistered = ({ house }: Writing, entity: string): Promise<boolean> =>
  house.worker.transaction().execute(async (tx) => (await registeredEntities(tx)).some(({ id }) => id === entity))

type Under = { readonly preview: Preview; readonly writing: Writing; readonly version: string }

async function pillarFor({ preview, writing, version }: Under, group: Group): Promise<string | Refusal> {
  if (group.known !== undefined) return group.known
  const { today, written, source } = writing
  const from = preview.plan.firstDay < today ? preview.plan.firstDay : today
  const leads = group.leads.map((entity) => ({ entity, from, source }))
  const input = {
    version,
    slug: `${preview.plan.slug}-${group.number}`,
    number: group.number,
    name: { [written]: group.name },
    shortName: { [written]: shortened(group.name) },
    leads,
    ...(leads.length > 0
      ? {}
      : { pause: { from: today, reason: nobodyLeads(group), reviewOn: daysAfter(today, reviewDays) } }),
  }
  const done = await tried(writing, addPillar, input, keyOf(preview, `:pillar:${group.number}`))
  return done instanceof Refusal ? done : done.about
}

/** A pillar whose leads nobody knows waits for one, with the names the source gives; that is the reason the schema asks for. */
function nobodyLeads({ strangers, name }: Group): Texts {
  const names = strangers.length === 0 ? name : strangers.join(', ')
  return Object.fromEntries(langs.map((lang) => [lang, speak(lang)('plan.import-nobody-leads', { names })]))
}

/** How soon somebody looks whether the pillar has a lead by then. */
const reviewDays = 30
const shortMax = 80

function shortened(name: string): string {
  if (name.length <= shortMax) return name
  const cut = name.slice(0, shortMax)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim()
}

async function goalsFor({ preview, writing }: Under, group: Group, pillar: string): Promise<Map<string, string>> {
  const year = preview.plan.firstDay.slice(0, 4)
  const goals = new Map<string, string>()
  for (const [at, text] of group.goals.entries()) {
    const input = { pillar, year, text: { [writing.written]: text } }
    const done = await tried(writing, setGoal, input, keyOf(preview, `:goal:${group.number}:${at}`))
    if (!(done instanceof Refusal)) goals.set(text, String(done['goal']))
  }
  return goals
}

type Into = {
  readonly plan: string
  readonly pillar: string
  readonly goals: ReadonlyMap<string, string>
  readonly writing: Writing
}

function outputOf(row: Candidate, { plan, pillar, goals, writing }: Into) {
  const text = (given: string): Texts => ({ [writing.written]: given })
  const dayOf = (day: ReadDay | undefined) => (day === undefined ? undefined : { ...day })
  const part = (entities: readonly string[], name: string) => entities.map((entity) => ({ entity, part: name }))
  return {
    plan,
    pillar,
    label: row.label,
    title: text(row.title),
    statement: row.statement === '' ? undefined : text(row.statement),
    goal: goals.get(row.goal),
    due: dayOf(row.due),
    done: dayOf(row.done),
    entities: [...part(row.leadsKnown, 'leads'), ...part(row.contributors, 'contributes')],
    milestones: row.milestones.map(({ title, due }) => ({ title: text(title), due: dayOf(due) })),
    updates: row.reports.map((report) => ({ text: text(report), day: writing.today })),
    audience: writing.audience,
  }
}
