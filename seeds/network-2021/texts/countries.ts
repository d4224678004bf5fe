import { langs } from '#platform/words'
import { six } from './six.ts'
import type { Six } from './six.ts'

/** What sort of team it is; the country follows after a comma. */
export const teams = six({
  unct: {
    ar: 'فريق الأمم المتحدة القطري',
    zh: '联合国国家工作队',
    en: 'United Nations country team',
    fr: 'Équipe de pays des Nations Unies',
    ru: 'Страновая группа Организации Объединенных Наций',
    es: 'Equipo de las Naciones Unidas en el país',
  },
  hct: {
    ar: 'الفريق القطري للعمل الإنساني',
    zh: '人道主义国家工作队',
    en: 'Humanitarian country team',
    fr: 'Équipe de pays pour l’action humanitaire',
    ru: 'Страновая гуманитарная группа',
    es: 'Equipo humanitario en el país',
  },
  multiCountry: {
    ar: 'المكتب المتعدد البلدان',
    zh: '多国办事处',
    en: 'Multi-country office',
    fr: 'Bureau multipays',
    ru: 'Многострановое отделение',
    es: 'Oficina multipaís',
  },
})

const comma: Six = { ar: '، ', zh: '，', en: ', ', fr: ', ', ru: ', ', es: ', ' }

/** A team is called after what it is and where it works. */
export const teamName = (team: Six, country: Six): Record<string, string> =>
  Object.fromEntries(langs.map((lang) => [lang, `${team[lang]}${comma[lang]}${country[lang]}`]))

/** Places that are no countries of their own but name an office. */
export const offices = six({
  fiji: { ar: 'فيجي', zh: '斐济', en: 'Fiji', fr: 'Fidji', ru: 'Фиджи', es: 'Fiji' },
  samoa: { ar: 'ساموا', zh: '萨摩亚', en: 'Samoa', fr: 'Samoa', ru: 'Самоа', es: 'Samoa' },
  micronesia: {
    ar: 'ميكرونيزيا',
    zh: '密克罗尼西亚',
    en: 'Micronesia',
    fr: 'Micronésie',
    ru: 'Микронезия',
    es: 'Micronesia',
  },
  mauritiusSeychelles: {
    ar: 'موريشيوس وسيشيل',
    zh: '毛里求斯和塞舌尔',
    en: 'Mauritius and Seychelles',
    fr: 'Maurice et Seychelles',
    ru: 'Маврикий и Сейшельские Острова',
    es: 'Mauricio y Seychelles',
  },
})

/** What the network did with teams. */
export const engagements = six({
  discussion: {
    ar: 'مناقشة مباشرة عن استخدام القائمة المرجعية',
    zh: '关于使用核对表的直接讨论',
    en: 'Direct discussion on using the Checklist',
    fr: 'Échange direct sur l’utilisation de la Liste de contrôle',
    ru: 'Прямое обсуждение использования Контрольного перечня',
    es: 'Debate directo sobre el uso de la Lista de verificación',
  },
  webinar: {
    ar: 'حلقة دراسية شبكية عن القائمة المرجعية',
    zh: '核对表网络研讨会',
    en: 'Webinar on the Checklist',
    fr: 'Webinaire sur la Liste de contrôle',
    ru: 'Вебинар по Контрольному перечню',
    es: 'Seminario web sobre la Lista de verificación',
  },
  training: {
    ar: 'القائمة المرجعية ضمن تدريب على حقوق الأقليات',
    zh: '少数群体权利培训中的核对表环节',
    en: 'The Checklist as a part of a training on minority rights',
    fr: 'La Liste de contrôle dans une formation aux droits des minorités',
    ru: 'Контрольный перечень в рамках обучения по вопросам прав меньшинств',
    es: 'La Lista de verificación como parte de una capacitación sobre los derechos de las minorías',
  },
  advice: {
    ar: 'مشورة بشأن الأقليات والشعوب الأصلية في إطار التعاون',
    zh: '就合作框架中的少数群体和土著人民问题提供咨询',
    en: 'Advice on minorities and Indigenous Peoples in the Cooperation Framework',
    fr: 'Conseils sur les minorités et les peuples autochtones dans le plan-cadre de coopération',
    ru: 'Консультации по вопросам меньшинств и коренных народов в рамочной программе сотрудничества',
    es: 'Asesoramiento sobre las minorías y los pueblos indígenas en el Marco de Cooperación',
  },
})
