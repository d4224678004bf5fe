import { get } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { tends } from '../leave.ts'
import { mayReport } from '../outputs/add-update.ts'
import { updatesOf } from '../outputs/read-card.ts'
import { dependenciesOn } from '../outputs/read-dependencies.ts'
import type { Output } from '../outputs/read.ts'
import { OutputPage } from '../pages/output.tsx'
import { goalsOf } from '../pillars/read.ts'
import type { PlanOn } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import {
  dayAsked,
  found,
  outputAt,
  outputPath,
  page,
  pillarCrumb,
  pillarOf,
  planCrumb,
  readerAt,
  section,
} from './places.ts'

/** Both addresses of an output: in the plan in force, and in a plan by name. */
export const outputPages = ['/o/:label', '/o/:plan/:label'].map((path, at) =>
  get({
    ...page,
    path,
    name: at === 0 ? 'plan.output' : 'plan.output-of-plan',
    may: ['public'],
    show: async (desk) => {
      const day = dayAsked(desk)
      const here = found(await outputAt(desk, day))
      const pillar = await pillarOf(desk, here, day)
      const crumbs = [planCrumb(desk, here.plan), ...(pillar === undefined ? [] : [pillarCrumb(desk, pillar)])]
      return {
        title: `${here.output.label} ${textIn(here.output.title, desk.lang).text}`,
        section,
        crumbs,
        body: await outputBody(desk, { ...here, pillar, day }),
      }
    },
  }),
)

type Here = {
  readonly plan: PlanOn
  readonly output: Output
  readonly path: string
  readonly pillar: Awaited<ReturnType<typeof pillarOf>>
  readonly day: string
}

async function outputBody(desk: Desk, { plan, output, path, pillar, day }: Here) {
  const { tx, by, href, house } = desk
  const updates = await updatesOf(tx, [output.id], { to: day })
  const people = updates.flatMap(({ byPerson }) => (byPerson === null ? [] : [byPerson]))
  const reports = await mayReport({ tx, by }, output.id)
  const tended = tends(by, output.pillar)
  return (
    <OutputPage
      reader={await readerAt(desk, day, people)}
      output={output}
      pillar={pillar}
      address={`${house.config.address.replace(/\/$/, '')}${outputPath(plan, output.label)}`}
      goal={await goalOf(desk, output, pillar?.slug)}
      waits={await waitsOf(desk, output, day)}
      updates={updates}
      actions={actionsOf(desk, { path, reports, tended, output })}
      edit={tended ? { parts: href(`${path}/entities/new`), milestones: href(`${path}/milestones`) } : undefined}
      additions={await desk.additions('plan.output', output.id)}
    />
  )
}

type Doing = { readonly path: string; readonly reports: boolean; readonly tended: boolean; readonly output: Output }

function actionsOf({ lang, href }: Desk, { path, reports, tended, output }: Doing) {
  const say = speak(lang)
  return [
    ...(reports ? [{ href: href(`${path}/updates/new`), label: say('plan.add-update') }] : []),
    ...(tended
      ? [
          { href: href(`${path}/dates/new`), label: say('plan.set-date') },
          { href: href(`${path}/milestones/new`), label: say('plan.add-milestone') },
          { href: href(`${path}/edit`), label: say('plan.edit-output') },
          {
            href: href(`/work-plan/highlights/new?kind=output&subject=${output.id}`),
            label: say('plan.mark-highlight'),
          },
        ]
      : []),
  ]
}

async function goalOf({ tx, lang }: Desk, { goal, plan, pillar }: Output, slug: string | undefined) {
  const named = (await goalsOf(tx, { plan, pillar })).find(({ id }) => id === goal)
  if (named === undefined || slug === undefined) return undefined
  return { title: textIn(named.text, lang).text, path: `/pillars/${slug}#goal-${named.id}` }
}

async function waitsOf({ tx, lang }: Desk, { waitsFor }: Output, day: string) {
  if (waitsFor === null) return undefined
  const dependency = (await dependenciesOn(tx, day)).find(({ id }) => id === waitsFor)
  return dependency && { title: textIn(dependency.title, lang).text, path: `/dependencies/${dependency.slug}` }
}
