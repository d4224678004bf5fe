import type { en } from './en.ts'

export const ru = {
  'checker.rule-announced-count': 'Число, объявляющее перечень, не совпадает с ним',
  'checker.why-announced-count': 'Читатель пересчитает пункты и усомнится во всех остальных цифрах.',
  'checker.found-announced-count': 'Объявлено «{$announced}», а перечислено {$listed}.',
  'checker.rule-item-numbers': 'Номера пунктов повторяются или пропущены',
  'checker.why-item-numbers': 'На два пункта с одним номером нельзя сослаться, а пропуск похож на утрату.',
  'checker.found-item-numbers': 'Пункт имеет номер {$number}; следующим должен быть {$due}.',
  'checker.rule-numbered-otherwise': 'Одно и то же под двумя номерами',
  'checker.why-numbered-otherwise':
    '«Компонент 3» во всем тексте должен означать одно и то же, иначе читатель пойдет не туда.',
  'checker.found-numbered-otherwise': 'Здесь номер {$number}, в других местах текста {$others}.',
  'checker.rule-figure-of-two-things': 'Одна цифра для людей и для адресов',
  'checker.why-figure-of-two-things':
    'У человека бывает несколько адресов, а адрес может принадлежать отделу; одну из цифр не считали.',
  'checker.found-figure-of-two-things': '{$figure} здесь — число адресов, а в другом месте — число людей.',
  'checker.rule-counted-otherwise': 'Одна округленная цифра для вещей с разными названиями',
  'checker.why-counted-otherwise': 'Читатель не знает, одно ли и то же посчитано.',
  'checker.found-counted-otherwise': 'Та же цифра считает здесь «{$here}», а в другом месте «{$there}».',
  'checker.rule-rounded-though-listed': 'Округленное число того, что перечислено',
  'checker.why-rounded-though-listed': 'У кого есть список, тот может его сосчитать; «более» скрывает известную цифру.',
  'checker.found-rounded-though-listed':
    '«{$rounded}» округлено, хотя перечислено {$listed}, из них разных: {$different}.',
  'checker.rule-without-breakdown': 'Итог без разбивки',
  'checker.why-without-breakdown': 'Если людей больше, чем структур, читатель спросит, сколько прислала каждая.',
  'checker.found-without-breakdown': '«{$announced}» приходится на {$listed}, но доля каждого не указана.',
  'checker.rule-breakdown-sum': 'Части не дают в сумме целого',
  'checker.why-breakdown-sum': 'Внимательный читатель складывает их в первую очередь.',
  'checker.found-breakdown-sum': 'Сумма частей — {$sum}, а не {$total}.',
  'checker.rule-small-numbers': 'Малые числа цифрами среди написанных словами',
  'checker.why-small-numbers':
    'В текстах ООН целые числа меньше десяти пишут словами; единая манера говорит о тщательности.',
  'checker.found-small-numbers': 'В других местах текста малые числа написаны словами, здесь — {$number}.',
  'checker.rule-ordinal-in-figures': 'Малое порядковое числительное цифрой',
  'checker.why-ordinal-in-figures': '«2nd half» пишут для себя; в английском отчете пишут «second half».',
  'checker.found-ordinal-in-figures': 'Порядковые числительные меньше десяти пишутся словами.',
} satisfies Record<keyof typeof en, string>
