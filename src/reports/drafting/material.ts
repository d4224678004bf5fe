import type { Day, Tx } from '#platform/db'
import { langs } from '#platform/words'
import { highlightsIn } from '#plan'
import type { Fact, Source } from '#terminology'
import type { RecordKind } from '../checks.ts'
import type { Material } from './draft.ts'
import { highlightedFacts } from './draft.ts'
import { sinceFacts } from './since.ts'
import { factsOf, speakers } from './facts.ts'
import { notesFor } from '../notes/read.ts'
import { annexOf, issueOf, issuedBefore } from '../read.ts'
import type { Profile } from '../report.ts'
import type { Setting } from '../setting.ts'
import { withSources } from '../telling/edition.ts'
import { hasWordsIn, sentence } from '../telling/voice.ts'

/** What a report is made of at this moment, and the marked records that no fact tells of. */
export type Gathered = { readonly material: Material; readonly untold: readonly RecordKind[] }

/** Asks every room about a period. Whoever asks must be able to see everything, or figures would be too small. */
export async function gather(
  tx: Tx,
  { profile, setting, today }: { profile: Profile; setting: Setting; today: Day },
): Promise<Gathered> {
  const { scope, pillars } = setting
  const facts = await factsOf(tx, scope)
  const marked = await highlightsIn(tx, scope.from, scope.to)
  const material = {
    facts,
    pillars,
    highlights: marked.map(({ subject }) => subject),
    ...(await notesFor(tx, scope, today)),
    since: profile === 'progress' ? await since(tx, { profile, setting, facts }) : [],
    hasWords: hasWordsIn(speakers),
  }
  const told = (subject: string) => highlightedFacts(facts, [subject]).length > 0
  return { material, untold: marked.filter(({ subject }) => !told(subject)).map(({ kind }) => kind) }
}

async function since(
  tx: Tx,
  { profile, setting, facts }: { profile: Profile; setting: Setting; facts: readonly Fact[] },
): Promise<Fact[]> {
  const { scope, voiceIn } = setting
  const before = await issuedBefore(tx, { profile, plan: scope.plan, from: scope.from })
  const issue = before && (await issueOf(tx, before.id))
  if (before === undefined || issue === undefined) return []
  const annex = await annexOf(tx, before.id, 'network')
  const full = (number: number, own: readonly Source[]) => annex?.sources[String(number)] ?? own
  const frozen = { ...issue.frozen, en: withSources(issue.frozen.en, full) }
  const source = { kind: 'report', id: before.id, label: issue.frozen.en.title, path: `/reports/${before.slug}` }
  const now = facts.map((fact) => ({
    fact,
    said: Object.fromEntries(langs.map((lang) => [lang, sentence(fact, 'plain', voiceIn(lang)) ?? ''])),
  }))
  return sinceFacts({ frozen, to: before.to, source }, now, scope.to)
}
