import { TextArea, form, get } from '#platform/web'
import type { Desk } from '#platform/web'
import { formatList, langs } from '#platform/words'
import { languageNames } from '#terminology'
import { acceptClaim } from '../claims/accept-claim.ts'
import { addSource } from '../claims/add-source.ts'
import { askLead } from '../claims/ask-lead.ts'
import { editClaim, editsOf } from '../claims/edit-claim.ts'
import { leaveOutClaim } from '../claims/leave-out-claim.ts'
import type { AsItStands } from '../as-it-stands.ts'
import { mayReview } from '../leave.ts'
import { ConfirmClaim, EditClaim, SourceFields } from '../pages/claim-forms.tsx'
import { ClaimPage } from '../pages/claim-page.tsx'
import type { Claim } from '../report.ts'
import { isOpen } from '../report.ts'
import { inOrder, tell, textOf } from '../telling/tell.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, formRules, pageRules, readerAt, storedClaim, theClaim, toNext } from './at-report.ts'

export const claim = get({
  ...pageRules,
  path: '/reports/:slug/claims/:number',
  name: 'reports.claim',
  may: ['network'],
  show: async (desk) => {
    const found = await theClaim(desk)
    const told = tell(found.now.standing, desk.lang, found.now.setting.voiceIn)
    const all = inOrder(found.now.standing)
    const at = all.findIndex(({ number }) => number === found.claim.number)
    const place = told.sections
      .flatMap((section) => section.claims.map((one) => ({ section, claim: one })))
      .find((one) => one.claim.number === found.claim.number)
    const body = (
      <ClaimPage
        reader={readerAt(desk)}
        slug={found.report.slug}
        claim={found.claim}
        section={place?.section.title ?? speak(desk.lang)('reports.left-out-title')}
        paragraph={place?.claim.paragraph}
        text={place?.claim.text ?? wordsOf(desk, found)}
        editedIn={editedIn(desk, found)}
        recorded={recordedIn(desk, found)}
        at={at + 1}
        all={all.length}
        decided={all.filter((one) => !isOpen(one)).length}
        previous={all[at - 1]?.number}
        next={all[at + 1]?.number}
        twin={all.find((one) => one.identity === found.claim.identity && one.number !== found.claim.number)}
        mayDecide={mayReview(desk.by, found.claim)}
        mayAsk={desk.by.grants.has('secretariat') || desk.by.grants.has('co-chairs')}
      />
    )
    const title = speak(desk.lang)('reports.open-claim', { number: String(found.claim.number) })
    return { title, crumbs: crumbsTo(desk, found.report), section: 'reports', body }
  },
})

type Found = { readonly now: AsItStands; readonly claim: Claim }

const wordsOf = ({ lang }: Desk, { now: { standing, setting }, claim: { ...about } }: Found): string =>
  textOf(about, { standing, lang, voiceIn: setting.voiceIn }).text

/** The languages in which somebody edited a claim, in the reader's own. */
function editedIn({ lang }: Desk, { now, claim: about }: Found): string | undefined {
  const edited = langs.filter((one) => about.review.edits[one] !== undefined)
  const { names } = now.setting
  return edited.length === 0 ? undefined : formatList(lang, languageNames(edited, { lang, names }))
}

/** What the records say, where the reader's language has other words. */
function recordedIn(desk: Desk, { now, claim: about }: Found): string | undefined {
  if (about.review.edits[desk.lang] === undefined || 'written' in about.content) return undefined
  return wordsOf(desk, { now, claim: { ...about, review: { ...about.review, edits: {} } } })
}

const mayAtClaim = async (desk: Desk): Promise<boolean> =>
  desk.by.grants.has('network') && mayReview(desk.by, await storedClaim(desk))

const atClaim = { ...formRules, may: mayAtClaim, then: toNext }

/** The two decisions of one button; their own page is for those who come to it without having pressed it. */
const decision = (verb: 'accept' | 'leave-out') => ({
  ...atClaim,
  path: `/reports/:slug/claims/:number/${verb}`,
  name: `reports.${verb}`,
  start: () => ({}),
  input: async (desk: Desk) => ({ claim: (await storedClaim(desk)).id }),
  page: async (desk: Desk, state: Parameters<Parameters<typeof form>[0]['page']>[1]) => {
    const found = await theClaim(desk)
    const title = speak(desk.lang)(`reports.${verb}`)
    const lead = speak(desk.lang)(`reports.${verb}-lead`)
    const body = <ConfirmClaim form={state} text={wordsOf(desk, found)} title={title} lead={lead} label={title} />
    return { title, crumbs: crumbsTo(desk, found.report), section: 'reports', body }
  },
})

export const accept = form({ ...decision('accept'), act: acceptClaim })
export const leaveOut = form({ ...decision('leave-out'), act: leaveOutClaim })

export const edit = form({
  ...atClaim,
  path: '/reports/:slug/claims/:number/edit',
  name: 'reports.edit',
  act: editClaim,
  start: async (desk) => {
    const found = await theClaim(desk)
    const edits = await editsOf(desk.tx, found.claim.id, desk.lang)
    return { text: wordsOf(desk, found), revision: String(edits.length) }
  },
  input: async (desk, { text, revision }) => ({
    claim: (await storedClaim(desk)).id,
    lang: desk.lang,
    text,
    revision,
  }),
  page: async (desk, state) => {
    const found = await theClaim(desk)
    const title = speak(desk.lang)('reports.edit')
    const body = <EditClaim form={state} recorded={recordedIn(desk, found)} />
    return { title, crumbs: crumbsTo(desk, found.report), section: 'reports', body }
  },
})

export const ask = form({
  ...formRules,
  path: '/reports/:slug/claims/:number/ask',
  name: 'reports.ask',
  may: ['secretariat', 'co-chairs'],
  act: askLead,
  start: async (desk) => {
    await storedClaim(desk)
    return {}
  },
  input: async (desk, { question }) => ({ claim: (await storedClaim(desk)).id, question }),
  page: async (desk, state) => {
    const found = await theClaim(desk)
    const say = speak(desk.lang)
    const title = say(found.claim.pillar === null ? 'reports.ask-co-chairs' : 'reports.ask-lead')
    const body = (
      <ConfirmClaim
        form={state}
        text={wordsOf(desk, found)}
        title={title}
        lead={say('reports.question-hint')}
        label={title}
      >
        <TextArea form={state} name="question" label={say('reports.question')} max={1000} optional />
      </ConfirmClaim>
    )
    return { title, crumbs: crumbsTo(desk, found.report), section: 'reports', body }
  },
  then: toNext,
})

export const newSource = form({
  ...atClaim,
  path: '/reports/:slug/claims/:number/sources/new',
  name: 'reports.new-source',
  act: addSource,
  start: () => ({}),
  input: async (desk, { source }) => ({ claim: (await storedClaim(desk)).id, source }),
  page: async (desk, state) => {
    const found = await theClaim(desk)
    const title = speak(desk.lang)('reports.add-source')
    const body = (
      <ConfirmClaim form={state} text={wordsOf(desk, found)} title={title} lead="" label={title}>
        <SourceFields form={state} />
      </ConfirmClaim>
    )
    return { title, crumbs: crumbsTo(desk, found.report), section: 'reports', body }
  },
  then: ({ params }) => `/reports/${params['slug'] ?? ''}/claims/${params['number'] ?? ''}`,
})
