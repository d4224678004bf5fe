import { six } from './six.ts'

/** What the pillars on criminal justice, the Agenda for Protection and intersectionality undertook. */
export const outputs = six({
  congress: {
    ar: 'بيان في مؤتمر الأمم المتحدة الرابع عشر لمنع الجريمة والعدالة الجنائية',
    zh: '在第十四届联合国预防犯罪和刑事司法大会上的发言',
    en: 'Statement at the Fourteenth United Nations Congress on Crime Prevention and Criminal Justice',
    fr: 'Déclaration au quatorzième Congrès des Nations Unies pour la prévention du crime et la justice pénale',
    ru: 'Заявление на четырнадцатом Конгрессе Организации Объединенных Наций по предупреждению преступности и уголовному правосудию',
    es: 'Declaración ante el 14º Congreso de las Naciones Unidas sobre Prevención del Delito y Justicia Penal',
  },
  sideEvent: {
    ar: 'نشاط جانبي أثناء الدورة الثلاثين للجنة منع الجريمة والعدالة الجنائية',
    zh: '预防犯罪和刑事司法委员会第三十届会议会外活动',
    en: 'Side event at the thirtieth session of the Commission on Crime Prevention and Criminal Justice',
    fr: 'Manifestation parallèle à la trentième session de la Commission pour la prévention du crime et la justice pénale',
    ru: 'Параллельное мероприятие на тридцатой сессии Комиссии по предупреждению преступности и уголовному правосудию',
    es: 'Acto paralelo en el 30º período de sesiones de la Comisión de Prevención del Delito y Justicia Penal',
  },
  submission: {
    ar: 'ورقة مقدمة بشأن خطة الأمم المتحدة للحماية',
    zh: '关于联合国保护议程的提交材料',
    en: 'Submission on the Agenda for Protection',
    fr: 'Communication sur le Programme des Nations Unies en matière de protection',
    ru: 'Представление по Повестке дня Организации Объединенных Наций в области защиты',
    es: 'Comunicación sobre la Agenda de las Naciones Unidas para la Protección',
  },
  library: {
    ar: 'مكتبة مواد بشأن تقاطع أشكال التمييز',
    zh: '交叉性资料库',
    en: 'Library of resources on intersectionality',
    fr: 'Bibliothèque de ressources sur l’intersectionnalité',
    ru: 'Библиотека материалов по интерсекциональности',
    es: 'Biblioteca de recursos sobre interseccionalidad',
  },
  guidanceNote: {
    ar: 'مذكرة توجيهية بشأن تقاطع أشكال التمييز والتمييز العنصري وحماية الأقليات',
    zh: '关于交叉性、种族歧视和保护少数群体的指导说明',
    en: 'Guidance Note on Intersectionality, Racial Discrimination and Protection of Minorities',
    fr: 'Note d’orientation sur l’intersectionnalité, la discrimination raciale et la protection des minorités',
    ru: 'Руководящая записка по вопросам интерсекциональности, расовой дискриминации и защиты меньшинств',
    es: 'Nota orientativa sobre interseccionalidad, discriminación racial y protección de las minorías',
  },
})

/** Steps on the way. */
export const milestones = six({
  outline: {
    ar: 'عرض المخطط العام للمذكرة التوجيهية على الشبكة',
    zh: '向网络提交指导说明大纲',
    en: 'Presentation of the outline of the Guidance Note to the Network',
    fr: 'Présentation au Réseau du plan de la Note d’orientation',
    ru: 'Представление Сети плана Руководящей записки',
    es: 'Presentación a la Red del esquema de la Nota orientativa',
  },
  adoption: {
    ar: 'اعتماد الشبكة للمذكرة التوجيهية',
    zh: '网络通过指导说明',
    en: 'Adoption of the Guidance Note by the Network',
    fr: 'Adoption de la Note d’orientation par le Réseau',
    ru: 'Принятие Сетью Руководящей записки',
    es: 'Aprobación de la Nota orientativa por la Red',
  },
})

