import { form, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { textOfReport } from '#reports'
import { checkText } from './keeping/check-text.ts'
import { OneButton } from './pages/one-button.tsx'
import { crumbsTo, formRules } from './web-at.ts'
import { speak } from './words/index.ts'

/** The text of a report of our own, in the reader's language, checked as of today. */
export const ofReport = form({
  ...formRules,
  path: '/check/reports/:slug',
  name: 'checker.check-report',
  may: ['network'],
  act: checkText,
  start: async (desk) => {
    await theText(desk)
    return {}
  },
  input: async (desk) => {
    const { id, title, text } = await theText(desk)
    return { name: title, text, asOf: desk.today, lang: desk.lang, report: id }
  },
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const title = say('checker.check-report')
    const { title: lead } = await theText(desk)
    const body = <OneButton form={state} title={title} lead={lead} />
    return { title, section: 'reports', crumbs: crumbsTo(desk), body }
  },
  then: (_, { about }) => `/check/${about}`,
})

const theText = async (desk: Desk) =>
  (await textOfReport(
    desk,
    { slug: desk.params['slug'] ?? '' },
    { lang: desk.lang, address: desk.house.config.address },
  )) ?? notFound()
