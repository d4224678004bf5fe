import { six } from './six.ts'

/** What followed from the decisions, and why one of them was moved. */
export const followUps = six({
  settlePlans: {
    ar: 'الاتفاق مع كل ركيزة على خطتها التفصيلية ووضع خطة العمل في صيغتها النهائية',
    zh: '与各支柱商定详细计划并将工作计划定稿',
    en: 'Agree with each Pillar on its detailed plan and give the Work Plan its final form',
    fr: 'Arrêter avec chaque pilier son plan détaillé et donner au Plan de travail sa forme définitive',
    ru: 'Согласовать подробный план по каждому направлению и окончательно оформить План работы',
    es: 'Acordar con cada pilar su plan detallado y dar al Plan de Trabajo su forma definitiva',
  },
  agendaDiversity: {
    ar: 'إدراج دور الشبكة في مجال التنوع الداخلي في جدول الأعمال',
    zh: '将网络在内部多样性领域的作用列入议程',
    en: 'Place the role of the Network in internal diversity on the agenda',
    fr: 'Inscrire à l’ordre du jour le rôle du Réseau en matière de diversité interne',
    ru: 'Включить в повестку дня вопрос о роли Сети в области внутреннего разнообразия',
    es: 'Incluir en el programa el papel de la Red en materia de diversidad interna',
  },
  gatherCases: {
    ar: 'جمع دراسات الحالة من الأفرقة القطرية والأفرقة القطرية للعمل الإنساني',
    zh: '向国家工作队和人道主义国家工作队收集案例研究',
    en: 'Collect the case studies of country teams and humanitarian country teams',
    fr: 'Recueillir les études de cas des équipes de pays et des équipes de pays pour l’action humanitaire',
    ru: 'Собрать тематические исследования страновых групп и страновых гуманитарных групп',
    es: 'Reunir los estudios de casos de los equipos en los países y los equipos humanitarios en los países',
  },
  commentOutline: {
    ar: 'إرسال الملاحظات على المخطط العام',
    zh: '提交对大纲的意见',
    en: 'Submit comments on the outline',
    fr: 'Communiquer des observations sur le plan',
    ru: 'Направить замечания по плану',
    es: 'Enviar observaciones sobre el esquema',
  },
  draftNote: {
    ar: 'إعداد المشروع الأول للمذكرة التوجيهية',
    zh: '编写指导说明初稿',
    en: 'Prepare the first draft of the Guidance Note',
    fr: 'Établir le premier projet de Note d’orientation',
    ru: 'Подготовить первый проект Руководящей записки',
    es: 'Preparar el primer proyecto de Nota orientativa',
  },
  pillarProposals: {
    ar: 'موافاة الأمانة بمقترحات الركائز لعام 2022',
    zh: '向秘书处提交各支柱2022年建议',
    en: 'Submit to the secretariat the proposals of the Pillars for 2022',
    fr: 'Communiquer au secrétariat les propositions des piliers pour 2022',
    ru: 'Направить секретариату предложения по направлениям на 2022 год',
    es: 'Enviar a la secretaría las propuestas de los pilares para 2022',
  },
  reviewAfterReport: {
    ar: 'اقتراح طريقة لمواصلة العمل بشأن التنوع الداخلي بعد صدور التقرير',
    zh: '报告发布后就内部多样性工作的后续安排提出建议',
    en: 'Propose how the work on internal diversity goes on after the report',
    fr: 'Proposer la suite à donner aux travaux sur la diversité interne après le rapport',
    ru: 'Предложить порядок дальнейшей работы по внутреннему разнообразию после выхода доклада',
    es: 'Proponer cómo continúa la labor sobre diversidad interna después del informe',
  },
  secondDraft: {
    ar: 'تعميم المشروع الثاني للمذكرة التوجيهية لإبداء التعليقات',
    zh: '分发指导说明第二稿征求意见',
    en: 'Circulate the second draft of the Guidance Note for comment',
    fr: 'Distribuer pour observations le deuxième projet de Note d’orientation',
    ru: 'Разослать для замечаний второй проект Руководящей записки',
    es: 'Distribuir para observaciones el segundo proyecto de Nota orientativa',
  },
})

export const reasons = six({
  reportNotOut: {
    ar: 'لم يصدر تقرير فرقة العمل بعد.',
    zh: '工作队报告尚未发布。',
    en: 'The report of the Task Force is not out yet.',
    fr: 'Le rapport de l’Équipe spéciale n’est pas encore paru.',
    ru: 'Доклад Целевой группы еще не вышел.',
    es: 'El informe del Equipo de Tareas todavía no se ha publicado.',
  },
  moreConsultation: {
    ar: 'طلبت عدة كيانات مزيدا من الوقت للتشاور.',
    zh: '若干实体要求延长协商时间。',
    en: 'Several entities asked for more time to consult.',
    fr: 'Plusieurs entités ont demandé plus de temps pour se consulter.',
    ru: 'Ряд структур попросили дать больше времени для консультаций.',
    es: 'Varias entidades pidieron más tiempo para consultar.',
  },
})
