import type { en } from './en.ts'

export const fr = {
  'checker.rule-official-title': 'Un titre officiel écrit autrement',
  'checker.why-official-title': 'Les titres de fonction n’ont qu’une graphie dans chaque langue.',
  'checker.found-official-title': 'Le titre officiel est « {$instead} ».',
  'checker.rule-discouraged-term': 'Un terme que les textes officiels n’emploient pas',
  'checker.why-discouraged-term': 'Les lecteurs extérieurs et les traducteurs ne connaissent que le terme officiel.',
  'checker.found-discouraged-term': 'Les textes officiels disent « {$instead} ».',
  'checker.rule-outdated-name': 'Un nom qui n’était plus valable à cette date',
  'checker.why-outdated-name':
    'Entités et instruments changent de nom ; sous l’ancien, le lecteur cherche ce qui n’est plus.',
  'checker.found-outdated-name':
    '.input {$both :string} .match $both yes {{Valable jusqu’au {$until} ; depuis, c’est « {$now} », que le texte emploie aussi.}} * {{Valable jusqu’au {$until} ; depuis, c’est « {$now} ».}}',
  'checker.rule-agreed-language': 'Une formulation convenue mise dans un autre ordre',
  'checker.why-agreed-language':
    'La formulation convenue a été négociée mot à mot ; un autre ordre rouvre ce qui était clos.',
  'checker.found-agreed-language': 'La formulation convenue est « {$said} » ({$source}).',
  'checker.rule-position-reworded': 'Une position en deux formulations',
  'checker.why-position-reworded':
    'Une position se cite telle qu’elle a été convenue ; devant deux formulations, le lecteur se demande lequel vaut.',
  'checker.found-position-reworded':
    'Plus haut, le même texte plaide pour « {$earlier} ». Citer la position telle qu’elle a été convenue.',
} satisfies Record<keyof typeof en, string>
