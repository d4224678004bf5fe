import { langs } from '#platform/words'
import { six } from './six.ts'
import type { Six } from './six.ts'

/** What the meetings are called. */
export const titles = six({
  network: {
    ar: 'اجتماع الشبكة',
    zh: '网络会议',
    en: 'Meeting of the Network',
    fr: 'Réunion du Réseau',
    ru: 'Заседание Сети',
    es: 'Reunión de la Red',
  },
  principals: {
    ar: 'الاجتماع الرفيع المستوى لرؤساء الكيانات بشأن التمييز العنصري وحماية الأقليات',
    zh: '各实体负责人种族歧视和保护少数群体问题高级别会议',
    en: 'High-level meeting of principals on racial discrimination and the protection of minorities',
    fr: 'Réunion de haut niveau des chefs de secrétariat sur la discrimination raciale et la protection des minorités',
    ru: 'Совещание руководителей на высоком уровне по вопросам расовой дискриминации и защиты меньшинств',
    es: 'Reunión de alto nivel de jefes ejecutivos sobre la discriminación racial y la protección de las minorías',
  },
  coChairs: {
    ar: 'الاجتماع الشهري للرئيسين المشاركين',
    zh: '共同主席月度会议',
    en: 'Monthly meeting of the Co-Chairs',
    fr: 'Réunion mensuelle des coprésidents',
    ru: 'Ежемесячная встреча сопредседателей',
    es: 'Reunión mensual de los copresidentes',
  },
  pillar: {
    ar: 'اجتماع الركيزة',
    zh: '支柱会议',
    en: 'Pillar meeting',
    fr: 'Réunion de pilier',
    ru: 'Совещание по направлению',
    es: 'Reunión del pilar',
  },
})

const colon: Six = { ar: ': ', zh: '：', en: ': ', fr: ' : ', ru: ': ', es: ': ' }

/** A pillar’s meeting is called after the pillar. */
export const pillarMeeting = (name: Six): Record<string, string> =>
  Object.fromEntries(langs.map((lang) => [lang, `${titles.pillar[lang]}${colon[lang]}${name[lang]}`]))

