import { six } from './six.ts'

/** What the pillar undertook. */
export const outputs = six({
  checklist: {
    ar: 'قائمة مرجعية لتعزيز عمل الأمم المتحدة على الصعيد القطري من أجل مكافحة التمييز العنصري والنهوض بحقوق الأقليات',
    zh: '加强联合国在国家一级打击种族歧视和促进少数群体权利工作核对表',
    en: 'Checklist to strengthen United Nations work at country level to combat racial discrimination and advance minority rights',
    fr: 'Liste de contrôle pour renforcer l’action des Nations Unies dans les pays contre la discrimination raciale et en faveur des droits des minorités',
    ru: 'Контрольный перечень для усиления работы Организации Объединенных Наций на страновом уровне по борьбе с расовой дискриминацией и поощрению прав меньшинств',
    es: 'Lista de verificación para reforzar la labor de las Naciones Unidas en los países contra la discriminación racial y en favor de los derechos de las minorías',
  },
  languages: {
    ar: 'صيغ القائمة المرجعية باللغات الرسمية الأخرى',
    zh: '核对表的其他正式语文文本',
    en: 'Checklist in the other official languages',
    fr: 'Liste de contrôle dans les autres langues officielles',
    ru: 'Контрольный перечень на других официальных языках',
    es: 'Lista de verificación en los demás idiomas oficiales',
  },
  engagement: {
    ar: 'استخدام أفرقة الأمم المتحدة القطرية للقائمة المرجعية',
    zh: '联合国国家工作队使用核对表',
    en: 'Use of the Checklist by United Nations country teams',
    fr: 'Utilisation de la Liste de contrôle par les équipes de pays des Nations Unies',
    ru: 'Использование Контрольного перечня страновыми группами Организации Объединенных Наций',
    es: 'Uso de la Lista de verificación por los equipos de las Naciones Unidas en los países',
  },
  course: {
    ar: 'دورة تدريبية مدتها أربعة أسابيع لفائدة 12 من أفرقة الأمم المتحدة القطرية',
    zh: '面向12个联合国国家工作队的四周培训课程',
    en: 'Four-week course for 12 United Nations country teams',
    fr: 'Formation de quatre semaines à l’intention de 12 équipes de pays des Nations Unies',
    ru: 'Четырехнедельный учебный курс для 12 страновых групп Организации Объединенных Наций',
    es: 'Curso de cuatro semanas para 12 equipos de las Naciones Unidas en los países',
  },
  cases: {
    ar: 'دراسات حالة عن الممارسات الجيدة للأفرقة القطرية والأفرقة القطرية للعمل الإنساني',
    zh: '国家工作队和人道主义国家工作队良好做法案例研究',
    en: 'Case studies of good practice by country teams and humanitarian country teams',
    fr: 'Études de cas sur les bonnes pratiques des équipes de pays et des équipes de pays pour l’action humanitaire',
    ru: 'Тематические исследования передовой практики страновых групп и страновых гуманитарных групп',
    es: 'Estudios de casos sobre buenas prácticas de los equipos en los países y los equipos humanitarios en los países',
  },
  review: {
    ar: 'تحليل أُطر التعاون وخطط الاستجابة الاجتماعية والاقتصادية من منظور التمييز العنصري وحماية الأقليات',
    zh: '从种族歧视和少数群体保护角度分析合作框架和社会经济应对计划',
    en: 'Analysis of Cooperation Frameworks and socioeconomic response plans from the perspective of racial discrimination and the protection of minorities',
    fr: 'Analyse des plans-cadres de coopération et des plans de riposte socioéconomique sous l’angle de la discrimination raciale et de la protection des minorités',
    ru: 'Анализ рамочных программ сотрудничества и планов социально-экономических мер с точки зрения расовой дискриминации и защиты меньшинств',
    es: 'Análisis de los Marcos de Cooperación y los planes de respuesta socioeconómica desde la perspectiva de la discriminación racial y la protección de las minorías',
  },
})

