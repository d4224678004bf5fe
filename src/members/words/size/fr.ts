export const fr = {
  'members.fact-people-stated':
    '.input {$entities :integer} .match $entities one {{Au {$day}, le Réseau réunissait {$entities :spelled gender=feminine} entité et, selon «\u00a0{$source}\u00a0», {$figure} fonctionnaires.}} many {{Au {$day}, le Réseau réunissait {$entities :spelled} d’entités et, selon «\u00a0{$source}\u00a0», {$figure} fonctionnaires.}} * {{Au {$day}, le Réseau réunissait {$entities :spelled} entités et, selon «\u00a0{$source}\u00a0», {$figure} fonctionnaires.}}',
  'members.fact-people-stated-council':
    '.input {$entities :integer} .match $entities one {{Le réseau réunit {$entities :spelled gender=feminine} entité des Nations Unies et, selon ses propres indications, {$figure} fonctionnaires.}} many {{Le réseau réunit {$entities :spelled} d’entités des Nations Unies et, selon ses propres indications, {$figure} fonctionnaires.}} * {{Le réseau réunit {$entities :spelled} entités des Nations Unies et, selon ses propres indications, {$figure} fonctionnaires.}}',
  'members.fact-people-stated-bullet':
    '.input {$entities :integer} .match $entities one {{{$entities} entité\u202f; fonctionnaires, selon «\u00a0{$source}\u00a0»\u00a0: {$figure}}} many {{{$entities} d’entités\u202f; fonctionnaires, selon «\u00a0{$source}\u00a0»\u00a0: {$figure}}} * {{{$entities} entités\u202f; fonctionnaires, selon «\u00a0{$source}\u00a0»\u00a0: {$figure}}}',
  'members.stated-exact': '{$n :integer}',
  'members.stated-about': 'environ {$n :integer}',
  'members.stated-over': 'plus de {$n :integer}',
  'members.stated-under': 'moins de {$n :integer}',
  'members.stated-on': '{$figure} fonctionnaires, {$day}',
  'members.did-state-size':
    '{$who} a consigné le nombre de personnes que compte le Réseau selon un texte\u00a0: {$what}',
  'members.size-of-a-day-to-come': 'Ce jour est encore à venir.',
  'members.size-stated-already': 'Le nombre de personnes que comptait le Réseau au {$day} est déjà consigné.',
} as const
