export const en = {
  'joining.title': 'Joining',
} as const
