export const es = {
  'intake.doubt-renamed': '{$old} se llama {$name} desde el {$day}.',
  'intake.answer-use': 'Usar {$name}',
  'intake.answer-keep': 'Dejar como está',
  'intake.answer-leave-out': 'Descartar',
  'intake.answer-merge': 'Combinar',
  'intake.answer-add': 'Añadir {$name}',
} as const
