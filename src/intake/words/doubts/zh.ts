export const zh = {
  'intake.doubt-renamed': '{$old}自{$day}起改称{$name}。',
  'intake.answer-use': '改用{$name}',
  'intake.answer-keep': '保持原样',
  'intake.answer-leave-out': '不采用',
  'intake.answer-merge': '合并',
  'intake.answer-add': '添加{$name}',
} as const
