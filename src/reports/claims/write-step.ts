import type { Scene } from '#platform/acts'
import type { Lang } from '#platform/words'
import type { Source } from '#terminology'
import type { Claim, ClaimStep } from '../report.ts'
import { hashOfContent } from '../report.ts'

type Given = {
  readonly kind: ClaimStep['kind']
  readonly lang?: Lang
  readonly text?: string | undefined
  readonly source?: Source
}

/** Writes down what was done with a claim, and which state of it was before whoever did it. */
export async function writeStep(
  { tx, by, now, newId }: Scene,
  { id, content }: Claim,
  { kind, lang, text, source }: Given,
): Promise<void> {
  const row = {
    id: newId(),
    claim: id,
    kind,
    at: now,
    by_person: by.id,
    lang: lang ?? null,
    text: text ?? null,
    source: source === undefined ? null : JSON.stringify(source),
    fact_hash: hashOfContent(content),
  }
  await tx.insertInto('claim_steps').values(row).execute()
}
