import * as v from 'valibot'
import { act, day, id, line, optional, refuse, wholeNumber } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { keepsVersion, neededVersion, refuseAhead, refuseOddDay, shownWith } from '../concerned.ts'
import { earliest, precisions, storedDay } from '../document.ts'
import type { Dated } from '../document.ts'
import { outOfOrder, steps } from './matrix.ts'
import type { Step } from './matrix.ts'
import { stepsOf } from '../read.ts'

const hash = v.pipe(v.string('platform.required'), v.regex(/^[0-9a-f]{64}$/, 'documents.no-such-file'))

/** The last part of a path, as some browsers send one. */
const fileName = v.pipe(
  line(400),
  v.transform((given) => given.replace(/^.*[\\/]/, '').slice(-200)),
  v.minLength(1, 'platform.required'),
)

const webAddress = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.maxLength(500, 'platform.too-long'),
  v.check((given) => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol), 'documents.not-an-address'),
)

/**
 * Records what happened to a language version: that it was asked for, drafted, reviewed, or published, with the file or
 * the address where it is. Whoever brings a file has put its bytes into the store before. Recorded again, a step is
 * corrected; the ledger keeps both.
 */
export const recordLanguageStep = act({
  name: 'documents.record-language-step',
  asks: v.strictObject({
    version: id,
    lang: v.picklist(langs, 'platform.choose-one'),
    step: v.picklist(steps, 'platform.choose-one'),
    day,
    precise: optional(v.picklist(precisions, 'platform.choose-one')),
    url: optional(webAddress),
    file: optional(
      v.strictObject({
        hash,
        name: fileName,
        size: optional(wholeNumber(0, 10_000_000_000)),
        type: optional(line(200)),
      }),
    ),
  }),
  may: (scene, { version }) => keepsVersion(scene, version),
  async does(scene, { version: of, lang, step, day: on, precise = 'day', url, file }) {
    const version = await neededVersion(scene.tx, of)
    const dated = { day: on, precise }
    // A translation may be asked for before the version it is made from is there, but not published.
    if (step === 'published') refuseOddDay(scene, version, dated)
    refuseAhead(scene, dated)
    await refuseOtherOrder(scene, { version: of, lang, step, ...dated })
    if (file !== undefined) await keepFile(scene, file)
    const told = {
      day: storedDay(dated),
      precise,
      by_person: scene.by.id,
      url: url ?? null,
      ...(file === undefined ? {} : { file: file.hash, file_name: file.name }),
    }
    await scene.tx
      .insertInto('language_steps')
      .values({ version: of, lang, step, ...told })
      .onConflict((taken) => taken.columns(['version', 'lang', 'step']).doUpdateSet(told))
      .execute()
    return { about: version.id, ...shownWith(version), slug: version.slug }
  },
})

async function refuseOtherOrder(
  { tx }: Scene,
  { version, ...given }: Dated & { version: string; lang: Lang; step: Step },
): Promise<void> {
  const taken = await stepsOf(tx, [version])
  const wrong = outOfOrder(taken, given)
  if (wrong === undefined) return
  const other = taken.find(({ lang, step }) => lang === given.lang && step === wrong)
  const code = steps.indexOf(wrong) < steps.indexOf(given.step) ? 'documents.too-early' : 'documents.too-late'
  refuse('platform.not-understood', { day: other === undefined ? '' : earliest(other) }, { day: code })
}

type GivenFile = { hash: string; size?: number | undefined; type?: string | undefined }

// A file that is known already needs no size; one that is neither known nor described is refused by the schema.
async function keepFile({ tx, now }: Scene, { hash: of, size, type }: GivenFile): Promise<void> {
  if (size === undefined || type === undefined) return
  await tx
    .insertInto('files')
    .values({ hash: of, size, type, at: now })
    .onConflict((known) => known.doNothing())
    .execute()
}
