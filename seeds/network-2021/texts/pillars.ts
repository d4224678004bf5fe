import { six } from './six.ts'

/** What the eight pillars are called in lists and headings. */
export const shortNames = six({
  behind: {
    ar: 'عدم ترك أحد خلف الركب',
    zh: '不让任何一个人掉队',
    en: 'Leave No One Behind',
    fr: 'Ne laisser personne de côté',
    ru: 'Никто не должен быть забыт',
    es: 'No dejar a nadie atrás',
  },
  justice: {
    ar: 'العدالة الجنائية',
    zh: '刑事司法',
    en: 'Criminal Justice',
    fr: 'Justice pénale',
    ru: 'Уголовное правосудие',
    es: 'Justicia penal',
  },
  protection: {
    ar: 'خطة الحماية',
    zh: '保护议程',
    en: 'Agenda for Protection',
    fr: 'Programme en matière de protection',
    ru: 'Повестка дня в области защиты',
    es: 'Agenda para la Protección',
  },
  intersectionality: {
    ar: 'تقاطع أشكال التمييز',
    zh: '交叉性',
    en: 'Intersectionality',
    fr: 'Intersectionnalité',
    ru: 'Интерсекциональность',
    es: 'Interseccionalidad',
  },
  communications: {
    ar: 'الاتصالات',
    zh: '传播',
    en: 'Communications',
    fr: 'Communication',
    ru: 'Коммуникация',
    es: 'Comunicación',
  },
  knowledge: {
    ar: 'مركز المعارف',
    zh: '知识中心',
    en: 'Knowledge Hub',
    fr: 'Pôle de connaissances',
    ru: 'Центр знаний',
    es: 'Centro de conocimientos',
  },
  diversity: {
    ar: 'التنوع داخل الأمم المتحدة',
    zh: '联合国内部多样性',
    en: 'United Nations Internal Diversity',
    fr: 'Diversité au sein des Nations Unies',
    ru: 'Разнообразие внутри Организации Объединенных Наций',
    es: 'Diversidad interna de las Naciones Unidas',
  },
  development: {
    ar: 'تطوير الشبكة',
    zh: '网络发展',
    en: 'Network Development',
    fr: 'Développement du Réseau',
    ru: 'Развитие Сети',
    es: 'Desarrollo de la Red',
  },
})

/** What the work plan calls them in full, where that is more than the short name. */
export const fullNames = six({
  justice: {
    ar: 'التمييز العنصري وحماية الأقليات في مجال العدالة الجنائية',
    zh: '刑事司法中的种族歧视问题和少数群体保护',
    en: 'Racial Discrimination and Protection of Minorities in Criminal Justice',
    fr: 'Discrimination raciale et protection des minorités dans la justice pénale',
    ru: 'Расовая дискриминация и защита меньшинств в уголовном правосудии',
    es: 'Discriminación racial y protección de las minorías en la justicia penal',
  },
  protection: {
    ar: 'التمييز العنصري وحماية الأقليات في أوقات الأزمات: النداء إلى العمل من أجل حقوق الإنسان والوقاية',
    zh: '危机时期的种族歧视问题和少数群体保护：人权行动呼吁与预防',
    en: 'Racial Discrimination and Protection of Minorities in Times of Crisis: Call to Action for Human Rights and Prevention',
    fr: 'Discrimination raciale et protection des minorités en temps de crise : Appel à l’action en faveur des droits humains et prévention',
    ru: 'Расовая дискриминация и защита меньшинств в периоды кризисов: Призыв к действиям в интересах прав человека и предупреждение',
    es: 'Discriminación racial y protección de las minorías en tiempos de crisis: Llamamiento a la acción en favor de los derechos humanos y prevención',
  },
  communications: {
    ar: 'الاتصالات والحملات الإعلامية',
    zh: '传播与宣传活动',
    en: 'Communications and Campaigning',
    fr: 'Communication et campagnes',
    ru: 'Коммуникация и информационные кампании',
    es: 'Comunicación y campañas',
  },
  diversity: {
    ar: 'التنوع في الأمم المتحدة ومجال السياسات: الروابط الداخلية والخارجية',
    zh: '联合国多样性与政策领域：内部和外部联系',
    en: 'United Nations Diversity and the Policy Field: Internal and External Linkages',
    fr: 'Diversité des Nations Unies et champ des politiques : liens internes et externes',
    ru: 'Разнообразие в Организации Объединенных Наций и сфера политики: внутренние и внешние связи',
    es: 'Diversidad en las Naciones Unidas y ámbito de las políticas: vínculos internos y externos',
  },
  development: {
    ar: 'تطوير الشبكة ومساءلتها وهويتها البصرية',
    zh: '网络的发展、问责和形象建设',
    en: 'Network Development, Accountability and Branding',
    fr: 'Développement, responsabilité et identité visuelle du Réseau',
    ru: 'Развитие, подотчетность и фирменный стиль Сети',
    es: 'Desarrollo, rendición de cuentas e identidad visual de la Red',
  },
})

/** Words by which people look for a pillar. */
export const keywords = six({
  behind: {
    ar: 'أفرقة قطرية، تنمية مستدامة، تدريب، قائمة مرجعية، دراسات حالة',
    zh: '国家工作队、可持续发展、培训、核对表、案例研究',
    en: 'country teams, sustainable development, training, checklist, case studies',
    fr: 'équipes de pays, développement durable, formation, liste de contrôle, études de cas',
    ru: 'страновые группы, устойчивое развитие, обучение, контрольный перечень, тематические исследования',
    es: 'equipos en los países, desarrollo sostenible, capacitación, lista de verificación, estudios de casos',
  },
  justice: {
    ar: 'شرطة، إنفاذ القانون، محاكم، سجون، تنميط عنصري',
    zh: '警察、执法、法院、监狱、种族定性',
    en: 'police, law enforcement, courts, prisons, racial profiling',
    fr: 'police, maintien de l’ordre, tribunaux, prisons, profilage racial',
    ru: 'полиция, правоохранительная деятельность, суды, тюрьмы, расовое профилирование',
    es: 'policía, aplicación de la ley, tribunales, prisiones, perfiles raciales',
  },
  protection: {
    ar: 'أزمات، وقاية، حماية، حقوق الإنسان',
    zh: '危机、预防、保护、人权',
    en: 'crisis, prevention, protection, human rights',
    fr: 'crise, prévention, protection, droits de l’homme',
    ru: 'кризис, предупреждение, защита, права человека',
    es: 'crisis, prevención, protección, derechos humanos',
  },
  intersectionality: {
    ar: 'نوع جنساني، إعاقة، سن، أشكال متعددة من التمييز',
    zh: '社会性别、残疾、年龄、多重歧视',
    en: 'gender, disability, age, multiple discrimination',
    fr: 'genre, handicap, âge, discrimination multiple',
    ru: 'гендер, инвалидность, возраст, множественная дискриминация',
    es: 'género, discapacidad, edad, discriminación múltiple',
  },
})
