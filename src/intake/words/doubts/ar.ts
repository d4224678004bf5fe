export const ar = {
  'intake.doubt-renamed': 'أصبح اسم {$said} هو {$now} منذ {$day}.',
  'intake.answer-use': 'استخدام {$name}',
  'intake.answer-keep': 'إبقاؤه كما هو',
  'intake.answer-leave-out': 'استبعاده',
  'intake.answer-merge': 'دمجهما',
  'intake.answer-add': 'إضافة {$name}',
} as const
