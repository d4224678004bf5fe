/** How many people a text says there are. */
export const en = {
  'members.fact-people-stated':
    '.input {$entities :integer} .match $entities one {{On {$day}, the Network brought together {$entities :spelled} entity and, according to “{$source}”, {$figure} staff members.}} * {{On {$day}, the Network brought together {$entities :spelled} entities and, according to “{$source}”, {$figure} staff members.}}',
  'members.fact-people-stated-council':
    '.input {$entities :integer} .match $entities one {{The network brings together {$entities :spelled} United Nations entity and, by its own account, {$figure} staff members.}} * {{The network brings together {$entities :spelled} United Nations entities and, by its own account, {$figure} staff members.}}',
  'members.fact-people-stated-bullet':
    '.input {$entities :integer} .match $entities one {{{$entities} entity; staff members, according to “{$source}”: {$figure}}} * {{{$entities} entities; staff members, according to “{$source}”: {$figure}}}',
  'members.stated-exact': '{$n :integer}',
  'members.stated-about': 'about {$n :integer}',
  'members.stated-over': 'more than {$n :integer}',
  'members.stated-under': 'fewer than {$n :integer}',
  'members.stated-on': '{$figure} staff members, {$day}',
  'members.did-state-size': '{$who} recorded how many people a text says the Network has: {$what}',
  'members.size-of-a-day-to-come': 'This day is still to come.',
  'members.size-stated-already': 'How many people the Network had on {$day} is recorded already.',
} as const
