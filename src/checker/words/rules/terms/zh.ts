import type { en } from './en.ts'

export const zh = {
  'checker.rule-official-title': '职衔写法不规范',
  'checker.why-official-title': '每种语文的正式职衔只有一种写法。',
  'checker.found-official-title': '正式职衔是“{$instead}”。',
  'checker.rule-discouraged-term': '正式文本不使用的用语',
  'checker.why-discouraged-term': '外部读者和译者只认得正式用语。',
  'checker.found-discouraged-term': '正式文本写作“{$instead}”。',
  'checker.rule-outdated-name': '当日已不再有效的名称',
  'checker.why-outdated-name': '实体和文书会更名；读者按旧名称查找的，是已经不存在的东西。',
  'checker.found-outdated-name':
    '.input {$both :string} .match $both yes {{该名称有效至{$until}；此后为“{$now}”，文中也用了新名称。}} * {{该名称有效至{$until}；此后为“{$now}”。}}',
  'checker.rule-agreed-language': '商定措辞的次序被改动',
  'checker.why-agreed-language': '商定措辞是逐字谈判得来的；换一个次序就等于重开已结束的讨论。',
  'checker.found-agreed-language': '商定措辞是“{$said}”（{$source}）。',
  'checker.rule-position-reworded': '同一立场有两种表述',
  'checker.why-position-reworded': '立场应按商定的措辞引用；读者看到两种表述，会问以哪一种为准。',
  'checker.found-position-reworded': '前文称同一文本主张“{$earlier}”。请按商定措辞引用该立场。',
} satisfies Record<keyof typeof en, string>
