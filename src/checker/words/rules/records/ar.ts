import type { en } from './en.ts'

export const ar = {
  'checker.rule-adopted-on-record': 'تاريخ اعتماد غير مسجل',
  'checker.why-adopted-on-record': 'من يسأل عن القرار يبحث عنه في يوم خاطئ.',
  'checker.found-adopted-on-record': 'المسجل أن الاعتماد كان في {$day}.',
  'checker.rule-counted-on-record': 'عدد غير مسجل',
  'checker.why-counted-on-record': 'العدد نفسه وارد في نصوص أخرى، والسجلات هي المرجع.',
  'checker.found-counted-on-record': 'المسجل: {$recorded}.',
} satisfies Record<keyof typeof en, string>
