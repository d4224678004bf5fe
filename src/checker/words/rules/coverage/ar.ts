import type { en } from './en.ts'

export const ar = {
  'checker.rule-language-left-out': 'معظم اللغات الرسمية لا كلها',
  'checker.why-language-left-out': 'من يقرأ اللغة الغائبة يسأل هل ستصدر.',
  'checker.found-language-left-out': 'من اللغات الست لم تذكر: {$missing}. اذكر هل ستصدر ومتى.',
  'checker.rule-language-without-page': 'نص بلغة لا صفحة لها في الموقع',
  'checker.why-language-without-page': 'النسخة التي لا مكان لها في الموقع لا يعثر عليها من أعدت لهم.',
  'checker.found-language-without-page': 'ليس للموقع نسخة باللغة: {$missing}. وقد نشر نص بها.',
} satisfies Record<keyof typeof en, string>
