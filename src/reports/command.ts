import type { House } from '#platform/acts'
import { refuse } from '#platform/acts'
import { command } from '#platform/commands'
import { dayOf, openReading } from '#platform/db'
import type { Tx, Viewer } from '#platform/db'
import { formatBytes, formatPeriod } from '#platform/words'
import type { Lang } from '#platform/words'
import { plans } from '#plan'
import { CannotPrint } from '#platform/export'
import { draftNow } from './as-it-stands.ts'
import { recordsBehind } from './as-public.ts'
import { factsOf } from './drafting/facts.ts'
import { openReport, printableDraft, printableOf } from './opened.ts'
import type { Reading } from './opened.ts'
import { readPeriod, shortPeriod } from './period.ts'
import type { Period } from './period.ts'
import { claimCounts, reportOn, reportsList } from './read.ts'
import { profiles } from './report.ts'
import type { Profile } from './report.ts'
import { planFor, settingOf } from './setting.ts'
import type { Setting } from './setting.ts'
import { editions } from './telling/contacts.ts'
import type { Edition } from './telling/contacts.ts'
import { fileKinds, print } from './telling/print.ts'
import type { Printable } from './telling/print.ts'
import { whyNot } from './why-not.ts'
import { speak } from './words/index.ts'

const about = (key: `flag-${'profile' | 'period' | 'to' | 'claims' | 'plan' | 'audience' | 'out'}`) => (lang: Lang) =>
  speak(lang)(`reports.${key}`)

export const buildReport = command({
  noun: 'report',
  verb: 'build',
  summary: (lang) => speak(lang)('reports.command-build'),
  example: 'colonnade report build --profile progress --period 2021-H1 --lang fr --to docx --out report.docx',
  takes: {
    profile: { kind: 'choice', choices: profiles, required: true, about: about('flag-profile') },
    period: { kind: 'text', required: true, about: about('flag-period') },
    to: { kind: 'choice', choices: fileKinds, required: true, about: about('flag-to') },
    claims: { kind: 'switch', about: about('flag-claims') },
    plan: { kind: 'text', about: about('flag-plan') },
    audience: { kind: 'choice', choices: editions, about: about('flag-audience') },
    out: { kind: 'text', required: true, about: about('flag-out') },
    lang: { kind: 'lang', about: (lang) => speak(lang)('reports.flag-lang') },
  },
  needs: 'database',
  async run(scene, given) {
    const period = readPeriod(given.period) ?? refuse('reports.not-a-period', { text: given.period })
    const house = await scene.house()
    const asked = { lang: scene.lang, edition: given.audience ?? 'network', address: house.config.address }
    const { printable, stored } = await inHouse(house, (reading) =>
      reportFor(reading, { profile: given.profile, period, plan: given.plan }, asked),
    )
    if (!stored) scene.talk(speak(scene.lang)('reports.drafted-in-memory'))
    const { bytes } = await printed(printable, { kind: given.to, withClaims: given.claims, lang: scene.lang })
    await scene.save(given.out, bytes)
    return answer(printable, { file: given.out, bytes: bytes.length, stored, lang: scene.lang })
  },
})

export const listReports = command({
  noun: 'report',
  verb: 'list',
  summary: (lang) => speak(lang)('reports.command-list'),
  example: 'colonnade report list --json',
  takes: {},
  needs: 'database',
  async run({ house, lang }) {
    const { all, counts } = await inHouse(await house(), async ({ tx }) => ({
      all: await reportsList(tx),
      counts: await claimCounts(tx),
    }))
    const json = all.map((report) => ({
      slug: report.slug,
      profile: report.profile,
      period: shortPeriod(report),
      from: report.from,
      to: report.to,
      draftedOn: report.draftedOn,
      issuedOn: report.issuedOn,
      audience: report.audience,
      sentences: counts.get(report.id)?.all ?? 0,
      decided: counts.get(report.id)?.decided ?? 0,
    }))
    const say = speak(lang)
    const lines = all.map((report) => {
      const title = say(`reports.title-${report.profile}`, { period: formatPeriod(lang, report.from, report.to) })
      return [
        report.slug,
        title,
        say(report.issuedOn === null ? 'reports.draft' : 'reports.issued'),
        report.issuedOn ?? '',
      ].join('\t')
    })
    return { json, text: lines.length === 0 ? say('reports.none') : lines.join('\n') }
  },
})

// Whoever is at the machine may see everything, so the figures are whole.
const operator: Viewer = { id: null, token: null, grants: new Set(['public', 'un', 'network', 'secretariat']) }

const inHouse = <T>(
  { worker, reader, clock }: House,
  work: (reading: Reading & { readonly tx: Tx }) => Promise<T>,
): Promise<T> =>
  worker
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute((tx) => {
      const now = clock()
      const openTo: Reading['openTo'] = async (scope) =>
        openReading(reader, clock)(null, async (outside) => recordsBehind(await factsOf(outside, scope)))
      return work({ tx, by: operator, now, today: dayOf(now), openTo })
    })

type Wanted = { readonly profile: Profile; readonly period: Period; readonly plan: string | undefined }
type Asked = { readonly lang: Lang; readonly edition: Edition; readonly address: string }

/** The stored report of this profile, period and plan; without one, a draft on the spot. */
async function reportFor(
  reading: Reading,
  { profile, period, plan }: Wanted,
  asked: Asked,
): Promise<{ printable: Printable; stored: boolean }> {
  const { tx, today } = reading
  const setting = await settingFor(tx, period, plan)
  const report = await reportOn(tx, { profile, ...period, plan: setting.plan.id })
  if (report !== undefined)
    return { printable: await printableOf(reading, await openReport(reading, report), asked), stored: true }
  const draft = await draftNow(tx, { profile, setting, today })
  return { printable: await printableDraft(reading, draft, asked), stored: false }
}

async function settingFor(tx: Tx, period: Period, slug: string | undefined): Promise<Setting> {
  const plan = await planFor(tx, { slug, to: period.to })
  const setting = plan && (await settingOf(tx, { ...period, plan: plan.id }))
  if (setting !== undefined) return setting
  if (slug === undefined) return refuse('reports.no-plan')
  const list = (await plans(tx)).map((one) => one.slug).join(', ')
  return refuse('reports.no-such-plan', { slug, list })
}

async function printed(
  printable: Printable,
  { kind, withClaims, lang }: { kind: (typeof fileKinds)[number]; withClaims: boolean; lang: Lang },
) {
  try {
    return await print(kind, printable, { withClaims })
  } catch (trouble) {
    if (trouble instanceof CannotPrint) return refuse('reports.file-failed', { why: whyNot(trouble, lang) })
    throw trouble
  }
}

function answer(
  { told, findings, status }: Printable,
  { file, bytes, stored, lang }: { file: string; bytes: number; stored: boolean; lang: Lang },
) {
  const say = speak(lang)
  const sentences = told.sections.reduce((sum, { claims }) => sum + claims.length, 0)
  const json = { file, bytes, stored, status, sentences, leftOut: told.leftOut.length, checks: findings.length }
  const lines = [
    say('reports.written', { file, sentences: say('reports.count', { n: sentences }), size: formatBytes(lang, bytes) }),
    ...told.leftOut.map(({ text, why }) => say('reports.left-out-line', { why: say(`reports.why-${why}`), text })),
  ]
  return { json, text: lines.join('\n') }
}
