import type { Finding } from '../checks.ts'
import type { ToldContacts } from './contacts.ts'
import type { ToldReport } from './told.ts'

export type Told = {
  readonly told: ToldReport
  readonly contacts: ToldContacts | undefined
  readonly findings: readonly Finding[]
  readonly status: 'draft' | 'issued'
  /** The address of the stored report, or null when it was drafted on the spot. */
  readonly slug: string | null
  readonly withSources: boolean
}

/** The report for machines: sections, their claims with text, whether it was edited, and sources. Keys are in English. */
export function toJson({ told, contacts, findings, status, slug, withSources }: Told): unknown {
  return {
    profile: told.profile,
    period: { from: told.from, to: told.to },
    lang: told.lang,
    status,
    slug,
    title: told.title,
    network: told.network,
    plan: told.subtitle,
    sections: told.sections.map(({ kind, pillar, title, claims }) => ({
      kind,
      ...(pillar === null ? {} : { pillar: { number: pillar.number, name: pillar.name } }),
      title,
      claims: claims.map((claim) => ({
        number: claim.number,
        paragraph: claim.paragraph,
        text: claim.text,
        fact: factOf(claim.identity),
        ...(claim.note === null ? {} : { footnote: claim.note }),
        edited: claim.edited,
        withoutSource: claim.marked,
        highlight: claim.highlight,
        ...(withSources ? { sources: claim.sources } : { sources: claim.sources.length }),
      })),
    })),
    ...(contacts === undefined ? {} : { contacts }),
    leftOut: told.leftOut,
    checks: findings.map(({ kind, blocks, claim, values }) => ({
      check: kind,
      blocks,
      ...(claim === undefined ? {} : { claim }),
      ...values,
    })),
  }
}

/** The key of the fact behind a claim; null where somebody wrote the sentence. */
const factOf = (identity: string): string | null => {
  const key = identity.slice(0, identity.indexOf('|'))
  return key === 'written' ? null : key
}
