import { six } from './six.ts'

/** What the principals advised in November 2020. */
export const guidance = six({
  pillars: {
    ar: 'تنظيم أعمال الشبكة في خطة متعددة السنوات تتألف من ركائز يقود كلا منها كيان أو أكثر.',
    zh: '按多年期计划安排网络工作，计划分为若干支柱，每个支柱由一个或多个实体牵头。',
    en: 'Organize the work of the Network in a multi-year plan, in Pillars each led by one or more entities.',
    fr: 'Organiser les travaux du Réseau selon un plan pluriannuel, en piliers dirigés chacun par une ou plusieurs entités.',
    ru: 'Организовать работу Сети в рамках многолетнего плана по направлениям, каждым из которых руководит одна или несколько структур.',
    es: 'Organizar la labor de la Red en un plan plurianual, por pilares dirigidos cada uno por una o más entidades.',
  },
  racialJustice: {
    ar: 'إيلاء العدالة العرقية وآثار كوفيد-19 غير المتكافئة في الأقليات الأولوية في أعمال جميع الكيانات.',
    zh: '在各实体的工作中优先重视种族正义和2019冠状病毒病对少数群体的不均衡影响。',
    en: 'Give racial justice, and the uneven effects of COVID-19 on minorities, priority in the work of all entities.',
    fr: 'Donner la priorité, dans les travaux de toutes les entités, à la justice raciale et aux effets inégaux de la COVID-19 sur les minorités.',
    ru: 'Уделять в работе всех структур первоочередное внимание расовой справедливости и неравномерному воздействию COVID-19 на меньшинства.',
    es: 'Dar prioridad, en la labor de todas las entidades, a la justicia racial y a los efectos desiguales de la COVID-19 en las minorías.',
  },
  countryTeams: {
    ar: 'تزويد أفرقة الأمم المتحدة القطرية بأدوات عملية وبالتدريب.',
    zh: '为联合国国家工作队提供实用工具和培训。',
    en: 'Give United Nations country teams practical tools and training.',
    fr: 'Fournir aux équipes de pays des Nations Unies des outils pratiques et des formations.',
    ru: 'Предоставить страновым группам Организации Объединенных Наций практические инструменты и обучение.',
    es: 'Proporcionar a los equipos de las Naciones Unidas en los países herramientas prácticas y capacitación.',
  },
})

