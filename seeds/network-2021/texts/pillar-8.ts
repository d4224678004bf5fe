import { six } from './six.ts'

/** What the pillar on the network’s own development undertook. */
export const outputs = six({
  logo: {
    ar: 'استرجاع شعار الشبكة وإعادة استخدامه',
    zh: '找回并重新启用网络标识',
    en: 'Recovery and renewed use of the logo of the Network',
    fr: 'Récupération et remise en usage du logo du Réseau',
    ru: 'Восстановление и возвращение в употребление логотипа Сети',
    es: 'Recuperación y nuevo uso del logotipo de la Red',
  },
  membership: {
    ar: 'توسيع العضوية لتشمل الزملاء في الميدان',
    zh: '扩大成员范围，吸收外地同事',
    en: 'Widening of the membership to colleagues in the field',
    fr: 'Élargissement de la composition du Réseau aux collègues sur le terrain',
    ru: 'Расширение состава Сети за счет сотрудников на местах',
    es: 'Ampliación de la Red a los colegas sobre el terreno',
  },
  reconnecting: {
    ar: 'إعادة الاتصال بالكيانات التي لم تعد ممثلة في الشبكة تمثيلا فعليا',
    zh: '与不再积极参与网络的实体重新建立联系',
    en: 'Renewal of contact with entities no longer represented in practice',
    fr: 'Reprise de contact avec les entités qui n’étaient plus représentées dans les faits',
    ru: 'Возобновление контактов со структурами, которые фактически перестали быть представленными',
    es: 'Restablecimiento del contacto con las entidades que habían dejado de estar representadas en la práctica',
  },
  funding: {
    ar: 'تمويل أعمال الشبكة اعتبارا من النصف الثاني من عام 2021',
    zh: '2021年下半年起网络工作的供资',
    en: 'Funding for the work of the Network from the second half of 2021',
    fr: 'Financement des travaux du Réseau à compter du second semestre de 2021',
    ru: 'Финансирование работы Сети со второй половины 2021 года',
    es: 'Financiación de la labor de la Red a partir del segundo semestre de 2021',
  },
  briefing: {
    ar: 'إحاطة للدول الأعضاء بشأن أعمال الشبكة',
    zh: '向会员国通报网络工作',
    en: 'Briefing for Member States on the work of the Network',
    fr: 'Réunion d’information à l’intention des États Membres sur les travaux du Réseau',
    ru: 'Брифинг для государств-членов о работе Сети',
    es: 'Reunión informativa para los Estados Miembros sobre la labor de la Red',
  },
  planning: {
    ar: 'تخطيط أعمال الشبكة لعام 2022',
    zh: '网络2022年工作规划',
    en: 'Planning of the work of the Network for 2022',
    fr: 'Planification des travaux du Réseau pour 2022',
    ru: 'Планирование работы Сети на 2022 год',
    es: 'Planificación de la labor de la Red para 2022',
  },
  webSite: {
    ar: 'موقع الشبكة على الإنترنت: بياناتها ومنتجاتها المعرفية وخطة عملها',
    zh: '网络网站：发言、知识产品和工作计划',
    en: 'Website of the Network: statements, knowledge products and work plan',
    fr: 'Site Web du Réseau : déclarations, produits de connaissance et plan de travail',
    ru: 'Веб-сайт Сети: заявления, информационные продукты и план работы',
    es: 'Sitio web de la Red: declaraciones, productos de conocimiento y plan de trabajo',
  },
  workPlan: {
    ar: 'خطة العمل 2021+ في صيغتها النهائية',
    zh: '2021+工作计划定稿',
    en: 'Work Plan 2021+ in its final form',
    fr: 'Version définitive du Plan de travail 2021+',
    ru: 'Окончательный текст Плана работы 2021+',
    es: 'Texto definitivo del Plan de Trabajo 2021+',
  },
  callForInputs: {
    ar: 'دعوة عامة إلى تقديم مساهمات بشأن برنامج العمل للفترة 2022-2023',
    zh: '就2022至2023年工作方案公开征求材料',
    en: 'Public call for inputs to the programme of work for 2022–2023',
    fr: 'Appel public à contributions au programme de travail pour 2022-2023',
    ru: 'Открытый призыв представить материалы для программы работы на 2022–2023 годы',
    es: 'Convocatoria pública de contribuciones al programa de trabajo para 2022-2023',
  },
})

/** Steps on the way. */
export const milestones = six({
  threeLanguages: {
    ar: 'الصيغ الفرنسية والروسية والإسبانية لموقع الشبكة',
    zh: '网络网站的法文、俄文和西班牙文版本',
    en: 'French, Russian and Spanish versions of the website',
    fr: 'Versions espagnole, française et russe du site Web',
    ru: 'Испанский, русский и французский варианты веб-сайта',
    es: 'Versiones en español, francés y ruso del sitio web',
  },
  twoHundred: {
    ar: 'مائتا عنوان في القائمة البريدية',
    zh: '邮件列表达到二百个地址',
    en: 'Two hundred addresses on the mailing list',
    fr: 'Deux cents adresses sur la liste de diffusion',
    ru: 'Двести адресов в списке рассылки',
    es: 'Doscientas direcciones en la lista de correo',
  },
})

