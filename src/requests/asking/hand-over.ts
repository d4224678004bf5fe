import * as v from 'valibot'
import { act, id, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { pageLink, queueLetter } from '#platform/mail'
import { ask } from '#platform/questions'
import type { Put } from '#platform/questions'
import { isLang } from '#platform/words'
import { focalPointsOn, personNames } from '#members'
import type { FocalPoint } from '#members'
import { speak } from '../words/index.ts'
import { ownQuestion } from './own-question.ts'

/**
 * Somebody who was asked for an entity passes questions on to whoever stands in for them there: the focal point to an alternate,
 * an alternate to the focal point. The questions are asked of that person from then on, who is told at once.
 */
export const handOver = act({
  name: 'requests.hand-over',
  asks: v.strictObject({ questions: v.pipe(v.array(id), v.minLength(1, 'requests.nothing-answered')) }),
  may: ({ by }) => by.grants.has('network'),
  async does(scene, { questions }) {
    const { tx, by, today } = scene
    const points = await focalPointsOn(tx, today)
    const passed = new Map<string, Put[]>()
    for (const question of new Set(questions)) {
      const put = await ownQuestion(tx, by, question)
      const to = standIn(points, put, by.id) ?? refuse('requests.nobody-stands-in')
      passed.set(to.person, [...(passed.get(to.person) ?? []), put])
    }
    for (const [person, puts] of passed) await passOn(scene, person, puts)
    const [first] = [...passed.values()].flat()
    return { about: first?.id ?? scene.newId(), audience: `person:${by.id}`, to: [...passed.keys()] }
  },
})

function standIn(points: readonly FocalPoint[], { entity }: Put, own: string | null): FocalPoint | undefined {
  const others = points.filter((point) => point.entity === entity && point.person !== own)
  return others.find(({ capacity }) => capacity === 'alternate') ?? others[0]
}

async function passOn(scene: Scene, person: string, puts: readonly Put[]): Promise<void> {
  const { tx, now, newId } = scene
  for (const { id: old, kind, about, details, entity, due, askedBy } of puts) {
    await tx
      .updateTable('questions')
      .set({ settled: 'moved', settled_at: now })
      .where('questions.id', '=', old)
      .execute()
    const place = { ...(entity === null ? {} : { entity }), ...(due === null ? {} : { due }) }
    await ask(tx, { id: newId(), kind, about, person, details, by: askedBy, at: now, ...place })
  }
  await tell(scene, person, puts.length)
}

async function tell({ tx, by, now, newId }: Scene, person: string, n: number): Promise<void> {
  const account = await tx
    .selectFrom('accounts')
    .select(['accounts.address', 'accounts.lang'])
    .where('accounts.id', '=', person)
    .executeTakeFirst()
  if (account === undefined) return
  const lang = isLang(account.lang) ? account.lang : 'en'
  const say = speak(lang)
  const who = by.id === null ? '' : ((await personNames(tx, [by.id])).get(by.id) ?? '')
  await queueLetter(tx, {
    id: newId(),
    class: 'notice',
    person,
    address: account.address,
    lang,
    subject: say('requests.handed-subject', { who }),
    body: `${say('requests.handed-body', { n, who })}\n\n${pageLink('/requests')}`,
    at: now,
  })
}
