import type { en } from './en.ts'

export const ru = {
  'checker.rule-adopted-on-record': 'Дата принятия, которой нет в данных',
  'checker.why-adopted-on-record': 'Кто спросит о решении, будет искать его не под той датой.',
  'checker.found-adopted-on-record': 'По данным, принято {$day}.',
  'checker.rule-counted-on-record': 'Число, которого нет в данных',
  'checker.why-counted-on-record': 'То же число стоит в других текстах, и сверяют его с данными.',
  'checker.found-counted-on-record': 'По данным: {$recorded}.',
} satisfies Record<keyof typeof en, string>
