import type { en } from './en.ts'

export const zh = {
  'post.no-such-address': '此处无人使用 {$address} 这一地址。请核对您要写信的地址，或直接回复我们发给您的信件。',
  'post.answer-subject': 'Re: {$subject}',
  'post.no-subject': '（无主题）',
  'post.answer-about': '本信涉及您发往 {$address} 的信件“{$subject}”。',
  'post.answer-kept': '您的信件已存档，秘书处将予以查看。您无需再次发送。',
  'post.answer-refused': '未根据您的信件作任何记录，但信件已存档。您可以回复本信。',
  'post.answer-automatic': '本回复由系统自动撰写。',
  'post.trouble': '因本系统自身故障，未能读取此信。',
  'post.too-large': '此信超过 {$megabytes} MB，因此未予打开。请逐个发送文件，或发送链接。',
  'post.nobody-takes': '我们无法判断此信所涉何事。',
  'post.unsure':
    '收到一封以您的名义写来的信件，但信中没有任何内容能证明确系您所写，因此尚未作任何记录。如系您所写，秘书处可能会向您询问。如非您所写，请告知秘书处。',
  'post.not-a-person-away': '自动回复：收信人不在。',
  'post.not-a-person-bounce': '邮件服务器告知一封信件的投递结果。',
  'post.not-a-person-receipt': '程序告知一封信件已被打开。我们不保存这类信息。',
  'post.not-a-person-machine': '此信并非由人撰写。',
  'post.not-a-person-person': '此信由人撰写。',
  'post.too-many-hands': '此信在循环转发，因此无人回复。',
  'post.our-own': '此信由本系统自己写出。',
} satisfies Record<keyof typeof en, string>
