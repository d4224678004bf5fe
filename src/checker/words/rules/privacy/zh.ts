import type { en } from './en.ts'

export const zh = {
  'checker.rule-personal-address': '他人会读到的文本中的个人地址',
  'checker.why-personal-address': '人员会调动，也会收到陌生人的来信；职务地址则随职务而定。',
  'checker.found-personal-address':
    '.input {$role :string} .match $role || {{个人地址（出现次数：{$times}）。请改用随职务而定的职务邮箱。}} * {{个人地址（出现次数：{$times}）。职务地址是{$role}。}}',
} satisfies Record<keyof typeof en, string>
