import type { Found, Rule } from '../../rule.ts'
import { matchesOf, patternFor, within } from '../seek/matches.ts'

export const eachHasNone: Rule = {
  name: 'each-has-none',
  kind: 'CLAIM',
  certainty: 'certain',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'There are three Pillars, each led by an entity: (1) Schools (ILO); (2) Water: currently inactive.',
    finds: ['each led by an entity'],
  },
  good: {
    text: 'There are two Pillars, each led by an entity: (1) Schools (ILO); (2) Water (WHO).\nRoads are inactive.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Il y a deux piliers, chacun dirigé par une entité : 1) Écoles (OIT) ; 2) Eau : inactif.',
        finds: ['chacun dirigé par une entité'],
      },
      good: { lang: 'fr', text: 'Il y a deux piliers, chacun dirigé par une entité : 1) Écoles (OIT) ; 2) Eau (OMS).' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Hay dos pilares, cada uno dirigido por una entidad: 1) Escuelas (OIT); 2) Agua: inactivo.',
        finds: ['cada uno dirigido por una entidad'],
      },
      good: {
        lang: 'es',
        text: 'Hay dos pilares, cada uno dirigido por una entidad: 1) Escuelas (OIT); 2) Agua (OMS).',
      },
    },
  ],
  find(reading) {
    return reading.sentences.flatMap((sentence) =>
      matchesOf(sentence, patternFor(reading, each)).flatMap(({ at }): Found[] => {
        const none = firstNone(reading.blocks, { block: at.block, from: at.to }, patternFor(reading, nobody))
        return none === undefined ? [] : [{ at, values: { none: none.said }, also: [none.at] }]
      }),
    )
  },
}

const each = {
  en: /\beach (?:of (?:them|which) )?(?:is |are |being )?(?:led|headed|chaired|run|coordinated|staffed|funded) by [^,:;.(]+/giu,
  fr: /chacun(?:e|s|es)? (?:étant |est )?(?:dirigée?|piloté(?:e)?|coordonnée?|présidée?|animée?) par [^,:;.(]*[^,:;.(\s]/giu,
  es: /cada (?:uno|una) (?:está |es )?(?:dirigid[oa]|coordinad[oa]|presidid[oa]|encabezad[oa]) por [^,:;.(]+/giu,
}
const nobody = {
  en: /(?:currently |now )?\b(?:inactive|vacant|dormant|suspended|on hold|not yet (?:led|assigned)|to be (?:confirmed|designated))\b/giu,
  fr: /\b(?:actuellement )?(?:inacti(?:f|ve)|vacant|suspendue?|en suspens|à désigner)(?!\p{L})/giu,
  es: /\b(?:actualmente )?(?:inactiv[oa]|vacante|suspendid[oa]|en suspenso|por designar)(?!\p{L})/giu,
}

/** In the list that follows, in the same paragraph or in the lines below it that are numbered, what has none. */
function firstNone(
  blocks: readonly { readonly text: string; readonly kind: string }[],
  { block, from }: { block: number; from: number },
  pattern: RegExp,
): { at: Found['at']; said: string } | undefined {
  for (let at = block; at < blocks.length; at += 1) {
    const { text = '', kind = '' } = blocks[at] ?? {}
    if (at > block && kind !== 'item' && !/^\(?\d{1,2}[.)]/u.test(text)) return undefined
    const hit = [...text.matchAll(pattern)].find(({ index }) => at > block || index >= from)
    if (hit !== undefined) return { at: within({ block: at, from: 0, to: 0 }, hit.index, hit[0].length), said: hit[0] }
  }
  return undefined
}
