import { six } from './six.ts'

/** What the first pillar reported on its outputs during the half-year. */
export const updates = six({
  checklistOut: {
    ar: 'نُشرت القائمة المرجعية بالإنكليزية، مرفقة برسالة مصورة من مفوضة الأمم المتحدة السامية لحقوق الإنسان.',
    zh: '核对表英文本连同联合国人权事务高级专员的视频致辞一并发布。',
    en: 'The Checklist was published in English, together with a video message by the United Nations High Commissioner for Human Rights.',
    fr: 'La Liste de contrôle a été publiée en anglais, accompagnée d’un message vidéo de la Haute-Commissaire des Nations Unies aux droits de l’homme.',
    ru: 'Контрольный перечень опубликован на английском языке вместе с видеообращением Верховного комиссара Организации Объединенных Наций по правам человека.',
    es: 'La Lista de verificación se ha publicado en inglés, junto con un mensaje en vídeo de la Alta Comisionada de las Naciones Unidas para los Derechos Humanos.',
  },
  fourLanguages: {
    ar: 'أصبحت الصيغ العربية والفرنسية والروسية والإسبانية من القائمة المرجعية متاحة على موقع الشبكة، أما الصيغة الصينية فلم تُعد بعد.',
    zh: '核对表的阿拉伯文、法文、俄文和西班牙文本已在网络网站上发布，中文本尚待编写。',
    en: 'The Arabic, French, Russian and Spanish versions of the Checklist are available on the website of the Network; the Chinese version remains to be prepared.',
    fr: 'Les versions arabe, espagnole, française et russe de la Liste de contrôle sont disponibles sur le site Web du Réseau ; la version chinoise reste à établir.',
    ru: 'Арабский, испанский, русский и французский варианты Контрольного перечня размещены на веб-сайте Сети; китайский вариант еще предстоит подготовить.',
    es: 'Las versiones en árabe, español, francés y ruso de la Lista de verificación están disponibles en el sitio web de la Red; la versión en chino está aún por preparar.',
  },
  threeRoads: {
    ar: 'تصل القائمة المرجعية إلى الأفرقة القطرية بثلاث طرق: المناقشات والحلقات الدراسية الشبكية المباشرة، وإدراجها في دورات تدريبية أوسع، وإدماجها في دراسة التحليلات القطرية المشتركة وأُطر التعاون.',
    zh: '核对表通过三种途径送达国家工作队：直接讨论和网络研讨会，纳入范围更广的培训，以及用于审查共同国家分析和合作框架。',
    en: 'The Checklist reaches country teams in three ways: through direct discussions and webinars, as part of broader training and through the analysis of common country analyses and Cooperation Frameworks.',
    fr: 'La Liste de contrôle parvient aux équipes de pays par trois voies : des échanges et webinaires directs, des formations plus larges qui l’intègrent et l’analyse des bilans communs de pays et des plans-cadres de coopération.',
    ru: 'Контрольный перечень доходит до страновых групп тремя путями: в ходе прямых обсуждений и вебинаров, в составе более широких учебных программ и при изучении общих анализов по стране и рамочных программ сотрудничества.',
    es: 'La Lista de verificación llega a los equipos en los países por tres vías: los debates y seminarios web directos, las capacitaciones más amplias que la incluyen y el examen de los análisis comunes sobre los países y los Marcos de Cooperación.',
  },
  facilitators: {
    ar: 'يساعد الميسرون العالميون، وجميعهم متطوعون، في إعداد مضمون الدورة التدريبية ومنهجيتها وكفاءاتها الأساسية.',
    zh: '全球协助员均为志愿者，正在协助编写培训课程的内容、方法和核心能力要求。',
    en: 'The Global Facilitators, all of them volunteers, are helping to prepare the content, methodology and core competencies of the course.',
    fr: 'Les facilitateurs mondiaux, tous volontaires, aident à établir le contenu, la méthode et les compétences de base de la formation.',
    ru: 'Глобальные координаторы занятий, действующие на добровольной основе, помогают в подготовке содержания, методики и перечня основных профессиональных навыков для учебного курса.',
    es: 'Los facilitadores mundiales, todos ellos voluntarios, ayudan a preparar el contenido, la metodología y las competencias básicas del curso.',
  },
  reviewers: {
    ar: 'يستكمل زملاء من مفوضية حقوق الإنسان ومن مكتب منع الإبادة الجماعية والمسؤولية عن الحماية استعراض خطط الاستجابة الاجتماعية والاقتصادية من منظور حقوق الإنسان.',
    zh: '人权高专办和防止灭绝种族和保护责任办公室的同事正在补充对社会经济应对计划的人权审查。',
    en: 'Colleagues of OHCHR and of the Office on Genocide Prevention and the Responsibility to Protect are supplementing the human rights review of the socioeconomic response plans.',
    fr: 'Des collègues du HCDH et du Bureau de la prévention du génocide et de la responsabilité de protéger complètent l’examen des plans de riposte socioéconomique sous l’angle des droits de l’homme.',
    ru: 'Сотрудники УВКПЧ и Канцелярии по предупреждению геноцида и по вопросу об ответственности по защите дополняют обзор планов социально-экономических мер с точки зрения прав человека.',
    es: 'Colegas del ACNUDH y de la Oficina de Prevención del Genocidio y Responsabilidad de Proteger están complementando el examen de los planes de respuesta socioeconómica desde la perspectiva de los derechos humanos.',
  },
  balancedSample: {
    ar: 'سُحبت عيّنة متوازنة جغرافيا من أُطر التعاون الجاري إعدادها؛ ومن المتوقع صدور النتائج الأولى في تموز/يوليه 2021.',
    zh: '已从正在编写的合作框架中抽取地域均衡的样本，预计2021年7月得出初步成果。',
    en: 'A geographically balanced sample of the Cooperation Frameworks now in preparation has been drawn; the first results are expected in July 2021.',
    fr: 'Un échantillon géographiquement équilibré des plans-cadres de coopération en cours d’élaboration a été établi ; les premiers résultats sont attendus en juillet 2021.',
    ru: 'Составлена географически сбалансированная выборка разрабатываемых рамочных программ сотрудничества; первые результаты ожидаются в июле 2021 года.',
    es: 'Se ha establecido una muestra geográficamente equilibrada de los Marcos de Cooperación en preparación; los primeros resultados se esperan en julio de 2021.',
  },
})
