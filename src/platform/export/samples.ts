import type { Lang } from '#platform/words'
import type { Outline } from './outline.ts'

type Words = Readonly<
  Record<
    | 'title'
    | 'subtitle'
    | 'head'
    | 'level'
    | 'summary'
    | 'inBrief'
    | 'work'
    | 'first'
    | 'source'
    | 'second'
    | 'law'
    | 'open'
    | 'listed'
    | 'item'
    | 'other'
    | 'table'
    | 'entity'
    | 'done'
    | 'row'
    | 'small',
    string
  >
>

/** The same short report in six languages, for tests: every kind of block, two scripts in one line, two footnotes. */
export const sample = (lang: Lang): Outline => {
  const w = words[lang]
  return {
    lang,
    title: w.title,
    subtitle: w.subtitle,
    runningHead: w.head,
    meta: { author: 'United Nations network', created: new Date('2026-03-21T12:00:00Z'), classification: w.level },
    blocks: [...opening(lang, w), ...ending(w)],
  }
}

const words: Readonly<Record<Lang, Words>> = {
  en: {
    title: 'Annual report of the network',
    subtitle: 'Period from 1 January to 31 December 2026',
    head: 'Network against racial discrimination',
    level: 'Unclassified',
    summary: 'Summary',
    inBrief:
      'In 2026 seventeen entities reported on 43 outputs. Nine were completed, four were delayed, and “capacity” remains the reason given most often.',
    work: 'Work of the year',
    first: 'The entities adopted a checklist of 12 questions and used it in 31 country programmes, as asked by the',
    law: 'Declaration on minorities',
    source: 'General Assembly,',
    second: 'The guidance note was translated and is known by its title',
    open: 'Training reached about 2,000 colleagues, most of them in regional offices.',
    listed: 'What was decided',
    item: 'To publish the checklist in all official languages',
    other: 'To meet twice a year, in Geneva and online',
    table: 'Outputs by entity',
    entity: 'Entity',
    done: 'Result',
    row: 'Guidance note published; two workshops held',
    small: 'Figures as recorded on 21 March 2026. The report was made from the records and names its sources.',
  },
  fr: {
    title: 'Rapport annuel du réseau',
    subtitle: 'Période du 1er janvier au 31 décembre 2026',
    head: 'Réseau contre la discrimination raciale',
    level: 'Non classifié',
    summary: 'Résumé',
    inBrief:
      'En 2026, dix-sept entités ont rendu compte de 43 produits : neuf ont été achevés, quatre ont été retardés ; « l’œuvre » se poursuit.',
    work: 'Travaux de l’année',
    first:
      'Les entités ont adopté une liste de 12 questions et l’ont utilisée dans 31 programmes de pays, comme le demande la',
    law: 'Déclaration sur les minorités',
    source: 'Assemblée générale,',
    second: 'La note d’orientation a été traduite ; son titre est',
    open: 'La formation a touché près de 2 000 collègues, la plupart dans les bureaux régionaux.',
    listed: 'Décisions',
    item: 'Publier la liste dans toutes les langues officielles',
    other: 'Se réunir deux fois par an, à Genève et en ligne',
    table: 'Produits par entité',
    entity: 'Entité',
    done: 'Résultat',
    row: 'Note d’orientation publiée ; deux ateliers tenus',
    small: 'Chiffres au 21 mars 2026. Le rapport est tiré des registres et cite ses sources.',
  },
  es: {
    title: 'Informe anual de la red',
    subtitle: 'Período del 1 de enero al 31 de diciembre de 2026',
    head: 'Red contra la discriminación racial',
    level: 'Sin clasificar',
    summary: 'Resumen',
    inBrief:
      'En 2026, diecisiete entidades informaron sobre 43 productos. ¿Cuántos se completaron? Nueve; cuatro se retrasaron.',
    work: 'Labor del año',
    first: 'Las entidades aprobaron una lista de 12 preguntas y la utilizaron en 31 programas, como pide la',
    law: 'Declaración sobre las minorías',
    source: 'Asamblea General,',
    second: 'La nota de orientación se tradujo y su título es',
    open: 'La capacitación llegó a unos 2.000 colegas, la mayoría en oficinas regionales.',
    listed: 'Decisiones',
    item: 'Publicar la lista en todos los idiomas oficiales',
    other: 'Reunirse dos veces al año, en Ginebra y en línea',
    table: 'Productos por entidad',
    entity: 'Entidad',
    done: 'Resultado',
    row: 'Nota de orientación publicada; dos talleres celebrados',
    small: 'Cifras al 21 de marzo de 2026. El informe se basa en los registros y cita sus fuentes.',
  },
  ru: {
    title: 'Годовой доклад сети',
    subtitle: 'Период с 1 января по 31 декабря 2026 года',
    head: 'Сеть по борьбе с расовой дискриминацией',
    level: 'Несекретно',
    summary: 'Резюме',
    inBrief:
      'В 2026 году семнадцать структур отчитались о 43 результатах: девять завершены, четыре задержаны; «объём» работы растёт.',
    work: 'Работа за год',
    first: 'Структуры приняли перечень из 12 вопросов и применили его в 31 страновой программе, как того требует',
    law: 'Декларация о меньшинствах',
    source: 'Генеральная Ассамблея,',
    second: 'Руководящая записка переведена, её название',
    open: 'Обучение прошли около 2000 коллег, большинство — в региональных отделениях.',
    listed: 'Решения',
    item: 'Опубликовать перечень на всех официальных языках',
    other: 'Собираться дважды в год, в Женеве и онлайн',
    table: 'Результаты по структурам',
    entity: 'Структура',
    done: 'Результат',
    row: 'Записка № 4 опубликована; проведены два семинара',
    small: 'Данные на 21 марта 2026 года. Доклад составлен по записям и указывает источники.',
  },
  ar: {
    title: 'التقرير السنوي للشبكة',
    subtitle: 'الفترة من 1 كانون الثاني/يناير إلى 31 كانون الأول/ديسمبر 2026',
    head: 'شبكة مناهضة التمييز العنصري',
    level: 'غير سري',
    summary: 'موجز',
    inBrief:
      'في عام 2026، قدمت سبعة عشر كيانا معلومات عن 43 ناتجاً. وأُنجزت تسعة نواتج، وتأخرت أربعة؛ ولا يزال «نقص القدرات» السبب الأكثر ذكراً أولاً.',
    work: 'أعمال السنة',
    first: 'اعتمدت الكيانات قائمة من 12 سؤالاً واستخدمتها في 31 برنامجاً قطريّاً (انظر A/HRC/43/1)، على النحو المطلوب في',
    law: 'إعلان حقوق الأقليات',
    source: 'الجمعية العامة،',
    second: 'تُرجمت المذكرة التوجيهية، وعنوانها',
    open: 'شمل التدريب نحو 000 2 زميل، معظمهم في المكاتب الإقليمية.',
    listed: 'ما تقرر',
    item: 'نشر القائمة بجميع اللغات الرسمية',
    other: 'الاجتماع مرتين في السنة، في جنيف وعبر الإنترنت',
    table: 'النواتج حسب الكيان',
    entity: 'الكيان',
    done: 'النتيجة',
    row: 'نُشرت المذكرة؛ وعُقدت حلقتا عمل',
    small: 'الأرقام كما سُجّلت في 21 آذار/مارس 2026. أُعِدَّ التقرير من السجلات ويذكر مصادره.',
  },
  zh: {
    title: '网络年度报告',
    subtitle: '2026年1月1日至12月31日',
    head: '反对种族歧视网络',
    level: '非机密',
    summary: '摘要',
    inBrief: '2026年，17个实体报告了43项产出。9项已经完成，4项推迟；“能力不足”仍然是最常提到的原因（见附件）。',
    work: '本年度工作',
    first: '各实体通过了包含12个问题的核对清单，并在31个国家方案中使用，这是以下文件所要求的：',
    law: '《少数群体权利宣言》',
    source: '大会，',
    second: '指导说明已经翻译，其标题是',
    open: '约2 000名同事参加了培训，其中大多数在区域办事处工作。',
    listed: '决定事项',
    item: '以所有正式语文公布核对清单',
    other: '每年在日内瓦和网上举行两次会议',
    table: '按实体分列的产出',
    entity: '实体',
    done: '结果',
    row: '指导说明已经发布；举办了两次讲习班',
    small: '数字截至2026年3月21日。本报告根据记录编写，并注明出处。',
  },
}

