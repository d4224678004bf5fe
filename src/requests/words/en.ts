export const en = {
  'requests.title': 'Requests',
} as const
