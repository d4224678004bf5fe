export const fr = {
  'intake.doubt-no-due': 'Aucune date n’est donnée.',
  'intake.doubt-year': 'L’année est déduite du texte : « {$said} ».',
  'intake.doubt-not-confirmed': 'Ce n’est pas encore confirmé.',
} as const
