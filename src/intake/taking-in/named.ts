import type { Known, KnownName, KnownThing } from '#reading'
import type { Texts } from '#platform/words'
import type { Given, Proposal } from '../proposal.ts'
import { kindOf } from '../telling/values.ts'

/**
 * What the records are called that the proposals speak of, so that a preview can name them without looking them up again:
 * an entity by its acronym, everything else by its name.
 */
export function namedIn(proposals: readonly Proposal[], known: Known): Record<string, Texts> {
  const wanted = new Set(
    proposals.flatMap(({ input, known: there }) => [...idsIn(input), ...(there === undefined ? [] : [there])]),
  )
  const things = [
    ...known.entities.map((thing) => ({ thing, forms: ['acronym', 'name'] as const })),
    ...[known.pillars, known.countries, known.bodies, known.days, known.teams, known.documents, known.happenings]
      .flat()
      .map((thing: KnownThing) => ({ thing, forms: ['name', 'acronym'] as const })),
  ]
  const called = things
    .filter(({ thing }) => wanted.has(thing.id))
    .map(({ thing, forms }) => [thing.id, textsOf(thing, forms, known.on)] as const)
  const decisions = known.decisions
    .filter(({ id }) => wanted.has(id))
    .map(({ id, label }): readonly [string, Texts] => [id, { en: label }])
  return Object.fromEntries<Texts>([...called, ...decisions])
}

function idsIn(given: Given): string[] {
  if (typeof given !== 'object' || given === null) return kindOf(given) === 'record' ? [String(given)] : []
  return Object.values(given).flatMap(idsIn)
}

function textsOf({ names, code }: KnownThing, forms: readonly KnownName['form'][], on: string): Texts {
  const now = names.filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until))
  const best = (now.length > 0 ? now : names).toSorted((one, other) => rank(one, forms) - rank(other, forms))
  const texts: { [lang: string]: string } = {}
  for (const { lang, said } of best) texts[lang] ??= said
  return Object.keys(texts).length === 0 ? { en: code } : texts
}

const rank = ({ form }: KnownName, forms: readonly KnownName['form'][]): number => {
  const at = forms.indexOf(form)
  return at < 0 ? forms.length : at
}
