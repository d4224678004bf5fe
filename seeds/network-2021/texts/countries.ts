import { langs } from '#platform/words'
import { six } from './six.ts'
import type { Six } from './six.ts'

/** What sort of team it is. In Chinese the place stands inside the name, where the sign is; elsewhere it follows. */
export const teams = six({
  unct: {
    ar: 'فريق الأمم المتحدة القطري',
    zh: '联合国*国家工作队',
    en: 'United Nations country team',
    fr: 'Équipe de pays des Nations Unies',
    ru: 'Страновая группа Организации Объединенных Наций',
    es: 'Equipo de las Naciones Unidas en el país',
  },
  hct: {
    ar: 'الفريق القطري للعمل الإنساني',
    zh: '*人道主义国家工作队',
    en: 'Humanitarian country team',
    fr: 'Équipe de pays pour l’action humanitaire',
    ru: 'Страновая гуманитарная группа',
    es: 'Equipo humanitario en el país',
  },
  multiCountry: {
    ar: 'المكتب المتعدد البلدان',
    zh: '*多国办事处',
    en: 'Multi-country office',
    fr: 'Bureau multipays',
    ru: 'Многострановое отделение',
    es: 'Oficina multipaís',
  },
})

/** A team is called after what it is and where it works. */
export const teamName = (team: Six, place: Six): Record<string, string> =>
  Object.fromEntries(langs.map((lang) => [lang, placed(team[lang], place[lang], lang === 'ar' ? '، ' : ', ')]))

function placed(team: string, place: string, comma: string): string {
  return team.includes('*') ? team.replace('*', place) : `${team}${comma}${place}`
}

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
    ar: 'استخدام القائمة المرجعية في البلد',
    zh: '在该国使用核对表',
    en: 'Using the Checklist in the country',
    fr: 'Utilisation de la Liste de contrôle dans le pays',
    ru: 'Использование Контрольного перечня в стране',
    es: 'Uso de la Lista de verificación en el país',
  },
  webinar: {
    ar: 'القائمة المرجعية في التحليل القطري',
    zh: '在国家分析中使用核对表',
    en: 'The Checklist in country analysis',
    fr: 'La Liste de contrôle dans l’analyse de pays',
    ru: 'Контрольный перечень в страновом анализе',
    es: 'La Lista de verificación en el análisis del país',
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
