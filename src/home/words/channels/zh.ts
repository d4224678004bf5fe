import type { en } from './en.ts'

export const zh = {
  'home.channels': '频道',
  'home.channels-lead':
    'Teams 和其他程序的频道每周收到一次新内容和接下来的日程。一切记录保存在这里：对方程序出现故障时，不会丢失任何内容，消息会在五天内重试。',
  'home.channels-none': '还没有任何频道接收消息。',
  'home.open-channel': '添加频道',
  'home.close-channel': '不再向此频道发送消息',
  'home.channel-name': '频道名称',
  'home.channel-kind': '发送方式',
  'home.channel-kind-teams': 'Teams，通过工作流的网址',
  'home.channel-kind-text': '其他程序，通过网址（Mattermost、Slack）',
  'home.channel-kind-mail': '通过电子邮件，发到频道地址',
  'home.channel-target': '地址',
  'home.channel-target-hint': '频道本身提供的网址或电子邮件地址。',
  'home.channel-lang': '语言',
  'home.not-a-channel': '这不是频道地址：请使用以 https:// 开头、不在本网络内的地址，或电子邮件地址。',
  'home.channel-closed': '此频道已不再接收消息。',
  'home.channel-told': '最近一次发送于{$day}：{$state}',
  'home.channel-told-never': '下周初首次发送',
  'home.post-sent': '已接收',
  'home.post-new': '等待重试',
  'home.post-failed': '未接收：{$why}',
  'home.summary-title': '本周网络动态',
  'home.did-open-channel': '{$who}添加了每周接收消息的频道',
  'home.did-close-channel': '{$who}停止了向某频道发送消息',
} satisfies Record<keyof typeof en, string>
