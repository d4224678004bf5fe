import type { en } from './en.ts'

export const ar = {
  'checker.rule-personal-address': 'عنوان شخصي في نص سيقرؤه آخرون',
  'checker.why-personal-address': 'ينتقل الناس من وظائفهم وتصلهم رسائل من غرباء؛ أما عنوان الوظيفة فيتبع الوظيفة.',
  'checker.found-personal-address':
    '.input {$role :string} .match $role || {{عنوان شخصي (عدد مرات وروده: {$times}). اكتب عنوان وظيفة يتبع الوظيفة.}} * {{عنوان شخصي (عدد مرات وروده: {$times}). عنوان الوظيفة هو {$role}.}}',
} satisfies Record<keyof typeof en, string>
