import type { KnownThing, Mention, Span } from '#reading'
import { placesOf } from '../cues/find.ts'
import { beforeNoun } from '../happenings/title.ts'
import { asTitle } from '../proposals.ts'
import { wordsAt } from '../telling.ts'
import type { Telling, Told } from '../telling.ts'

export type PaperKind = 'checklist' | 'template' | 'guidance-note' | 'concept-note' | 'web-site'

/** A text that the network made or makes, with every sentence that speaks of it. */
export type PaperTold = {
  readonly kind: PaperKind
  readonly title: string
  readonly at: Span
  readonly sentences: readonly Told[]
  /** Every place that names it. */
  readonly places: readonly Span[]
  readonly called: string
}

const kinds: Readonly<Record<string, PaperKind>> = {
  checklist: 'checklist',
  template: 'template',
  'guidance-note': 'guidance-note',
  'concept-note': 'concept-note',
  'guidance-note-intersectionality': 'guidance-note',
}

type Said = { readonly kind: PaperKind; readonly at: Span; readonly sentence: Told; readonly title: string }

/** The papers of a network: of each kind one, called by the longest name that the text gives it. */
export function papersTold(telling: Telling): PaperTold[] {
  const all = telling.sentences.flatMap((sentence) => saidIn(telling, sentence))
  return [...Map.groupBy(all, ({ kind }) => kind)].flatMap(([kind, said]) => {
    const [fullest] = said.toSorted((one, other) => other.title.length - one.title.length)
    if (fullest === undefined) return []
    const sentences = [...new Set(said.map(({ sentence }) => sentence))]
    const places = said.map(({ at }) => at)
    return [{ kind, title: fullest.title, at: fullest.sentence, sentences, places, called: kind }]
  })
}

function saidIn(telling: Telling, sentence: Told): Said[] {
  const named = sentence.mentions.flatMap((at): Said[] => {
    const kind = kindOf(telling, at)
    return kind === undefined ? [] : [{ kind, at, sentence, title: nameAt(telling, sentence, at) }]
  })
  const sites = placesOf(telling.lang, 'web-site', sentence.text).map(({ from, to }): Said => {
    const at = { block: sentence.block, from: sentence.from + from, to: sentence.from + to }
    return {
      kind: 'web-site',
      at,
      sentence,
      title: asTitle(`${beforeNoun(telling, sentence, at)}${wordsAt(telling, at)}`, 300),
    }
  })
  return [...named, ...sites]
}

/** What sort of paper is named: by its term, or, where it is on record, by the word its title begins with. */
function kindOf({ known }: Telling, { kind, code, said }: Mention): PaperKind | undefined {
  if (kind !== 'document') return kinds[code]
  const begins = ({ names }: KnownThing): boolean =>
    names.some((name) => said.toLowerCase().startsWith(name.said.toLowerCase()))
  return kinds[known.terms.find((term) => kinds[term.code] !== undefined && begins(term))?.code ?? '']
}

/** A name goes on after the noun when it says what the paper is for, and ends where the clause does. */
function nameAt(telling: Telling, sentence: Told, at: Mention): string {
  const own = wordsAt(telling, at)
  const after = wordsAt(telling, { ...sentence, from: at.to })
  const more =
    /^\s+(?:for|to|on|about|pour|sur|relati(?:f|ve) à|para|sobre|по|для)\s+(?!the |be |its |be\b|use\b)\p{L}[^.,;:()«»“”"]*/iu.exec(
      after,
    )?.[0] ?? ''
  const cut = more.replace(verbAfter, '')
  return asTitle(cut.split(/\s+/u).length > 3 ? `${own}${cut}` : own, 300)
}

const verbAfter =
  /\s+(?:is|are|was|were|has|have|had|will|which|that|and featured|was launched|est|sont|a|ont|qui|en)\s.*$/iu
