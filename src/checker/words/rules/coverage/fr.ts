import type { en } from './en.ts'

export const fr = {
  'checker.rule-language-left-out': 'La plupart des langues officielles, mais pas toutes',
  'checker.why-language-left-out': 'Qui lit la langue absente se demande si elle viendra.',
  'checker.found-language-left-out':
    'Des six langues, celles-ci ne sont pas nommées : {$missing}. Dire si et quand elles suivront.',
  'checker.rule-language-without-page': 'Un texte dans une langue où le site n’a pas de page',
  'checker.why-language-without-page':
    'Une version sans place sur le site n’est pas trouvée par ceux pour qui elle est faite.',
  'checker.found-language-without-page':
    'Le site n’a pas de version pour : {$missing}. Un texte a été publié dans cette langue.',
} satisfies Record<keyof typeof en, string>
