import type { en } from './en.ts'

export const ru = {
  'checker.rule-near-domain': 'Адрес, домен которого почти совпадает с доменом структуры',
  'checker.why-near-domain': 'Письмо по такому адресу вернется или попадет к постороннему.',
  'checker.found-near-domain': 'Ни одна структура не пишет с {$host}; {$entity} пишет с {$near}.',
  'checker.rule-other-domain': 'Адрес другой структуры, чем названная рядом',
  'checker.why-other-domain': 'Одно из двух неверно, или кто-то сменил место работы.',
  'checker.found-other-domain': '{$host} — домен {$owner}; в строке названа структура {$entity}.',
  'checker.rule-shared-domain': 'Адрес, который не доказывает принадлежность',
  'checker.why-shared-domain': 'У многих структур один домен; по одному адресу не видно, от чьего имени пишут.',
  'checker.found-shared-domain':
    'Структур, использующих {$host}: {$count}. Что это {$entity}, нужно знать из другого источника.',
  'checker.rule-passing-address': 'Веб-адрес, который долго не проживет',
  'checker.why-passing-address': 'Доклад читают годами; адрес и тогда должен куда-то вести.',
  'checker.found-passing-address':
    '.input {$sign :string} .match $sign program {{Адрес кончается именем программы, создавшей страницу; при переезде сайта он перестанет работать. Сошлитесь на документ по условному обозначению или постоянному адресу.}} shortened {{Адрес сокращен: не видно, куда он ведет, и служба может исчезнуть. Напишите адрес полностью.}} number {{Это номер машины. Напишите имя сайта.}} * {{Соединение не шифруется. Напишите https, если сайт это позволяет.}}',
  'checker.rule-disguised-address': 'Адрес — не то, чем кажется',
  'checker.why-disguised-address': 'С помощью похожих букв посторонний выдает себя за коллегу.',
  'checker.found-disguised-address':
    '.input {$sign :string} .match $sign turned {{Невидимые знаки меняют здесь направление письма: читается не то, что открывается.}} coded {{Имя записано кодом (xn--): букв за ним не видно.}} * {{В одном имени буквы двух алфавитов: одна из них только похожа.}}',
} satisfies Record<keyof typeof en, string>
