import { readAsOperator } from '#accounts'
import { command } from '#platform/commands'
import { dayOf } from '#platform/db'
import type { Day, Tx } from '#platform/db'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { namesAt } from '#terminology'
import { aboutCount } from './about-count.ts'
import { registeredEntities } from './entities/read-entity.ts'
import { officeName } from './pages/office-name.ts'
import { termWords } from './pages/term-words.ts'
import { focalPointsOn, memberEntities, officesOn, personCount } from './read.ts'
import { speak } from './words/index.ts'

/** `colonnade members list`: who belonged to the network on a day, who spoke for whom, and who held which office. */
export const membersList = command({
  noun: 'members',
  verb: 'list',
  summary: (lang) => speak(lang)('members.about-list'),
  example: 'colonnade members list --as-of 2021-03-15 --lang fr',
  takes: { 'as-of': { kind: 'day', about: (lang) => speak(lang)('members.about-as-of') } },
  needs: 'database',
  async run({ house, lang }, { 'as-of': asOf }) {
    const open = await house()
    const on = asOf ?? dayOf(open.clock())
    const list = await readAsOperator(open, (tx) => listOn(tx, on, lang))
    return { json: list, text: textOf(list, lang) }
  },
})

type List = Awaited<ReturnType<typeof listOn>>

async function listOn(tx: Tx, on: Day, lang: Lang) {
  const names = await namesAt(tx, on)
  const kinds = new Map((await registeredEntities(tx)).map(({ id, kind }) => [id, kind]))
  const points = await focalPointsOn(tx, on)
  const ids = names.sortedByLabel(await memberEntities(tx, on), lang)
  const count = await personCount(tx, on)
  return {
    asOf: on,
    count: ids.length,
    entities: ids.map((id) => ({
      code: names.codeOf(id),
      acronym: names.acronym(id, lang)?.text ?? null,
      name: names.name(id, lang).text,
      kind: kinds.get(id) ?? 'other',
      focalPoints: points
        .filter((point) => point.entity === id && point.capacity === 'focal-point')
        .map(({ name }) => name),
    })),
    offices: (await officesOn(tx, on)).map(({ office, entity, from, to }) => ({
      office,
      name: officeName({ names, lang }, office),
      code: names.codeOf(entity),
      label: names.label(entity, lang).text,
      from,
      to,
    })),
    people: { count, ...aboutCount(count) },
  }
}

function textOf({ asOf, count, entities, offices, people }: List, lang: Lang): string {
  const say = speak(lang)
  const printed = 'about' in people ? ` (${say('members.about-n', { n: people.about })})` : ''
  const counts = say('members.people-in-entities', {
    people: `${say('members.n-people', { n: people.count })}${printed}`,
    entities: say('members.in-n-entities', { n: count }),
    day: formatDay(lang, asOf),
  })
  const widest = Math.max(0, ...entities.map(({ acronym, name }) => [...(acronym ?? name)].length))
  const lines = entities.map(({ acronym, name, focalPoints }) => {
    const label = acronym ?? name
    const padded = label + ' '.repeat(widest - [...label].length)
    const who = focalPoints.length === 0 ? say('members.gap') : focalPoints.join(', ')
    return `${padded}  ${acronym === null ? '' : `${name}  `}${who}`
  })
  const held = offices.map((one) => `${one.name}: ${one.label} ${termWords(lang, one)}`.trim())
  return [counts, '', ...held, ...(held.length === 0 ? [] : ['']), ...lines].join('\n')
}
