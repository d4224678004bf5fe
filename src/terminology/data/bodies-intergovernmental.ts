/** Organs of the United Nations, their commissions and congresses. */
export const intergovernmentalBodies = `
GA
ar الجمعية العامة
zh 大会
en General Assembly ~GA
fr Assemblée générale
ru Генеральная Ассамблея
es Asamblea General

third-committee
ar لجنة المسائل الاجتماعية والإنسانية والثقافية (اللجنة الثالثة)
zh 社会、人道主义和文化委员会（第三委员会）
en Social, Humanitarian and Cultural Committee (Third Committee) ~Third Committee
fr Commission des questions sociales, humanitaires et culturelles (Troisième Commission) ~Troisième Commission
ru Комитет по социальным и гуманитарным вопросам и вопросам культуры (Третий комитет) ~Третий комитет
es Comisión de Asuntos Sociales, Humanitarios y Culturales (Tercera Comisión) ~Tercera Comisión

SC
ar مجلس الأمن
zh 安全理事会 ~安理会
en Security Council
fr Conseil de sécurité
ru Совет Безопасности
es Consejo de Seguridad

ECOSOC
ar المجلس الاقتصادي والاجتماعي
zh 经济及社会理事会 ~经社理事会
en Economic and Social Council ~ECOSOC
fr Conseil économique et social
ru Экономический и Социальный Совет ~ЭКОСОС
es Consejo Económico y Social

ICJ
ar محكمة العدل الدولية
zh 国际法院
en International Court of Justice ~ICJ
fr Cour internationale de Justice ~CIJ
ru Международный Суд
es Corte Internacional de Justicia ~CIJ

PBC
ar لجنة بناء السلام
zh 建设和平委员会
en Peacebuilding Commission ~PBC
fr Commission de consolidation de la paix
ru Комиссия по миростроительству
es Comisión de Consolidación de la Paz

HLPF
ar المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة
zh 可持续发展高级别政治论坛
en High-level political forum on sustainable development ~HLPF
fr Forum politique de haut niveau pour le développement durable
ru Политический форум высокого уровня по устойчивому развитию ~ПФВУ
es Foro político de alto nivel sobre el desarrollo sostenible

CCPCJ
ar لجنة منع الجريمة والعدالة الجنائية
zh 预防犯罪和刑事司法委员会
en Commission on Crime Prevention and Criminal Justice ~CCPCJ
fr Commission pour la prévention du crime et la justice pénale
ru Комиссия по предупреждению преступности и уголовному правосудию
es Comisión de Prevención del Delito y Justicia Penal

crime-congress
ar مؤتمر الأمم المتحدة لمنع الجريمة والعدالة الجنائية
zh 联合国预防犯罪和刑事司法大会
en United Nations Congress on Crime Prevention and Criminal Justice ~Crime Congress
fr Congrès des Nations Unies pour la prévention du crime et la justice pénale
ru Конгресс Организации Объединенных Наций по предупреждению преступности и уголовному правосудию
es Congreso de las Naciones Unidas sobre Prevención del Delito y Justicia Penal

CND
ar لجنة المخدرات
zh 麻醉药品委员会
en Commission on Narcotic Drugs ~CND
fr Commission des stupéfiants
ru Комиссия по наркотическим средствам
es Comisión de Estupefacientes

CSW
ar لجنة وضع المرأة
zh 妇女地位委员会
en Commission on the Status of Women ~CSW
fr Commission de la condition de la femme
ru Комиссия по положению женщин
es Comisión de la Condición Jurídica y Social de la Mujer

CSocD
ar لجنة التنمية الاجتماعية
zh 社会发展委员会
en Commission for Social Development ~CSocD
fr Commission du développement social
ru Комиссия социального развития
es Comisión de Desarrollo Social

CPD
ar لجنة السكان والتنمية
zh 人口与发展委员会
en Commission on Population and Development ~CPD
fr Commission de la population et du développement
ru Комиссия по народонаселению и развитию
es Comisión de Población y Desarrollo

statistical-commission
ar اللجنة الإحصائية
zh 统计委员会
en Statistical Commission
fr Commission de statistique
ru Статистическая комиссия
es Comisión de Estadística

NGO-committee
ar اللجنة المعنية بالمنظمات غير الحكومية
zh 非政府组织委员会
en Committee on Non-Governmental Organizations
fr Comité chargé des organisations non gouvernementales
ru Комитет по неправительственным организациям
es Comité Encargado de las Organizaciones No Gubernamentales

PFII
ar المنتدى الدائم المعني بقضايا الشعوب الأصلية
zh 土著问题常设论坛
en Permanent Forum on Indigenous Issues ~PFII
fr Instance permanente sur les questions autochtones
ru Постоянный форум по вопросам коренных народов
es Foro Permanente para las Cuestiones Indígenas

durban-conference
ar المؤتمر العالمي لمكافحة العنصرية والتمييز العنصري وكراهية الأجانب وما يتصل بذلك من تعصب
zh 反对种族主义、种族歧视、仇外心理和相关不容忍行为世界会议
en World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance ~Durban Conference
fr Conférence mondiale contre le racisme, la discrimination raciale, la xénophobie et l’intolérance qui y est associée ~Conférence de Durban
ru Всемирная конференция по борьбе против расизма, расовой дискриминации, ксенофобии и связанной с ними нетерпимости ~Дурбанская конференция
es Conferencia Mundial contra el Racismo, la Discriminación Racial, la Xenofobia y las Formas Conexas de Intolerancia ~Conferencia de Durban
`
