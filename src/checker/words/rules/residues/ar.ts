import type { en } from './en.ts'

export const ar = {
  'checker.rule-residue': 'ما خلفه تحويل الملف',
  'checker.why-residue': 'علامات البرامج في نص منشور تقول للقراء إن أحدا لم يقرأه.',
  'checker.found-residue': 'من بقايا تحويل: ”{$was}“.',
  'checker.rule-separator': 'صف من العلامات بدل عنوان',
  'checker.why-separator': 'لا يفصل إلا للعين؛ فمن يستمع أو يقرأ جدول المحتويات لا يعرف ما يبدأ هنا.',
  'checker.found-separator': 'قل بعنوان ما يبدأ هنا، أو احذفه.',
} satisfies Record<keyof typeof en, string>
