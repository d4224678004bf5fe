import type { en } from './en.ts'

export const zh = {
  'checker.rule-language-left-out': '列出了大部分正式语文，但不是全部',
  'checker.why-language-left-out': '使用所缺语文的读者会问是否会有该语文版本。',
  'checker.found-language-left-out': '六种语文中未提及：{$missing}。请说明是否以及何时提供。',
  'checker.rule-language-without-page': '文本语文版本在网站上没有相应页面',
  'checker.why-language-without-page': '网站上没有位置的版本，其读者找不到。',
  'checker.found-language-without-page': '网站没有以下语文的页面：{$missing}。但已有该语文的文本发布。',
} satisfies Record<keyof typeof en, string>
