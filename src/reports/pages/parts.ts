import type { Lang } from '#platform/words'
import type { ToldContacts } from '../telling/contacts.ts'
import type { ToldReport, ToldSection } from '../telling/told.ts'
import { speak } from '../words/index.ts'

/** A part of a report that its page can show by itself: a section, what is left out, the contacts. */
export type Part = {
  readonly key: string
  readonly title: string
  readonly numbers: readonly number[]
}

// Up to here the whole report is sent at once, so that every page fits into the first window of a slow connection.
const sentencesOnOnePage = 60

/** The parts of a report in the order of printing. */
export function partsOf(told: ToldReport, contacts: ToldContacts | undefined, lang: Lang): Part[] {
  const say = speak(lang)
  const leftOut = told.leftOut.map(({ number }) => number)
  return [
    ...told.sections.map((section) => ({
      key: keyOf(section),
      title: section.title,
      numbers: section.claims.map(({ number }) => number),
    })),
    ...(leftOut.length === 0 ? [] : [{ key: 'left-out', title: say('reports.left-out-title'), numbers: leftOut }]),
    ...(contacts === undefined ? [] : [{ key: 'contacts', title: say('reports.annex-contacts'), numbers: [] }]),
  ]
}

/** Where a section stands on its page, and how the address names it. */
export const keyOf = ({ kind, pillar }: Pick<ToldSection, 'kind' | 'pillar'>): string =>
  pillar === null ? kind : `pillar-${pillar.number}`

/** What is shown at once: everything of a short report; else the part that was asked for, or that has the claim, or the first. */
export function shownParts(
  parts: readonly Part[],
  asked: { part: string | null; claim: string | null },
): readonly Part[] {
  const sentences = parts.reduce((sum, { numbers }) => sum + numbers.length, 0)
  if (sentences <= sentencesOnOnePage) return parts
  const chosen =
    parts.find(({ key }) => key === asked.part) ??
    parts.find(({ numbers }) => asked.claim !== null && numbers.includes(Number(asked.claim))) ??
    parts[0]
  return chosen === undefined ? [] : [chosen]
}
