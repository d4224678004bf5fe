export const en = {
  'mailroom.title': 'Mail room',
} as const
