import type { en } from './en.ts'

export const ru = {
  'checker.rule-official-title': 'Официальное наименование должности написано иначе',
  'checker.why-official-title': 'У наименований должностей в каждом языке одно написание.',
  'checker.found-official-title': 'Официальное наименование — «{$instead}».',
  'checker.rule-discouraged-term': 'Термин, который в официальных текстах не употребляется',
  'checker.why-discouraged-term': 'Внешние читатели и переводчики знают только официальный термин.',
  'checker.found-discouraged-term': 'В официальных текстах пишут «{$instead}».',
  'checker.rule-outdated-name': 'Название, которое в этот день уже не действовало',
  'checker.why-outdated-name':
    'Подразделения и документы переименовываются; под старым названием читатель ищет то, чего уже нет.',
  'checker.found-outdated-name':
    '.input {$both :string} .match $both yes {{Действовало до {$until}; с тех пор — «{$now}», и это название в тексте тоже есть.}} * {{Действовало до {$until}; с тех пор — «{$now}».}}',
  'checker.rule-agreed-language': 'Согласованная формулировка в другом порядке',
  'checker.why-agreed-language':
    'Согласованную формулировку обсуждали слово за словом; другой порядок вновь открывает решенное.',
  'checker.found-agreed-language': 'Согласованная формулировка — «{$said}» ({$source}).',
  'checker.rule-position-reworded': 'Одна позиция в двух формулировках',
  'checker.why-position-reworded':
    'Позицию цитируют так, как ее согласовали; читатель двух формулировок спрашивает, какая верна.',
  'checker.found-position-reworded':
    'Выше о том же тексте сказано: «{$earlier}». Приведите позицию так, как она согласована.',
} satisfies Record<keyof typeof en, string>
