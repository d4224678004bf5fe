import type { Lang } from '#platform/words'

const us = 'Network <r-7kq3x@network.example.org>'

/** The letter of ours that is answered, in each language, with the line that asks people to write above it. */
const ours: Readonly<Record<Lang, string>> = {
  en: '----- please write above this line -----\nJune check-in, Pillar 2: 2 questions\n\n1. Output 2.1 What has come of it?\n2. Output 2.3 Who speaks?\n\nAway? Send "alternate".',
  fr: '----- veuillez écrire au-dessus de cette ligne -----\nPoint de juin, pilier 2 : 2 questions\n\n1. Produit 2.1 Où en est-on ?\n2. Produit 2.3 Qui prend la parole ?\n\nAbsent ? Envoyez « suppléant ».',
  es: '----- escriba por encima de esta línea -----\nConsulta de junio, pilar 2: 2 preguntas\n\n1. Producto 2.1 ¿Qué ha resultado?\n2. Producto 2.3 ¿Quién interviene?\n\n¿Ausente? Envíe «suplente».',
  ru: '----- пожалуйста, пишите выше этой строки -----\nИюньский опрос, направление 2: 2 вопроса\n\n1. Результат 2.1 Что сделано?\n2. Результат 2.3 Кто выступает?\n\nОтсутствуете? Отправьте «заместитель».',
  zh: '----- 请在此行上方书写 -----\n六月进度，支柱2：2个问题\n\n1. 产出 2.1 进展如何？\n2. 产出 2.3 谁发言？\n\n不在？请发送“候补”。',
  ar: '----- يرجى الكتابة فوق هذا السطر -----\nمتابعة حزيران/يونيه، الركيزة 2: سؤالان\n\n1. الناتج 2.1 ماذا تحقق؟\n2. الناتج 2.3 من المتكلم؟\n\nغائبون؟ أرسلوا «المناوب».',
}
/** The same letter without that line, as somebody's program left it out or as it stands in letters of others. */
const bare = (lang: Lang): string => ours[lang].split('\n').slice(1).join('\n')
const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

const gmail: Readonly<Record<Lang, string>> = {
  en: `On Mon, Jun 7, 2021 at 9:12 AM ${us} wrote:`,
  fr: `Le lun. 7 juin 2021 à 09:12, ${us} a écrit :`,
  es: `El lun, 7 jun 2021 a las 9:12, Network (<r-7kq3x@network.example.org>) escribió:`,
  ru: `пн, 7 июн. 2021 г. в 09:12, ${us}:`,
  zh: `${us} 于2021年6月7日周一 09:12写道：`,
  ar: `‫في الاثنين، 7 يونيو 2021 في 9:12 ص تمت كتابة ما يلي بواسطة ‪${us}‬‏:‬`,
}
const apple: Readonly<Record<Lang, string>> = {
  en: `On 7 Jun 2021, at 09:12, ${us} wrote:`,
  fr: `Le 7 juin 2021 à 09:12, ${us} a écrit :`,
  es: `El 7 jun 2021, a las 9:12, ${us} escribió:`,
  ru: `7 июня 2021 г., в 09:12, ${us} написал(а):`,
  zh: `在 2021年6月7日，09:12，${us} 写道：`,
  ar: `في ٧ يونيو ٢٠٢١، الساعة ٩:١٢ ص، كتب/كتبت ${us}:`,
}
const outlook: Readonly<Record<Lang, string>> = {
  en: `From: ${us}\nSent: Monday, June 7, 2021 9:12 AM\nTo: Amina Diallo <amina@who.example.org>\nSubject: June check-in`,
  fr: `De : ${us}\nEnvoyé : lundi 7 juin 2021 09:12\nÀ : Amina Diallo <amina@who.example.org>\nObjet : Point de juin`,
  es: `De: ${us}\nEnviado el: lunes, 7 de junio de 2021 9:12\nPara: Amina Diallo <amina@who.example.org>\nAsunto: Consulta de junio`,
  ru: `От: ${us}\nОтправлено: 7 июня 2021 г. 9:12\nКому: Amina Diallo <amina@who.example.org>\nТема: Июньский опрос`,
  zh: `发件人: ${us}\n发送时间: 2021年6月7日 9:12\n收件人: Amina Diallo <amina@who.example.org>\n主题: 六月进度`,
  ar: `من: ${us}\nتم الإرسال: الإثنين، 7 يونيو 2021 09:12\nإلى: Amina Diallo <amina@who.example.org>\nالموضوع: متابعة حزيران/يونيه`,
}
const original: Readonly<Record<Lang, string>> = {
  en: '-----Original Message-----',
  fr: "-----Message d'origine-----",
  es: '-----Mensaje original-----',
  ru: '-----Исходное сообщение-----',
  zh: '-----原始邮件-----',
  ar: '-----الرسالة الأصلية-----',
}

type Tails = Readonly<
  Record<'gmail' | 'apple' | 'outlook' | 'bareGmail' | 'bareOutlook' | 'original' | 'marker', string>
> & {
  /** Line by line, for answers between. */
  readonly quoted: (...lines: readonly string[]) => string
}

/** What programs put below an answer, in a language: an introduction and our letter, quoted in their way. */
export const tailsIn = (lang: Lang): Tails => ({
  gmail: `\n\n${gmail[lang]}\n\n${quote(ours[lang])}\n`,
  apple: `\n\n${quote(`${apple[lang]}\n\n${ours[lang]}`)}\n`,
  outlook: `\n\n________________________________\n${outlook[lang]}\n\n${ours[lang]}\n`,
  bareGmail: `\n\n${gmail[lang]}\n${quote(bare(lang))}\n`,
  bareOutlook: `\n\n${outlook[lang]}\n\n${bare(lang)}\n`,
  original: `\n\n${original[lang]}\n${outlook[lang]}\n\n${bare(lang)}\n`,
  marker: `\n\n${ours[lang]}\n`,
  quoted: (...lines) => `${lines.map((line) => `> ${line}`).join('\n')}\n`,
})
