import type { en } from './en.ts'

export const zh = {
  'mail.printed': '邮件尚未设置，因此这封信显示在这里，没有发出。要发送信件，请设置 COLONNADE_MAIL。',
  'mail.to': '收件人：',
  'mail.subject': '主题：',
  'mail.interrupted': '程序在交付这封信时停止了。中继服务器可能已经接收；重新发送之前请先核实。',
  'mail.line-broke': '交付这封信时连接中断。中继服务器可能已经接收；重新发送之前请先核实。',
} satisfies Record<keyof typeof en, string>
