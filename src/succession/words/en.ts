export const en = {
  'succession.title': 'Reachability',
} as const
