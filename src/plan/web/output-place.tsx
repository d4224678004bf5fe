import type { Child } from 'hono/jsx'
import type { Desk, FormState, Page } from '#platform/web'
import { textIn } from '#platform/words'
import { FormPage } from '../pages/form-page.tsx'
import { found, outputAt, pillarCrumb, pillarOf, planCrumb, section } from './places.ts'

/** An output has two addresses, so each of its forms has two as well. */
export const atBoth = <T,>(path: string, make: (address: string, suffix: string) => T): T[] => [
  make(`/o/:label${path}`, ''),
  make(`/o/:plan/:label${path}`, '-of-plan'),
]

type Form = {
  readonly title: string
  readonly lead?: string | undefined
  readonly submit?: string
  readonly fields: Child
  readonly after?: Child
}

/** A form about the output of the address, under its way down from the plan. */
export async function outputForm(
  desk: Desk,
  state: FormState,
  { title, lead, submit, fields, after }: Form,
): Promise<Page> {
  const here = found(await outputAt(desk))
  const pillar = await pillarOf(desk, here, desk.today)
  const body = (
    <>
      <FormPage title={title} lead={lead} form={state} submit={submit ?? title}>
        {fields}
      </FormPage>
      {after}
    </>
  )
  const { label, title: name } = here.output
  const crumbs = [
    planCrumb(desk, here.plan),
    ...(pillar === undefined ? [] : [pillarCrumb(desk, pillar)]),
    { label: `${label} ${textIn(name, desk.lang).text}`, href: desk.href(here.path) },
  ]
  return { title, section, crumbs, body }
}

export const toOutput = async (desk: Desk): Promise<string> => found(await outputAt(desk)).path
