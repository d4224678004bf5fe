import type { en } from './en.ts'

export const zh = {
  'checker.rule-near-domain': '地址的域名与某实体的域名相近',
  'checker.why-near-domain': '寄往这种地址的信会被退回，或落到陌生人手中。',
  'checker.found-near-domain': '没有实体使用{$host}；{$entity}使用{$near}。',
  'checker.rule-other-domain': '地址属于旁边所列实体以外的实体',
  'checker.why-other-domain': '两者必有一误，或有人已调动。',
  'checker.found-other-domain': '{$host}是{$owner}的域名；该行写的是{$entity}。',
  'checker.rule-shared-domain': '地址不足以证明所属实体',
  'checker.why-shared-domain': '许多实体共用一个域名；仅凭地址看不出代表谁。',
  'checker.found-shared-domain': '使用{$host}的实体数目：{$count}。此处是否为{$entity}，须从别处得知。',
  'checker.rule-passing-address': '不会长久的网址',
  'checker.why-passing-address': '报告会被阅读多年，届时网址仍应有效。',
  'checker.found-passing-address':
    '.input {$sign :string} .match $sign program {{网址以生成页面的程序名结尾，网站迁移后即失效。请用文号或永久网址引用文件。}} shortened {{这是短网址：看不出通向何处，服务也可能终止。请写完整网址。}} number {{这是机器的编号。请写网站名称。}} * {{连接未加密。如网站支持，请写https。}}',
  'checker.rule-disguised-address': '地址并非看上去的样子',
  'checker.why-disguised-address': '陌生人正是借形似的字母冒充同事。',
  'checker.found-disguised-address':
    '.input {$sign :string} .match $sign turned {{此处有不可见的标记改变书写方向：看到的与打开的不是一回事。}} coded {{域名以编码（xn--）书写，看不到实际字母。}} * {{同一名称中混有两种字母：其中一个只是形似。}}',
} satisfies Record<keyof typeof en, string>