function opening(lang: Lang, w: (typeof words)[Lang]): Outline['blocks'] {
  const guest = lang === 'ar' ? 'fr' : 'ar'
  return [
    { box: [{ heading: 1, content: [{ text: w.summary }], id: 'summary' }, { paragraph: [{ text: w.inBrief }] }] },
    { heading: 1, content: [{ text: w.work }], id: 'work' },
    {
      paragraph: [
        { text: `${w.first} ` },
        {
          text: w.law,
          strong: true,
          note: [{ text: w.source }, { text: ' A/RES/76/226', href: 'https://undocs.org/A/RES/76/226' }],
        },
        { text: lang === 'zh' ? '。' : '.' },
      ],
      number: 1,
    },
    {
      paragraph: [
        { text: `${w.second} ` },
        { text: words[guest].title, lang: guest, note: [{ text: 'A/HRC/43/1, 12(a) — 2021–2026' }] },
      ],
      number: 2,
    },
    { paragraph: [{ text: w.open }], number: 3, marked: true },
  ]
}

function ending(w: (typeof words)[Lang]): Outline['blocks'] {
  return [
    { heading: 2, content: [{ text: w.listed }] },
    { list: [[{ text: w.item }], [{ text: w.other }]] },
    { list: [[{ text: w.other }], [{ text: w.item }]], ordered: true },
    {
      table: {
        caption: w.table,
        head: [w.entity, w.done, '2026'],
        rows: [
          [[{ text: 'OHCHR' }], [{ text: w.row }], [{ text: '17' }]],
          [[{ text: 'UNESCO' }], [{ text: w.item }], [{ text: '1 204' }]],
        ],
      },
    },
    { note: [{ text: w.small }] },
  ]
}
