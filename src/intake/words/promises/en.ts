export const en = {
  'intake.doubt-no-due': 'No day is given.',
  'intake.doubt-year': 'The year is taken from the text around it: “{$said}”.',
  'intake.doubt-not-confirmed': 'It is not confirmed yet.',
} as const
