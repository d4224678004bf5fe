import type { en } from './en.ts'

export const zh = {
  'letter-reading.write-above': '----- 请在此行上方书写 -----',
  'letter-reading.empty': '这封信是空的，请重新发送。',
  'letter-reading.too-large':
    '这封信为 {$size} MB，我们最多接收 {$max} MB。请逐个发送文件，或将文件放在可以访问的地方并发送链接。',
  'letter-reading.too-slow': '读取这封信超过了 {$seconds} 秒，因此已停止。来信已按原样保存。请在新的信中重新写下内容。',
  'letter-reading.too-heavy': '读取这封信需要的内存超过了允许的限度。来信已按原样保存。请逐个发送文件。',
  'letter-reading.damaged': '这封信已损坏，无法读取。来信已按原样保存。请在新的信中重新写下内容。',
  'letter-reading.remark-charset': '这封信没有正确说明其编码，已按 {$charset} 读取；请查看姓名是否正确。',
  'letter-reading.remark-damaged': '这封信已损坏，已读取可以读取的部分。',
  'letter-reading.remark-parts': '这封信的组成部分过多，未读取的部分数：{$count}。',
  'letter-reading.remark-heads': '这封信的标头多于任何真实信件所需，最后一些未读取。',
  'letter-reading.remark-long': '这封信超过了我们读取的长度，其结尾部分只保留在原信中。',
  'letter-reading.remark-encrypted': '这封信已加密，我们无法读取。请不加密重新发送。',
  'letter-reading.remark-sealed': '这封信的正文封装在签名之中，我们不予打开。请使用普通签名或不用签名重新发送。',
  'letter-reading.remark-partial':
    '这是分段发送的信的第 {$number} 部分（共 {$total} 部分），我们不予拼接。请完整地重新发送。',
  'letter-reading.remark-winmail': '这封信的文件装在 Outlook 的 winmail.dat 中，已解出的文件数：{$count}。',
} satisfies Record<keyof typeof en, string>
