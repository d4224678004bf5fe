// How well letters are understood, on letters that were invented and labelled by hand, by kind and by language. Half of them
// were not looked at while the reading was made: `node scripts/run.mjs exec test/bench/letters-understood.ts [--misses]`.
import { langs } from '#platform/words'
import { judgedAll, mistakesIn, scoreOf } from '../letters/judge.ts'
import { heldBack } from '../letters/held-back/by-language.ts'
import { seen } from '../letters/seen/by-language.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (share: number): string => (Number.isNaN(share) ? '–' : share.toFixed(3))
const wanted = process.argv.find((word) => word === 'seen' || word === 'held-back')

for (const [name, byLang] of [
  ['seen', seen],
  ['held-back', heldBack],
] as const) {
  if (wanted !== undefined && wanted !== name) continue
  const all = await judgedAll(byLang)
  say(`${name}: ${all.length} letters`)
  say(`${'kind'.padEnd(12)}${'letters'.padStart(9)}${'precision'.padStart(11)}${'recall'.padStart(9)}`)
  for (const { kind, count, precision, recall } of scoreOf(all).kinds)
    say(kind.padEnd(12) + String(count).padStart(9) + percent(precision).padStart(11) + percent(recall).padStart(9))
  say(
    `${'language'.padEnd(12)}${'letters'.padStart(9)}${'kind'.padStart(9)}${'written'.padStart(9)}${'news'.padStart(9)}${'failed'.padStart(9)}`,
  )
  for (const lang of [...langs, undefined]) {
    const some = all.filter((one) => lang === undefined || one.lang === lang)
    const score = scoreOf(some)
    const shares = [score.kind, score.written, score.news, score.failed].map((share) => percent(share).padStart(9))
    say((lang ?? 'all').padEnd(12) + String(some.length).padStart(9) + shares.join(''))
  }
  if (process.argv.includes('--misses')) for (const miss of all.flatMap(mistakesIn)) say(`  ${miss}`)
}
