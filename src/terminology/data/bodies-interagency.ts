/** What the entities of the system do together: the network itself, boards, committees, groups and task forces. */
export const interagencyBodies = `
network
ar شبكة الأمم المتحدة المعنية بالتمييز العنصري وحماية الأقليات
zh 联合国种族歧视和保护少数群体问题网络
en United Nations Network on Racial Discrimination and Protection of Minorities
fr Réseau des Nations Unies sur la discrimination raciale et la protection des minorités
ru ? Сеть Организации Объединенных Наций по вопросам расовой дискриминации и защиты меньшинств
es Red de las Naciones Unidas sobre la Discriminación Racial y la Protección de las Minorías

CEB
ar مجلس الرؤساء التنفيذيين في منظومة الأمم المتحدة المعني بالتنسيق
zh 联合国系统行政首长协调理事会 ~行政首长协调会
en United Nations System Chief Executives Board for Coordination ~CEB
fr Conseil des chefs de secrétariat des organismes des Nations Unies pour la coordination ~CCS
ru Координационный совет руководителей системы Организации Объединенных Наций ~КСР
es Junta de los Jefes Ejecutivos del Sistema de las Naciones Unidas para la Coordinación ~JJE

HLCP
ar اللجنة الرفيعة المستوى المعنية بالبرامج
zh 高级别方案委员会
en High-level Committee on Programmes ~HLCP
fr Comité de haut niveau sur les programmes
ru Комитет высокого уровня по программам ~КВУП
es Comité de Alto Nivel sobre Programas

HLCM
ar اللجنة الإدارية الرفيعة المستوى
zh 高级别管理委员会 ~管理高委会
en High-level Committee on Management ~HLCM
fr Comité de haut niveau sur la gestion
ru Комитет высокого уровня по вопросам управления ~КВУУ
es Comité de Alto Nivel sobre Gestión

UNSDG until=2018-05-31 note=date
ar مجموعة الأمم المتحدة الإنمائية
zh 联合国发展集团 ~发展集团
en United Nations Development Group ~UNDG
fr Groupe des Nations Unies pour le développement ~GNUD
ru Группа Организации Объединенных Наций по вопросам развития ~ГООНВР
es Grupo de las Naciones Unidas para el Desarrollo ~GNUD

UNSDG from=2018-06-01 note=date
ar مجموعة الأمم المتحدة للتنمية المستدامة
zh 联合国可持续发展集团 ~可持续发展集团
en United Nations Sustainable Development Group ~UNSDG
fr Groupe des Nations Unies pour le développement durable ~GNUDD
ru Группа Организации Объединенных Наций по устойчивому развитию ~ГООНУР
es Grupo de las Naciones Unidas para el Desarrollo Sostenible ~GNUDS

policy-committee
ar لجنة السياسات
zh 政策委员会
en Policy Committee
fr Comité des politiques
ru Комитет по вопросам политики
es Comité de Políticas

executive-committee
ar ? اللجنة التنفيذية للأمين العام
zh ? 秘书长执行委员会
en Executive Committee of the Secretary-General
fr Comité exécutif du Secrétaire général
ru ? Исполнительный комитет Генерального секретаря
es Comité Ejecutivo del Secretario General

task-force
ar فرقة العمل المعنية بالتصدي للعنصرية وتعزيز الكرامة للجميع في الأمم المتحدة
zh ? 在联合国消除种族主义和促进人人享有尊严工作队
en Task Force on Addressing Racism and Promoting Dignity for All in the United Nations
fr ? Équipe spéciale chargée de lutter contre le racisme et de promouvoir la dignité de toutes et de tous à l’Organisation des Nations Unies
ru ? Целевая группа по борьбе с расизмом и обеспечению уважения достоинства всех в Организации Объединенных Наций
es ? Equipo de Tareas para Hacer Frente al Racismo y Promover la Dignidad para Todas las Personas en las Naciones Unidas

IASC
ar اللجنة الدائمة المشتركة بين الوكالات
zh 机构间常设委员会
en Inter-Agency Standing Committee ~IASC
fr Comité permanent interorganisations
ru Межучрежденческий постоянный комитет ~МПК
es Comité Permanente entre Organismos

IASG
ar فريق الدعم المشترك بين الوكالات المعني بقضايا الشعوب الأصلية
zh 土著问题机构间支助小组
en Inter-Agency Support Group on Indigenous Issues ~IASG
fr Groupe d’appui interorganisations sur les questions autochtones
ru Межучрежденческая группа поддержки по вопросам коренных народов
es Grupo de Apoyo Interinstitucional sobre las Cuestiones Indígenas

IANWGE
ar الشبكة المشتركة بين الوكالات المعنية بالمرأة والمساواة بين الجنسين
zh 妇女和两性平等机构间网络
en Inter-Agency Network on Women and Gender Equality ~IANWGE
fr Réseau interinstitutions pour les femmes et l’égalité des sexes
ru Межучрежденческая сеть по положению женщин и равенству полов
es Red Interinstitucional sobre la Mujer y la Igualdad entre los Géneros

UNNM
ar شبكة الأمم المتحدة المعنية بالهجرة
zh 联合国移民网络
en United Nations Network on Migration
fr Réseau des Nations Unies sur les migrations
ru Сеть Организации Объединенных Наций по миграции
es Red de las Naciones Unidas sobre la Migración

UNCG
ar ? فريق الأمم المتحدة للاتصالات
zh 联合国传播小组
en United Nations Communications Group ~UNCG
fr Groupe de la communication des Nations Unies
ru Группа по вопросам коммуникации Организации Объединенных Наций
es Grupo de Comunicaciones de las Naciones Unidas
`
