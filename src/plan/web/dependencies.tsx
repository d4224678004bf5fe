import { Field, TextsField, form, get, textAt } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { leadsAny } from '../leave.ts'
import { addDependency } from '../outputs/add-dependency.ts'
import { dependenciesOn, waitingFor } from '../outputs/read-dependencies.ts'
import { DependenciesPage, DependencyPage } from '../pages/dependency.tsx'
import { FormPage } from '../pages/form-page.tsx'
import { PreciseDay } from '../pages/fields.tsx'
import { pillarLabel } from '../pages/pillar-lead.tsx'
import { pillarsOn } from '../pillars/read.ts'
import { plans } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import { dayGiven, textsNeeded } from './given.ts'
import { asked, dayAsked, found, outputPath, page, readerAt, section } from './places.ts'

const list = get({
  ...page,
  path: '/dependencies',
  name: 'plan.dependencies',
  may: ['public'],
  show: async (desk) => {
    const day = dayAsked(desk)
    const add = leadsAny(desk.by) ? desk.href('/dependencies/new') : undefined
    const all = await dependenciesOn(desk.tx, day)
    const body = <DependenciesPage reader={await readerAt(desk, day)} dependencies={all} add={add} />
    return { title: speak(desk.lang)('plan.dependencies'), section, body }
  },
})

const one = get({
  ...page,
  path: '/dependencies/:slug',
  name: 'plan.dependency',
  may: ['public'],
  show: async (desk) => {
    const day = dayAsked(desk)
    const [dependency] = await dependenciesOn(desk.tx, day, desk.params['slug'] ?? '')
    const here = found(dependency)
    const body = (
      <DependencyPage
        reader={await readerAt(desk, day)}
        dependency={here}
        waiting={await waitingHere(desk, here.id)}
        setDate={leadsAny(desk.by) ? desk.href(`/dependencies/${here.slug}/dates/new`) : undefined}
        additions={await desk.additions('plan.dependency', here.id)}
      />
    )
    const crumbs = [{ label: speak(desk.lang)('plan.dependencies'), href: desk.href('/dependencies') }]
    return { title: textIn(here.title, desk.lang).text, section, crumbs, body }
  },
})

async function waitingHere({ tx, lang, today }: Desk, dependency: string) {
  const { outputs, pillars } = await waitingFor(tx, dependency)
  const all = []
  for (const plan of await plans(tx)) all.push(...(await pillarsOn(tx, { plan: plan.id, day: today })))
  return [
    ...all
      .filter(({ id }) => pillars.includes(id))
      .map((pillar) => ({ title: pillarLabel(lang, pillar), path: `/pillars/${pillar.slug}` })),
    ...outputs.map(({ label, title, plan }) => ({
      title: `${label} ${textIn(title, lang).text}`,
      path: outputPath({ slug: plan }, label),
    })),
  ]
}

const add = form({
  ...asked,
  path: '/dependencies/new',
  name: 'plan.new-dependency',
  may: ({ by }) => leadsAny(by),
  act: addDependency,
  start: () => ({ precise: 'month' }),
  input: (_, values) => ({
    slug: textAt(values, 'slug'),
    title: textsNeeded(values, 'title'),
    body: textsNeeded(values, 'body'),
    expected: dayGiven(values),
  }),
  page: ({ lang }, state) => {
    const say = speak(lang)
    const title = say('plan.add-dependency')
    const body = (
      <FormPage title={title} lead={say('plan.add-dependency-lead')} form={state} submit={title}>
        <TextsField
          form={state}
          name="title"
          label={say('plan.dependency')}
          hint={say('plan.dependency-hint')}
          max={200}
        />
        <TextsField form={state} name="body" label={say('plan.expected-from')} max={200} />
        <PreciseDay form={state} label={say('plan.expected')} optional />
        <Field form={state} name="slug" label={say('plan.address-part')} hint={say('plan.address-hint')} max={60} />
      </FormPage>
    )
    return { title, section, body }
  },
  then: (_, outcome) => `/dependencies/${String(outcome['slug'])}`,
})

export const dependencyRoutes = [list, one, add]