/** What the network decided. */
export const decisions = six({
  planAdopted: {
    ar: 'تعتمد الشبكة خطة عملها 2021+ للفترة 2021-2025؛ وتوضع صيغتها النهائية مع الركائز.',
    zh: '网络通过2021至2025年期间2021+工作计划，最后文本将与各支柱共同确定。',
    en: 'The Network adopts its Work Plan 2021+ for the period 2021–2025; the final text is to be settled with the Pillars.',
    fr: 'Le Réseau adopte son Plan de travail 2021+ pour la période 2021-2025 ; le texte définitif sera arrêté avec les piliers.',
    ru: 'Сеть принимает свой План работы 2021+ на период 2021–2025 годов; окончательный текст будет согласован по направлениям.',
    es: 'La Red aprueba su Plan de Trabajo 2021+ para el período 2021-2025; el texto definitivo se establecerá con los pilares.',
  },
  unescoCoChairs: {
    ar: 'تتولى اليونسكو الرئاسة المشاركة بالتناوب في عام 2021، إلى جانب مفوضية حقوق الإنسان.',
    zh: '教科文组织与人权高专办一道担任2021年轮值共同主席。',
    en: 'UNESCO is the rotating co-chair in 2021, beside OHCHR.',
    fr: 'L’UNESCO assure la coprésidence tournante en 2021, aux côtés du HCDH.',
    ru: 'ЮНЕСКО выполняет в 2021 году функции сопредседателя на основе ротации наряду с УВКПЧ.',
    es: 'La UNESCO ejerce la copresidencia rotatoria en 2021, junto con el ACNUDH.',
  },
  revisit: {
    ar: 'في ضوء وجود فرقة العمل، تعيد الشبكة النظر في دورها في مجال التنوع الداخلي اعتبارا من أيلول/سبتمبر 2021، بعد صدور تقرير فرقة العمل وتوصياتها.',
    zh: '鉴于已设立工作队，网络将在工作队提出报告和建议后，自2021年9月起重新审议其在内部多样性领域的作用。',
    en: 'In view of the existence of the Task Force, the Network will re-examine its role in internal diversity from September 2021, once the Task Force has submitted its report and recommendations.',
    fr: 'Compte tenu de l’existence de l’Équipe spéciale, le Réseau réexaminera son rôle en matière de diversité interne à partir de septembre 2021, une fois connus le rapport et les recommandations de l’Équipe.',
    ru: 'Ввиду создания Целевой группы Сеть вернется к вопросу о своей роли в области внутреннего разнообразия начиная с сентября 2021 года, после представления Целевой группой доклада и рекомендаций.',
    es: 'En vista de la existencia del Equipo de Tareas, la Red volverá a examinar su papel en materia de diversidad interna a partir de septiembre de 2021, una vez que el Equipo haya presentado su informe y sus recomendaciones.',
  },
  planFinal: {
    ar: 'الصيغة النهائية لخطة العمل 2021+، بعد أن اتفقت الركائز على تفاصيل خططها',
    zh: '各支柱商定详细计划后，2021+工作计划定稿',
    en: 'Final form of the Work Plan 2021+, the Pillars having agreed on their plans in detail',
    fr: 'Version définitive du Plan de travail 2021+, les piliers ayant arrêté leurs plans en détail',
    ru: 'Окончательный текст Плана работы 2021+ после подробного согласования планов по направлениям',
    es: 'Texto definitivo del Plan de Trabajo 2021+, una vez acordados en detalle los planes de los pilares',
  },
  templateAdopted: {
    ar: 'نموذج دراسات الحالة، على أن تُقدَّم المساهمات في موعد أقصاه 31 آب/أغسطس 2021',
    zh: '案例研究模板，材料提交截止日期为2021年8月31日',
    en: 'Template for case studies, contributions being due by 31 August 2021',
    fr: 'Modèle d’étude de cas, les contributions étant attendues au plus tard le 31 août 2021',
    ru: 'Образец тематического исследования; срок представления материалов – 31 августа 2021 года',
    es: 'Modelo de estudio de casos, con el 31 de agosto de 2021 como plazo para presentar contribuciones',
  },
  outlineNoted: {
    ar: 'المخطط العام للمذكرة التوجيهية، المقرر اعتمادها في كانون الأول/ديسمبر 2021',
    zh: '指导说明大纲，计划于2021年12月通过指导说明',
    en: 'Outline of the Guidance Note, whose adoption is planned for December 2021',
    fr: 'Plan de la Note d’orientation, dont l’adoption est prévue pour décembre 2021',
    ru: 'План Руководящей записки, принятие которой запланировано на декабрь 2021 года',
    es: 'Esquema de la Nota orientativa, cuya aprobación está prevista para diciembre de 2021',
  },
  planningBegins: {
    ar: 'تبدأ الشبكة تخطيط أعمالها لعام 2022.',
    zh: '网络开始规划2022年工作。',
    en: 'The Network begins planning its work for 2022.',
    fr: 'Le Réseau entame la planification de ses travaux pour 2022.',
    ru: 'Сеть приступает к планированию своей работы на 2022 год.',
    es: 'La Red comienza a planificar su labor para 2022.',
  },
  stillPaused: {
    ar: 'تبقى الركيزة المعنية بالتنوع الداخلي معلقة إلى حين صدور تقرير فرقة العمل.',
    zh: '内部多样性支柱继续暂停，直至工作队报告发布。',
    en: 'The Pillar on internal diversity remains inactive until the report of the Task Force is published.',
    fr: 'Le pilier consacré à la diversité interne reste suspendu jusqu’à la parution du rapport de l’Équipe spéciale.',
    ru: 'Работа по направлению внутреннего разнообразия остается приостановленной до выхода доклада Целевой группы.',
    es: 'El pilar dedicado a la diversidad interna sigue suspendido hasta que se publique el informe del Equipo de Tareas.',
  },
  noteMoves: {
    ar: 'تُرجئ الشبكة اعتماد المذكرة التوجيهية إلى عام 2022.',
    zh: '网络将指导说明推迟到2022年通过。',
    en: 'The Network defers the adoption of the Guidance Note to 2022.',
    fr: 'Le Réseau reporte à 2022 l’adoption de la Note d’orientation.',
    ru: 'Сеть переносит принятие Руководящей записки на 2022 год.',
    es: 'La Red aplaza a 2022 la aprobación de la Nota orientativa.',
  },
  renumbered: {
    ar: 'اعتبارا من 1 كانون الثاني/يناير 2022 تصبح خطة الحماية الركيزة الثانية والعدالة الجنائية الركيزة الثالثة.',
    zh: '自2022年1月1日起，保护议程为支柱二，刑事司法为支柱三。',
    en: 'From 1 January 2022, the Agenda for Protection is Pillar 2 and Criminal Justice is Pillar 3.',
    fr: 'À compter du 1er janvier 2022, le Programme en matière de protection devient le pilier 2 et la Justice pénale le pilier 3.',
    ru: 'С 1 января 2022 года Повестка дня в области защиты становится направлением 2, а уголовное правосудие — направлением 3.',
    es: 'A partir del 1 de enero de 2022, la Agenda para la Protección pasa a ser el pilar 2 y la Justicia Penal, el pilar 3.',
  },
})
