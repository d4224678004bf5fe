export const en = {
  'lists.title': 'Mailing lists',
} as const
