/** Work in countries, human rights mechanisms, and what the network works against. */
export const fieldTerms = `
country-team
ar فريق الأمم المتحدة القطري
zh 联合国国家工作队
en United Nations country team ~UNCT
fr équipe de pays des Nations Unies
ru страновая группа Организации Объединенных Наций ~СГООН
es equipo de las Naciones Unidas en el país

humanitarian-country-team
ar فريق العمل الإنساني القطري
zh 人道主义国家工作队
en humanitarian country team ~HCT
fr équipe de pays pour l’action humanitaire
ru страновая гуманитарная группа
es equipo humanitario en el país

resident-coordinator-office
ar مكتب المنسق المقيم
zh 驻地协调员办公室
en Resident Coordinator’s Office ~RCO
fr bureau du Coordonnateur résident
ru канцелярия координатора-резидента
es oficina del Coordinador Residente

multi-country-office
ar مكتب متعدد البلدان
zh 多国办事处
en multi-country office ~MCO
fr bureau multipays
ru многострановое отделение
es oficina multipaís

non-resident-agency
ar وكالة غير مقيمة
zh 非驻地机构
en non-resident agency ~NRA
fr organisme non résident
ru учреждение-нерезидент
es ? organismo no residente

programme-management-team
ar فريق إدارة البرامج
zh 方案管理小组
en programme management team ~PMT
fr équipe de gestion du programme
ru группа по управлению программами
es equipo de gestión de programas

operations-management-team
ar فريق إدارة العمليات
zh 业务管理小组
en operations management team ~OMT
fr équipe de gestion des opérations
ru группа по оперативному управлению
es equipo de gestión de las operaciones

joint-work-plan
ar خطة عمل مشتركة
zh 联合工作计划
en joint work plan
fr plan de travail commun
ru совместный план работы
es plan de trabajo conjunto

treaty-body
ar هيئة معاهدة
zh 条约机构
en treaty body
fr organe conventionnel
ru договорный орган
es órgano creado en virtud de un tratado

special-procedures
ar الإجراءات الخاصة
zh 特别程序
en special procedures
fr procédures spéciales
ru специальные процедуры
es procedimientos especiales

upr
ar الاستعراض الدوري الشامل
zh 普遍定期审议
en universal periodic review ~UPR
fr Examen périodique universel ~EPU
ru универсальный периодический обзор ~УПО
es examen periódico universal ~EPU

recommendation
ar توصية
zh 建议
en recommendation
fr recommandation
ru рекомендация
es recomendación

concluding-observations
ar الملاحظات الختامية
zh 结论性意见
en concluding observations
fr observations finales
ru заключительные замечания
es observaciones finales

general-recommendation
ar توصية عامة
zh 一般性建议
en general recommendation
fr recommandation générale
ru общая рекомендация
es recomendación general

racial-discrimination
ar التمييز العنصري
zh 种族歧视
en racial discrimination
fr discrimination raciale
ru расовая дискриминация
es discriminación racial

racism
ar العنصرية
zh 种族主义
en racism
fr racisme
ru расизм
es racismo

xenophobia
ar كراهية الأجانب
zh 仇外心理
en xenophobia
fr xénophobie
ru ксенофобия
es xenofobia

related-intolerance
ar ما يتصل بذلك من تعصب
zh 相关不容忍行为
en related intolerance
fr intolérance qui y est associée
ru связанная с ними нетерпимость
es formas conexas de intolerancia

racial-profiling
ar التنميط العنصري
zh 种族定性
en racial profiling
fr profilage racial
ru расовое профилирование
es elaboración de perfiles raciales

hate-speech
ar خطاب الكراهية
zh 仇恨言论
en hate speech
fr discours de haine
ru ненавистническая риторика
es discurso de odio

intersectionality
ar تقاطع أشكال التمييز
zh 交叉性
en intersectionality
fr intersectionnalité
ru ? интерсекциональность
es interseccionalidad

multiple-discrimination
ar أشكال التمييز المتعددة والمتداخلة
zh 多重和交叉形式的歧视
en multiple and intersecting forms of discrimination
fr formes multiples et croisées de discrimination
ru множественные и перекрестные формы дискриминации
es formas múltiples e interseccionales de discriminación

protection-of-minorities
ar حماية الأقليات
zh 保护少数群体
en protection of minorities
fr protection des minorités
ru защита меньшинств
es protección de las minorías

leave-no-one-behind
ar عدم ترك أحد خلف الركب
zh 不让任何一个人掉队
en leaving no one behind ~LNOB
fr ne laisser personne de côté
ru никто не должен быть забыт
es no dejar a nadie atrás

disaggregated-data
ar بيانات مصنفة
zh 分类数据
en disaggregated data
fr données ventilées
ru дезагрегированные данные
es datos desglosados

human-rights-based-approach
ar نهج قائم على حقوق الإنسان
zh 立足人权的方针
en human rights-based approach ~HRBA
fr approche fondée sur les droits de l’homme
ru правозащитный подход
es enfoque basado en los derechos humanos

national-human-rights-institution
ar مؤسسة وطنية لحقوق الإنسان
zh 国家人权机构
en national human rights institution ~NHRI
fr institution nationale des droits de l’homme
ru национальное правозащитное учреждение
es institución nacional de derechos humanos

civil-society
ar المجتمع المدني
zh 民间社会
en civil society
fr société civile
ru гражданское общество
es sociedad civil
`
