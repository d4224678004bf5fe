import type { Line } from '#platform/web'
import { found, hiddenFrom } from './hidden-texts.ts'
import type { Hidden } from './hidden-texts.ts'
import type { Role, Sessions } from './roles.ts'
import { roles } from './roles.ts'
import type { Place } from './screens.ts'
import type { Site } from './site.ts'

const signedIn: readonly Role[] = roles.filter((role) => role !== 'nobody')
const secretariat: readonly Role[] = ['secretariat']
/** What concerns the example pillar. */
const keepers: readonly Role[] = ['lead', 'secretariat']
/** What concerns no pillar in particular, or any. */
const leads: readonly Role[] = ['lead', 'other-lead', 'secretariat']
/** Meetings, decisions and events: the chairs call them, a lead those of the pillar. */
const conveners: readonly Role[] = ['lead', 'co-chair', 'secretariat']
const allConveners: readonly Role[] = ['lead', 'other-lead', 'co-chair', 'secretariat']
const chairs: readonly Role[] = ['co-chair', 'secretariat']

/** Who may: the same for every example, or for each by its name. */
type Said = readonly Role[] | Readonly<Record<string, readonly Role[]>>

const ofPillar = { 'that is led': keepers, 'that nobody leads': secretariat, 'of a plan for the network': secretariat }
const ofOutput = {
  'of the pillar': keepers,
  'of the pillar, for the pillar': keepers,
  'of a plan for the network': secretariat,
}
const reported = { ...ofOutput, 'of the pillar': ['partner', ...keepers] } as const
const kept = { 'of the pillar': keepers, 'of no pillar': secretariat, 'of the co-chairs': secretariat }
const called = {
  'of the pillar': conveners,
  'of the pillar, for the pillar': keepers,
  'of the network': chairs,
  'of the co-chairs': chairs,
  'for everybody': chairs,
}
const arranged = {
  'of the pillar': conveners,
  'of no pillar': chairs,
  'of the pillar, for everybody': conveners,
}
const reviewed = { 'of the pillar': keepers, 'of no pillar': chairs }

const everywhere = (names: readonly string[], said: Said): Record<string, Said> =>
  Object.fromEntries(names.map((name) => [name, said]))

/**
 * Who may, for entries whose rule is a function of the record: said here by hand, so that the matrix does not ask the
 * program what it should itself prove. The examples are those of test/screens.ts.
 */
export const ruled: Readonly<Record<string, Said>> = {
  ...everywhere(['accounts.sign-out', 'accounts.me', 'home.letters'], signedIn),
  // The sample network is for trying out, so its caught letters are for everybody at the machine.
  ...everywhere(['mailroom.caught', 'mailroom.caught-letter', 'mailroom.caught-raw', 'mailroom.write-letter'], roles),
  'requests.ask-people': allConveners,
  'members.edit-person': ['member', 'secretariat'],
  'plan.new-highlight': leads,
  'plan.remove-highlight': { 'of the pillar': keepers, 'of no pillar': leads },
  ...everywhere(['plan.new-dependency', 'plan.new-dependency-date'], leads),
  ...everywhere(['plan.new-goal', 'plan.new-lead', 'plan.pause', 'plan.review', 'plan.resume'], ofPillar),
  ...everywhere(['plan.new-output', 'plan.new-lead-person', 'plan.end-of-lead'], ofPillar),
  ...everywhere(['plan.edit-output', 'plan.new-milestone', 'plan.new-part', 'plan.leave-part'], ofOutput),
  ...everywhere(['plan.edit-output-of-plan', 'plan.new-milestone-of-plan', 'plan.new-part-of-plan'], ofOutput),
  ...everywhere(['plan.leave-part-of-plan', 'plan.new-date', 'plan.new-date-of-plan'], ofOutput),
  ...everywhere(['plan.new-milestone-date', 'plan.new-milestone-date-of-plan'], ofOutput),
  ...everywhere(['plan.new-update', 'plan.new-update-of-plan'], reported),
  ...everywhere(['countries.record-engagement', 'documents.add', 'documents.add-phrase'], leads),
  'documents.end-phrase': { 'for the network': leads, 'for everybody': leads, 'of the co-chairs': secretariat },
  'countries.edit-engagement': { 'of the pillar': keepers, 'of no pillar': secretariat },
  ...everywhere(['documents.edit', 'documents.add-version', 'documents.record-step', 'documents.circulate'], kept),
  ...everywhere(['documents.record-adoption', 'documents.record-finalisation', 'documents.cite'], kept),
  ...everywhere(['meetings.plan', 'decisions.record', 'decisions.new-promise', 'events.announce'], allConveners),
  ...everywhere(['meetings.edit-meeting', 'meetings.add-item', 'meetings.record-holding'], called),
  ...everywhere(['meetings.add-attendance', 'meetings.write-record'], called),
  ...everywhere(['decisions.edit-decision', 'decisions.add-follow-up'], called),
  ...everywhere(['decisions.close-follow-up', 'decisions.settle-promise'], {
    'of the pillar': ['partner', ...conveners],
    'of the co-chairs': chairs,
  }),
  ...everywhere(['events.edit', 'events.confirm', 'events.move', 'events.hold', 'events.cancel'], arranged),
  ...everywhere(['events.participants', 'events.add-speaker', 'events.add-entities', 'events.add-countries'], arranged),
  'events.take-out': arranged,
  ...everywhere(['events.add-host', 'events.edit-host'], allConveners),
  'reports.write': allConveners,
  ...everywhere(['reports.accept', 'reports.leave-out', 'reports.edit', 'reports.new-source'], reviewed),
  'reports.check': keepers,
}

