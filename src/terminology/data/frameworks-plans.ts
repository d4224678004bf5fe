/** Agendas, strategies, guidance and plans of the system, and the plans made for a country. */
export const plans = `
agenda-2030
ar خطة التنمية المستدامة لعام 2030 ~خطة عام 2030
zh 2030年可持续发展议程 ~2030年议程
en 2030 Agenda for Sustainable Development ~2030 Agenda
fr Programme de développement durable à l’horizon 2030 ~Programme 2030
ru Повестка дня в области устойчивого развития на период до 2030 года ~Повестка дня на период до 2030 года
es Agenda 2030 para el Desarrollo Sostenible ~Agenda 2030

SDGs
ar أهداف التنمية المستدامة
zh 可持续发展目标
en Sustainable Development Goals ~SDGs
fr objectifs de développement durable ~ODD
ru цели в области устойчивого развития ~ЦУР
es Objetivos de Desarrollo Sostenible ~ODS

call-to-action
ar النداء إلى العمل من أجل حقوق الإنسان
zh 人权行动呼吁
en Call to Action for Human Rights
fr Appel à l’action en faveur des droits humains
ru Призыв к действиям в интересах прав человека
es Llamamiento a la acción en favor de los derechos humanos

agenda-for-protection
ar ? خطة الأمم المتحدة للحماية
zh ? 联合国保护议程
en United Nations Agenda for Protection ~Agenda for Protection
fr ? Programme des Nations Unies en matière de protection
ru ? Повестка дня Организации Объединенных Наций в области защиты
es ? Agenda de las Naciones Unidas para la Protección

our-common-agenda
ar خطتنا المشتركة
zh 我们的共同议程
en Our Common Agenda
fr Notre Programme commun
ru Наша общая повестка дня
es Nuestra Agenda Común

pact-for-the-future
ar ميثاق المستقبل
zh 未来契约
en Pact for the Future
fr Pacte pour l’avenir
ru Пакт во имя будущего
es Pacto para el Futuro

global-compact-migration
ar الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية
zh 安全、有序和正常移民全球契约
en Global Compact for Safe, Orderly and Regular Migration
fr Pacte mondial pour des migrations sûres, ordonnées et régulières
ru Глобальный договор о безопасной, упорядоченной и легальной миграции
es Pacto Mundial para la Migración Segura, Ordenada y Regular

global-compact-refugees
ar الاتفاق العالمي بشأن اللاجئين
zh 难民问题全球契约
en Global Compact on Refugees
fr Pacte mondial sur les réfugiés
ru Глобальный договор о беженцах
es Pacto Mundial sobre los Refugiados

human-rights-up-front
ar مبادرة حقوق الإنسان أولا
zh 人权先行倡议
en Human Rights Up Front initiative ~HRuF
fr initiative Les droits humains avant tout
ru инициатива «Права человека прежде всего»
es iniciativa Los Derechos Humanos Primero

hate-speech-strategy
ar استراتيجية الأمم المتحدة وخطة عملها بشأن خطاب الكراهية
zh 联合国消除仇恨言论的战略和行动计划
en United Nations Strategy and Plan of Action on Hate Speech
fr Stratégie et Plan d’action des Nations Unies pour la lutte contre les discours de haine
ru Стратегия и План действий Организации Объединенных Наций по борьбе с языком ненависти
es Estrategia y Plan de Acción de las Naciones Unidas para la Lucha contra el Discurso de Odio

disability-inclusion-strategy
ar استراتيجية الأمم المتحدة لإدماج منظور الإعاقة
zh 联合国残疾包容战略
en United Nations Disability Inclusion Strategy ~UNDIS
fr Stratégie des Nations Unies pour l’inclusion du handicap
ru Стратегия Организации Объединенных Наций по интеграции инвалидов
es Estrategia de las Naciones Unidas para la Inclusión de la Discapacidad

youth-2030
ar استراتيجية الأمم المتحدة للشباب
zh 联合国青年战略
en United Nations Youth Strategy ~Youth2030
fr Stratégie des Nations Unies pour la jeunesse
ru Стратегия Организации Объединенных Наций по вопросам молодежи
es Estrategia de las Naciones Unidas para la Juventud

UNCT-SWAP
ar ? سجل إنجاز المساواة بين الجنسين لفرق الأمم المتحدة القطرية
zh ? 联合国国家工作队全系统性别平等行动计划记分卡
en UNCT-SWAP Gender Equality Scorecard ~UNCT-SWAP
fr ? tableau de bord de l’égalité des sexes de l’équipe de pays (UNCT-SWAP)
ru ? Аттестационная карта страновой группы по вопросам гендерного равенства
es ? sistema de puntuación de la igualdad de género de los equipos en los países (UNCT-SWAP)

guidance-note-2013
ar المذكرة التوجيهية للأمين العام بشأن التمييز العنصري وحماية الأقليات
zh ? 秘书长关于种族歧视和保护少数群体问题的指导说明
en Guidance Note of the Secretary-General on Racial Discrimination and Protection of Minorities
fr Note d’orientation du Secrétaire général sur la discrimination raciale et la protection des minorités
ru ? Руководящая записка Генерального секретаря по вопросам расовой дискриминации и защиты меньшинств
es ? Nota orientativa del Secretario General sobre la discriminación racial y la protección de las minorías

guidance-note-intersectionality
ar ? المذكرة التوجيهية بشأن تقاطع أشكال التمييز والتمييز العنصري وحماية الأقليات
zh ? 关于交叉性、种族歧视和保护少数群体的指导说明
en Guidance Note on Intersectionality, Racial Discrimination and Protection of Minorities
fr ? Note d’orientation sur l’intersectionnalité, la discrimination raciale et la protection des minorités
ru ? Руководящая записка по вопросам интерсекциональности, расовой дискриминации и защиты меньшинств
es ? Nota orientativa sobre interseccionalidad, discriminación racial y protección de las minorías

african-descent-activities
ar برنامج أنشطة تنفيذ العقد الدولي للمنحدرين من أصل أفريقي
zh 非洲人后裔国际十年活动方案
en Programme of activities for the implementation of the International Decade for People of African Descent
fr Programme d’activités relatives à la Décennie internationale des personnes d’ascendance africaine
ru Программа мероприятий по проведению Международного десятилетия лиц африканского происхождения
es Programa de actividades del Decenio Internacional para los Afrodescendientes

transformative-agenda
ar ? خطة التغيير التحويلية من أجل العدالة والمساواة العرقيتين
zh ? 实现种族正义与平等的变革性变革议程
en Agenda towards transformative change for racial justice and equality
fr Programme de transformation en faveur de la justice et de l’égalité raciales
ru ? Повестка дня для преобразований в интересах расовой справедливости и равенства
es Agenda hacia un cambio transformador en favor de la justicia y la igualdad raciales

cooperation-framework until=2019-06-02 note=date
ar إطار عمل الأمم المتحدة للمساعدة الإنمائية
zh 联合国发展援助框架 ~联发援框架
en United Nations Development Assistance Framework ~UNDAF
fr Plan-cadre des Nations Unies pour l’aide au développement ~PNUAD
ru Рамочная программа Организации Объединенных Наций по оказанию помощи в целях развития ~РПООНПР
es Marco de Asistencia de las Naciones Unidas para el Desarrollo ~MANUD

cooperation-framework from=2019-06-03 note=date
ar إطار الأمم المتحدة للتعاون من أجل التنمية المستدامة ~إطار التعاون
zh 联合国可持续发展合作框架 ~合作框架
en United Nations Sustainable Development Cooperation Framework ~UNSDCF
fr Plan-cadre de coopération des Nations Unies pour le développement durable ~plan-cadre de coopération
ru Рамочная программа Организации Объединенных Наций по сотрудничеству в целях устойчивого развития ~рамочная программа сотрудничества
es Marco de Cooperación de las Naciones Unidas para el Desarrollo Sostenible ~Marco de Cooperación

CCA
ar التحليل القطري المشترك
zh 共同国家分析
en common country analysis ~CCA
fr bilan commun de pays ~BCP
ru общий анализ по стране ~ОАС
es análisis común sobre el país ~ACP

SERP
ar خطة الاستجابة الاجتماعية والاقتصادية
zh 社会经济应对计划
en socioeconomic response plan to COVID-19 ~SERP
fr plan de riposte socioéconomique à la COVID-19
ru план социально-экономических мер реагирования на COVID-19
es plan de respuesta socioeconómica a la COVID-19

humanitarian-response-plan
ar خطة الاستجابة الإنسانية
zh 人道主义应急计划
en humanitarian response plan ~HRP
fr plan d’aide humanitaire
ru план гуманитарного реагирования
es plan de respuesta humanitaria
`
