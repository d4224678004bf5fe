import { CannotPrint } from '#platform/export'
import { download, form, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { officesOn, personNames } from '#members'
import { approvalOf } from '../approval/approval.ts'
import type { AsItStands } from '../as-it-stands.ts'
import { reviewsSomething, tendsReport } from '../leave.ts'
import { editionFor, openReport, printableOf } from '../opened.ts'
import type { Opened } from '../opened.ts'
import type { ApprovalProps } from '../pages/approval-part.tsx'
import type { FileLink } from '../pages/files-part.tsx'
import { OneButton } from '../pages/one-button.tsx'
import { partsOf, shownParts } from '../pages/parts.ts'
import { ReportPage } from '../pages/report-page.tsx'
import type { DraftProps } from '../pages/report-page.tsx'
import { reportSteps } from '../read.ts'
import type { Report } from '../read.ts'
import { redraft } from '../drafting/redraft.ts'
import { editions } from '../telling/contacts.ts'
import { fileKinds, fileName, print } from '../telling/print.ts'
import type { FileKind, Printable } from '../telling/print.ts'
import { inOrder } from '../telling/tell.ts'
import { whyNot } from '../why-not.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, formRules, pageRules, readerAt, theDraft, theReport } from './at-report.ts'

export const report = get({
  ...pageRules,
  path: '/reports/:slug',
  name: 'reports.report',
  may: ['public'],
  show: async (desk) => {
    const found = await theReport(desk)
    const opened = await openReport(desk, found)
    const printable = await printableAt(desk, opened)
    const { told, contacts, findings } = printable
    const parts = partsOf(told, contacts, desk.lang)
    const asked = { part: desk.query.get('part'), claim: desk.query.get('claim') }
    const body = (
      <ReportPage
        reader={readerAt(desk)}
        report={found}
        told={told}
        contacts={contacts}
        files={await filesOf(desk, found, printable)}
        parts={parts}
        shown={shownParts(parts, asked)}
        overview={asked.part === null && asked.claim === null}
        draft={'draft' in opened ? await draftProps(desk, found, { now: opened.draft, findings }) : undefined}
        issued={
          'issue' in opened
            ? { day: opened.issue.day, hash: opened.issue.hash, corrigenda: opened.corrigenda }
            : undefined
        }
        mayTend={tendsReport(desk.by)}
        additions={await desk.additions('reports.report', found.id)}
      />
    )
    return { title: told.title, crumbs: crumbsTo(desk), section: 'reports', wide: true, body }
  },
})

const printableAt = (desk: Desk, opened: Opened): Promise<Printable> =>
  printableOf(desk, opened, { lang: desk.lang, edition: editionFor(desk.by), address: desk.house.config.address })

async function draftProps(
  desk: Desk,
  { id, slug }: Report,
  { now, findings }: { now: AsItStands; findings: DraftProps['findings'] },
): Promise<DraftProps> {
  return {
    claims: inOrder(now.standing),
    findings,
    approval: await approvalAt(desk, { id, slug, now }),
    live: now.live,
    fresh: now.fresh.length,
    retold: now.retold.length,
    mayWrite: tendsReport(desk.by) || reviewsSomething(desk.by),
  }
}

async function approvalAt(
  desk: Desk,
  { id, slug, now }: { id: string; slug: string; now: AsItStands },
): Promise<ApprovalProps> {
  const { tx, by, today } = desk
  const offices = await officesOn(tx, today)
  const { standing, setting } = now
  const approval = approvalOf(
    { standing, voiceIn: setting.voiceIn },
    { steps: await reportSteps(tx, id), coChairs: offices.map(({ entity }) => entity) },
  )
  const mine = offices.find(({ holders }) => holders.some(({ person }) => person === by.id))?.entity
  const people = [...approval.pillars, ...approval.coChairs].flatMap(({ byPerson }) => byPerson ?? [])
  const checkable = approval.pillars.filter(
    ({ stands, pillar }) => !stands && (tendsReport(by) || by.grants.has(`lead:${pillar.id}`)),
  )
  return {
    reader: readerAt(desk),
    slug,
    approval,
    names: setting.names,
    people: await personNames(tx, people),
    checkable: new Set(checkable.map(({ pillar }) => pillar.id)),
    mayApprove: approval.coChairs.some(({ entity, stands }) => entity === mine && !stands),
    mayIssue: tendsReport(by),
  }
}

/** The report as files in the reader's language; a form that cannot hold it says why. */
async function filesOf({ lang, by }: Desk, { slug }: Report, printable: Printable): Promise<FileLink[]> {
  const withClaims = by.grants.has('network')
  const all: FileLink[] = []
  for (const kind of ['docx', 'pdf', 'html'] as const) {
    const path = `/reports/${slug}/file?to=${kind}${withClaims ? '&claims=yes' : ''}`
    try {
      const { bytes } = await print(kind, printable, { withClaims })
      all.push({ kind, path, size: bytes.length })
    } catch (trouble) {
      if (!(trouble instanceof CannotPrint)) throw trouble
      all.push({ kind, path, size: undefined, why: whyNot(trouble, lang) })
    }
  }
  return all
}

export const file = download({
  path: '/reports/:slug/file',
  name: 'reports.file',
  may: ['public'],
  rate: 'export',
  audit: 'none',
  level: 'unclassified',
  send: async (desk) => {
    const { query, lang, by } = desk
    const found = await theReport(desk)
    const kind: FileKind = fileKinds.find((one) => one === (query.get('to') ?? 'html')) ?? notFound()
    const wanted = editions.find((one) => one === query.get('edition'))
    const edition = wanted === 'public' ? wanted : editionFor(by)
    const withClaims = query.get('claims') === 'yes'
    const opened = await openReport(desk, found)
    const printable = await printableOf(desk, opened, { lang, edition, address: desk.house.config.address })
    const { bytes, type } = await print(kind, printable, { withClaims })
    return { bytes, type, filename: fileName(found.slug, { lang, kind, edition, withClaims }) }
  },
})

export const takeInChanges = form({
  ...formRules,
  path: '/reports/:slug/redraft',
  name: 'reports.take-in',
  may: ['secretariat'],
  act: redraft,
  start: async (desk) => ({ report: (await theDraft(desk)).id }),
  input: async (desk) => ({ report: (await theDraft(desk)).id }),
  page: async (desk, state) => {
    const found = await theDraft(desk)
    const title = speak(desk.lang)('reports.take-in')
    return { title, crumbs: crumbsTo(desk, found), section: 'reports', body: <OneButton form={state} title={title} /> }
  },
  then: async (desk) => `/reports/${(await theReport(desk)).slug}`,
})
