import * as v from 'valibot'
import type { Block, Inline } from '#platform/export'
import type { Lang } from '#platform/words'
import { langs, textIn } from '#platform/words'
import type { Names } from '#terminology'
import type { Pillar } from '../report.ts'
import { speak } from '../words/index.ts'

/** For whom the annex of contacts is made: everybody, or the members of the network. */
export const editions = ['public', 'network'] as const
export type Edition = (typeof editions)[number]

/** What is known of the people and offices that can be written to. */
export type Contacts = {
  readonly people: ReadonlyMap<string, { readonly name: string; readonly address: string | null }>
  /** By entity: the address of the function, which stays when people move. */
  readonly roleAddresses: ReadonlyMap<string, string>
}

const toldContact = v.object({
  number: v.number(),
  pillar: v.string(),
  paused: v.boolean(),
  leads: v.array(
    v.object({
      entity: v.string(),
      addresses: v.array(v.object({ name: v.nullable(v.string()), address: v.nullable(v.string()) })),
    }),
  ),
})

const toldContacts = v.object({ edition: v.picklist(editions), rows: v.array(toldContact) })
const source = v.object({ kind: v.string(), id: v.string(), label: v.string(), path: v.string() })

/** What is issued beside the text for one circle of readers: contacts by language, and sources by the claim's number. */
export const frozenAnnex = v.object({
  contacts: v.record(v.picklist(langs), toldContacts),
  sources: v.record(v.string(), v.array(source)),
})

export type ToldContacts = {
  readonly edition: Edition
  readonly rows: readonly {
    readonly number: number
    readonly pillar: string
    readonly paused: boolean
    readonly leads: readonly {
      readonly entity: string
      readonly addresses: readonly { readonly name: string | null; readonly address: string | null }[]
    }[]
  }[]
}

type Asked = { readonly edition: Edition; readonly lang: Lang; readonly names: Names }

/**
 * Whom to write to about each pillar. The public edition has the addresses of functions only, or none; people and their
 * addresses are for the network.
 */
export function tellContacts(
  pillars: readonly Pillar[],
  known: Contacts,
  { edition, lang, names }: Asked,
): ToldContacts {
  const rows = pillars.map(({ number, name, leads, paused }) => {
    const byEntity = new Map(leads.map((lead) => [lead.entity, lead]))
    const told = names.sortedByLabel(byEntity.keys(), lang).map((entity) => ({
      entity: names.label(entity, lang).text,
      addresses:
        edition === 'public'
          ? roleAddress(known.roleAddresses.get(entity))
          : peopleOf(
              (byEntity.get(entity)?.people ?? []).map(({ person }) => person),
              known,
              lang,
            ),
    }))
    return { number, pillar: textIn(name, lang).text, paused, leads: told }
  })
  return { edition, rows }
}

/** The annex as a table: a row a lead entity, so that a pillar with two has two. */
export function contactsTable({ rows }: ToldContacts, lang: Lang): Block {
  const say = speak(lang)
  return {
    table: {
      caption: say('reports.contacts-caption'),
      head: [say('reports.pillar'), say('reports.lead-entity'), say('reports.contact')],
      rows: rows.flatMap(({ number, pillar, paused, leads }) => {
        const heading = [{ text: say('reports.pillar-heading', { number: String(number), name: pillar }) }]
        if (leads.length === 0)
          return [[heading, [{ text: say(paused ? 'reports.paused' : 'reports.without-lead') }], []]]
        return leads.map(({ entity, addresses }) => [heading, [{ text: entity }], addressInlines(addresses)])
      }),
    },
  }
}

const addressInlines = (addresses: readonly { name: string | null; address: string | null }[]): Inline[] =>
  addresses.flatMap(({ name, address }, at) => [
    ...(at === 0 ? [] : [{ text: '; ' }]),
    ...(name === null ? [] : [{ text: address === null ? name : `${name}, ` }]),
    ...(address === null ? [] : [{ text: address, href: `mailto:${address}` }]),
  ])

const roleAddress = (address: string | undefined): { name: null; address: string }[] =>
  address === undefined ? [] : [{ name: null, address }]

function peopleOf(people: readonly string[], known: Contacts, lang: Lang): { name: string; address: string | null }[] {
  return [...new Set(people)]
    .flatMap((id) => known.people.get(id) ?? [])
    .toSorted((one, other) => one.name.localeCompare(other.name, lang))
}
