import type { en } from './en.ts'

export const zh = {
  'tables.empty': '文件是空的。第一行应为各列的名称，之后每条记录占一行。',
  'tables.not-a-table': '这个文件不是我们能读取的表格。请另存为 XLSX 或 CSV，或存为 JSON 记录列表。',
  'tables.wrong-encoding':
    '这个文件的文字不是 UTF-8 编码，看起来是 {$guess}。在 Excel 中请选择“另存为”，再选“CSV UTF-8”；在 LibreOffice 中请选择“编辑筛选设置”和 Unicode (UTF-8)。也可以改发 XLSX 文件。',
  'tables.too-big': '文件超过 {$megabytes} MB。请删去图片和不需要的工作表，或拆成几个文件。',
  'tables.too-many-rows': '.input {$limit :integer} {{表格超过 {$limit} 行。请拆成几个文件。}}',
  'tables.too-many-columns': '.input {$limit :integer} {{表格超过 {$limit} 列。请删去不需要的列。}}',
  'tables.password': '文件有密码保护。请去掉密码另存，再发送一次。',
  'tables.damaged': '文件已损坏，无法完整打开。请在您的程序中打开它，换一个名称保存，再发送新文件。',
  'tables.bomb': '文件解压后会远远大于表格所需，因此没有打开。请把单元格复制到新的工作簿中，再发送新文件。',
  'tables.old-xls': '这是旧格式的 Excel 文件（.xls）。请打开它，选择“另存为”，再选“Excel 工作簿 (.xlsx)”。',
  'tables.too-slow': '读取这个文件超过了 {$seconds} 秒，已经停止。请把单元格复制到新的工作簿中，或另存为 CSV。',
  'tables.too-heavy': '读取这个文件所需的内存超过我们允许的上限。请把单元格复制到新的工作簿中，或另存为 CSV。',
  'tables.no-such-sheet': '工作簿中没有名为“{$sheet}”的工作表。',
  'tables.no-such-file': '{$path} 处没有文件。',
  'tables.looks-like-formula': '第 {$row} 行，{$column}：文字的开头像公式，已按文字保留。',
  'tables.was-formula': '第 {$row} 行，{$column}：这个单元格是公式。我们采用它当时显示的内容，没有计算。',
} satisfies Record<keyof typeof en, string>
