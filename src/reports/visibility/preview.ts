import type { Lang } from '#platform/words'
import type { ToldContacts } from '../telling/contacts.ts'
import type { ToldReport } from '../telling/told.ts'
import { speak } from '../words/index.ts'

/** How many people of the register, and of how many entities. */
export type Readers = { readonly people: number; readonly entities: number }

/** What becomes visible to whom when something is issued to a circle of readers. */
export type Preview = {
  readonly to: 'network' | 'public'
  /** Who can see it now, and who will newly; of the public nobody can be counted. */
  readonly before: Readers
  readonly more: Readers
  /** Addresses of people, as against those of functions, in what they will see. */
  readonly addresses: readonly string[]
}

/**
 * The sentence that stands before the button: how many more people in how many entities will see it, whether everybody and
 * search engines will, and how many personal addresses it holds.
 */
export function previewSentences({ to, before, more, addresses }: Preview, lang: Lang): string[] {
  const say = speak(lang)
  const people = (of: Readers) =>
    say('reports.people-in-entities', {
      people: say('reports.n-people', { n: of.people }),
      entities: say('reports.n-entities', { n: of.entities }),
    })
  const seen =
    to === 'public' ? 'reports.seen-by-all' : more.people === 0 ? 'reports.seen-by-none' : 'reports.seen-by-more'
  const readers = seen === 'reports.seen-by-more' ? more : before
  return [say(seen, { readers: people(readers) }), say('reports.personal-addresses', { n: addresses.length })]
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** The addresses of people in a report: those beside a name among its contacts, and all in its sentences but those of functions. */
export function personalAddresses(told: ToldReport, contacts: ToldContacts | undefined): string[] {
  const leads = (contacts?.rows ?? []).flatMap((row) => row.leads).flatMap((lead) => lead.addresses)
  const ofFunctions = new Set(leads.filter(({ name }) => name === null).map(({ address }) => address))
  const ofPeople = leads.flatMap(({ name, address }) => (name === null || address === null ? [] : [address]))
  const texts = told.sections.flatMap(({ claims }) => claims.flatMap(({ text, note }) => [text, note ?? '']))
  const written = texts.flatMap((text) => text.match(mail) ?? []).filter((address) => !ofFunctions.has(address))
  return [...new Set([...ofPeople, ...written])]
}
