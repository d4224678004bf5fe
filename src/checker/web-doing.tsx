import { form, notFound } from '#platform/web'
import type { Outcome } from '#platform/acts'
import type { Desk, FormState, Page } from '#platform/web'
import { acceptFinding } from './keeping/accept-finding.ts'
import { acceptFixes } from './keeping/accept-fixes.ts'
import { dismissFinding } from './keeping/dismiss-finding.ts'
import { forgetText } from './keeping/forget-text.ts'
import { undoStep } from './keeping/undo-step.ts'
import type { Finding } from './finding.ts'
import { queryOf, wantedOf } from './keeping/parts.ts'
import { DismissForm } from './pages/dismiss-form.tsx'
import { OneButton } from './pages/one-button.tsx'
import { inWords } from './telling/tell.ts'
import { crumbsTo, formRules, theCheck } from './web-at.ts'
import { speak } from './words/index.ts'

// Every one of them is pressed beside the text; the page of its own is for whoever comes to its address otherwise.
const ofCheck = {
  ...formRules,
  may: ['network'],
  input: (desk: Desk, values: object) => ({ ...values, check: desk.params['id'] }),
} as const

const ofFinding = {
  ...ofCheck,
  start: async (desk: Desk) => ({ finding: (await theFinding(desk)).key }),
  then: (desk: Desk, { finding }: Outcome) => backTo(desk, String(finding)),
}

export const accept = form({
  ...ofFinding,
  path: '/check/:id/accept',
  name: 'checker.accept',
  act: acceptFinding,
  page: (desk, state) => aboutFinding(desk, { state, title: speak(desk.lang)('checker.accept') }),
})

export const undo = form({
  ...ofFinding,
  path: '/check/:id/undo',
  name: 'checker.undo',
  act: undoStep,
  page: (desk, state) => aboutFinding(desk, { state, title: speak(desk.lang)('checker.undo') }),
})

export const dismiss = form({
  ...ofFinding,
  path: '/check/:id/dismiss',
  name: 'checker.dismiss',
  act: dismissFinding,
  page: async (desk, state) => {
    const finding = await theFinding(desk, state.text('finding'))
    return pageWith(desk, speak(desk.lang)('checker.dismiss'), <DismissForm form={state} finding={finding} />)
  },
})

export const acceptAll = form({
  ...ofCheck,
  path: '/check/:id/accept-all',
  name: 'checker.accept-all',
  act: acceptFixes,
  start: startAtCheck,
  page: (desk, state) => {
    const say = speak(desk.lang)
    const title = say('checker.accept-sure')
    return pageWith(desk, title, <OneButton form={state} title={title} lead={say('checker.accept-sure-lead')} />)
  },
  then: (desk) => backTo(desk),
})

export const forget = form({
  ...ofCheck,
  path: '/check/:id/forget',
  name: 'checker.forget',
  act: forgetText,
  start: startAtCheck,
  page: (desk, state) => {
    const say = speak(desk.lang)
    const title = say('checker.forget')
    return pageWith(
      desk,
      title,
      <OneButton form={state} title={title} lead={say('checker.forget-lead')} values={{ sure: 'yes' }} />,
    )
  },
  then: () => '/check',
})

async function startAtCheck(desk: Desk) {
  await theCheck(desk)
  return {}
}

/** The finding that is named, by the form or by the address; else the first, so that the page has something to be about. */
async function theFinding(desk: Desk, named = desk.query.get('finding') ?? ''): Promise<Finding> {
  const { findings } = await theCheck(desk)
  return findings.find(({ key }) => key === named) ?? findings[0] ?? notFound()
}

async function aboutFinding(desk: Desk, { state, title }: { state: FormState; title: string }): Promise<Page> {
  const finding = await theFinding(desk, state.text('finding'))
  return pageWith(desk, title, <AboutFinding state={state} title={title} finding={finding} />)
}

const AboutFinding = ({ state, title, finding }: { state: FormState; title: string; finding: Finding }) => (
  <OneButton form={state} title={title} lead={inWords(finding, state.lang).found} values={{ finding: finding.key }} />
)

const pageWith = (desk: Desk, title: string, body: Page['body']): Page => ({
  title,
  body,
  section: 'reports',
  crumbs: crumbsTo(desk),
})

/** Back to the text, in the view one came from, at the finding that was decided. */
function backTo(desk: Desk, finding?: string): string {
  const query = queryOf(wantedOf(desk.query))
  if (finding !== undefined) query.set('at', finding)
  const asked = query.toString()
  const path = `/check/${desk.params['id']}${asked === '' ? '' : `?${asked}`}`
  return finding === undefined ? path : `${path}#${finding}`
}
