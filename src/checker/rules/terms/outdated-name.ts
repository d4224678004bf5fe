import type { Known, KnownName, KnownThing, Mention, Reading } from '#reading'
import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'

export const outdatedName: Rule = {
  name: 'outdated-name',
  kind: 'ACR',
  certainty: 'certain',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'DOCO and DPKO took part; DCO will follow up. The UNDAFs are read.', finds: ['DOCO', 'DPKO', 'UNDAFs'] },
  good: { text: 'DCO and DPO took part. In 2012, DPKO had sent a colleague.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le DOMP a participé en 2021.', finds: ['DOMP'] },
      good: { lang: 'fr', text: 'Le DOP a participé en 2021.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Participó el Departamento de Información Pública.',
        finds: ['Departamento de Información Pública'],
      },
      good: { lang: 'es', text: 'Participó el Departamento de Comunicación Global.' },
    },
  ],
  find(reading, known) {
    const lang = reading.lang ?? 'en'
    const former = reading.mentions.filter(
      (mention) => mention.form === 'former' && !tellsOfThen(reading, mention, known),
    )
    return [...Map.groupBy(former, ({ id }) => id).values()].flatMap((same) => foundFor(same, { reading, known, lang }))
  },
}

type Asked = { readonly reading: Reading; readonly known: Known; readonly lang: Lang }

function foundFor(same: readonly Mention[], { reading, known, lang }: Asked): Found[] {
  const [first, ...others] = same
  const thing = first === undefined ? undefined : thingOf(known, first)
  if (first === undefined || thing === undefined) return []
  const old = thing.names.find((name) => isSaid(name, first))
  const form = old?.form ?? 'name'
  const now = nameOn(thing, { lang, on: known.on, form }) ?? nameOn(thing, { lang, on: known.on, form: 'name' })
  if (now === undefined || isPartOf(first.said, now.said)) return []
  const today = reading.mentions.filter(({ id, form: said }) => id === first.id && said !== 'former')
  const { block, from, to } = first
  return [
    {
      at: { block, from, to },
      values: { now: now.said, until: old?.until ?? '', both: today.length > 0 ? 'yes' : 'no' },
      also: [...others, ...today].map((one) => ({ block: one.block, from: one.from, to: one.to })),
      ...(form === 'acronym' && now.form === 'acronym' ? { instead: now.said } : {}),
    },
  ]
}

function thingOf(known: Known, { id }: Mention): KnownThing | undefined {
  const { entities, bodies, frameworks, countries, terms } = known
  return [...entities, ...bodies, ...frameworks, ...countries, ...terms].find((thing) => thing.id === id)
}

const isSaid = ({ said }: KnownName, mention: Mention): boolean =>
  said.toLowerCase() === mention.said.toLowerCase() || `${said}s` === mention.said

const nameOn = (
  thing: KnownThing,
  { lang, on, form }: { lang: Lang; on: string; form: KnownName['form'] },
): KnownName | undefined =>
  thing.names.find(
    (name) => name.lang === lang && name.form === form && (name.from ?? on) <= on && on <= (name.until ?? on),
  )

/** A name that only grew, as those of some countries, is the business of another rule. */
const isPartOf = (said: string, now: string): boolean => now.toLowerCase().includes(said.toLowerCase())

/** A sentence about years in which the name was right may use it. */
function tellsOfThen(reading: Reading, mention: Mention, known: Known): boolean {
  const until = thingOf(known, mention)
    ?.names.filter((name) => isSaid(name, mention))
    .map((name) => name.until ?? '')
    .toSorted()
    .at(-1)
  const sentence = reading.sentences.find(
    ({ block, from, to }) => block === mention.block && from <= mention.from && mention.to <= to,
  )
  return reading.dates.some(
    ({ block, from, first, yearFrom }) =>
      block === mention.block &&
      yearFrom === 'said' &&
      first !== undefined &&
      sentence !== undefined &&
      sentence.from <= from &&
      from < sentence.to &&
      first <= (until ?? ''),
  )
}
