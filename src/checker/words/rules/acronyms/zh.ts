import type { en } from './en.ts'

export const zh = {
  'checker.rule-near-acronym': '无人使用的缩写，与常用缩写相近',
  'checker.why-near-acronym': '两个字母换了位置，就成了另一个实体，或什么也不是。',
  'checker.found-near-acronym': '没有这样的缩写；已知的是“{$near}”。',
  'checker.rule-never-expanded': '从未写出全称的缩写',
  'checker.why-never-expanded': '系统之外的读者不认得这些缩写；首次出现时应写出全称。',
  'checker.found-never-expanded': '从未写出全称（{$count}）：{$list}',
} satisfies Record<keyof typeof en, string>
