export const ru = {
  'intake.doubt-renamed': '{$old}: с {$day} действует название {$name}.',
  'intake.answer-use': 'Записать как {$name}',
  'intake.answer-keep': 'Оставить как есть',
  'intake.answer-leave-out': 'Не записывать',
  'intake.answer-merge': 'Объединить',
  'intake.answer-add': 'Добавить {$name}',
} as const
