import type { en } from './en.ts'

export const ru = {
  'checker.rule-told-twice': 'Одно и то же дважды почти теми же словами',
  'checker.why-told-twice': 'Две версии одного факта расходятся; читатель сравнивает их и не знает, какая верна.',
  'checker.found-told-twice': 'Об этом уже сказано в тексте. Только здесь: «{$here}»; только там: «{$there}».',
  'checker.rule-event-told-twice': 'Одно событие описано в двух местах',
  'checker.why-event-told-twice':
    'В одном есть месяц или имя, в другом нет; пусть одно место рассказывает, а другое отсылает к нему.',
  'checker.found-event-told-twice': 'Похоже, о том же говорит другой абзац: в обоих есть «{$shared}».',
  'checker.rule-listed-twice': 'Одно название дважды в перечне',
  'checker.why-listed-twice': 'Счет неверен, и на этом месте, возможно, недостает другого.',
  'checker.found-listed-twice': '«{$name}» уже есть в этом перечне.',
  'checker.rule-repeated-word': 'Слово дважды подряд',
  'checker.why-repeated-word': 'Это след правки.',
  'checker.found-repeated-word': 'Слово стоит здесь дважды.',
  'checker.rule-repeated-in-phrase': 'Существительное повторяется в своем же словосочетании',
  'checker.why-repeated-in-phrase': 'Две версии оборота слились, и ни одна не убрана.',
  'checker.found-repeated-in-phrase': '«{$word}» в этом обороте сказано дважды.',
  'checker.rule-many-shelves': 'Несколько мест для одних и тех же материалов',
  'checker.why-many-shelves':
    'Никто не знает, какое из них поддерживается; документу нужно одно место и ссылки на него.',
  'checker.found-many-shelves': 'Материалы хранятся в нескольких местах: {$shelves}.',
} satisfies Record<keyof typeof en, string>
