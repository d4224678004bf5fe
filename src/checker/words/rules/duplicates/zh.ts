import type { en } from './en.ts'

export const zh = {
  'checker.rule-told-twice': '几乎同样的话说了两遍',
  'checker.why-told-twice': '同一事实的两种说法会逐渐走样，读者对照后不知以哪个为准。',
  'checker.found-told-twice': '文中别处已说过。仅此处有：“{$here}”；仅彼处有：“{$there}”。',
  'checker.rule-event-told-twice': '同一事件在两处叙述',
  'checker.why-event-told-twice': '一处有月份或名称，另一处没有；应在一处叙述，另一处引用。',
  'checker.found-event-told-twice': '另一段似乎讲的是同一件事：两处都有“{$shared}”。',
  'checker.rule-listed-twice': '同一名称在列表中出现两次',
  'checker.why-listed-twice': '总数因此有误，而且这里可能漏掉了另一个。',
  'checker.found-listed-twice': '“{$name}”在此列表中已出现过。',
  'checker.rule-repeated-word': '同一个词连写两次',
  'checker.why-repeated-word': '这是修改时留下的痕迹。',
  'checker.found-repeated-word': '此处该词重复。',
  'checker.rule-repeated-in-phrase': '名词在同一短语中重复',
  'checker.why-repeated-in-phrase': '两种措辞合并后忘了删去其一。',
  'checker.found-repeated-in-phrase': '“{$word}”在此短语中说了两遍。',
  'checker.rule-many-shelves': '同样的材料存放在多处',
  'checker.why-many-shelves': '谁也不知道哪一处在更新；每份文件应有一个存放处，其他地方链接过去。',
  'checker.found-many-shelves': '材料存放在多处：{$shelves}。',
} satisfies Record<keyof typeof en, string>