/** What this pillar reported on its outputs during the half-year. */
export const updates = six({
  logoBack: {
    ar: 'عُثر على الملفات الأصلية لشعار الشبكة، وهو مستخدم من جديد في وثائقها وعروضها.',
    zh: '网络标识的原始文件已找到，文件和演示材料重新使用该标识。',
    en: 'The original files of the logo of the Network have been found, and the logo again appears on papers and presentations.',
    fr: 'Les fichiers originaux du logo du Réseau ont été retrouvés ; le logo figure de nouveau sur les documents et les présentations.',
    ru: 'Исходные файлы логотипа Сети найдены; он снова используется в документах и презентациях.',
    es: 'Se han encontrado los archivos originales del logotipo de la Red, que vuelve a figurar en documentos y presentaciones.',
  },
  fieldJoined: {
    ar: 'انضم إلى الشبكة زملاء من مراكز العمل الميدانية في خمس مناطق.',
    zh: '来自五个区域外地工作地点的同事加入了网络。',
    en: 'Colleagues from field duty stations in five regions have joined the Network.',
    fr: 'Des collègues en poste dans des lieux d’affectation de cinq régions ont rejoint le Réseau.',
    ru: 'К Сети присоединились сотрудники из периферийных мест службы в пяти регионах.',
    es: 'Se han incorporado a la Red colegas de lugares de destino sobre el terreno en cinco regiones.',
  },
  silentEntities: {
    ar: 'كتب الرئيسان المشاركان إلى الكيانات التي لم يعد لها ممثل في الشبكة؛ وعيّن ثلاثة منها منسقين جددا.',
    zh: '两位共同主席致函在网络中已无代表的实体，其中三个已指定新的协调人。',
    en: 'The Co-Chairs wrote to the entities without a representative in the Network; three of those entities have designated new focal points.',
    fr: 'Les coprésidents ont écrit aux entités sans représentant dans le Réseau ; trois d’entre elles ont désigné un nouveau référent.',
    ru: 'Сопредседатели направили письма структурам, не имеющим представителя в Сети; три из них назначили новых координаторов.',
    es: 'Los copresidentes escribieron a las entidades sin representante en la Red; tres de ellas han designado un nuevo punto focal.',
  },
  fundsSought: {
    ar: 'تُعد ثلاث ورقات عن الاحتياجات من أجل تمويل أعمال النصف الثاني من عام 2021.',
    zh: '正在编写三份需求说明，为2021年下半年的工作寻求资金。',
    en: 'Three notes on funding needs are being prepared for the work of the second half of 2021.',
    fr: 'Trois notes sur les besoins sont en préparation, en vue de financer les travaux du second semestre de 2021.',
    ru: 'Готовятся три записки о потребностях для изыскания средств на работу во втором полугодии 2021 года.',
    es: 'Se preparan tres notas sobre las necesidades con miras a obtener fondos para la labor del segundo semestre de 2021.',
  },
  siteUpdated: {
    ar: 'حُدِّث موقع الشبكة وبات يضم بياناتها العامة ومنتجاتها المعرفية وخطة عملها.',
    zh: '网络网站已更新，载有其公开发言、知识产品和工作计划。',
    en: 'The website has been updated and carries the public statements, knowledge products and work plan of the Network.',
    fr: 'Le site Web a été mis à jour ; il présente les déclarations publiques du Réseau, ses produits de connaissance et son plan de travail.',
    ru: 'Веб-сайт обновлен: на нем размещены публичные заявления Сети, ее информационные продукты и план работы.',
    es: 'El sitio web se ha actualizado y contiene las declaraciones públicas de la Red, sus productos de conocimiento y su plan de trabajo.',
  },
  planningBegun: {
    ar: 'بدأ التخطيط لأعمال عام 2022 مع قادة الركائز.',
    zh: '已与各支柱牵头人着手规划2022年的工作。',
    en: 'Planning for 2022 has begun with the Pillar leads.',
    fr: 'La planification pour 2022 a commencé avec les chefs de file des piliers.',
    ru: 'С руководителями направлений начато планирование на 2022 год.',
    es: 'Ha comenzado la planificación de 2022 con los responsables de los pilares.',
  },
})

/** Why a day moved. */
export const reasons = six({
  councilDates: {
    ar: 'حُدد الموعد بعد نشر برنامج عمل الدورة الثامنة والأربعين لمجلس حقوق الإنسان.',
    zh: '日期在人权理事会第四十八届会议工作方案公布后确定。',
    en: 'The day was settled once the programme of work of the forty-eighth session of the Human Rights Council was out.',
    fr: 'La date a été arrêtée après la publication du programme de travail de la quarante-huitième session du Conseil des droits de l’homme.',
    ru: 'День был определен после опубликования программы работы сорок восьмой сессии Совета по правам человека.',
    es: 'La fecha se fijó tras la publicación del programa de trabajo del 48º período de sesiones del Consejo de Derechos Humanos.',
  },
  noContributionYet: {
    ar: 'لم ترد أي مساهمة بعد.',
    zh: '尚未收到任何捐款。',
    en: 'No contribution has been received so far.',
    fr: 'Aucune contribution n’a encore été reçue.',
    ru: 'Взносов пока не поступило.',
    es: 'Todavía no se ha recibido ninguna contribución.',
  },
})
