import type { en } from './en.ts'

export const fr = {
  'checker.rule-near-acronym': 'Un sigle que personne ne porte, proche d’un sigle employé',
  'checker.why-near-acronym': 'Deux lettres interverties font une autre entité, ou aucune.',
  'checker.found-near-acronym': 'Ce sigle est inconnu ; « {$near} » est connu.',
  'checker.rule-never-expanded': 'Des sigles jamais développés',
  'checker.why-never-expanded':
    'Les lecteurs extérieurs au système ne les connaissent pas ; chacun se développe à sa première mention.',
  'checker.found-never-expanded': 'Jamais développés ({$count}) : {$list}',
} satisfies Record<keyof typeof en, string>
