import type { en } from './en.ts'

export const zh = {
  'reports.n-people': '.input {$n :integer} .match $n * {{{$n} 人}}',
  'reports.n-entities': '.input {$n :integer} .match $n * {{{$n} 个实体}}',
  'reports.people-in-entities': '{$entities}的 {$people}',
  'reports.who-will-see': '谁将看到',
  'reports.seen-by-all': '所有人都将看到，搜索引擎也会收录。目前可以看到的有：{$readers}。',
  'reports.seen-by-more': '将新增读者：{$readers}。',
  'reports.seen-by-none': '不会新增读者：{$readers}已经可以看到。',
  'reports.personal-addresses':
    '.input {$n :integer} .match $n 0 {{其中没有个人地址。}} * {{其中有 {$n} 个个人地址。}}',
} satisfies Record<keyof typeof en, string>
