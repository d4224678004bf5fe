import { alike } from '../phrases.ts'

/** Lines that a telephone puts below what was written. */
export const byPhone = alike(
  /^\s*(?:sent from (?:my|a) |sent from (?:outlook|mail|yahoo|samsung|proton)|get outlook for |envoy[ée] (?:de|depuis) (?:mon|ma|outlook|l'application|yahoo|mail)|t[ée]l[ée]charge[rz] outlook|obtenez outlook|enviado desde (?:mi|outlook|yahoo|el|un|mail)|obtener outlook|отправлено (?:с|из) |скачать outlook|получить outlook|发自我的|从我的.{1,12}发送|获取 ?outlook|发送自|أ?رسلت? من |مرسل من |أُرسل(?:ت)? من |احصل على outlook|الحصول على outlook)/iu,
)

/** Words that close a letter, on a line of their own. What stands below them is who wrote it. */
export const farewell = alike(
  /^\s*(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: and (?:warm|kind))? (?:regards|wishes|greetings|thanks)|regards|all the best|best|cheers|sincerely|yours (?:sincerely|truly|faithfully)|in solidarity|warmly|with thanks|thanks(?: and (?:best )?regards| again| a lot| in advance)?|many thanks|thank you|thx|(?:bien |tr[èe]s )?cordialement|bien [àa] (?:vous|toi)|cordiales salutations|salutations(?: cordiales)?|avec mes (?:meilleures|cordiales|sinc[èe]res) salutations|meilleures salutations|amiti[ée]s|(?:bien )?amicalement|respectueusement|merci(?: d'avance| beaucoup| encore| et bonne journ[ée]e)?|bonne (?:journ[ée]e|semaine|soir[ée]e)|(?:un )?(?:cordial(?:es)?|atento|afectuoso)s? saludos?|saludos(?: cordiales| atentos)?|un (?:cordial |atento )?(?:saludo|abrazo)|atentamente|cordialmente|(?:muchas )?gracias|(?:muchas )?gracias de antemano|с (?:наилучшими |добрыми )?(?:уважением|пожеланиями|приветом)|всего (?:доброго|хорошего|наилучшего)|(?:большое )?спасибо|заранее спасибо|此致|敬礼|顺颂.{0,8}|祝好|祝.{0,6}(?:愉快|顺利|安好)|谢谢|多谢|致礼|مع (?:خالص |أطيب |فائق |وافر )?(?:التحية|التحيات|تحيات[يى]?|الشكر|الاحترام|التقدير)(?: والتقدير| والاحترام)?|تحياتي|(?:وتفضلوا|تفضلوا) بقبول.{0,30}|شكرا(?: جزيلا| لكم)?|وشكرا|وتقبلوا.{0,30})\s*[,،，.!。！]*\s*$/iu,
)

/** How a notice begins that a mail server of somebody's office puts under everything. */
export const notice = alike(
  /^\s*(?:\*{1,3}|-{2,}|_{2,})?\s*(?:(?:confidentiality|legal|privacy) (?:notice|disclaimer)|disclaimer|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)[^.]{0,120}(?:confidential|privileged|intended)|please consider (?:the environment|your environmental)|think before (?:you )?print|(?:ce|cet|le pr[ée]sent) (?:message|courriel|e-?mail)[^.]{0,120}(?:confidenti|destin)|avis de confidentialit|pensez [àa] l'environnement|(?:este|el presente) (?:mensaje|correo)[^.]{0,120}(?:confidencial|dirigido|destinatario)|aviso (?:legal|de confidencialidad)|(?:это|данное|настоящее) (?:сообщение|письмо)[^.]{0,120}конфиденциальн|уведомление о конфиденциальности|本(?:邮件|信息|电子邮件).{0,60}(?:保密|机密|仅供)|(?:هذه الرسالة|هذا البريد)[^.]{0,120}(?:سري|خاص|المرسل إليه)|إخلاء مسؤولية|إشعار سرية)/iu,
)

/** What is said after the name, and is said all the same. */
export const afterwards = alike(
  /^\s*(?:p\.?\s?s\.?|post ?scriptum|p\.-s\.|p\.?d\.?|posdata|з\.?ы\.?|п\.?с\.?|附言|又及|又|ملاحظة|حاشية)\s*[:：.\s]/iu,
)
