export const es = {
  'members.fact-people-stated':
    '.input {$entities :integer} .match $entities one {{Al {$day}, la Red reunía a {$entities :spelled gender=feminine} entidad y, según «{$source}», a {$figure} funcionarios.}} many {{Al {$day}, la Red reunía a {$entities :spelled} de entidades y, según «{$source}», a {$figure} funcionarios.}} * {{Al {$day}, la Red reunía a {$entities :spelled gender=feminine} entidades y, según «{$source}», a {$figure} funcionarios.}}',
  'members.fact-people-stated-council':
    '.input {$entities :integer} .match $entities one {{La red reúne a {$entities :spelled gender=feminine} entidad de las Naciones Unidas y, según sus propios datos, a {$figure} funcionarios.}} many {{La red reúne a {$entities :spelled} de entidades de las Naciones Unidas y, según sus propios datos, a {$figure} funcionarios.}} * {{La red reúne a {$entities :spelled gender=feminine} entidades de las Naciones Unidas y, según sus propios datos, a {$figure} funcionarios.}}',
  'members.fact-people-stated-bullet':
    '.input {$entities :integer} .match $entities one {{{$entities} entidad; funcionarios, según «{$source}»: {$figure}}} many {{{$entities} de entidades; funcionarios, según «{$source}»: {$figure}}} * {{{$entities} entidades; funcionarios, según «{$source}»: {$figure}}}',
  'members.stated-exact': '{$n :integer}',
  'members.stated-about': 'unos {$n :integer}',
  'members.stated-over': 'más de {$n :integer}',
  'members.stated-under': 'menos de {$n :integer}',
  'members.stated-on': '{$figure} funcionarios, {$day}',
  'members.did-state-size': '{$who} registró cuántas personas tiene la Red según un texto: {$what}',
  'members.size-of-a-day-to-come': 'Ese día todavía no ha llegado.',
  'members.size-stated-already': 'Ya está registrado cuántas personas tenía la Red el {$day}.',
} as const
