// How much of the report on the first half of 2021 is proposed as records, and what a report built of them gives again:
// `node scripts/run.mjs exec test/bench/intake-seed.ts`. Counts only; what the report says stays where it is.
import { langs } from '#platform/words'
import { emptyNetwork, movedIn, proposedBy } from '#test/moved-in'
import { reportIn, typingIn } from '#test/report-file'
import {
  compared,
  happeningOf,
  happenings,
  leads,
  leadsIn,
  members,
  seedFile,
  seedIsHere,
  undated,
} from '#test/seed-expected'

const say = (line: string): unknown => process.stdout.write(`${line}\n`)
if (!seedIsHere) {
  say('The report (shared/data/seed) is not on this machine.')
  process.exit(0)
}
const on = '2021-06-30'
const t = await emptyNetwork()
const begun = performance.now()
const { content, proposals } = await proposedBy(t, seedFile, on)
say(`${proposals.length} proposals in ${Math.round(performance.now() - begun)} ms, the reading included`)

const codes = proposals.filter(({ act }) => act === 'members.add-entity').map(({ input }) => String(input['code']))
const table = {
  entities: compared(codes, members),
  leads: compared(Object.entries(leadsIn(proposals)).map(told), Object.entries(leads).map(told)),
  happenings: compared(
    proposals.flatMap((one) => happeningOf(one) ?? []),
    [...happenings, ...undated],
  ),
}
for (const [kind, { found, expected, missing, wrong }] of Object.entries(table))
  say(
    `${kind}: ${found} of ${expected}; missing: ${missing.join(', ') || 'none'}; wrong: ${wrong.join(', ') || 'none'}`,
  )
const acts = Object.entries(Object.groupBy(proposals, ({ act }) => act))
for (const [act, all = []] of acts)
  say(`  ${act}: ${all.length}, in doubt ${all.filter(({ doubts }) => doubts.length > 0).length}`)

const { made, refused } = await movedIn(t, { content, proposals, on })
say(`${made} made; refused: ${refused.length === 0 ? 'none' : `\n  ${refused.join('\n  ')}`}`)
const typed = typingIn(t)
for (const lang of langs) {
  const asked = ['--profile', 'progress', '--period', '2021-H1', '--lang', lang, '--to', 'json', '--claims']
  const { bytes, told: trouble } = await typed('report', 'build', ...asked)
  const sections = bytes.length === 0 ? [] : reportIn(bytes).sections
  say(`${lang}: ${sections.reduce((sum, { claims }) => sum + claims.length, 0)} sentences ${trouble}`)
  // Told in full for whoever names a language.
  const shown = process.argv.includes(lang) ? sections.flatMap(({ claims }) => claims) : []
  for (const { text } of shown) say(`    ${text}`)
}
process.exit(0)

function told([number, of]: [string, readonly string[]]): string {
  return `${number}: ${of.toSorted().join(' ')}`
}
