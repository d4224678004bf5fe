import type { en } from './en.ts'

export const fr = {
  'reports.n-people':
    '.input {$n :integer} .match $n one {{{$n} personne}} many {{{$n} de personnes}} * {{{$n} personnes}}',
  'reports.n-entities': '.input {$n :integer} .match $n one {{{$n} entité}} many {{{$n} d’entités}} * {{{$n} entités}}',
  'reports.people-in-entities': '{$people} dans {$entities}',
  'reports.who-will-see': 'Qui le verra',
  'reports.seen-by-all':
    'Tout le monde le verra et les moteurs de recherche le trouveront. Pour l’instant, {$readers} peuvent le voir.',
  'reports.seen-by-more': 'Nouveaux lecteurs : {$readers}.',
  'reports.seen-by-none': 'Personne ne le verra de plus : {$readers} peuvent déjà le voir.',
  'reports.personal-addresses':
    '.input {$n :integer} .match $n 0 {{Il ne contient aucune adresse personnelle.}} one {{Il contient {$n} adresse personnelle.}} many {{Il contient {$n} d’adresses personnelles.}} * {{Il contient {$n} adresses personnelles.}}',
} satisfies Record<keyof typeof en, string>