/** What each role is granted, as the database says. */
export type Grants = ReadonlyMap<Role, ReadonlySet<string>>

/** Whether a role should come in: what was said by hand, else whether it holds a grant of the entry and sees the record. */
export function expected({ name, may }: Line, { name: which, audience }: Place, role: Role, grants: Grants): boolean {
  const said = ruled[name]
  const holds = (grant: string): boolean => grant === 'public' || grants.get(role)?.has(grant) === true
  if (said !== undefined) return (isList(said) ? said : (said[which] ?? unsaid(name, which))).includes(role)
  if (typeof may === 'function') return unsaid(name, which)
  return may.some(holds) && holds(audience)
}

const isList = (said: Said): said is readonly Role[] => Array.isArray(said)

function unsaid(name: string, which: string): never {
  throw new Error(`${name} has a rule of its own: say in test/authorization.ts who may, for the example ${which}`)
}

/** One question of the matrix: an entry, an example of what it is about, a role; and how it was answered. */
export type Cell = {
  readonly line: Line
  readonly place: Place
  readonly role: Role
  readonly status: number
  readonly expected: boolean
  readonly allowed: boolean
  /** Whether a no differs in anything from the page of an address that leads nowhere. */
  readonly toldApart: boolean
  /** Texts on the page that the role may not read. */
  readonly leaks: readonly string[]
}

export type Asking = {
  readonly site: Site
  readonly lines: readonly { readonly line: Line; readonly places: readonly Place[] }[]
  readonly sessions: Sessions
  readonly grants: Grants
  /** Texts by which a leak is known. */
  readonly texts?: readonly Hidden[]
  /** Who comes; everybody when absent. */
  readonly as?: readonly Role[]
}

/**
 * Asks every entry as every role about every example, all roles at once. A form sent empty is not understood (422) where one
 * may, and is as if it were not there (404) where one may not; a few are complete when they are empty, and lead on.
 */
export async function matrix({ site, lines, sessions, grants, texts = [], as = roles }: Asking): Promise<Cell[]> {
  const nowhere = new Map<Role, string>()
  for (const role of as) nowhere.set(role, (await site.get(`/en${noPlace}`, sessions[role])).text)
  const hidden = new Map(as.map((role) => [role, hiddenFrom(texts, role, grants)]))
  const cell = async (line: Line, place: Place, role: Role): Promise<Cell> => {
    const { status, text } = await ask(site, { line, path: place.path, token: sessions[role] })
    const allowed = status !== 404
    const other = nowhere.get(role) ?? ''
    const toldApart = !allowed && bare(text) !== bare(movedTo(place.path, other))
    // Whoever asked for an address knows it.
    const [own = ''] = place.path.split('?')
    const told = own === '/' ? text : text.replaceAll(own, '')
    const leaks = found(told, hidden.get(role) ?? [])
    return { line, place, role, status, allowed, toldApart, leaks, expected: expected(line, place, role, grants) }
  }
  const cells: Cell[] = []
  for (const { line, places } of lines)
    for (const place of places) cells.push(...(await Promise.all(as.map((role) => cell(line, place, role)))))
  return cells
}

const noPlace = '/there-is-no-such-page'

function ask(site: Site, { line, path, token }: { line: Line; path: string; token: string | null }) {
  const address = path === '/' ? '/en' : `/en${path}`
  return line.method === 'GET' ? site.get(address, token) : site.post(address, {}, token)
}

/** The page of an address that leads nowhere, as it would be at another address. */
const movedTo = (path: string, text: string): string =>
  text
    .replaceAll(noPlace, path.replaceAll('&', '&amp;'))
    .replaceAll(encodeURIComponent(noPlace), encodeURIComponent(path))

const bare = (text: string): string => text.replaceAll(/nonce="[^"]*"/g, '')

/** What is wrong with a cell, in words; nothing when it is as it should be. */
export function faultOf({ line, place, role, status, allowed, toldApart, leaks, ...cell }: Cell): string | undefined {
  const where = `${line.method} ${line.path} (${line.name}, ${place.name}) as ${role}: ${status}`
  if (status >= 500) return `${where}, a fault`
  if (leaks.length > 0) return `${where}, shows ${leaks.join(' · ')}`
  if (allowed !== cell.expected) return `${where}, unexpected ${allowed ? 'allow' : 'deny'}`
  return toldApart ? `${where}, told apart from what is not there` : undefined
}
