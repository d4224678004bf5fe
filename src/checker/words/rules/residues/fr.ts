import type { en } from './en.ts'

export const fr = {
  'checker.rule-residue': 'Ce qu’une conversion a laissé',
  'checker.why-residue': 'Les marques d’un programme dans un texte diffusé disent que personne ne l’a relu.',
  'checker.found-residue': 'Reste de conversion : « {$was} ».',
  'checker.rule-separator': 'Une rangée de signes au lieu d’un titre',
  'checker.why-separator':
    'Elle ne sépare que pour l’œil ; qui écoute, ou lit la table des matières, ne sait pas ce qui commence ici.',
  'checker.found-separator': 'Dites par un titre ce qui commence ici, ou supprimez-la.',
} satisfies Record<keyof typeof en, string>
