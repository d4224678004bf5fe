import { phrases } from '../phrases.ts'

/** Somebody has another address. */
export const addressChanged = phrases({
  en: [
    'my (?:new )?e-?mail(?: address)? (?:has changed|is now|is:|is )',
    'my address has changed',
    'new e-?mail address',
    'change of (?:e-?mail )?address',
    'changed my e-?mail',
    'e-?mail address (?:has (?:been )?changed|was changed)',
    'update your (?:address book|contacts|records)',
    'please use (?:my new|the new|this new) (?:e-?mail|address)',
  ],
  fr: [
    'mon adresse(?: [ée]lectronique| de messagerie| mail| courriel| e-?mail)? (?:a chang[ée]|change|est d[ée]sormais)',
    'nouvelle adresse(?: [ée]lectronique| de messagerie| mail| e-?mail| courriel)?',
    "changement d'adresse",
    'ma nouvelle adresse',
  ],
  es: [
    'mi (?:direcci[óo]n(?: de correo)?|correo)(?: electr[óo]nic[oa])? (?:ha cambiado|cambi[óo]|es ahora)',
    'nueva direcci[óo]n',
    'nuevo correo',
    'cambio de (?:direcci[óo]n|correo)',
    'actualice (?:sus contactos|su agenda|su libreta)',
  ],
  ru: [
    '(?:мой )?адрес(?: электронной почты)? (?:изменился|изменен|поменялся|сменился)',
    'новый (?:электронный )?адрес',
    'смена (?:электронного )?адреса',
    '(?:сменил|изменил|поменял)[а]? (?:свой )?(?:электронный )?адрес',
  ],
  zh: [
    '邮箱(?:地址)?(?:已)?(?:变更|更改|更换|改为|更新)',
    '新(?:的)?(?:电子)?(?:邮箱|邮件地址)',
    '更换(?:了)?(?:电子)?邮箱',
    '(?:电子)?邮件地址(?:已)?(?:变更|更改|更换|改为)',
  ],
  ar: [
    '(?:تغير|تغيّر) (?:عنوان|بريدي)',
    'تم تغيير (?:عنوان|بريد)',
    'عنواني (?:الإلكتروني )?الجديد',
    '(?:عنوان )?(?:ال)?بريد(?:ي)? (?:الإلكتروني )?الجديد',
    'بريدي الإلكتروني الجديد',
  ],
})

/** A leave of months. */
export const longLeave = phrases({
  en: [
    '(?:maternity|paternity|parental|sabbatical|sick|medical|family|study|adoption|special|compassionate|long-term) leave',
    'on sabbatical',
  ],
  fr: [
    "cong[ée]s? (?:de |pour |sans )?(?:maternit[ée]|paternit[ée]|parental|maladie|sabbatique|d'adoption|adoption|traitement|sp[ée]cial|formation)",
    'arr[êe]t (?:de )?(?:maladie|travail)',
  ],
  es: [
    '(?:licencia|baja|permiso) (?:de |por )?(?:maternidad|paternidad|parental|enfermedad|m[ée]dica|sab[áa]tica|sab[áa]tico|estudios?|especial|sin sueldo|adopci[óo]n)',
  ],
  ru: [
    'декретн',
    'отпуск[а-я]* по (?:уходу|беременности)',
    'больничн',
    'творческ[а-я]+ отпуск',
    'отпуск[а-я]* без сохранения',
    'академическ[а-я]+ отпуск',
    'учебн[а-я]+ отпуск',
  ],
  zh: ['产假', '陪产假', '育儿假', '病假', '学术(?:休)?假', '进修假', '长假', '护理假'],
  ar: ['إجازة (?:ال)?(?:أمومة|أبوة|مرضية|وضع|دراسية|تفرغ|والدية|خاصة|بدون)'],
})

/** Some days or weeks away. */
export const away = phrases({
  en: [
    'out[- ]of[- ](?:the[- ])?office',
    "(?:am|is|be|i'm|are|currently) (?:currently |now )?(?:away|absent|travel(?:l)?ing|on (?:annual |home |official |duty |vacation )?(?:leave|holidays?|vacation|mission|travel|tour|training|r&r|break)|not in the office|unavailable|off(?:line)?\\b(?! the)|abroad)",
    'not be (?:in the office|available|reachable)',
    'on (?:annual|home|vacation) leave',
    'on (?:mission|leave|holiday|vacation) (?:from|until|till|to|in|and)',
    'office (?:is|will be) closed',
    'absent from',
    '(?:limited|no) access to (?:my )?(?:e-?mail|internet)',
  ],
  fr: [
    '(?:suis|serai|est|sera)(?: actuellement)? (?:absente?|en cong[ée]s?|en mission|en vacances|en d[ée]placement|hors du bureau|indisponible|en voyage|en formation|en r[ée]union)',
    'absente? (?:du bureau|jusqu|du \\d|de mon bureau|pour)',
    '(?:mon|son) absence',
    'bureau (?:est|sera) ferm[ée]',
    'en cong[ée]s? (?:annuels?|jusqu|du|et)',
    'ne (?:suis|serai) pas (?:au bureau|disponible|joignable)',
    'pas acc[èe]s [àa] (?:ma messagerie|mes)',
  ],
  es: [
    'fuera de (?:la |mi )?oficina',
    '(?:estoy|estar[ée]|est[áa]|estar[áa]|me encuentro|me encontrar[ée]|encontr[áa]ndome)(?: actualmente)? (?:ausente|de vacaciones|de licencia|de permiso|de viaje|en misi[óo]n|de misi[óo]n|de baja|fuera)',
    'mi ausencia',
    'ausente (?:hasta|del|desde|de la)',
    'oficina (?:est[áa]|estar[áa]|permanecer[áa]) cerrada',
    'no (?:estar[ée]|estoy) (?:disponible|en la oficina)',
    'de vacaciones (?:hasta|del|desde)',
  ],
  ru: [
    '(?:нахожусь|буду|находится|буду находиться) (?:сейчас |в настоящее время |временно )?в (?:\\p{L}+ )?(?:отпуске|командировке|поездке|служебной)',
    'в (?:ежегодном |очередном )?отпуске',
    'в (?:служебной )?командировке',
    'отсутствую',
    'буду отсутствовать',
    'моего отсутствия',
    'мое отсутствие',
    'вне офиса',
    'нет (?:на месте|в офисе|на рабочем месте)',
    'офис (?:будет )?закрыт',
  ],
  zh: [
    '(?:外出|出差|休假|休年假|年假|度假|不在办公室|不在岗|离开办公室|请假|不在办公|出国)',
    '办公室(?:将)?(?:关闭|休息)',
  ],
  ar: [
    'خارج (?:ال)?مكتب',
    'في (?:إجازة|مهمة|عطلة|سفر|رحلة|بعثة)',
    'غائب(?:ا|ة)?',
    '(?:سأكون|أكون|أنا)(?: حاليا)? (?:في|خارج|غائب|بعيد|غير متاح|مسافر)',
    'لست (?:في المكتب|موجود)',
    'غير (?:موجود|متواجد|متاح)',
    'غيابي',
    'المكتب مغلق',
  ],
})
