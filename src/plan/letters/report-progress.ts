import * as v from 'valibot'
import { act, id, line, optional, prose, refuse, wholeNumber } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { accountOf } from '#accounts'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { outputOf, tends } from '../leave.ts'
import { mayReport, ownEntity } from '../outputs/add-update.ts'
import { insertUpdate } from '../outputs/insert-update.ts'
import { writeDate } from '../outputs/write-date.ts'
import { dayIn } from './day-in.ts'

const proof = v.strictObject({
  hash: v.pipe(v.string('platform.required'), v.regex(/^[0-9a-f]{64}$/, 'plan.no-such-file')),
  name: line(200),
  type: line(200),
  size: wholeNumber(0, 10_000_000_000),
})
const filesMax = 20

const asks = v.pipe(
  v.strictObject({
    output: id,
    /** Nothing new, or done; undefined where words alone say how far it is. */
    said: optional(v.picklist(['same', 'done'], 'platform.choose-one')),
    text: optional(prose(2000)),
    lang: optional(v.picklist(langs, 'platform.choose-one')),
    /** For whom, where somebody else writes it down for them; otherwise for the own entity. */
    entity: optional(id),
    files: v.optional(v.pipe(v.array(proof), v.maxLength(filesMax, 'plan.too-many-files')), []),
  }),
  v.forward(
    v.check(
      ({ said, text, files }) => said !== undefined || text !== undefined || files.length > 0,
      'plan.say-what-happened',
    ),
    ['text'],
  ),
)
type Asked = v.InferOutput<typeof asks>

/**
 * Tells how far an output is, in one answer: words become an update of today, files its evidence, `done` its actual day
 * (the one that the words name, else today), and `same` a record that somebody looked and had nothing to add.
 */
export const reportProgress = act({
  name: 'plan.report-progress',
  asks,
  may: (scene, { output }) => mayReport(scene, output),
  async does(scene, asked) {
    const { output } = asked
    const { audience, pillar, label } = await outputOf(scene, output)
    if (asked.said === 'done' && !tends(scene.by, pillar)) refuse('plan.only-leads-close', { label })
    const entity = asked.entity ?? (await ownEntity(scene, output))
    const doneOn = asked.said === 'done' ? await close(scene, asked) : undefined
    const update = await told(scene, asked, entity)
    if (update === undefined && doneOn === undefined) await checked(scene, output)
    const shownTo = audience === 'public' || audience === 'un' ? 'network' : audience
    return {
      about: output,
      label,
      audience: shownTo,
      ...(update === undefined ? {} : { update }),
      ...(doneOn === undefined ? {} : { doneOn }),
      ...(entity === undefined ? {} : { forEntity: entity }),
    }
  },
})

async function close(scene: Scene, { output, text }: Asked): Promise<string> {
  const there = await scene.tx
    .selectFrom('plan_dates')
    .select('plan_dates.day')
    .where('plan_dates.output', '=', output)
    .where('plan_dates.kind', '=', 'actual')
    .orderBy('plan_dates.id', 'desc')
    .executeTakeFirst()
  if (there !== undefined) refuse('plan.done-already', { day: there.day })
  const named = dayIn(text ?? '', scene.today) ?? scene.today
  await writeDate(scene, { output, kind: 'actual', day: named })
  return named
}

/** The update that words and files make; undefined when there are none. */
async function told(scene: Scene, { output, text, lang, files }: Asked, entity: string | undefined) {
  if (text === undefined && files.length === 0) return undefined
  const written = lang ?? (await ownLanguage(scene))
  const words = text ?? files.map(({ name }) => name).join(', ')
  const update = await insertUpdate(scene, output, { text: { [written]: words }, day: scene.today, entity })
  await keepFiles(scene, update, files)
  return update
}

async function keepFiles({ tx, now }: Scene, reported: string, files: Asked['files']): Promise<void> {
  if (files.length === 0) return
  const known = files.map(({ hash, size, type }) => ({ hash, size, type, at: now }))
  await tx
    .insertInto('files')
    .values(known)
    .onConflict((row) => row.doNothing())
    .execute()
  const rows = files.map(({ hash, name }, at) => ({ reported, number: at + 1, file: hash, name }))
  await tx.insertInto('update_files').values(rows).execute()
}

async function checked({ tx, by, today, newId }: Scene, output: string): Promise<void> {
  await tx.insertInto('progress_checks').values({ id: newId(), output, day: today, by_person: by.id }).execute()
}

const ownLanguage = async ({ tx, by }: Scene): Promise<Lang> =>
  by.id === null ? 'en' : ((await accountOf(tx, by.id))?.lang ?? 'en')
