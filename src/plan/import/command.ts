import { asOperator, readAsOperator } from '#accounts'
import { refuse } from '#platform/acts'
import type { House } from '#platform/acts'
import { command, exits } from '#platform/commands'
import type { CommandScene } from '#platform/commands'
import { dayOf } from '#platform/db'
import { readTableFile, writeCsv } from '#platform/tables'
import type { Table } from '#platform/tables'
import { slugFrom, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'
import { apply } from './apply.ts'
import type { Applied } from './apply.ts'
import { jsonOf } from './json-of.ts'
import { previewOf } from './preview.ts'
import type { Preview } from './preview.ts'
import type { Trouble } from './read-row.ts'
import { previewText, reasonsText, refusedLine } from './say-preview.ts'
import { writtenIn } from './written-in.ts'

const about = (what: Parameters<ReturnType<typeof speak>['byKey']>[0]) => (lang: Lang) =>
  speak(lang).byKey(what) ?? what

const takes = {
  plan: { kind: 'text', about: about('plan.about-slug') },
  name: { kind: 'text', about: about('plan.about-name') },
  first: { kind: 'day', about: about('plan.about-first') },
  last: { kind: 'day', about: about('plan.about-last') },
  'group-by': { kind: 'text', about: about('plan.about-group-by') },
  map: { kind: 'text', many: true, about: about('plan.about-map') },
  'known-as': { kind: 'text', many: true, about: about('plan.about-known-as') },
  'accept-unknown-leads': { kind: 'switch', about: about('plan.about-accept-unknown-leads') },
  'written-in': { kind: 'lang', about: about('plan.about-written-in') },
  audience: { kind: 'choice', choices: ['public', 'un', 'network'], about: about('plan.about-audience') },
  apply: { kind: 'switch', about: about('plan.about-apply') },
  rejected: { kind: 'text', about: about('plan.about-rejected') },
} as const

/** `colonnade import plan FILE`: a table of outputs becomes a plan of its own; a dry run unless `--apply` is given. */
export const importPlan = command({
  noun: 'import',
  verb: 'plan',
  summary: (lang) => speak(lang)('plan.about-import'),
  example: 'colonnade import plan actions.csv --plan reform --group-by "Work package" --apply',
  takes,
  args: { file: { kind: 'file', required: true, about: about('plan.about-file') } },
  needs: 'database',
  async run(scene, given) {
    const table = await readTableFile(given.file)
    const house = await scene.house()
    const file = given.file.split(/[/\\]/).at(-1) ?? given.file
    const slug = addressOf(given.plan, file)
    const written = given['written-in'] ?? writtenIn(table)
    const asked = {
      maps: given.map,
      groupBy: given['group-by'],
      plan: {
        slug,
        name: { [written]: given.name ?? file.replace(/\.[^.]+$/, '') },
        firstDay: given.first,
        lastDay: given.last,
      },
      knownAs: given['known-as'],
      acceptUnknownLeads: given['accept-unknown-leads'],
    }
    const today = dayOf(house.clock())
    const preview = await readAsOperator(house, (tx) => previewOf(tx, table, { asked, today }))
    const how = {
      written,
      audience: given.audience ?? 'network',
      source: speak(scene.lang)('plan.import-source', { file }),
    }
    const applied = given.apply ? await write(scene, house, { preview, today, ...how }) : undefined
    return answer(scene, { table, file, preview, applied, rejected: given.rejected })
  },
})

/** The address of the plan: as it was given, or made of the file's name. */
function addressOf(given: string | undefined, file: string): string {
  if (given !== undefined && slugFrom({ en: given }) !== given) return refuse('platform.not-a-slug')
  return given ?? slugFrom({ en: file.replace(/\.[^.]+$/, '') }) ?? refuse('platform.not-a-slug')
}

type Writing = {
  readonly preview: Preview
  readonly today: string
  readonly written: Lang
  readonly audience: string
  readonly source: string
}

const write = (scene: CommandScene, house: House, { preview, ...how }: Writing): Promise<Applied> =>
  asOperator(house, (token) => apply(preview, { house, token, ...how, stopped: () => scene.interrupted.aborted }))

type Told = {
  readonly table: Table
  readonly file: string
  readonly preview: Preview
  readonly applied: Applied | undefined
  readonly rejected: string | undefined
}

async function answer(scene: CommandScene, { table, file, preview, applied, rejected }: Told) {
  const { lang } = scene
  const say = speak(lang)
  const byActs = (applied?.refused ?? []).map(({ row, refusal }) => ({
    ...row,
    troubles: [{ key: refusal.code, details: refusal.details }].map((one) => sayable(one, lang)),
  }))
  const refused = [...preview.refused, ...byActs]
  const all = { ...preview, refused }
  if (rejected !== undefined && refused.length > 0) await scene.save(rejected, rejectedCsv(table, refused, lang))
  const ending =
    applied === undefined
      ? say('plan.import-dry')
      : say('plan.import-done', { n: applied.written, refused: String(refused.length) })
  const text = [
    previewText(preview, { lang, file, rows: table.rows.length }),
    ...byActs.map((row) => refusedLine(row, lang)),
    ...(rejected !== undefined && refused.length > 0 ? [say('plan.import-rejected', { file: rejected })] : []),
    '',
    ending,
  ].join('\n')
  const exit = refused.length > 0 ? exits.refused : exits.done
  return { json: jsonOf(all, { lang, file, rows: table.rows.length, written: applied?.written }), text, exit }
}

/** What an act refused, as a trouble of the row; the platform's own words are put in, since this room cannot say them. */
function sayable({ key, details }: { key: string; details: Readonly<Record<string, unknown>> }, lang: Lang): Trouble {
  const words = speak(lang).byKey(key, details) ?? speakPlatform(lang).byKey(key, details) ?? key
  return { key: 'plan.import-refused', details: { reason: words } }
}

function rejectedCsv(table: Table, refused: Preview['refused'], lang: Lang): Uint8Array {
  const [number, reason] = [speak(lang)('plan.import-row-number'), speak(lang)('plan.import-reason')]
  const rows = refused
    .toSorted((one, other) => one.row - other.row)
    .map(({ row, troubles }) => ({
      ...table.rows[row - 1],
      [number]: String(row),
      [reason]: reasonsText(troubles, lang),
    }))
  return writeCsv({ columns: [number, reason, ...table.columns], rows }, lang)
}
