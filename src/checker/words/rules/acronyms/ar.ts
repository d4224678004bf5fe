import type { en } from './en.ts'

export const ar = {
  'checker.rule-near-acronym': 'مختصر لا يحمله أحد، قريب من مختصر مستعمل',
  'checker.why-near-acronym': 'تبديل حرفين يجعله كيانا آخر أو لا شيء.',
  'checker.found-near-acronym': 'هذا المختصر غير معروف؛ والمعروف هو «{$near}».',
  'checker.rule-never-expanded': 'مختصرات لم تكتب كاملة قط',
  'checker.why-never-expanded': 'لا يعرفها القراء من خارج المنظومة؛ فيكتب كل منها كاملا حيث يرد أول مرة.',
  'checker.found-never-expanded': 'لم تكتب كاملة ({$count}): {$list}',
} satisfies Record<keyof typeof en, string>