/** The goals of the Intersectionality pillar for 2021. */
export const goals = six({
  library: {
    ar: 'إنشاء مكتبة مواد بشأن تقاطع أشكال التمييز',
    zh: '建立交叉性资料库',
    en: 'Build a library of resources on intersectionality',
    fr: 'Constituer une bibliothèque de ressources sur l’intersectionnalité',
    ru: 'Создать библиотеку материалов по интерсекциональности',
    es: 'Crear una biblioteca de recursos sobre interseccionalidad',
  },
  guidanceNote: {
    ar: 'وضع مذكرة توجيهية بشأن تقاطع أشكال التمييز والتمييز العنصري وحماية الأقليات',
    zh: '制定关于交叉性、种族歧视和保护少数群体的指导说明',
    en: 'Develop a guidance note on intersectionality, racial discrimination and the protection of minorities',
    fr: 'Élaborer une note d’orientation sur l’intersectionnalité, la discrimination raciale et la protection des minorités',
    ru: 'Разработать руководящую записку по вопросам интерсекциональности, расовой дискриминации и защиты меньшинств',
    es: 'Elaborar una nota orientativa sobre interseccionalidad, discriminación racial y protección de las minorías',
  },
})

/** What these pillars reported on their outputs. */
export const updates = six({
  statementDelivered: {
    ar: 'نص البيان متاح في سجل بيانات الشبكة.',
    zh: '发言稿载于网络的发言登记册。',
    en: 'The text of the statement is available in the register of statements of the Network.',
    fr: 'Le texte de la déclaration figure au registre des déclarations du Réseau.',
    ru: 'Текст заявления внесен в реестр заявлений Сети.',
    es: 'El texto de la declaración consta en el registro de declaraciones de la Red.',
  },
  openlyNamed: {
    ar: 'تدعو الورقة المقدمة إلى ذكر التمييز العنصري وحماية الأقليات صراحة، لا حصرا، في بنية الحماية الجديدة.',
    zh: '提交材料主张在新的保护架构中明确但非排他地提及种族歧视和少数群体保护问题。',
    en: 'The submission argues that the new protection architecture should name racial discrimination and the protection of minorities expressly, though not exclusively.',
    fr: 'La communication plaide pour que la nouvelle architecture de protection nomme expressément, mais non exclusivement, la discrimination raciale et la protection des minorités.',
    ru: 'В представлении обосновывается необходимость прямо, хотя и не исключительно, назвать в новой архитектуре защиты расовую дискриминацию и защиту меньшинств.',
    es: 'La comunicación aboga por que la nueva arquitectura de protección mencione de forma explícita, aunque no exclusiva, la discriminación racial y la protección de las minorías.',
  },
  outlineOut: {
    ar: 'أُعد مشروع المخطط العام للمذكرة التوجيهية من أجل اجتماع الشبكة المعقود في 15 حزيران/يونيه 2021.',
    zh: '已为网络2021年6月15日会议编写了指导说明大纲草案。',
    en: 'A draft outline of the Guidance Note was prepared for the meeting of the Network of 15 June 2021.',
    fr: 'Un projet de plan de la Note d’orientation a été établi en vue de la réunion du Réseau du 15 juin 2021.',
    ru: 'К заседанию Сети 15 июня 2021 года был подготовлен проект плана Руководящей записки.',
    es: 'Se preparó un proyecto de esquema de la Nota orientativa para la reunión de la Red del 15 de junio de 2021.',
  },
  libraryBegun: {
    ar: 'يجري جمع المواد وترتيبها حسب أسباب التمييز والفئات المعنية.',
    zh: '已开始收集资料，并按歧视理由和有关群体编排。',
    en: 'Materials are being collected and arranged by ground of discrimination and by group concerned.',
    fr: 'Des ressources sont en cours de collecte et sont classées par motif de discrimination et par groupe concerné.',
    ru: 'Ведется сбор материалов, которые распределяются по признакам дискриминации и соответствующим группам.',
    es: 'Se están reuniendo materiales, que se ordenan por motivo de discriminación y por grupo afectado.',
  },
})

/** Why a day moved. */
export const reasons = six({
  noteLater: {
    ar: 'تحتاج المشاورات مع أعضاء الشبكة إلى مزيد من الوقت، فأُرجئ اعتماد المذكرة التوجيهية إلى عام 2022.',
    zh: '与网络成员的协商需要更多时间，指导说明推迟到2022年通过。',
    en: 'Consultations within the Network need more time; the Guidance Note moves to 2022.',
    fr: 'Les consultations au sein du Réseau demandent plus de temps ; la Note d’orientation est reportée à 2022.',
    ru: 'Для консультаций в рамках Сети требуется больше времени; Руководящая записка переносится на 2022 год.',
    es: 'Las consultas en el seno de la Red requieren más tiempo; la Nota orientativa se aplaza a 2022.',
  },
})
