import { askedDay, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { personNames } from '#members'
import { namesAt } from '#terminology'
import { tends } from '../leave.ts'
import { outputByLabel } from '../outputs/read.ts'
import type { Output } from '../outputs/read.ts'
import { pillarLabel } from '../pages/pillar-lead.tsx'
import type { Reader } from '../pages/reader.ts'
import { pillarBySlug, pillarsOn } from '../pillars/read.ts'
import type { Pillar } from '../pillars/read.ts'
import { planBySlug, planInForce } from '../versions/read.ts'
import type { PlanOn } from '../versions/read.ts'
import { speak } from '../words/index.ts'

/** What an address of this room says every time. */
export const said = { level: 'unclassified', speak } as const
export const page = { ...said, rate: 'page', audit: 'none' } as const
export const asked = { ...said, rate: 'form', audit: 'ledger' } as const
export const section = 'work-plan'

/** The day the reader asks for, `?on=2021-03-15`; today when it is no day. */
export const dayAsked = (desk: Desk): string => askedDay(desk, 'on') ?? desk.today

/** The reader's side of every page: names of the day, and the people who are mentioned. */
export async function readerAt(desk: Desk, day: string, people: readonly string[] = []): Promise<Reader> {
  const names = await namesAt(desk.tx, day)
  return { lang: desk.lang, names, people: await personNames(desk.tx, people), href: desk.href, today: day }
}

/** The plan of the address: the one it names, else the network's own. */
export function planAt({ tx, query, params }: Desk, day: string): Promise<PlanOn | undefined> {
  const slug = params['plan'] ?? query.get('plan') ?? ''
  return slug === '' ? planInForce(tx, day) : planBySlug(tx, slug, day)
}

export const pillarAt = (desk: Desk, day: string = desk.today) => pillarBySlug(desk.tx, desk.params['slug'] ?? '', day)

/** The pillar of the address, for those who look after it; for others there is none. */
export async function tendedPillar(desk: Desk): Promise<{ plan: PlanOn; pillar: Pillar } | undefined> {
  const found = await pillarAt(desk)
  return found !== undefined && tends(desk.by, found.pillar.id) ? found : undefined
}
export const mayTendPillarAt = async (desk: Desk): Promise<boolean> => (await tendedPillar(desk)) !== undefined

type OutputPlace = { readonly plan: PlanOn; readonly output: Output; readonly path: string }

/** The output of the address, `/o/2.3` in the plan in force or `/o/plan/14`. */
export async function outputAt(desk: Desk, day: string = desk.today): Promise<OutputPlace | undefined> {
  const plan = await planAt(desk, day)
  const label = desk.params['label'] ?? ''
  const output = plan && (await outputByLabel(desk.tx, { plan: plan.id, label, day }))
  if (plan === undefined || output === undefined) return undefined
  const path = desk.params['plan'] === undefined ? `/o/${encodeURIComponent(label)}` : outputPath(plan, label)
  return { plan, output, path }
}

export async function tendedOutput(desk: Desk): Promise<OutputPlace | undefined> {
  const found = await outputAt(desk)
  return found !== undefined && tends(desk.by, found.output.pillar) ? found : undefined
}
export const mayTendOutputAt = async (desk: Desk): Promise<boolean> => (await tendedOutput(desk)) !== undefined

/** The address of an output that stays when another plan comes into force. */
export const outputPath = ({ slug }: { readonly slug: string }, label: string): string =>
  `/o/${slug}/${encodeURIComponent(label)}`

/** What is there, or the page that says there is nothing. */
export const found = <T>(thing: T | undefined): T => thing ?? notFound()

type Crumb = { readonly label: string; readonly href: string }

export const planCrumb = ({ lang, href }: Desk, plan: PlanOn): Crumb => ({
  label: textIn(plan.name, lang).text,
  href: href(`/work-plan?plan=${plan.slug}`),
})
export const pillarCrumb = ({ lang, href }: Desk, pillar: Pillar): Crumb => ({
  label: pillarLabel(lang, pillar),
  href: href(`/pillars/${pillar.slug}`),
})

/** The pillar an output belongs to, as it stands on the day. */
export const pillarOf = async (desk: Desk, { plan, output }: OutputPlace, day: string): Promise<Pillar | undefined> =>
  (await pillarsOn(desk.tx, { plan: plan.id, day })).find(({ id }) => id === output.pillar)
