import { documentsByIds, documentsList } from '#documents'
import type { DocumentRecord } from '#documents'
import type { Desk, Option } from '#platform/web'
import { collator, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { pillarsOn, planInForce } from '#plan'
import type { Engagement } from './engagements/read.ts'
import { speak } from './words/index.ts'

/** A text that was used, as a page names it. */
export type Used = {
  readonly label: string
  readonly lang: Lang
  readonly path: string
  readonly number: number | undefined
}

/** The texts that were used in these engagements, by the id of the engagement; what the reader may not see is left out. */
export async function textsUsed({ tx, lang }: Desk, engagements: readonly Engagement[]): Promise<Map<string, Used>> {
  const documents = await documentsByIds(
    tx,
    engagements.flatMap(({ document }) => document ?? []),
  )
  return new Map(
    engagements.flatMap(({ id, document, version }) => {
      const found = document === null ? undefined : documents.get(document)
      return found === undefined ? [] : [[id, usedOf(found, version, lang)] as const]
    }),
  )
}

function usedOf({ title, slug, versions }: DocumentRecord, version: string | null, lang: Lang): Used {
  const { text, lang: written } = textIn(title, lang)
  const number = versions.find(({ id }) => id === version)?.number
  return { label: text, lang: written, path: `/documents/${slug}`, number }
}

/** Pillars of the plan in force, each with its number and name. */
export async function pillarOptions({ tx, lang, today }: Desk): Promise<readonly Option[]> {
  const plan = await planInForce(tx, today)
  if (plan === undefined) return []
  const pillars = await pillarsOn(tx, { plan: plan.id, day: today })
  return pillars.map(({ id, number, shortName }) => {
    const name = textIn(shortName, lang).text
    return { value: id, label: speak(lang)('countries.numbered-pillar', { number: String(number), name }) }
  })
}

/** Texts that can have been used, version by version, the newest version of each first. */
export async function versionOptions({ tx, lang }: Desk): Promise<readonly Option[]> {
  const order = collator(lang)
  const documents = (await documentsList(tx)).toSorted((one, other) =>
    order.compare(called(one.title, lang), called(other.title, lang)),
  )
  return documents.flatMap(({ title, versions }) =>
    versions.toReversed().map(({ id, number }) => ({
      value: id,
      label: speak(lang)('countries.text-in-version', { title: called(title, lang), number: String(number) }),
    })),
  )
}

/** The text a version belongs to, for a form that names only the version. */
export async function documentOfVersion({ tx }: Desk, version: string): Promise<string | undefined> {
  const documents = await documentsList(tx)
  return documents.find(({ versions }) => versions.some(({ id }) => id === version))?.id
}

const audiences = ['public', 'un', 'network', 'co-chairs', 'secretariat'] as const

/** Whom a record can be shown to, in words. */
export const audienceOptions = (lang: Lang, pillars: readonly Option[]): readonly Option[] => [
  ...audiences.map((value) => ({ value, label: speak(lang)(`countries.audience-${value}`) })),
  ...pillars.map(({ value, label }) => ({
    value: `pillar:${value}`,
    label: speak(lang)('countries.audience-pillar', { pillar: label }),
  })),
]

const called = (texts: Texts, lang: Lang): string => textIn(texts, lang).text
