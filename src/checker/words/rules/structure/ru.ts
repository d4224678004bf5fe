import type { en } from './en.ts'

export const ru = {
  'checker.rule-heading-forms': 'Заголовок не той формы, что остальные',
  'checker.why-heading-forms': 'Заголовки одной формы удобно просматривать, связывать ссылками и вносить в оглавление.',
  'checker.found-heading-forms': 'Большинство таких заголовков написано как «{$like}».',
  'checker.rule-heading-numbers': 'Номера заголовков повторяются или пропущены',
  'checker.why-heading-numbers':
    'На два заголовка с одним номером нельзя сослаться, а пропуск похож на утраченную часть.',
  'checker.found-heading-numbers': 'У заголовка номер {$number}; следующим должен быть {$due}.',
  'checker.rule-heading-levels': 'Пропущен уровень заголовков',
  'checker.why-heading-levels': 'Оглавление и те, кто слушает текст, сбиваются.',
  'checker.found-heading-levels': 'Этот заголовок уровня {$level}, предыдущий — уровня {$above}.',
  'checker.rule-broken-reference': 'Отсылка в никуда',
  'checker.why-broken-reference': '«См. ниже» заставляет искать по всему оставшемуся тексту.',
  'checker.found-broken-reference': '«{$said}» не говорит, где именно, или такой части нет.',
  'checker.rule-citation-without-symbol': 'Документ назван без номера и условного обозначения',
  'checker.why-citation-without-symbol':
    'Только по обозначению можно найти нужный текст и узнать, кто на него ссылается.',
  'checker.found-citation-without-symbol': 'У «{$said}» здесь нет ни номера, ни обозначения.',
  'checker.rule-list-order': 'Перечень по алфавиту, кроме нескольких названий',
  'checker.why-list-order': 'Перечень выглядит запущенным, а структуру не на своем месте ищут напрасно.',
  'checker.found-list-order': '«{$name}» стоит не на своем месте в этом перечне.',
  'checker.rule-broken-pattern': 'Пункт написан не так, как остальные',
  'checker.why-broken-pattern': 'Единообразный перечень понятен с одного взгляда и читается машиной.',
  'checker.found-broken-pattern': 'В других пунктах стоит «{$label}» с двоеточием.',
  'checker.rule-last-mark': 'У пункта нет знака, который есть у других',
  'checker.why-last-mark': 'Кажется, что конец предложения потерян.',
  'checker.found-last-mark': 'Здесь нет конечного знака.',
} satisfies Record<keyof typeof en, string>
