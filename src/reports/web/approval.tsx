import { Form, Radios, Select, Submit, TextsField, form, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { approveReport } from '../approval/approve-report.ts'
import { checkPillar } from '../approval/check-pillar.ts'
import { issueCorrigendum } from '../approval/issue-corrigendum.ts'
import { issueReport } from '../approval/issue-report.ts'
import { findingsOf } from '../as-it-stands.ts'
import { tendsReport } from '../leave.ts'
import { wordsOf } from '../pages/checks-part.tsx'
import { VisibilityPart } from '../pages/visibility-part.tsx'
import { OneButton } from '../pages/one-button.tsx'
import { issueOf } from '../read.ts'
import type { Report } from '../read.ts'
import { settingOf } from '../setting.ts'
import { previewsOf } from '../visibility/read.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, formRules, nowAt, theDraft, theReport } from './at-report.ts'

const toReport = async (desk: Desk): Promise<string> => `/reports/${(await theReport(desk)).slug}#approval`

/** The pillar of the address, by its number in the report's plan. */
async function thePillar(desk: Desk, { plan, from, to }: Report) {
  const setting = await settingOf(desk.tx, { plan, from, to })
  const number = Number(desk.params['pillar'])
  return setting?.pillars.find((pillar) => pillar.number === number) ?? notFound()
}

export const check = form({
  ...formRules,
  path: '/reports/:slug/pillars/:pillar/check',
  name: 'reports.check',
  may: async (desk) =>
    tendsReport(desk.by) || desk.by.grants.has(`lead:${(await thePillar(desk, await theDraft(desk))).id}`),
  act: checkPillar,
  start: async (desk) => {
    await thePillar(desk, await theDraft(desk))
    return {}
  },
  input: async (desk) => {
    const found = await theDraft(desk)
    return { report: found.id, pillar: (await thePillar(desk, found)).id }
  },
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const title = say('reports.check-pillar')
    const body = (
      <OneButton form={state} title={title}>
        <p>{say('reports.check-pillar-lead')}</p>
      </OneButton>
    )
    return { title, crumbs: crumbsTo(desk, await theDraft(desk)), section: 'reports', body }
  },
  then: toReport,
})

export const approve = form({
  ...formRules,
  path: '/reports/:slug/approve',
  name: 'reports.approve',
  may: ['co-chairs'],
  act: approveReport,
  start: async (desk) => {
    await theDraft(desk)
    return {}
  },
  input: async (desk) => ({ report: (await theDraft(desk)).id }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const title = say('reports.approve')
    const body = (
      <OneButton form={state} title={title}>
        <p>{say('reports.approve-lead')}</p>
      </OneButton>
    )
    return { title, crumbs: crumbsTo(desk, await theDraft(desk)), section: 'reports', body }
  },
  then: toReport,
})

export const issue = form({
  ...formRules,
  path: '/reports/:slug/issue',
  name: 'reports.issue',
  may: ['secretariat'],
  act: issueReport,
  start: async (desk) => {
    await theDraft(desk)
    return { audience: 'network' }
  },
  input: async (desk, { audience }) => ({ report: (await theDraft(desk)).id, audience }),
  page: async (desk, state) => {
    const found = await theDraft(desk)
    const say = speak(desk.lang)
    const title = say('reports.issue')
    const blocking = findingsOf(await nowAt(desk, found), desk.lang).filter(({ blocks }) => blocks)
    const body = (
      <>
        <h1>{title}</h1>
        <p>{say('reports.issue-lead')}</p>
        {blocking.length === 0 ? null : (
          <>
            <h2>{say('reports.to-be-done-first')}</h2>
            <ul>
              {blocking.map((finding) => (
                <li>{wordsOf(finding, desk.lang)}</li>
              ))}
            </ul>
          </>
        )}
        <VisibilityPart lang={desk.lang} previews={await previewsAt(desk, found)} />
        {await desk.additions('reports.issue', found.id)}
        <Form form={state}>
          <Radios
            form={state}
            name="audience"
            label={say('reports.issue-to')}
            hint={say('reports.issue-to-hint')}
            options={(['network', 'public'] as const).map((value) => ({
              value,
              label: say(`reports.issue-to-${value}`),
            }))}
          />
          <Submit form={state} label={title} />
        </Form>
      </>
    )
    return { title, crumbs: crumbsTo(desk, found), section: 'reports', body }
  },
  then: async (desk) => `/reports/${(await theReport(desk)).slug}`,
})

const previewsAt = (desk: Desk, report: Report) =>
  previewsOf(desk, report, { lang: desk.lang, address: desk.house.config.address })

export const corrigendum = form({
  ...formRules,
  path: '/reports/:slug/corrigenda/new',
  name: 'reports.corrigendum',
  may: ['secretariat'],
  act: issueCorrigendum,
  start: async (desk) => ((await theReport(desk)).issuedOn === null ? undefined : {}),
  input: async (desk, { note, corrections }) => ({ report: (await theReport(desk)).id, note, corrections }),
  page: async (desk, state) => {
    const found = await theReport(desk)
    const told = (await issueOf(desk.tx, found.id))?.frozen[desk.lang] ?? notFound()
    const claims = told.sections.flatMap((section) => section.claims)
    const say = speak(desk.lang)
    const title = say('reports.corrigendum-new')
    const body = (
      <>
        <h1>{title}</h1>
        <p>{say('reports.corrigendum-lead')}</p>
        <Form form={state}>
          <Select
            form={state}
            name="corrections.0.number"
            label={say('reports.corrigendum-claim')}
            options={claims.map(({ number, paragraph, text }) => ({
              value: String(number),
              label: `${paragraph}. ${text.length > 90 ? `${text.slice(0, 90).toWellFormed()}…` : text}`,
            }))}
          />
          <TextsField form={state} name="corrections.0.text" label={say('reports.corrigendum-now')} long max={2000} />
          <TextsField form={state} name="note" label={say('reports.corrigendum-note')} max={1000} />
          <Submit form={state} label={title} />
        </Form>
      </>
    )
    return { title, crumbs: crumbsTo(desk, found), section: 'reports', body }
  },
  then: async (desk) => `/reports/${(await theReport(desk)).slug}`,
})
