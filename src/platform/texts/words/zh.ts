import type { en } from './en.ts'

export const zh = {
  'texts.empty': '这个文件里没有文字。',
  'texts.not-a-text': '这个文件不是我们能读取的文本。请另存为 Word 文档 (.docx) 或 PDF 后再发送。',
  'texts.wrong-encoding':
    '这个文件的文字不是 UTF-8 编码，看起来是 {$guess}。请以 UTF-8 编码保存，或另存为 Word 文档 (.docx)。',
  'texts.too-big': '文件超过 {$megabytes} MB。请删去图片，或拆成几个文件。',
  'texts.too-many-pages': '文件超过 {$most} 页。请将其拆分。',
  'texts.password': '文件有密码保护。请去掉密码后保存，再重新发送。',
  'texts.damaged': '文件已损坏，无法完整打开。请在您的程序中打开，用新名称保存，再发送新文件。',
  'texts.bomb': '这个文件解压后会远远超出一份文本所需的大小，因此没有打开。请把文字复制到新文档中再发送。',
  'texts.too-deep': '这个文件的内容层层嵌套达数百层，真实的文本不会如此，因此没有读取。请把文字复制到新文档中再发送。',
  'texts.doctype':
    '这个文件含有文档类型声明，Word 文档并不需要它，而且它可能有害，因此没有打开。请把文字复制到新文档中再发送。',
  'texts.old-doc': '这是旧格式的 Word 文件 (.doc)。请打开它，选择“另存为”，再选“Word 文档 (.docx)”。',
  'texts.save-as-docx': '这是 {$format} 格式的文件，我们无法读取。请打开它，选择“另存为”，再选“Word 文档 (.docx)”。',
  'texts.scan': '这个 PDF 只有页面图像，没有文字。请发送原始文档，或先进行文字识别 (OCR)。',
  'texts.unnamed-letters':
    '这个 PDF 画出了文字，却没有说明是哪些字，因此无法读取。请发送原始文档，或先进行文字识别 (OCR)。',
  'texts.too-slow': '读取这个文件超过 {$seconds} 秒，已停止。请拆成几个文件，或把文字复制到新文档中。',
  'texts.too-heavy': '读取这个文件需要的内存超出我们允许的范围。请拆成几个文件，或把文字复制到新文档中。',
  'texts.no-such-file': '{$path} 处没有文件。',

  'texts.remark-macros': '文件含有宏。这些宏没有运行，也不在我们保存的内容之内。',
  'texts.remark-objects': '文件中嵌入的对象（如工作表、幻灯片）没有读取：{$count} 个。',
  'texts.remark-drawings': '图表和示意图中的文字没有读取：文件中共有 {$count} 个。',
  'texts.remark-inserted-files': '插入这个文件的其他文件没有读取：{$count} 个。',
  'texts.remark-changes': '文件有修订记录（插入 {$inserted} 处，删除 {$deleted} 处），读取时视为全部接受。',
  'texts.remark-comments': '文件中的批注保留在正文旁边：{$count} 条。',
  'texts.remark-page-heads': '页眉和页脚没有列入正文，其内容为：{$text}',
  'texts.remark-hidden': '文件中隐藏的段落没有列入：{$count} 处。',
  'texts.remark-pages-without-text': '没有文字的页（可能是扫描页）无法读取：{$pages}。',
  'texts.remark-pages-unreadable': '以下页面已损坏，无法读取：{$pages}。',
  'texts.remark-attachments': '这封邮件的附件没有读取：{$names}。',
} satisfies Record<keyof typeof en, string>
