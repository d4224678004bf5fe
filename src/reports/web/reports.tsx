import { form, get } from '#platform/web'
import { plans } from '#plan'
import { draftReport } from '../drafting/draft-report.ts'
import { DraftForm } from '../pages/draft-form.tsx'
import { ReportsPage } from '../pages/reports-page.tsx'
import { lastPeriod, readPeriod, usualPeriods } from '../period.ts'
import { claimCounts, reportsList } from '../read.ts'
import { tendsReport } from '../leave.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, formRules, pageRules, readerAt } from './at-report.ts'

export const reports = get({
  ...pageRules,
  path: '/reports',
  name: 'reports.list',
  may: ['public'],
  show: async (desk) => ({
    title: speak(desk.lang)('reports.title'),
    section: 'reports',
    body: (
      <ReportsPage
        reader={readerAt(desk)}
        reports={await reportsList(desk.tx)}
        counts={await claimCounts(desk.tx)}
        mayDraft={tendsReport(desk.by)}
        ofNetwork={desk.by.grants.has('network')}
        additions={await desk.additions('reports.list', '')}
      />
    ),
  }),
})

export const draft = form({
  ...formRules,
  path: '/reports/new',
  name: 'reports.draft',
  may: ['secretariat'],
  act: draftReport,
  start: ({ query, today }) => ({
    profile: query.get('profile') ?? 'progress',
    period: query.get('period') ?? lastPeriod(today),
  }),
  input: (_, { period, from, to, profile, plan }) => {
    const read = typeof period === 'string' ? readPeriod(period) : undefined
    // Whoever writes one end of a period of their own is asked for the other, and gets no other period.
    const own = [from, to].some((end) => typeof end === 'string' && end !== '')
    return { profile, plan, from: own ? from : read?.from, to: own ? to : read?.to }
  },
  page: async (desk, state) => {
    const title = speak(desk.lang)('reports.draft-new')
    const body = <DraftForm form={state} periods={usualPeriods(desk.today)} plans={await plans(desk.tx)} />
    return { title, crumbs: crumbsTo(desk), section: 'reports', body }
  },
  then: (_, { slug }) => `/reports/${String(slug)}`,
})
