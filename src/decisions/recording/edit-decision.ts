import * as v from 'valibot'
import { act, audience, id, optional, refuse, texts, wholeNumber } from '#platform/acts'
import { langs } from '#platform/words'
import { mayRecord } from '../decision.ts'
import { keeps, decisionOf } from './recorded.ts'
import type { DecisionToChange } from './recorded.ts'

/** Puts the wording of a decision right or adds a language to it. Its number, day and method stay as they were recorded. */
export const editDecision = act({
  name: 'decisions.edit-decision',
  asks: v.strictObject({
    decision: id,
    text: texts(4000),
    pillar: optional(id),
    plan: optional(id),
    audience,
    revision: wholeNumber(1, 1_000_000),
  }),
  // Whoever moves it to another pillar keeps both.
  may: async (scene, asked) => (await keeps(scene, asked)) && mayRecord(scene.by.grants, asked.pillar),
  async does(scene, { decision, text, pillar, plan, audience: shown, revision }) {
    const before = await decisionOf(scene, decision)
    if (before.revision !== revision)
      refuse('platform.conflict', { theirs: theirsOf(before), revision: before.revision })
    await scene.tx
      .updateTable('decisions')
      .set({ text, pillar: pillar ?? null, plan: plan ?? null, audience: shown, revision: revision + 1 })
      .where('decisions.id', '=', decision)
      .execute()
    return { about: decision, audience: shown, level: before.level, label: before.label }
  },
})

const theirsOf = ({ text, pillar, plan, audience: shown }: DecisionToChange): Record<string, string> => ({
  ...Object.fromEntries(langs.map((lang) => [`text.${lang}`, text[lang] ?? ''])),
  pillar: pillar ?? '',
  plan: plan ?? '',
  audience: shown,
})
