import type { en } from './en.ts'

export const zh = {
  'mailroom.people': '收信人',
  'mailroom.letters-n': '.input {$n :integer} .match $n * {{{$n} 封}}',
  'mailroom.as-it-leaves': '将发出的原始邮件（.eml）',
  'mailroom.heads': '邮件程序读取的信头',
  'mailroom.file-enclosed': '附件文件',
  'mailroom.no-file': '请选择本机上的文件。',
  'mailroom.forged': '没有任何内容证明此地址是我的',
  'mailroom.forged-hint': '用于查看冒名信件会如何处理。',
  'mailroom.being-read': '您的信已收下，正在读取。请稍后刷新本页。',
  'mailroom.came-of-it': '您的信件结果：{$outcome}',
} satisfies Record<keyof typeof en, string>
