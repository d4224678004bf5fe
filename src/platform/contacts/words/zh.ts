import type { en } from './en.ts'

export const zh = {
  'contacts.empty': '里面没有任何内容。请至少粘贴一个地址，或选择一个文件。',
  'contacts.not-contacts':
    '其中没有找到任何地址。可以读取粘贴的名单以及 CSV、XLSX、vCard、LDIF 和邮件列表导出文件；请将通讯录另存为其中一种格式。',
  'contacts.wrong-encoding': '无法确定此文件的文字编码（{$guess}？）。请另存为 UTF-8 后重新提交。',
  'contacts.too-big': '文件超过 {$megabytes} MB。请导出时不带照片，或将文件拆分。',
  'contacts.too-many': '.input {$limit :integer} {{条目超过 {$limit} 个。请将名单拆成几份。}}',
  'contacts.damaged': '文件已损坏，无法读到末尾。请重新导出后再提交。',
  'contacts.too-slow': '读取此文件超过 {$seconds} 秒，已停止。请将其拆分，或另存为 CSV。',
  'contacts.too-heavy': '读取此文件所需内存超出限额。请将其拆分，或另存为 CSV。',
  'contacts.no-such-file': '{$path} 处没有文件。',
  'contacts.no-columns': '没有一列像是地址或姓名：{$columns}。请在下面说明各列的含义。',
  'contacts.remark-no-address': '第 {$at} 行：“{$words}”中没有地址，已略过。',
  'contacts.remark-encoding': '文字不是 UTF-8 编码，已按 {$encoding} 读取。请核对几个姓名的写法。',
} satisfies Record<keyof typeof en, string>
