import { get } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { progressIn } from '../dates.ts'
import { tends } from '../leave.ts'
import { dependenciesOn } from '../outputs/read-dependencies.ts'
import { outputsOf } from '../outputs/read.ts'
import { PillarPage } from '../pages/pillar.tsx'
import { goalsOf, numberingsOf, takingPart } from '../pillars/read.ts'
import type { Pillar } from '../pillars/read.ts'
import type { PlanOn } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import { dayAsked, found, outputPath, page, pillarAt, planCrumb, readerAt, section } from './places.ts'

export const pillarPage = get({
  ...page,
  path: '/pillars/:slug',
  name: 'plan.pillar',
  may: ['public'],
  show: async (desk) => {
    const day = dayAsked(desk)
    const { plan, pillar } = found(await pillarAt(desk, day))
    return {
      title: textIn(pillar.name, desk.lang).text,
      section,
      wide: true,
      crumbs: [planCrumb(desk, plan)],
      body: await pillarBody(desk, { plan, pillar, day }),
    }
  },
})

type Here = { readonly plan: PlanOn; readonly pillar: Pillar; readonly day: string }

async function pillarBody(desk: Desk, { plan, pillar, day }: Here) {
  const { tx, by } = desk
  const outputs = await outputsOf(tx, { plan: plan.id, pillar: pillar.id, day })
  const members = await takingPart(tx, pillar.id, day)
  const leaders = pillar.leads.flatMap(({ people }) => people.map(({ person }) => person))
  return (
    <PillarPage
      reader={await readerAt(desk, day, [...members, ...leaders])}
      plan={plan}
      pillar={pillar}
      progress={progressIn(outputs.map(({ standing }) => standing))}
      outputs={outputs.map((output) => ({ output, path: outputPath(plan, output.label) }))}
      goals={await goalsOf(tx, { plan: plan.id, pillar: pillar.id })}
      numberings={(await numberingsOf(tx, pillar.id)).filter(({ startsOn }) => startsOn <= day)}
      takingPart={members}
      waits={await waitsOf(desk, pillar, day)}
      withUpdates={by.grants.has('network')}
      actions={actionsOf(desk, pillar)}
      leadActions={leadActionsOf(desk, pillar)}
      additions={await desk.additions('plan.pillar', pillar.id)}
    />
  )
}

async function waitsOf({ tx, lang }: Desk, { pause }: Pillar, day: string) {
  if (pause?.waitsFor === undefined || pause.waitsFor === null) return undefined
  const dependency = (await dependenciesOn(tx, day)).find(({ id }) => id === pause.waitsFor)
  return dependency && { title: textIn(dependency.title, lang).text, path: `/dependencies/${dependency.slug}` }
}

function actionsOf({ by, lang, href }: Desk, { id, slug, pause }: Pillar) {
  const say = speak(lang)
  const join = { href: href(`/pillars/${slug}/members/new`), label: say('plan.join-pillar') }
  if (!tends(by, id)) return by.grants.has('network') ? [join] : []
  const at = (path: string): string => href(`/pillars/${slug}/${path}`)
  return [
    { href: at('outputs/new'), label: say('plan.add-output') },
    { href: at('goals/new'), label: say('plan.set-goal') },
    { href: at('leads/new'), label: say('plan.appoint-lead') },
    join,
    ...(pause === undefined
      ? [{ href: at('pause'), label: say('plan.pause-pillar') }]
      : [
          { href: at('review'), label: say('plan.review-pause') },
          { href: at('resume'), label: say('plan.resume-pillar') },
        ]),
    ...(by.grants.has('secretariat') ? [{ href: at('edit'), label: say('plan.rename-pillar') }] : []),
  ]
}

function leadActionsOf({ by, lang, href }: Desk, { id, slug, leads }: Pillar) {
  if (!tends(by, id)) return new Map()
  const say = speak(lang)
  return new Map(
    leads.map((lead) => [
      lead.id,
      [
        { href: href(`/pillars/${slug}/leads/${lead.id}/people/new`), label: say('plan.name-lead-person') },
        { href: href(`/pillars/${slug}/leads/${lead.id}/end`), label: say('plan.end-lead') },
      ],
    ]),
  )
}
