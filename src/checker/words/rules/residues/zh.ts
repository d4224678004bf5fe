import type { en } from './en.ts'

export const zh = {
  'checker.rule-residue': '格式转换留下的残余',
  'checker.why-residue': '发出的文本中带有程序标记，说明没人通读过。',
  'checker.found-residue': '转换残留：“{$was}”。',
  'checker.rule-separator': '用一行符号代替标题',
  'checker.why-separator': '它只对眼睛起分隔作用；听读或看目录的人不知道这里开始讲什么。',
  'checker.found-separator': '请用标题说明此处开始的内容，或将其删去。',
} satisfies Record<keyof typeof en, string>
