import { six } from './six.ts'

/** What the pillars on communications, knowledge and internal diversity undertook. */
export const outputs = six({
  board: {
    ar: 'لوحة مشتركة للمواد وتقويم مشترك للمناسبات',
    zh: '共用资料看板和活动日历',
    en: 'Shared board for content and shared calendar of events',
    fr: 'Tableau partagé de contenus et calendrier commun des manifestations',
    ru: 'Общая доска материалов и общий календарь мероприятий',
    es: 'Tablero compartido de contenidos y calendario común de actos',
  },
  durban: {
    ar: 'أنشطة اتصالية بمناسبة الذكرى السنوية العشرين لإعلان وبرنامج عمل ديربان',
    zh: '《德班宣言和行动纲领》通过二十周年传播活动',
    en: 'Communications for the twentieth anniversary of the Durban Declaration and Programme of Action',
    fr: 'Activités de communication pour le vingtième anniversaire de la Déclaration et du Programme d’action de Durban',
    ru: 'Информационная работа к двадцатой годовщине Дурбанской декларации и Программы действий',
    es: 'Actividades de comunicación por el vigésimo aniversario de la Declaración y el Programa de Acción de Durban',
  },
  teams: {
    ar: 'قناة للشبكة وحيّزات عمل إلكترونية على منصة Teams',
    zh: '网络的 Teams 频道和在线空间',
    en: 'Channel and spaces of the Network on Teams',
    fr: 'Canal et espaces du Réseau sur Teams',
    ru: 'Канал и рабочие пространства Сети на платформе Teams',
    es: 'Canal y espacios de la Red en Teams',
  },
  sessions: {
    ar: 'جلستان إعلاميتان بشأن استخدام منصة Teams',
    zh: '两场 Teams 使用说明会',
    en: 'Two information sessions on using Teams',
    fr: 'Deux séances d’information sur l’utilisation de Teams',
    ru: 'Два информационных занятия по использованию платформы Teams',
    es: 'Dos sesiones informativas sobre el uso de Teams',
  },
  transition: {
    ar: 'انتقال الكيانات الأعضاء إلى حيّزات العمل المشتركة',
    zh: '成员实体过渡到共用空间',
    en: 'Transition of the member entities to the shared spaces',
    fr: 'Passage des entités membres aux espaces partagés',
    ru: 'Переход структур-членов в общие рабочие пространства',
    es: 'Transición de las entidades miembros a los espacios compartidos',
  },
  linkages: {
    ar: 'دور الشبكة في مجال التنوع الداخلي في ضوء تقرير فرقة العمل',
    zh: '根据工作队报告确定网络在内部多样性领域的作用',
    en: 'Role of the Network in internal diversity in the light of the report of the Task Force',
    fr: 'Rôle du Réseau en matière de diversité interne à la lumière du rapport de l’Équipe spéciale',
    ru: 'Роль Сети в вопросах внутреннего разнообразия с учетом доклада Целевой группы',
    es: 'Papel de la Red en materia de diversidad interna a la luz del informe del Equipo de Tareas',
  },
})

/** Steps on the way. */
export const milestones = six({
  addresses: {
    ar: 'إدراج جميع عناوين أعضاء الشبكة في الحيّزات المشتركة',
    zh: '将网络成员的全部地址录入共用空间',
    en: 'Entry of all addresses of the Network in the spaces',
    fr: 'Saisie de toutes les adresses du Réseau dans les espaces',
    ru: 'Внесение всех адресов Сети в рабочие пространства',
    es: 'Introducción de todas las direcciones de la Red en los espacios',
  },
  anniversary: {
    ar: 'الذكرى السنوية العشرون لإعلان وبرنامج عمل ديربان في الجمعية العامة',
    zh: '大会纪念《德班宣言和行动纲领》通过二十周年',
    en: 'Twentieth anniversary of the Durban Declaration and Programme of Action at the General Assembly',
    fr: 'Vingtième anniversaire de la Déclaration et du Programme d’action de Durban à l’Assemblée générale',
    ru: 'Двадцатая годовщина Дурбанской декларации и Программы действий в Генеральной Ассамблее',
    es: 'Vigésimo aniversario de la Declaración y el Programa de Acción de Durban en la Asamblea General',
  },
})

