export const fr = {
  'intake.doubt-renamed': '{$old} s’appelle {$name} depuis le {$day}.',
  'intake.answer-use': 'Utiliser {$name}',
  'intake.answer-keep': 'Garder tel quel',
  'intake.answer-leave-out': 'Écarter',
  'intake.answer-merge': 'Fusionner',
  'intake.answer-add': 'Ajouter {$name}',
} as const
