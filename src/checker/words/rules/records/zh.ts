import type { en } from './en.ts'

export const zh = {
  'checker.rule-adopted-on-record': '与记录不符的通过日期',
  'checker.why-adopted-on-record': '查找该决定的读者会查错日期。',
  'checker.found-adopted-on-record': '记录显示于 {$day} 通过。',
  'checker.rule-counted-on-record': '与记录不符的数目',
  'checker.why-counted-on-record': '同一数目也出现在其他文本中，应以记录为准。',
  'checker.found-counted-on-record': '记录为 {$recorded}。',
} satisfies Record<keyof typeof en, string>
