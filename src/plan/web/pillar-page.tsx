import type { Child } from 'hono/jsx'
import type { Desk, FormState, Page } from '#platform/web'
import { FormPage } from '../pages/form-page.tsx'
import { found, pillarAt, pillarCrumb, planCrumb, section } from './places.ts'

type Form = {
  readonly title: string
  readonly lead?: string | undefined
  readonly submit?: string
  readonly fields: Child
}

/** A form about the pillar of the address, under its way down from the plan. */
export async function pillarForm(desk: Desk, state: FormState, { title, lead, submit, fields }: Form): Promise<Page> {
  const { plan, pillar } = found(await pillarAt(desk))
  const body = (
    <FormPage title={title} lead={lead} form={state} submit={submit ?? title}>
      {fields}
    </FormPage>
  )
  return { title, section, crumbs: [planCrumb(desk, plan), pillarCrumb(desk, pillar)], body }
}

export const toPillar = (desk: Desk): string => `/pillars/${desk.params['slug'] ?? ''}`