/** What these pillars reported on their outputs. */
export const updates = six({
  boardOpen: {
    ar: 'أنشأت إدارة التواصل العالمي لوحة يتبادل فيها الأعضاء المواد ويحفظونها، ومعها تقويم مشترك للمناسبات.',
    zh: '全球传播部设立了看板，供成员共享和存放资料，并附有共用活动日历。',
    en: 'DGC has opened a board on which members share and store content, together with a common calendar of events.',
    fr: 'Le DCG a ouvert un tableau où les membres partagent et conservent des contenus, assorti d’un calendrier commun des manifestations.',
    ru: 'ДГК создал доску, на которой члены Сети обмениваются материалами и хранят их, с общим календарем мероприятий.',
    es: 'El DCG ha abierto un tablero en el que los miembros comparten y guardan contenidos, con un calendario común de actos.',
  },
  durbanOngoing: {
    ar: 'تُعد مواد إعلامية للذكرى السنوية العشرين باللغات الرسمية الست.',
    zh: '正在以六种正式语文编写二十周年宣传材料。',
    en: 'Materials for the twentieth anniversary are being prepared in the six official languages.',
    fr: 'Des supports destinés au vingtième anniversaire sont en préparation dans les six langues officielles.',
    ru: 'На шести официальных языках готовятся материалы к двадцатой годовщине.',
    es: 'Se están preparando materiales para el vigésimo aniversario en los seis idiomas oficiales.',
  },
  addressesIn: {
    ar: 'أدرج زملاء من مفوضية شؤون اللاجئين جميع عناوين أعضاء الشبكة في حيّزات العمل على منصة Teams.',
    zh: '难民署的同事已将网络成员的全部地址录入 Teams 空间。',
    en: 'Colleagues of UNHCR have entered all addresses of the Network in the Teams spaces.',
    fr: 'Les collègues du HCR ont saisi toutes les adresses du Réseau dans les espaces Teams.',
    ru: 'Сотрудники УВКБ внесли все адреса Сети в рабочие пространства на платформе Teams.',
    es: 'Colegas del ACNUR han introducido todas las direcciones de la Red en los espacios de Teams.',
  },
  notAllYet: {
    ar: 'لا تستخدم جميع الكيانات منصة Teams بعد، ولذلك يتواصل الانتقال.',
    zh: '并非所有实体都已使用 Teams，因此过渡工作仍在继续。',
    en: 'Not all entities use Teams yet; the transition is therefore continuing.',
    fr: 'Toutes les entités n’utilisent pas encore Teams ; la transition se poursuit donc.',
    ru: 'Платформу Teams используют пока не все структуры, поэтому переход продолжается.',
    es: 'No todas las entidades utilizan todavía Teams, por lo que la transición continúa.',
  },
})

/** Why the pillar on internal diversity rests, and what it waits for. */
export const pause = six({
  untilTheReport: {
    ar: 'في انتظار تقرير فرقة العمل المعنية بالتصدي للعنصرية وتعزيز الكرامة للجميع في الأمم المتحدة وتوصياتها',
    zh: '等待在联合国消除种族主义和促进人人享有尊严工作队提出报告和建议',
    en: 'pending the report and recommendations of the Task Force on Addressing Racism and Promoting Dignity for All in the United Nations',
    fr: 'en attente du rapport et des recommandations de l’Équipe spéciale chargée de lutter contre le racisme et de promouvoir la dignité de toutes et de tous à l’Organisation des Nations Unies',
    ru: 'до представления доклада и рекомендаций Целевой группы по борьбе с расизмом и обеспечению уважения достоинства всех в Организации Объединенных Наций',
    es: 'en espera del informe y las recomendaciones del Equipo de Tareas para Hacer Frente al Racismo y Promover la Dignidad para Todas las Personas en las Naciones Unidas',
  },
  report: {
    ar: 'تقرير فرقة العمل المعنية بالتصدي للعنصرية وتعزيز الكرامة للجميع في الأمم المتحدة',
    zh: '在联合国消除种族主义和促进人人享有尊严工作队的报告',
    en: 'Report of the Task Force on Addressing Racism and Promoting Dignity for All in the United Nations',
    fr: 'Rapport de l’Équipe spéciale chargée de lutter contre le racisme et de promouvoir la dignité de toutes et de tous à l’Organisation des Nations Unies',
    ru: 'Доклад Целевой группы по борьбе с расизмом и обеспечению уважения достоинства всех в Организации Объединенных Наций',
    es: 'Informe del Equipo de Tareas para Hacer Frente al Racismo y Promover la Dignidad para Todas las Personas en las Naciones Unidas',
  },
  taskForce: {
    ar: 'فرقة العمل التابعة للأمين العام',
    zh: '秘书长工作队',
    en: 'Task Force of the Secretary-General',
    fr: 'Équipe spéciale du Secrétaire général',
    ru: 'Целевая группа Генерального секретаря',
    es: 'Equipo de Tareas del Secretario General',
  },
  stillInPreparation: {
    ar: 'ما زال التقرير قيد الإعداد وينتظر صدوره قبل نهاية السنة.',
    zh: '报告仍在编写，预计年底前发布。',
    en: 'The report is still being prepared and is expected before the end of the year.',
    fr: 'Le rapport est encore en préparation et attendu avant la fin de l’année.',
    ru: 'Доклад еще готовится и ожидается до конца года.',
    es: 'El informe sigue en preparación y se espera antes de que termine el año.',
  },
})
