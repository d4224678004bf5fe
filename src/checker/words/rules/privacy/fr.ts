import type { en } from './en.ts'

export const fr = {
  'checker.rule-personal-address': 'Une adresse personnelle dans un texte que d’autres liront',
  'checker.why-personal-address':
    'Les gens changent de poste et reçoivent du courrier d’inconnus ; une adresse de fonction suit la fonction.',
  'checker.found-personal-address':
    '.input {$role :string} .match $role || {{Adresse personnelle (imprimée : {$times}). Écrire une adresse de fonction, qui suit la fonction.}} * {{Adresse personnelle (imprimée : {$times}). L’adresse de fonction est {$role}.}}',
} satisfies Record<keyof typeof en, string>
