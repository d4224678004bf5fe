import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'
import type { Candidate, Preview } from './preview.ts'
import type { Trouble } from './read-row.ts'

/** What an import would do, in words for a terminal. */
export function previewText(
  preview: Preview,
  { lang, file, rows }: { lang: Lang; file: string; rows: number },
): string {
  const say = speak(lang)
  const { fresh, known, refused, unused, formulas } = preview
  const counts = { fresh: String(fresh.length), known: String(known.length), refused: String(refused.length) }
  return [
    `${say('plan.import-read', { n: rows, file })} ${say('plan.import-counts', counts)}`,
    '',
    say('plan.import-mapped'),
    ...[...preview.columns].map(([field, column]) => `  ${field.padEnd(18)} ${column}`),
    ...(unused.length === 0 ? [] : [say('plan.import-unused', { columns: unused.join(' · ') })]),
    '',
    say('plan.import-pillars', { n: preview.groups.length }),
    ...preview.groups.map((group) => groupLine(preview, group, lang)),
    ...strangerLines(preview, lang),
    ...registerLines(preview, lang),
    ...(formulas === 0 ? [] : ['', say('plan.import-formulas', { n: formulas })]),
    ...(refused.length === 0 ? [] : ['', ...refused.map((row) => refusedLine(row, lang))]),
  ].join('\n')
}

function groupLine({ names }: Preview, { number, name, leads }: Preview['groups'][number], lang: Lang): string {
  const who = names.sortedByLabel(leads, lang).map((id) => names.label(id, lang).text)
  return `  ${String(number).padStart(2)} ${name}${who.length === 0 ? '' : ` (${who.join(', ')})`}`
}

function strangerLines({ strangers }: Preview, lang: Lang): string[] {
  const say = speak(lang)
  const [leads, others] = [strangers.filter((one) => one.leads), strangers.filter((one) => !one.leads)]
  const [first] = leads
  return [
    ...(first === undefined
      ? []
      : [
          '',
          say('plan.import-unknown'),
          ...leads.map((one) => `  ${strangerWords(one, lang)}`),
          say('plan.import-how-known', { name: first.unknown }),
        ]),
    ...(others.length === 0
      ? []
      : ['', say('plan.import-left-out', { names: others.map(({ unknown }) => unknown).join(', ') })]),
  ]
}

function strangerWords({ unknown, near, rows }: Preview['strangers'][number], lang: Lang): string {
  const given = { name: unknown, rows: rows.join(', ') }
  return near === undefined
    ? speak(lang)('plan.import-unknown-name', given)
    : speak(lang)('plan.import-unknown-near', { ...given, near })
}

function registerLines({ toRegister, names }: Preview, lang: Lang): string[] {
  if (toRegister.length === 0) return []
  const list = names.sortedByLabel(toRegister, lang).map((id) => names.label(id, lang).text)
  return ['', speak(lang)('plan.import-to-register', { list: list.join(', ') })]
}

export function refusedLine({ row, title, troubles }: Candidate, lang: Lang): string {
  const given = { row: String(row), reason: reasonsText(troubles, lang) }
  return title === ''
    ? speak(lang)('plan.import-row-untitled', given)
    : speak(lang)('plan.import-row', { ...given, title: shorter(title) })
}

/** Everything that is wrong with a row, in one line. */
export const reasonsText = (troubles: readonly Trouble[], lang: Lang): string =>
  troubles.map(({ key, details }) => speak(lang).byKey(key, details) ?? key).join('; ')

const shownMax = 60
const shorter = (title: string): string =>
  title.length <= shownMax ? title : `${title.slice(0, shownMax - 1).trimEnd()}…`
