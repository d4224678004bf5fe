import type { Day, Tx } from '#platform/db'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { personNames } from '#members'
import { namesAt } from '#terminology'
import type { Names } from '#terminology'
import { progressIn } from './dates.ts'
import type { Dated, Known } from './dates.ts'
import { updatesOf } from './outputs/read-card.ts'
import type { Update } from './outputs/read-card.ts'
import { outputsOf } from './outputs/read.ts'
import type { Output } from './outputs/read.ts'
import { pillarsOn } from './pillars/read.ts'
import type { Pillar } from './pillars/read.ts'
import { versionsOf } from './versions/read.ts'
import type { PlanOn } from './versions/read.ts'

/** A plan as it stood on a day, with what everything in it is called. */
export type Shown = {
  readonly plan: PlanOn
  readonly versions: Awaited<ReturnType<typeof versionsOf>>
  readonly pillars: readonly Pillar[]
  readonly outputs: readonly Output[]
  /** The last thing that was reported on each output, by its id. */
  readonly reports: ReadonlyMap<string, Update>
  readonly names: Names
  readonly people: ReadonlyMap<string, string>
  readonly day: Day
  readonly lang: Lang
}

export async function shownOn(tx: Tx, plan: PlanOn, { day, lang }: { day: Day; lang: Lang }): Promise<Shown> {
  const pillars = await pillarsOn(tx, { plan: plan.id, day })
  const leaders = pillars.flatMap(({ leads }) => leads.flatMap(({ people }) => people.map(({ person }) => person)))
  const outputs = await outputsOf(tx, { plan: plan.id, day })
  const updates = await updatesOf(
    tx,
    outputs.map(({ id }) => id),
    { to: day },
  )
  return {
    plan,
    versions: await versionsOf(tx, plan.id),
    pillars,
    outputs,
    // The newest comes first and so is set last.
    reports: new Map(updates.toReversed().map((update) => [update.output, update])),
    names: await namesAt(tx, day),
    people: await personNames(tx, leaders),
    day,
    lang,
  }
}

/** The same for machines: codes, days as ISO texts, states by their names. */
export function jsonOf(shown: Shown) {
  const { plan, versions, pillars, outputs, day, lang } = shown
  const steps = versions.flatMap(({ number, steps: taken }) =>
    taken
      .filter((step) => step.day <= day)
      .map(({ kind, day: on, precise }) => ({ version: number, kind, day: on, precise })),
  )
  return {
    asOf: day,
    plan: { slug: plan.slug, name: textIn(plan.name, lang).text, firstDay: plan.firstDay, lastDay: plan.lastDay },
    version: plan.version.number,
    steps,
    progress: progressIn(outputs.map(({ standing }) => standing)),
    pillars: pillars.map((pillar) => pillarJson(shown, pillar)),
  }
}

function pillarJson(shown: Shown, { id, number, slug, name, leads, pause }: Pillar) {
  const { names, people, outputs, lang } = shown
  const order = names.sortedByLabel(
    leads.map(({ entity }) => entity),
    lang,
  )
  return {
    number,
    slug,
    name: textIn(name, lang).text,
    leads: order.map((entity) => ({
      code: names.codeOf(entity),
      label: names.label(entity, lang).text,
      people: leads
        .filter((lead) => lead.entity === entity)
        .flatMap((lead) => lead.people.map(({ person }) => people.get(person) ?? '')),
    })),
    inactive:
      pause === undefined
        ? null
        : { since: pause.from, reason: textIn(pause.reason, lang).text, reviewOn: pause.reviewOn },
    outputs: outputs.filter(({ pillar }) => pillar === id).map((output) => outputJson(shown, output)),
  }
}

const outputJson = ({ names, lang, reports }: Shown, output: Output) => ({
  label: output.label,
  title: textIn(output.title, lang).text,
  entities: output.entities.map(({ entity, part }) => ({ code: names.codeOf(entity), part })),
  ...datesJson(output.known),
  state: output.standing.kind,
  milestones: output.milestones.map(({ number, title, known, standing }) => ({
    number,
    title: textIn(title, lang).text,
    ...datesJson(known),
    state: standing.kind,
  })),
  updates: output.updates ?? 0,
  lastUpdate: reportJson(reports.get(output.id), lang),
})

const reportJson = (report: Update | undefined, lang: Lang) =>
  report === undefined ? null : { day: report.day, text: textIn(report.text, lang).text }

const datesJson = ({ planned, forecast, actual }: Known) => ({
  planned: dateJson(planned),
  forecast: dateJson(forecast),
  actual: dateJson(actual),
})

const dateJson = (date: Dated | undefined) => (date === undefined ? null : { day: date.day, precise: date.precise })
