export const ru = {
  'members.fact-people-stated':
    '.input {$entities :integer} .match $entities one {{По состоянию на {$day} Сеть объединяла {$entities :spelled gender=feminine case=accusative} структуру; сотрудников, согласно «{$source}», было {$figure}.}} few {{По состоянию на {$day} Сеть объединяла {$entities :spelled gender=feminine} структуры; сотрудников, согласно «{$source}», было {$figure}.}} many {{По состоянию на {$day} Сеть объединяла {$entities :spelled gender=feminine} структур; сотрудников, согласно «{$source}», было {$figure}.}} * {{По состоянию на {$day} Сеть объединяла {$entities :spelled gender=feminine} структуры; сотрудников, согласно «{$source}», было {$figure}.}}',
  'members.fact-people-stated-council':
    '.input {$entities :integer} .match $entities one {{Сеть объединяет {$entities :spelled gender=feminine case=accusative} структуру Организации Объединенных Наций; сотрудников в ней, по ее собственным данным, {$figure}.}} few {{Сеть объединяет {$entities :spelled gender=feminine} структуры Организации Объединенных Наций; сотрудников в ней, по ее собственным данным, {$figure}.}} many {{Сеть объединяет {$entities :spelled gender=feminine} структур Организации Объединенных Наций; сотрудников в ней, по ее собственным данным, {$figure}.}} * {{Сеть объединяет {$entities :spelled gender=feminine} структуры Организации Объединенных Наций; сотрудников в ней, по ее собственным данным, {$figure}.}}',
  'members.fact-people-stated-bullet':
    '.input {$entities :integer} .match $entities one {{{$entities} структура; сотрудников, согласно «{$source}»: {$figure}}} few {{{$entities} структуры; сотрудников, согласно «{$source}»: {$figure}}} many {{{$entities} структур; сотрудников, согласно «{$source}»: {$figure}}} * {{{$entities} структуры; сотрудников, согласно «{$source}»: {$figure}}}',
  'members.stated-exact': '{$n :integer}',
  'members.stated-about': 'около {$n :integer}',
  'members.stated-over': 'более {$n :integer}',
  'members.stated-under': 'менее {$n :integer}',
  'members.stated-on': 'сотрудников: {$figure}, {$day}',
  'members.did-state-size': '{$who}: записано, сколько человек в Сети согласно тексту – {$what}',
  'members.size-of-a-day-to-come': 'Этот день еще не наступил.',
  'members.size-stated-already': 'Сколько человек было в Сети на {$day}, уже записано.',
} as const
