export const ar = {
  'intake.doubt-no-due': 'لم يُذكر أي أجل.',
  'intake.doubt-year': 'استُنتجت السنة من سياق النص: «{$said}».',
  'intake.doubt-not-confirmed': 'لم يتأكد ذلك بعد.',
} as const
