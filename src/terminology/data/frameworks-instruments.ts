/** Treaties and declarations. */
export const instruments = `
un-charter
ar ميثاق الأمم المتحدة
zh 联合国宪章
en Charter of the United Nations
fr Charte des Nations Unies
ru Устав Организации Объединенных Наций
es Carta de las Naciones Unidas

UDHR
ar الإعلان العالمي لحقوق الإنسان
zh 世界人权宣言
en Universal Declaration of Human Rights ~UDHR
fr Déclaration universelle des droits de l’homme
ru Всеобщая декларация прав человека
es Declaración Universal de Derechos Humanos

ICERD
ar الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري
zh 消除一切形式种族歧视国际公约
en International Convention on the Elimination of All Forms of Racial Discrimination ~ICERD
fr Convention internationale sur l’élimination de toutes les formes de discrimination raciale
ru Международная конвенция о ликвидации всех форм расовой дискриминации ~МКЛРД
es Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial

ICCPR
ar العهد الدولي الخاص بالحقوق المدنية والسياسية
zh 公民权利和政治权利国际公约
en International Covenant on Civil and Political Rights ~ICCPR
fr Pacte international relatif aux droits civils et politiques
ru Международный пакт о гражданских и политических правах
es Pacto Internacional de Derechos Civiles y Políticos

ICESCR
ar العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
zh 经济社会文化权利国际公约
en International Covenant on Economic, Social and Cultural Rights ~ICESCR
fr Pacte international relatif aux droits économiques, sociaux et culturels
ru Международный пакт об экономических, социальных и культурных правах
es Pacto Internacional de Derechos Económicos, Sociales y Culturales

CEDAW
ar اتفاقية القضاء على جميع أشكال التمييز ضد المرأة
zh 消除对妇女一切形式歧视公约
en Convention on the Elimination of All Forms of Discrimination against Women
fr Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
ru Конвенция о ликвидации всех форм дискриминации в отношении женщин
es Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer

CRC
ar اتفاقية حقوق الطفل
zh 儿童权利公约
en Convention on the Rights of the Child
fr Convention relative aux droits de l’enfant
ru Конвенция о правах ребенка
es Convención sobre los Derechos del Niño

CRPD
ar اتفاقية حقوق الأشخاص ذوي الإعاقة
zh 残疾人权利公约
en Convention on the Rights of Persons with Disabilities
fr Convention relative aux droits des personnes handicapées
ru Конвенция о правах инвалидов
es Convención sobre los Derechos de las Personas con Discapacidad

CAT
ar اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة
zh 禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约
en Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
fr Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
ru Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания
es Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes

CMW
ar الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم
zh 保护所有移徙工人及其家庭成员权利国际公约
en International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
fr Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
ru Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей
es Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares

genocide-convention
ar اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها
zh 防止及惩治灭绝种族罪公约
en Convention on the Prevention and Punishment of the Crime of Genocide
fr Convention pour la prévention et la répression du crime de génocide
ru Конвенция о предупреждении преступления геноцида и наказании за него
es Convención para la Prevención y la Sanción del Delito de Genocidio

minorities-declaration
ar إعلان حقوق الأشخاص المنتمين إلى أقليات قومية أو إثنية وإلى أقليات دينية ولغوية
zh 在民族或族裔、宗教和语言上属于少数群体的人的权利宣言
en Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities
fr Déclaration des droits des personnes appartenant à des minorités nationales ou ethniques, religieuses et linguistiques
ru Декларация о правах лиц, принадлежащих к национальным или этническим, религиозным и языковым меньшинствам
es Declaración sobre los Derechos de las Personas Pertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas

UNDRIP
ar إعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية
zh 联合国土著人民权利宣言
en United Nations Declaration on the Rights of Indigenous Peoples ~UNDRIP
fr Déclaration des Nations Unies sur les droits des peuples autochtones
ru Декларация Организации Объединенных Наций о правах коренных народов
es Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas

religious-intolerance-declaration
ar إعلان القضاء على جميع أشكال التعصب والتمييز القائمين على أساس الدين أو المعتقد
zh 消除基于宗教或信仰原因的一切形式的不容忍和歧视宣言
en Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief
fr Déclaration sur l’élimination de toutes les formes d’intolérance et de discrimination fondées sur la religion ou la conviction
ru Декларация о ликвидации всех форм нетерпимости и дискриминации на основе религии или убеждений
es Declaración sobre la Eliminación de Todas las Formas de Intolerancia y Discriminación Fundadas en la Religión o las Convicciones

DDPA
ar إعلان وبرنامج عمل ديربان
zh 德班宣言和行动纲领
en Durban Declaration and Programme of Action ~DDPA
fr Déclaration et Programme d’action de Durban
ru Дурбанская декларация и Программа действий
es Declaración y Programa de Acción de Durban

vienna-declaration
ar إعلان وبرنامج عمل فيينا
zh 维也纳宣言和行动纲领
en Vienna Declaration and Programme of Action ~VDPA
fr Déclaration et Programme d’action de Vienne
ru Венская декларация и Программа действий
es Declaración y Programa de Acción de Viena

beijing-declaration
ar إعلان ومنهاج عمل بيجين
zh 北京宣言和行动纲要
en Beijing Declaration and Platform for Action
fr Déclaration et Programme d’action de Beijing
ru Пекинская декларация и Платформа действий
es Declaración y Plataforma de Acción de Beijing

convention-169
ar اتفاقية الشعوب الأصلية والقبلية، 1989 (رقم 169)
zh 1989年土著和部落人民公约（第169号）
en Indigenous and Tribal Peoples Convention, 1989 (No. 169)
fr Convention (no 169) relative aux peuples indigènes et tribaux, 1989
ru Конвенция 1989 года о коренных народах и народах, ведущих племенной образ жизни (№ 169)
es Convenio sobre pueblos indígenas y tribales, 1989 (núm. 169)

convention-111
ar اتفاقية التمييز (في الاستخدام والمهنة)، 1958 (رقم 111)
zh 1958年（就业和职业）歧视公约（第111号）
en Discrimination (Employment and Occupation) Convention, 1958 (No. 111)
fr Convention (no 111) concernant la discrimination (emploi et profession), 1958
ru Конвенция 1958 года о дискриминации в области труда и занятий (№ 111)
es Convenio sobre la discriminación (empleo y ocupación), 1958 (núm. 111)
`