/** Steps on the way. */
export const milestones = six({
  launch: {
    ar: 'إطلاق القائمة المرجعية في اليوم الدولي للقضاء على التمييز العنصري',
    zh: '在消除种族歧视国际日发布核对表',
    en: 'Launch of the Checklist on the International Day for the Elimination of Racial Discrimination',
    fr: 'Lancement de la Liste de contrôle à l’occasion de la Journée internationale pour l’élimination de la discrimination raciale',
    ru: 'Презентация Контрольного перечня в Международный день борьбы за ликвидацию расовой дискриминации',
    es: 'Presentación de la Lista de verificación en el Día Internacional de la Eliminación de la Discriminación Racial',
  },
  fourLanguages: {
    ar: 'صيغ القائمة المرجعية بالعربية والفرنسية والروسية والإسبانية',
    zh: '核对表的阿拉伯文、法文、俄文和西班牙文本',
    en: 'Arabic, French, Russian and Spanish versions of the Checklist',
    fr: 'Versions arabe, espagnole, française et russe de la Liste de contrôle',
    ru: 'Контрольный перечень на арабском, испанском, русском и французском языках',
    es: 'Versiones de la Lista de verificación en árabe, español, francés y ruso',
  },
  concept: {
    ar: 'إنجاز المذكرة المفاهيمية للدورة التدريبية وإحالتها إلى مكتب التنسيق الإنمائي',
    zh: '培训课程概念说明定稿并送交发展协调办公室',
    en: 'Finalization of the concept note of the course and its transmission to the Development Coordination Office',
    fr: 'Achèvement de la note de cadrage de la formation et transmission au Bureau de la coordination des activités de développement',
    ru: 'Доработка концептуальной записки учебного курса и ее направление Управлению по координации деятельности в целях развития',
    es: 'Conclusión de la nota conceptual del curso y su transmisión a la Oficina de Coordinación del Desarrollo',
  },
  twelveTeams: {
    ar: 'اختيار الأفرقة القطرية الـ 12 المشاركة في الدورة التدريبية',
    zh: '确定参加培训课程的12个国家工作队',
    en: 'Selection of the 12 country teams for the course',
    fr: 'Choix des 12 équipes de pays participant à la formation',
    ru: 'Отбор 12 страновых групп для участия в учебном курсе',
    es: 'Selección de los 12 equipos en los países que participarán en el curso',
  },
  rollOut: {
    ar: 'بدء الدورة التدريبية',
    zh: '培训课程开始',
    en: 'Start of the course',
    fr: 'Début de la formation',
    ru: 'Начало учебного курса',
    es: 'Inicio del curso',
  },
  template: {
    ar: 'اعتماد نموذج دراسات الحالة',
    zh: '通过案例研究模板',
    en: 'Adoption of the template for case studies',
    fr: 'Adoption du modèle d’étude de cas',
    ru: 'Принятие образца тематического исследования',
    es: 'Aprobación del modelo de estudio de casos',
  },
  deadline: {
    ar: 'الموعد النهائي لتقديم دراسات الحالة',
    zh: '案例研究提交截止日期',
    en: 'Deadline for case studies',
    fr: 'Date limite de présentation des études de cas',
    ru: 'Крайний срок представления тематических исследований',
    es: 'Plazo de presentación de los estudios de casos',
  },
  firstResults: {
    ar: 'النتائج الأولى للتحليل',
    zh: '分析工作的初步成果',
    en: 'First results of the analysis',
    fr: 'Premiers résultats de l’analyse',
    ru: 'Первые результаты анализа',
    es: 'Primeros resultados del análisis',
  },
})

/** Why a day moved. */
export const reasons = six({
  sampleLater: {
    ar: 'تأخر سحب عيّنة أُطر التعاون المتوازنة جغرافيا حتى نهاية أيار/مايو.',
    zh: '地域均衡的合作框架样本到5月底才抽取完毕。',
    en: 'The geographically balanced sample of Cooperation Frameworks was drawn only at the end of May.',
    fr: 'L’échantillon géographiquement équilibré de plans-cadres de coopération n’a été établi que fin mai.',
    ru: 'Географически сбалансированная выборка рамочных программ сотрудничества была составлена лишь в конце мая.',
    es: 'La muestra geográficamente equilibrada de Marcos de Cooperación no se estableció hasta finales de mayo.',
  },
})
