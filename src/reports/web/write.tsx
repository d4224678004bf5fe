import { form } from '#platform/web'
import type { Values } from '#platform/web'
import { writeClaim } from '../claims/write-claim.ts'
import { mayReview, reviewsSomething, tendsReport } from '../leave.ts'
import { WriteClaim } from '../pages/claim-forms.tsx'
import { settingOf } from '../setting.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, formRules, theDraft } from './at-report.ts'

export const write = form({
  ...formRules,
  path: '/reports/:slug/claims/new',
  name: 'reports.write',
  may: ({ by }) => tendsReport(by) || reviewsSomething(by),
  act: writeClaim,
  start: async (desk) => {
    const { profile } = await theDraft(desk)
    return { place: profile === 'council' ? 'council' : (desk.query.get('pillar') ?? '') }
  },
  input: async (desk, { place, text, source }) => ({
    report: (await theDraft(desk)).id,
    ...placed(place),
    text,
    ...(isEmpty(source) ? {} : { source }),
  }),
  page: async (desk, state) => {
    const found = await theDraft(desk)
    const pillars = (await settingOf(desk.tx, found))?.pillars ?? []
    const mine = pillars.filter(({ id }) => mayReview(desk.by, { pillar: id }))
    const title = speak(desk.lang)('reports.write')
    const body = <WriteClaim form={state} profile={found.profile} pillars={mine} />
    return { title, crumbs: crumbsTo(desk, found), section: 'reports', body }
  },
  then: (desk, { number }) => `/reports/${desk.params['slug'] ?? ''}/claims/${String(number)}`,
})

/** A place is a section, or the id of a pillar. */
const placed = (place: Values[string]) =>
  typeof place === 'string' && /^[0-9a-f-]{36}$/.test(place) ? { section: 'pillar', pillar: place } : { section: place }

const isEmpty = (source: Values[string]): boolean =>
  source === undefined ||
  (typeof source === 'object' && Object.values(source).every((text) => typeof text !== 'string' || text.trim() === ''))
