import { phrases } from '../phrases.ts'

/** Somebody is no longer where they were. */
export const left = phrases({
  en: [
    '(?:no longer|not|not longer) (?:work|works|working|employed|be working)(?: here|\\s+(?:at|for|with|in)\\b)',
    '(?:is|am|are) no longer (?:at|with|part of|employed|in (?:this|the) (?:office|organi[sz]ation|post|role)|the focal point|reachable)',
    '(?:has|have|i|she|he) (?:now |just |recently |since )?left (?:the )?(?!for\\b)(?:organi[sz]ation|office|agency|united nations|secretariat|un\\b|service|network|\\p{Lu}?\\p{L}{2,12}\\b)',
    '(?:has|have) (?:recently |now )?(?:retired|resigned|separated)',
    '(?:i )?(?:retired|resigned) (?:from|on|in)',
    'my (?:contract|assignment|appointment) (?:with [^.]{1,40} )?(?:has )?ended',
    'my last (?:working )?day (?:was|at)',
    '(?:account|mailbox|address) (?:is|has been) (?:no longer|closed|deactivated|disabled)',
    'mailbox is no longer (?:monitored|in use|active)',
    'passed away',
  ],
  fr: [
    'ne (?:travaille|travaillons) plus',
    'ne fai(?:t|s) plus partie',
    "(?:n'est|ne suis) plus (?:en poste|en fonctions?|employ[ée]e?|[àa] l[’']|au sein|dans (?:cette|l))",
    '(?:a|ai) (?:d[ée]finitivement )?quitt[ée]',
    '(?:est|suis) partie? (?:[àa] la|en) retraite',
    '(?:a|ai) pris (?:sa|ma) retraite',
    '(?:a|ai) d[ée]missionn[ée]',
    "mon contrat (?:a pris fin|s'est termin[ée]|est termin[ée])",
    "cette (?:adresse|bo[îi]te)(?: [ée]lectronique)? n'est plus (?:utilis[ée]e|active|consult[ée]e|en service)",
  ],
  es: [
    'ya no (?:trabaja|trabajo|forma parte|formo parte|labora|laboro|pertene[cz]|est[áa] (?:en|con) (?:la|esta) (?:organizaci|oficina))',
    '(?:ha|he) dejado (?:de trabajar|la (?:organizaci|oficina|agencia)|el (?:cargo|puesto|organismo)|mi (?:cargo|puesto)|su (?:cargo|puesto))',
    '(?:dej[óoée]) (?:de trabajar|la organizaci|mi (?:cargo|puesto)|su (?:cargo|puesto))',
    '(?:se (?:ha )?jubil(?:ado|[óo])|me (?:he )?jubil(?:ado|[ée]))',
    '(?:ha|he) (?:renunciado|causado baja)',
    'mi contrato (?:ha )?(?:terminado|finalizado|termin[óo]|finaliz[óo])',
    '(?:este buz[óo]n|esta direcci[óo]n|esta cuenta) ya no',
  ],
  ru: [
    'больше не работа',
    'уже не работа',
    'не работа(?:ет|ю) (?:больше|в (?:организации|управлении))',
    'уволил(?:ся|ась)',
    '(?:покинул|оставил)а? (?:организаци|управлени|должность|пост|секретариат|свою должность)',
    'выш(?:ел|ла) на пенсию',
    '(?:мой|срок моего) контракт[а]? (?:закончился|истек|завершился|завершен)',
    '(?:этот|данный) (?:почтовый )?(?:ящик|адрес) больше не',
    'прекратил[а]? работу',
  ],
  zh: [
    '(?:已|已经|现已)(?:离职|退休|离任|辞职|离开)',
    '不再(?:担任|任职|在(?:本|该|此)?.{0,12}(?:工作|任职)|负责|使用)',
    '(?:本|此)邮箱(?:已|不再)(?:停用|使用|关闭)',
    '已.{0,20}(?:离职|退休|离任|辞职)',
  ],
  ar: [
    '(?:لم|لا) (?:يعد|تعد|أعد|اعد) (?:\\S{2,20} ){0,4}(?:يعمل|تعمل|أعمل|اعمل|موظف|جزءا)',
    'لم يعد (?:هذا|صندوق)',
    '(?:غادر|غادرت) (?:المنظمة|الوكالة|المكتب|منصب|العمل|الأمم|البرنامج|الأمانة|وظيفت)',
    '(?:ترك|تركت) (?:العمل|المنظمة|منصب|وظيفت|الوكالة)',
    '(?:تقاعد|تقاعدت|أحيل إلى التقاعد)',
    'انتهى (?:عقدي|عقده|عقدها|عملي)',
    'انتهت (?:خدمت|مهمت)',
  ],
})

/** Somebody does other work, or does it elsewhere. */
export const moved = phrases({
  en: [
    '(?:have|has|i|she|he) (?:now |since |recently )?(?:moved|transferred|been (?:reassigned|transferred|posted|seconded|redeployed)|rotated) (?:to|on to)',
    '(?:taken|took|taking) up (?:a|my|his|her|new) (?:new )?(?:function|position|post|assignment|role|duties)',
    '(?:moved|transferred) to (?:a|another) (?:new |different )?(?:position|post|office|duty station|division|unit|department)',
    'changed (?:my |his |her )?(?:position|post|duty station|functions)',
  ],
  fr: [
    '(?:a|ai) chang[ée] (?:de (?:poste|fonctions?|service|bureau)|d.affectation)',
    '(?:a|ai) [ée]t[ée] (?:mut[ée]e?|affect[ée]e?|r[ée]affect[ée]e?|nomm[ée]e?|transf[ée]r[ée]e?|d[ée]tach[ée]e?)',
    '(?:a|ai) (?:pris|rejoint) (?:de nouvelles fonctions|un nouveau poste|une autre)',
    'occupe (?:d[ée]sormais|maintenant|[àa] pr[ée]sent) (?:un autre|une autre|le poste|de nouvelles)',
  ],
  es: [
    '(?:ha|he) cambiado de (?:puesto|cargo|oficina|funciones|destino)',
    '(?:ha|he) sido (?:trasladad|reasignad|destinad|designad|nombrad|transferid)[oa]',
    '(?:ha|he) (?:asumido|pasado a) (?:un|otro|otra|nuev)',
    '(?:ocupo|ocupa|desempe[ñn]o|desempe[ñn]a) (?:ahora|actualmente) (?:otr[oa]|un nuevo)',
    '(?:me|se) (?:ha )?traslad(?:[ée]|[óo]|ado) a ',
  ],
  ru: [
    'перев(?:еден|едена|елся|елась) (?:в|на)',
    'переш(?:ел|ла) (?:на (?:другую|новую)|в другой|работать)',
    '(?:получил[а]?|занял[а]?|заняла) (?:новое назначение|новую должность|другую должность)',
    'назначен[а]? на (?:другую|новую)',
    'приступил[а]? к новым обязанностям',
  ],
  zh: [
    '(?:已|已经|现已)?(?:调任|调往|调至|调到|转任|调动到|调岗)',
    '(?:已|现)(?:担任|就任)新',
    '转到.{1,20}工作',
    '新(?:岗位|职位)',
  ],
  ar: [
    '(?:انتقل|انتقلت)(?: للعمل)? إلى (?:منصب|وظيفة|مكتب|إدارة|مقر|قسم|العمل)',
    '(?:نقل|نقلت) إلى',
    '(?:تم|جرى) (?:نقلي|نقله|نقلها|تعييني|تعيينه|تكليفي)',
    '(?:توليت|تولى|تولت) (?:منصب|مهام|وظيفة)',
  ],
})
