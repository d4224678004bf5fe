import type { Source } from '#terminology'
import type { ToldReport } from './told.ts'

/** Whether a source may be named to everybody: a record that is open to all, a standing text, a text outside. */
export const namedToAll =
  (open: ReadonlySet<string>) =>
  ({ kind, id }: Source): boolean =>
    kind === 'outside' || kind === 'note' || open.has(`${kind}:${id}`)

/** The report with only those sources that may be named; which sentences are marked as unproved does not change. */
export const withSources = (
  told: ToldReport,
  sourcesOf: (number: number, own: readonly Source[]) => readonly Source[],
): ToldReport => ({
  ...told,
  sections: told.sections.map((section) => ({
    ...section,
    claims: section.claims.map((claim) => ({ ...claim, sources: sourcesOf(claim.number, claim.sources) })),
  })),
})
