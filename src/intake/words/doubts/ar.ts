export const ar = {
  'intake.doubt-renamed': 'أصبح اسم {$old} هو {$name} منذ {$day}.',
  'intake.answer-use': 'استخدام {$name}',
  'intake.answer-keep': 'إبقاؤه كما هو',
  'intake.answer-leave-out': 'استبعاده',
  'intake.answer-merge': 'دمجهما',
  'intake.answer-add': 'إضافة {$name}',
} as const
