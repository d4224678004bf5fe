import type { Lang } from '#platform/words'

type Called = { readonly name: string; readonly label: string }

/**
 * What an entity is called inside a sentence: with its article in French and Spanish, where the noun its official name
 * begins with gives the gender (l’UNESCO, el ACNUDH). Names that begin with no such noun, and names that are used like the
 * name of a person (ONU-Femmes), stay bare, as they do in languages that put no article before entities.
 */
export function inSentence(lang: Lang, { name, label }: Called): string {
  if (lang !== 'fr' && lang !== 'es') return label
  const gender = /^ONU[- ]/.test(label) ? undefined : genderOf(lang, { name, label })
  if (gender === undefined) return label
  if (lang === 'es') return `${gender === 'm' ? 'el' : 'la'} ${label}`
  return elided.test(label) ? `l’${label}` : `${gender === 'm' ? 'le' : 'la'} ${label}`
}

// The H of «Haut» and of the acronyms made from it is aspirated, so only vowels take the apostrophe.
const elided = /^[AEIOUÀÂÉÈÊÎÔ]/i

function genderOf(lang: 'fr' | 'es', { name, label }: Called): 'm' | 'f' | undefined {
  // The two offices of High Commissioners are called by the acronym of the person, not of the office.
  if (lang === 'es' && label.startsWith('ACNU')) return 'm'
  const noun = name.split(/[\s’-]/u)[0]?.toLocaleLowerCase(lang) ?? ''
  const nouns = heads[lang]
  return nouns.m.includes(noun) ? 'm' : nouns.f.includes(noun) ? 'f' : undefined
}

/** The nouns that names of entities begin with. */
const heads = {
  fr: {
    m: 'bureau cabinet centre comité conseil corps département fonds groupe haut institut office pacte programme secrétariat'.split(
      ' ',
    ),
    f: 'agence alliance autorité banque commission conférence cour direction division école entité équipe force mission organisation union université'.split(
      ' ',
    ),
  },
  es: {
    m: 'banco centro comité consejo departamento equipo fondo grupo instituto organismo pacto programa'.split(' '),
    f: 'agencia alianza autoridad comisión conferencia corte dependencia dirección división entidad escuela fuerza junta misión oficina organización secretaría unión universidad'.split(
      ' ',
    ),
  },
} as const
