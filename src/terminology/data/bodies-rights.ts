/** The Human Rights Council and what belongs to it, and the treaty bodies. */
export const humanRightsBodies = `
HRC
ar مجلس حقوق الإنسان
zh 人权理事会
en Human Rights Council ~HRC
fr Conseil des droits de l’homme
ru Совет по правам человека ~СПЧ
es Consejo de Derechos Humanos

UPR-working-group
ar الفريق العامل المعني بالاستعراض الدوري الشامل
zh 普遍定期审议工作组
en Working Group on the Universal Periodic Review
fr Groupe de travail sur l’Examen périodique universel
ru Рабочая группа по универсальному периодическому обзору
es Grupo de Trabajo sobre el Examen Periódico Universal

forum-minority-issues
ar المنتدى المعني بقضايا الأقليات
zh 少数群体问题论坛
en Forum on Minority Issues
fr Forum sur les questions relatives aux minorités
ru Форум по вопросам меньшинств
es Foro sobre Cuestiones de las Minorías

PFPAD
ar المنتدى الدائم المعني بالمنحدرين من أصل أفريقي
zh 非洲人后裔问题常设论坛
en Permanent Forum on People of African Descent ~PFPAD
fr Instance permanente pour les personnes d’ascendance africaine
ru Постоянный форум по вопросам лиц африканского происхождения
es Foro Permanente de Afrodescendientes

EMRIP
ar آلية الخبراء المعنية بحقوق الشعوب الأصلية
zh 土著人民权利专家机制
en Expert Mechanism on the Rights of Indigenous Peoples ~EMRIP
fr Mécanisme d’experts sur les droits des peuples autochtones
ru Экспертный механизм по правам коренных народов ~ЭМПКН
es Mecanismo de Expertos sobre los Derechos de los Pueblos Indígenas

EMLER
ar آلية الخبراء الدولية المستقلة للنهوض بالعدالة والمساواة العرقيتين في سياق إنفاذ القانون
zh ? 促进执法中的种族正义和平等国际独立专家机制
en International Independent Expert Mechanism to Advance Racial Justice and Equality in the Context of Law Enforcement ~EMLER
fr Mécanisme international d’experts indépendants chargé de promouvoir la justice et l’égalité raciales dans le contexte du maintien de l’ordre
ru ? Международный независимый механизм экспертов по содействию обеспечению расовой справедливости и равенства в контексте правоохранительной деятельности
es ? Mecanismo Internacional de Expertos Independientes para Promover la Justicia y la Igualdad Raciales en el contexto de la Aplicación de la Ley

WGEPAD
ar فريق الخبراء العامل المعني بالمنحدرين من أصل أفريقي
zh 非洲人后裔问题专家工作组
en Working Group of Experts on People of African Descent ~WGEPAD
fr Groupe de travail d’experts sur les personnes d’ascendance africaine
ru Рабочая группа экспертов по проблеме лиц африканского происхождения
es Grupo de Trabajo de Expertos sobre los Afrodescendientes

IGWG-Durban
ar الفريق العامل الحكومي الدولي المعني بالتنفيذ الفعال لإعلان وبرنامج عمل ديربان
zh 有效执行《德班宣言和行动纲领》问题政府间工作组
en Intergovernmental Working Group on the Effective Implementation of the Durban Declaration and Programme of Action
fr Groupe de travail intergouvernemental sur l’application effective de la Déclaration et du Programme d’action de Durban
ru Межправительственная рабочая группа по эффективному осуществлению Дурбанской декларации и Программы действий
es Grupo de Trabajo Intergubernamental sobre la Aplicación Efectiva de la Declaración y el Programa de Acción de Durban

eminent-experts-Durban
ar فريق الخبراء البارزين المستقلين المعني بتنفيذ إعلان وبرنامج عمل ديربان
zh 《德班宣言和行动纲领》执行情况独立知名专家组
en Group of Independent Eminent Experts on the Implementation of the Durban Declaration and Programme of Action
fr Groupe d’éminents experts indépendants sur l’application de la Déclaration et du Programme d’action de Durban
ru Группа независимых видных экспертов по осуществлению Дурбанской декларации и Программы действий
es Grupo de Expertos Eminentes Independientes sobre la Aplicación de la Declaración y el Programa de Acción de Durban

advisory-committee
ar اللجنة الاستشارية لمجلس حقوق الإنسان
zh 人权理事会咨询委员会
en Human Rights Council Advisory Committee
fr Comité consultatif du Conseil des droits de l’homme
ru Консультативный комитет Совета по правам человека
es Comité Asesor del Consejo de Derechos Humanos

CERD
ar لجنة القضاء على التمييز العنصري
zh 消除种族歧视委员会
en Committee on the Elimination of Racial Discrimination ~CERD
fr Comité pour l’élimination de la discrimination raciale
ru Комитет по ликвидации расовой дискриминации ~КЛРД
es Comité para la Eliminación de la Discriminación Racial ~CERD

CCPR
ar اللجنة المعنية بحقوق الإنسان
zh 人权事务委员会
en Human Rights Committee ~CCPR
fr Comité des droits de l’homme
ru Комитет по правам человека ~КПЧ
es Comité de Derechos Humanos

CESCR
ar اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية
zh 经济、社会及文化权利委员会
en Committee on Economic, Social and Cultural Rights ~CESCR
fr Comité des droits économiques, sociaux et culturels
ru Комитет по экономическим, социальным и культурным правам ~КЭСКП
es Comité de Derechos Económicos, Sociales y Culturales

CEDAW
ar اللجنة المعنية بالقضاء على التمييز ضد المرأة
zh 消除对妇女歧视委员会
en Committee on the Elimination of Discrimination against Women
fr Comité pour l’élimination de la discrimination à l’égard des femmes
ru Комитет по ликвидации дискриминации в отношении женщин ~КЛДЖ
es Comité para la Eliminación de la Discriminación contra la Mujer

CAT
ar لجنة مناهضة التعذيب
zh 禁止酷刑委员会
en Committee against Torture
fr Comité contre la torture
ru Комитет против пыток ~КПП
es Comité contra la Tortura

CRC
ar لجنة حقوق الطفل
zh 儿童权利委员会
en Committee on the Rights of the Child
fr Comité des droits de l’enfant
ru Комитет по правам ребенка ~КПР
es Comité de los Derechos del Niño

CMW
ar اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم
zh 保护所有移徙工人及其家庭成员权利委员会
en Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
fr Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille
ru Комитет по защите прав всех трудящихся-мигрантов и членов их семей ~КТМ
es Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares

CRPD
ar اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة
zh 残疾人权利委员会
en Committee on the Rights of Persons with Disabilities
fr Comité des droits des personnes handicapées
ru Комитет по правам инвалидов ~КПИ
es Comité sobre los Derechos de las Personas con Discapacidad

CED
ar اللجنة المعنية بحالات الاختفاء القسري
zh 强迫失踪问题委员会
en Committee on Enforced Disappearances
fr Comité des disparitions forcées
ru Комитет по насильственным исчезновениям ~КНИ
es Comité contra la Desaparición Forzada
`
