import * as v from 'valibot'
import { act, audience, day, id, line, optional, prose, refuse, texts } from '#platform/acts'
import { mayRecord } from '../decision.ts'
import { nextNumber } from '../next-number.ts'

/** Takes down what the network said it would do: in which words, where, by whom and until when. */
export const makePromise = act({
  name: 'decisions.make-promise',
  asks: v.strictObject({
    id: optional(id),
    text: texts(1000),
    day,
    due: optional(day),
    saidIn: texts(300),
    saidAs: optional(prose(2000)),
    sourcePath: optional(v.pipe(line(300), v.regex(/^\/[a-z]/, 'decisions.not-a-path'))),
    pillar: optional(id),
    entity: optional(id),
    person: optional(id),
    audience: optional(audience),
  }),
  may: ({ by }, { pillar }) => mayRecord(by.grants, pillar),
  async does({ tx, today, newId }, { id: given, audience: shown = 'network', ...asked }) {
    if (asked.day > today) refuse('platform.not-understood', {}, { day: 'decisions.not-yet' })
    if (asked.due !== undefined && asked.due < asked.day)
      refuse('platform.not-understood', {}, { due: 'decisions.promised-for-the-past' })
    const promise = given ?? newId()
    const year = Number(asked.day.slice(0, 4))
    const row = await tx
      .insertInto('promises')
      .values({
        id: promise,
        year,
        number: await nextNumber(tx, 'promise', year),
        text: asked.text,
        day: asked.day,
        due: asked.due ?? null,
        said_in: asked.saidIn,
        said_as: asked.saidAs ?? null,
        source_path: asked.sourcePath ?? null,
        pillar: asked.pillar ?? null,
        entity: asked.entity ?? null,
        person: asked.person ?? null,
        audience: shown,
      })
      .returning('promises.label')
      .executeTakeFirstOrThrow()
    const forEntity = asked.entity === undefined ? {} : { forEntity: asked.entity }
    return { about: promise, audience: shown, label: row.label, ...forEntity }
  },
})
