export const ru = {
  'intake.doubt-no-due': 'Срок не указан.',
  'intake.doubt-year': 'Год взят из окружающего текста: «{$said}».',
  'intake.doubt-not-confirmed': 'Это еще не подтверждено.',
} as const