/** What was on the agendas. */
export const items = six({
  resuming: {
    ar: 'استئناف أعمال الشبكة',
    zh: '恢复网络工作',
    en: 'Resuming the work of the Network',
    fr: 'Reprise des travaux du Réseau',
    ru: 'Возобновление работы Сети',
    es: 'Reanudación de la labor de la Red',
  },
  covid: {
    ar: 'آثار كوفيد-19 في الأقليات: مشروع بيان',
    zh: '2019冠状病毒病对少数群体的影响：声明草案',
    en: 'Effects of COVID-19 on minorities: draft statement',
    fr: 'Effets de la COVID-19 sur les minorités : projet de déclaration',
    ru: 'Воздействие COVID-19 на меньшинства: проект заявления',
    es: 'Efectos de la COVID-19 en las minorías: proyecto de declaración',
  },
  workPlan: {
    ar: 'خطة العمل 2021+',
    zh: '2021+工作计划',
    en: 'Work Plan 2021+',
    fr: 'Plan de travail 2021+',
    ru: 'План работы 2021+',
    es: 'Plan de Trabajo 2021+',
  },
  racialJustice: {
    ar: 'الدعوة العالمية إلى العدالة العرقية وما يُنتظر من منظومة الأمم المتحدة',
    zh: '全球种族正义诉求与对联合国系统的期待',
    en: 'The worldwide call for racial justice and what is asked of the United Nations system',
    fr: 'L’appel mondial à la justice raciale et ce qui est attendu du système des Nations Unies',
    ru: 'Всемирный призыв к расовой справедливости и задачи системы Организации Объединенных Наций',
    es: 'El llamamiento mundial a la justicia racial y lo que se espera del sistema de las Naciones Unidas',
  },
  coChair: {
    ar: 'الرئاسة المشاركة بالتناوب',
    zh: '轮值共同主席',
    en: 'Rotating co-chair',
    fr: 'Coprésidence tournante',
    ru: 'Сопредседательство на основе ротации',
    es: 'Copresidencia rotatoria',
  },
  taskForce: {
    ar: 'معلومات مستكملة من أعضاء فرقة العمل المعنية بالتصدي للعنصرية وتعزيز الكرامة للجميع في الأمم المتحدة',
    zh: '在联合国消除种族主义和促进人人享有尊严工作队成员介绍最新情况',
    en: 'Update by members of the Task Force on Addressing Racism and Promoting Dignity for All in the United Nations',
    fr: 'Point fait par des membres de l’Équipe spéciale chargée de lutter contre le racisme et de promouvoir la dignité de toutes et de tous à l’Organisation des Nations Unies',
    ru: 'Информация членов Целевой группы по борьбе с расизмом и обеспечению уважения достоинства всех в Организации Объединенных Наций',
    es: 'Información actualizada de miembros del Equipo de Tareas para Hacer Frente al Racismo y Promover la Dignidad para Todas las Personas en las Naciones Unidas',
  },
  checklist: {
    ar: 'القائمة المرجعية: الإطلاق والخطوات التالية',
    zh: '核对表：发布和下一步工作',
    en: 'Checklist: launch and next steps',
    fr: 'Liste de contrôle : lancement et suite des travaux',
    ru: 'Контрольный перечень: презентация и дальнейшие шаги',
    es: 'Lista de verificación: presentación y próximos pasos',
  },
  pillarPlans: {
    ar: 'خطط الركائز لعام 2021',
    zh: '各支柱2021年计划',
    en: 'Plans of the Pillars for 2021',
    fr: 'Plans des piliers pour 2021',
    ru: 'Планы направлений на 2021 год',
    es: 'Planes de los pilares para 2021',
  },
  goals: {
    ar: 'أهداف عام 2021',
    zh: '2021年目标',
    en: 'Goals for 2021',
    fr: 'Objectifs pour 2021',
    ru: 'Цели на 2021 год',
    es: 'Objetivos para 2021',
  },
  template: {
    ar: 'مشروع نموذج دراسات الحالة',
    zh: '案例研究模板草案',
    en: 'Draft template for case studies',
    fr: 'Projet de modèle d’étude de cas',
    ru: 'Проект образца тематического исследования',
    es: 'Proyecto de modelo de estudio de casos',
  },
  outline: {
    ar: 'المخطط العام للمذكرة التوجيهية بشأن تقاطع أشكال التمييز',
    zh: '关于交叉性的指导说明大纲',
    en: 'Outline of the Guidance Note on intersectionality',
    fr: 'Plan de la Note d’orientation sur l’intersectionnalité',
    ru: 'План Руководящей записки по интерсекциональности',
    es: 'Esquema de la Nota orientativa sobre interseccionalidad',
  },
  course: {
    ar: 'الدورة التدريبية ودراسات الحالة: الحالة الراهنة',
    zh: '培训课程和案例研究：进展情况',
    en: 'Course and case studies: state of play',
    fr: 'Formation et études de cas : état d’avancement',
    ru: 'Учебный курс и тематические исследования: ход работы',
    es: 'Curso y estudios de casos: situación',
  },
  planning: {
    ar: 'تخطيط أعمال عام 2022',
    zh: '2022年工作规划',
    en: 'Planning for 2022',
    fr: 'Planification pour 2022',
    ru: 'Планирование на 2022 год',
    es: 'Planificación de 2022',
  },
  diversity: {
    ar: 'دور الشبكة في مجال التنوع الداخلي: استعراض',
    zh: '网络在内部多样性领域的作用：审查',
    en: 'Role of the Network in internal diversity: review',
    fr: 'Rôle du Réseau en matière de diversité interne : réexamen',
    ru: 'Роль Сети в вопросах внутреннего разнообразия: обзор',
    es: 'Papel de la Red en materia de diversidad interna: examen',
  },
})

/** Notes for the record; in the languages somebody wrote them in. */
export const records = {
  march: {
    en: 'Two members of the Task Force described its mandate and its calendar and answered questions. Members thanked them and asked that staff at duty stations in the field be heard. The meeting agreed that the Network will come back to its own role in internal diversity once the report is there. The lead of the first Pillar presented the Checklist, launched four days earlier; OHCHR, UNESCO and UNHCR offered to translate it. The Pillars gave an overview of their plans for the year.',
    fr: 'Deux membres de l’Équipe spéciale ont présenté son mandat et son calendrier et répondu aux questions. Les membres les ont remerciés et ont demandé que le personnel en poste sur le terrain soit entendu. Il a été convenu que le Réseau reviendrait sur son propre rôle en matière de diversité interne une fois le rapport paru. La cheffe de file du premier pilier a présenté la Liste de contrôle, lancée quatre jours plus tôt ; le HCDH, l’UNESCO et le HCR ont proposé de la traduire. Les piliers ont donné un aperçu de leurs plans pour l’année.',
  },
  june: {
    en: 'UNAIDS introduced the outline of the Guidance Note. Members asked for more on age and on disability, and for examples from country teams; comments in writing are welcome until 15 July. WHO reported on the course and on the case studies. The Co-Chairs opened the planning for 2022 and asked each Pillar for its proposals by the end of September.',
  },
} as const
