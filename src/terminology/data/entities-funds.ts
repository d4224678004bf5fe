/** Funds and programmes, other entities that answer to the General Assembly or ECOSOC, and the institutes of research and training. */
export const funds = `
UNDP kind=programme domains=undp.org
ar برنامج الأمم المتحدة الإنمائي ~البرنامج الإنمائي
zh 联合国开发计划署 ~开发署
en United Nations Development Programme ~UNDP
fr Programme des Nations Unies pour le développement ~PNUD
ru Программа развития Организации Объединенных Наций ~ПРООН
es Programa de las Naciones Unidas para el Desarrollo ~PNUD

UNCDF kind=fund parent=UNDP domains=uncdf.org
ar صندوق الأمم المتحدة للمشاريع الإنتاجية
zh 联合国资本发展基金 ~资发基金
en United Nations Capital Development Fund ~UNCDF
fr Fonds d’équipement des Nations Unies ~FENU
ru Фонд капитального развития Организации Объединенных Наций ~ФКРООН
es Fondo de las Naciones Unidas para el Desarrollo de la Capitalización ~FNUDC

UNV kind=programme parent=UNDP domains=unv.org
ar برنامج متطوعي الأمم المتحدة
zh 联合国志愿人员方案 ~志愿人员方案
en United Nations Volunteers programme ~UNV
fr Programme des Volontaires des Nations Unies ~VNU
ru Программа добровольцев Организации Объединенных Наций ~ДООН
es Programa de Voluntarios de las Naciones Unidas ~VNU

UNOSSC kind=office parent=UNDP domains=unossc.org
ar مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب
zh 联合国南南合作办公室 ~南南合作办公室
en United Nations Office for South-South Cooperation ~UNOSSC
fr Bureau des Nations Unies pour la coopération Sud-Sud
ru Управление Организации Объединенных Наций по сотрудничеству Юг — Юг
es Oficina de las Naciones Unidas para la Cooperación Sur-Sur

UNEP kind=programme domains=un.org,unep.org
ar برنامج الأمم المتحدة للبيئة ~برنامج البيئة
zh 联合国环境规划署 ~环境署
en United Nations Environment Programme ~UNEP
fr Programme des Nations Unies pour l’environnement ~PNUE
ru Программа Организации Объединенных Наций по окружающей среде ~ЮНЕП
es Programa de las Naciones Unidas para el Medio Ambiente ~PNUMA

UNFPA kind=fund domains=unfpa.org
ar صندوق الأمم المتحدة للسكان ~صندوق السكان
zh 联合国人口基金 ~人口基金
en United Nations Population Fund ~UNFPA
fr Fonds des Nations Unies pour la population ~UNFPA
ru Фонд Организации Объединенных Наций в области народонаселения ~ЮНФПА
es Fondo de Población de las Naciones Unidas ~UNFPA

UN-Habitat kind=programme domains=un.org,unhabitat.org
ar برنامج الأمم المتحدة للمستوطنات البشرية ~موئل الأمم المتحدة
zh 联合国人类住区规划署 ~人居署
en United Nations Human Settlements Programme ~UN-Habitat
fr Programme des Nations Unies pour les établissements humains ~ONU-Habitat
ru Программа Организации Объединенных Наций по населенным пунктам ~ООН-Хабитат
es Programa de las Naciones Unidas para los Asentamientos Humanos ~ONU-Hábitat

UNICEF kind=fund domains=unicef.org
ar منظمة الأمم المتحدة للطفولة ~اليونيسف
zh 联合国儿童基金会 ~儿基会
en United Nations Children’s Fund ~UNICEF
fr Fonds des Nations Unies pour l’enfance ~UNICEF
ru Детский фонд Организации Объединенных Наций ~ЮНИСЕФ
es Fondo de las Naciones Unidas para la Infancia ~UNICEF

WFP kind=programme domains=wfp.org
ar برنامج الأغذية العالمي
zh 世界粮食计划署 ~粮食署
en World Food Programme ~WFP
fr Programme alimentaire mondial ~PAM
ru Всемирная продовольственная программа ~ВПП
es Programa Mundial de Alimentos ~PMA

UNHCR kind=other domains=unhcr.org
ar مفوضية الأمم المتحدة لشؤون اللاجئين ~مفوضية شؤون اللاجئين
zh 联合国难民事务高级专员公署 ~难民署
en Office of the United Nations High Commissioner for Refugees ~UNHCR
fr Haut-Commissariat des Nations Unies pour les réfugiés ~HCR
ru Управление Верховного комиссара Организации Объединенных Наций по делам беженцев ~УВКБ
es Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados ~ACNUR

UNRWA kind=other domains=unrwa.org
ar وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين في الشرق الأدنى ~الأونروا
zh 联合国近东巴勒斯坦难民救济和工程处 ~近东救济工程处
en United Nations Relief and Works Agency for Palestine Refugees in the Near East ~UNRWA
fr Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient ~UNRWA
ru Ближневосточное агентство Организации Объединенных Наций для помощи палестинским беженцам и организации работ ~БАПОР
es Organismo de Obras Públicas y Socorro de las Naciones Unidas para los Refugiados de Palestina en el Cercano Oriente ~UNRWA

UN-Women kind=other domains=unwomen.org
ar هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة ~هيئة الأمم المتحدة للمرأة
zh 联合国促进性别平等和增强妇女权能署 ~妇女署
en United Nations Entity for Gender Equality and the Empowerment of Women ~UN Women
fr Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes ~ONU-Femmes
ru Структура Организации Объединенных Наций по вопросам гендерного равенства и расширения прав и возможностей женщин ~«ООН-женщины»
es Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres ~ONU-Mujeres

UNOPS kind=other domains=unops.org
ar مكتب الأمم المتحدة لخدمات المشاريع
zh 联合国项目事务署 ~项目署
en United Nations Office for Project Services ~UNOPS
fr Bureau des Nations Unies pour les services d’appui aux projets ~UNOPS
ru Управление Организации Объединенных Наций по обслуживанию проектов ~ЮНОПС
es Oficina de las Naciones Unidas de Servicios para Proyectos ~UNOPS

UNCTAD kind=other domains=un.org,unctad.org
ar مؤتمر الأمم المتحدة للتجارة والتنمية ~الأونكتاد
zh 联合国贸易和发展会议 ~贸发会议
en United Nations Conference on Trade and Development ~UNCTAD
fr Conférence des Nations Unies sur le commerce et le développement ~CNUCED
ru Конференция Организации Объединенных Наций по торговле и развитию ~ЮНКТАД
es Conferencia de las Naciones Unidas sobre Comercio y Desarrollo ~UNCTAD

ITC kind=other domains=intracen.org
ar مركز التجارة الدولية
zh 国际贸易中心 ~国贸中心
en International Trade Centre ~ITC
fr Centre du commerce international ~CCI
ru Международный торговый центр ~МТЦ
es Centro de Comercio Internacional ~CCI

UNAIDS kind=programme domains=unaids.org
ar برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية/الإيدز ~برنامج الإيدز المشترك
zh 联合国艾滋病毒/艾滋病联合规划署 ~艾滋病署
en Joint United Nations Programme on HIV/AIDS ~UNAIDS
fr Programme commun des Nations Unies sur le VIH/sida ~ONUSIDA
ru Объединенная программа Организации Объединенных Наций по ВИЧ/СПИДу ~ЮНЭЙДС
es Programa Conjunto de las Naciones Unidas sobre el VIH/Sida ~ONUSIDA

UNITAR kind=institute domains=unitar.org
ar معهد الأمم المتحدة للتدريب والبحث ~اليونيتار
zh 联合国训练研究所 ~训研所
en United Nations Institute for Training and Research ~UNITAR
fr Institut des Nations Unies pour la formation et la recherche ~UNITAR
ru Учебный и научно-исследовательский институт Организации Объединенных Наций ~ЮНИТАР
es Instituto de las Naciones Unidas para Formación Profesional e Investigaciones ~UNITAR

UNU kind=institute domains=unu.edu
ar جامعة الأمم المتحدة
zh 联合国大学
en United Nations University ~UNU
fr Université des Nations Unies ~UNU
ru Университет Организации Объединенных Наций ~УООН
es Universidad de las Naciones Unidas ~UNU

UNSSC kind=institute domains=unssc.org
ar كلية موظفي منظومة الأمم المتحدة
zh 联合国系统职员学院 ~职员学院
en United Nations System Staff College ~UNSSC
fr École des cadres du système des Nations Unies
ru Колледж персонала системы Организации Объединенных Наций
es Escuela Superior del Personal del Sistema de las Naciones Unidas

UNICRI kind=institute domains=un.org
ar معهد الأمم المتحدة الأقاليمي لبحوث الجريمة والعدالة
zh 联合国区域间犯罪和司法研究所 ~犯罪司法所
en United Nations Interregional Crime and Justice Research Institute ~UNICRI
fr Institut interrégional de recherche des Nations Unies sur la criminalité et la justice ~UNICRI
ru Межрегиональный научно-исследовательский институт Организации Объединенных Наций по вопросам преступности и правосудия ~ЮНИКРИ
es Instituto Interregional de las Naciones Unidas para Investigaciones sobre la Delincuencia y la Justicia ~UNICRI

UNIDIR kind=institute domains=un.org
ar معهد الأمم المتحدة لبحوث نزع السلاح
zh 联合国裁军研究所 ~裁研所
en United Nations Institute for Disarmament Research ~UNIDIR
fr Institut des Nations Unies pour la recherche sur le désarmement ~UNIDIR
ru Институт Организации Объединенных Наций по исследованию проблем разоружения ~ЮНИДИР
es Instituto de las Naciones Unidas de Investigación sobre el Desarme ~UNIDIR

UNRISD kind=institute domains=un.org,unrisd.org
ar معهد الأمم المتحدة لبحوث التنمية الاجتماعية
zh 联合国社会发展研究所 ~社发所
en United Nations Research Institute for Social Development ~UNRISD
fr Institut de recherche des Nations Unies pour le développement social ~UNRISD
ru Научно-исследовательский институт социального развития при Организации Объединенных Наций ~ЮНРИСД
es Instituto de Investigaciones de las Naciones Unidas para el Desarrollo Social ~UNRISD
`
