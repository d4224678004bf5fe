import { alike, phrases } from '../phrases.ts'

/** How a line that introduces a quote ends: `… wrote:`. */
export const wrote = phrases({
  en: ['wrote', 'writes', 'schrieb', 'said'],
  fr: ['a [ée]crit', '[ée]crit', '[ée]crivit'],
  es: ['escribi[óo]', 'escribe', 'ha escrito'],
  ru: ['писал', 'пишет', 'написал', 'написала'],
  zh: ['写道', '寫道', '写到', '写'],
  ar: ['كتب', 'كتبت', 'تمت كتابة', 'تم كتابة'],
})

/** The labels that programs put above a letter that they quote whole: who, when, to whom, about what. */
export const labels = {
  from: alike(/^[*\s>]*(?:from|de|от|发件人|寄件者|寄件人|من|von)\s*\*?\s*[:：]/iu),
  other: alike(
    /^[*\s>]*(?:sent|date|to|cc|bcc|subject|reply-to|envoy[ée]|[àa]|date d'envoi|objet|copie|répondre à|enviado(?: el)?|fecha|para|asunto|отправлено|дата|кому|копия|тема|发送时间|发送日期|时间|日期|收件人|抄送|主题|寄件日期|主旨|تم الإرسال|ارسل|أرسل|أرسلت|التاريخ|بتاريخ|تاريخ|إلى|الى|نسخة|الموضوع|موضوع)\s*\*?\s*[:：]/iu,
  ),
} as const

/** A line of dashes with words, above a letter that is quoted or passed on whole. */
export const originalLine = alike(
  /^[\s>]*[-_=~*]{2,}\s*(?:original message|original appointment|forwarded (?:message|by[^-]{0,80})|begin forwarded message|message d'origine|message original|message transf[ée]r[ée]|message suivi|mensaje original|mensaje reenviado|(?:исходное|оригинальное|пересылаемое|пересланное) (?:сообщение|письмо)|原始邮件|原邮件|原始信息|转发的?(?:邮件|信息)|邮件原件|الرسالة الأصلية|الرسالة الاصلية|رسالة م[ُ]?عاد توجيهها|رسالة معاد توجيهها|الرسالة المعاد توجيهها|رسالة محولة)\s*[-_=~*]{2,}/iu,
)

/** The same without dashes, as Apple writes it. */
export const forwardedLine = alike(
  /^[\s>]*(?:begin forwarded message|début du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|inicio del mensaje reenviado|начало (?:переадресованного|пересылаемого) сообщения|下面是被转发的邮件|开始转发的邮件|بداية الرسالة المُ?عاد توجيهها)\s*[:：]/iu,
)
