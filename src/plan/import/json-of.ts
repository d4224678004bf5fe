import type { Lang } from '#platform/words'
import type { Preview } from './preview.ts'
import { reasonsText } from './say-preview.ts'

type More = { readonly lang: Lang; readonly file: string; readonly rows: number; readonly written: number | undefined }

/** The same for machines: codes of entities, keys of reasons, counts. */
export function jsonOf(preview: Preview, { lang, file, rows, written }: More) {
  const codes = (entities: readonly string[]): string[] => entities.map((id) => preview.names.codeOf(id)).toSorted()
  const { slug, name, firstDay, lastDay, known } = preview.plan
  return {
    file,
    rows,
    plan: { slug, name, firstDay, lastDay, exists: known !== undefined },
    columns: Object.fromEntries(preview.columns),
    unused: preview.unused,
    pillars: preview.groups.map(({ number, name: called, leads, known: there, rows: own }) => ({
      number,
      name: called,
      leads: codes(leads),
      exists: there !== undefined,
      rows: own.length,
    })),
    new: preview.fresh.length,
    known: preview.known.length,
    refused: preview.refused.map(({ row, title, troubles }) => ({
      row,
      title,
      codes: troubles.map(({ key }) => key),
      reason: reasonsText(troubles, lang),
    })),
    toRegister: codes(preview.toRegister),
    unknown: preview.strangers.map(({ unknown, near, rows: where, leads }) => ({
      name: unknown,
      near: near ?? null,
      rows: where,
      leads,
    })),
    formulas: preview.formulas,
    applied: written !== undefined,
    written: written ?? 0,
  }
}
