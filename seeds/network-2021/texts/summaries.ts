import { six } from './six.ts'

/** What was written down of events after they were held. */
export const summaries = six({
  launch: {
    ar: 'قدّمت الشبكة القائمة المرجعية للأفرقة القطرية مع رسالة مصورة من المفوضة السامية لحقوق الإنسان.',
    zh: '网络在人权事务高级专员视频致辞的配合下，向国家工作队介绍了核对表。',
    en: 'The Network presented the Checklist to country teams, with a video message by the High Commissioner for Human Rights.',
    fr: 'Le Réseau a présenté la Liste de contrôle aux équipes de pays, avec un message vidéo de la Haute-Commissaire aux droits de l’homme.',
    ru: 'Сеть представила Контрольный перечень страновым группам; было показано видеообращение Верховного комиссара по правам человека.',
    es: 'La Red presentó la Lista de verificación a los equipos en los países, con un mensaje en vídeo de la Alta Comisionada para los Derechos Humanos.',
  },
  congressStatement: {
    ar: 'دعت الشبكة إلى إدراج مكافحة التمييز العنصري وحماية الأقليات في سياسات منع الجريمة والعدالة الجنائية.',
    zh: '网络呼吁将打击种族歧视和保护少数群体纳入预防犯罪和刑事司法政策。',
    en: 'The Network called for action against racial discrimination, and for the protection of minorities, to be part of crime prevention and criminal justice policies.',
    fr: 'Le Réseau a demandé que la lutte contre la discrimination raciale et la protection des minorités soient intégrées aux politiques de prévention du crime et de justice pénale.',
    ru: 'Сеть призвала включить борьбу с расовой дискриминацией и защиту меньшинств в политику в области предупреждения преступности и уголовного правосудия.',
    es: 'La Red pidió que la lucha contra la discriminación racial y la protección de las minorías formen parte de las políticas de prevención del delito y justicia penal.',
  },
  submission: {
    ar: 'تعرض الورقة أسباب النص صراحة على تدابير ضد التمييز العنصري ولحماية الأقليات في بنية الحماية.',
    zh: '提交材料阐述了在保护架构中明确规定打击种族歧视和保护少数群体措施的理由。',
    en: 'The submission gives reasons for providing openly, in the protection architecture, for measures against racial discrimination and for the protection of minorities.',
    fr: 'La communication expose les raisons de prévoir ouvertement, dans l’architecture de protection, des mesures contre la discrimination raciale et pour la protection des minorités.',
    ru: 'В представлении излагаются доводы в пользу того, чтобы в архитектуре защиты прямо предусмотреть меры против расовой дискриминации и по защите меньшинств.',
    es: 'La comunicación expone los motivos para prever abiertamente, en la arquitectura de protección, medidas contra la discriminación racial y para la protección de las minorías.',
  },
  sideEvent: {
    ar: 'ناقش المشاركون التنميط العنصري والتقرير المعد عملا بقرار مجلس حقوق الإنسان 43/1 وعمل الشبكة في مجال العدالة الجنائية.',
    zh: '与会者讨论了种族定性、根据人权理事会第43/1号决议编写的报告以及网络在刑事司法领域的工作。',
    en: 'The panel discussed racial profiling, the report pursuant to Human Rights Council resolution 43/1 and the Network’s work on criminal justice.',
    fr: 'Les intervenants ont débattu du profilage racial, du rapport établi en application de la résolution 43/1 du Conseil des droits de l’homme et des travaux du Réseau en matière de justice pénale.',
    ru: 'Участники обсудили расовое профилирование, доклад, подготовленный во исполнение резолюции 43/1 Совета по правам человека, и работу Сети в области уголовного правосудия.',
    es: 'El panel examinó los perfiles raciales, el informe preparado en cumplimiento de la resolución 43/1 del Consejo de Derechos Humanos y la labor de la Red en materia de justicia penal.',
  },
  indonesia: {
    ar: 'عمل الفريق القطري على القائمة المرجعية بندا بندا واتفق على استخدامها في تحليله القطري المشترك.',
    zh: '国家工作队逐项讨论了核对表，并同意在共同国家分析中加以使用。',
    en: 'The country team went through the Checklist item by item and agreed to use it in its common country analysis.',
    fr: 'L’équipe de pays a parcouru la Liste de contrôle point par point et est convenue de l’utiliser dans son bilan commun de pays.',
    ru: 'Страновая группа рассмотрела Контрольный перечень по пунктам и решила использовать его в своем общем анализе по стране.',
    es: 'El equipo en el país repasó la Lista de verificación punto por punto y acordó utilizarla en su análisis común sobre el país.',
  },
  moldova: {
    ar: 'كانت القائمة المرجعية جزءا من تدريب على حقوق الأقليات لمسؤولين حكوميين.',
    zh: '核对表是面向政府官员的少数群体权利培训的一部分。',
    en: 'The Checklist was a part of a training on minority rights for government officials.',
    fr: 'La Liste de contrôle faisait partie d’une formation aux droits des minorités destinée à des fonctionnaires.',
    ru: 'Контрольный перечень использовался в ходе обучения государственных должностных лиц по вопросам прав меньшинств.',
    es: 'La Lista de verificación formó parte de una capacitación sobre los derechos de las minorías para funcionarios públicos.',
  },
  briefing: {
    ar: 'كانت هذه أول مناسبة تُعرض فيها الشبكة على البعثات الدائمة.',
    zh: '这是首次向各常驻代表团介绍网络。',
    en: 'It was the first event to present the Network to permanent missions.',
    fr: 'C’était la première manifestation consacrée à la présentation du Réseau aux missions permanentes.',
    ru: 'Это было первое мероприятие, на котором Сеть была представлена постоянным представительствам.',
    es: 'Fue el primer acto de presentación de la Red a las misiones permanentes.',
  },
})
