import { six } from './six.ts'

/** What the network is there for, printed the same everywhere. */
export const mandate = six({
  network: {
    ar: 'أُنشئت شبكة الأمم المتحدة المعنية بالتمييز العنصري وحماية الأقليات بمقرر من الأمين العام في جلسة لجنة السياسات المعقودة في 6 آذار/مارس 2012. وهدفها الرئيسي توفير منتدى تتناول فيه كيانات الأمم المتحدة مسائل التمييز العنصري وحماية الأقليات القومية أو الإثنية والدينية واللغوية، ومنها الأشكال المتعددة والمتقاطعة من التمييز القائم على نوع الجنس أو الإعاقة أو السن أو غير ذلك من الأسباب. وهي تعزز الحوار والتعاون بين إدارات الأمم المتحدة ووكالاتها وبرامجها وصناديقها.',
    zh: '联合国种族歧视和保护少数群体问题网络由秘书长在2012年3月6日政策委员会会议上决定设立。其主要目标是为联合国各实体提供一个平台，处理种族歧视问题以及保护在民族或族裔、宗教和语言上属于少数的群体的问题，包括基于性别、残疾、年龄和其他理由的多重和交叉形式的歧视。网络促进联合国各部门、机构、方案和基金之间的对话与合作。',
    en: 'The United Nations Network on Racial Discrimination and Protection of Minorities was established by a decision of the Secretary-General at the meeting of the Policy Committee of 6 March 2012. Its main goal is to give the entities of the United Nations a platform on racial discrimination and on the protection of national or ethnic, religious and linguistic minorities, including on multiple and intersecting discrimination based on gender, disability, age and other grounds. It furthers dialogue and cooperation among the departments, agencies, programmes and funds of the United Nations.',
    fr: 'Le Réseau des Nations Unies sur la discrimination raciale et la protection des minorités a été créé par une décision du Secrétaire général à la réunion du Comité des politiques du 6 mars 2012. Il a pour objectif principal d’offrir aux entités des Nations Unies un cadre où traiter de la discrimination raciale et de la protection des minorités nationales ou ethniques, religieuses et linguistiques, y compris des formes multiples et croisées de discrimination fondées sur le genre, le handicap, l’âge et d’autres motifs. Il favorise le dialogue et la coopération entre les départements, organismes, programmes et fonds des Nations Unies.',
    ru: 'Сеть Организации Объединенных Наций по вопросам расовой дискриминации и защиты меньшинств создана решением Генерального секретаря на заседании Комитета по вопросам политики 6 марта 2012 года. Ее основная цель — предоставить структурам Организации Объединенных Наций площадку для рассмотрения вопросов расовой дискриминации и защиты национальных или этнических, религиозных и языковых меньшинств, в том числе множественных и перекрестных форм дискриминации по признаку пола, инвалидности, возраста и по иным признакам. Она способствует диалогу и сотрудничеству между департаментами, учреждениями, программами и фондами Организации Объединенных Наций.',
    es: 'La Red de las Naciones Unidas sobre la Discriminación Racial y la Protección de las Minorías fue creada por decisión del Secretario General en la sesión del Comité de Políticas celebrada el 6 de marzo de 2012. Su objetivo principal es ofrecer a las entidades de las Naciones Unidas una plataforma sobre la discriminación racial y la protección de las minorías nacionales o étnicas, religiosas y lingüísticas, incluidas las formas múltiples e interseccionales de discriminación por motivos de género, discapacidad, edad y otros. Fomenta el diálogo y la cooperación entre los departamentos, organismos, programas y fondos de las Naciones Unidas.',
  },
})

/** What drove the work of 2021. */
export const context = six({
  of2021: {
    ar: 'جرت أعمال هذه الفترة في ظل الدعوة العالمية إلى العدالة العرقية وآثار جائحة كوفيد-19 في الأقليات.',
    zh: '本期工作是在全球呼吁种族正义以及2019冠状病毒病疫情影响少数群体的背景下开展的。',
    en: 'The work of the period was carried out against the background of a worldwide call for racial justice and of the effects of the COVID-19 pandemic on minorities.',
    fr: 'Les travaux de la période se sont déroulés dans un contexte marqué par un appel mondial à la justice raciale et par les effets de la pandémie de COVID-19 sur les minorités.',
    ru: 'Работа в отчетный период велась на фоне всемирного призыва к расовой справедливости и воздействия пандемии COVID-19 на меньшинства.',
    es: 'La labor del período se desarrolló en un contexto marcado por un llamamiento mundial a la justicia racial y por los efectos de la pandemia de COVID-19 en las minorías.',
  },
})

/** What they rest on, as footnotes name it. */
export const citations = six({
  decision: {
    ar: 'المقرر 2012/4 للجنة السياسات، 6 آذار/مارس 2012',
    zh: '政策委员会第2012/4号决定，2012年3月6日',
    en: 'Policy Committee decision No. 2012/4, 6 March 2012',
    fr: 'Décision 2012/4 du Comité des politiques, 6 mars 2012',
    ru: 'Решение 2012/4 Комитета по вопросам политики, 6 марта 2012 года',
    es: 'Decisión 2012/4 del Comité de Políticas, 6 de marzo de 2012',
  },
  principals: {
    ar: 'اجتماع رؤساء الكيانات الأعضاء، تشرين الثاني/نوفمبر 2020',
    zh: '各实体负责人会议，2020年11月',
    en: 'Meeting of principals, November 2020',
    fr: 'Réunion des chefs de secrétariat, novembre 2020',
    ru: 'Совещание руководителей структур, ноябрь 2020 года',
    es: 'Reunión de los jefes ejecutivos, noviembre de 2020',
  },
})
