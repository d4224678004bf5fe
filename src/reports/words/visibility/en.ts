export const en = {
  'reports.n-people': '.input {$n :integer} .match $n one {{{$n} person}} * {{{$n} people}}',
  'reports.n-entities': '.input {$n :integer} .match $n one {{{$n} entity}} * {{{$n} entities}}',
  'reports.people-in-entities': '{$people} in {$entities}',
  'reports.who-will-see': 'Who will see it',
  'reports.seen-by-all': 'Everybody will see this, and search engines will find it. Now it can be seen by {$readers}.',
  'reports.seen-by-more': 'This will newly be seen by {$readers}.',
  'reports.seen-by-none': 'Nobody will newly see this: it can already be seen by {$readers}.',
  'reports.personal-addresses':
    '.input {$n :integer} .match $n 0 {{It contains no personal address.}} one {{It contains {$n} personal address.}} * {{It contains {$n} personal addresses.}}',
} as const
