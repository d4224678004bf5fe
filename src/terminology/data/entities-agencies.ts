/** Specialized agencies, related organizations, and the bodies that serve the whole system. */
export const agencies = `
FAO kind=agency domains=fao.org
ar منظمة الأغذية والزراعة للأمم المتحدة ~منظمة الأغذية والزراعة
zh 联合国粮食及农业组织 ~粮农组织
en Food and Agriculture Organization of the United Nations ~FAO
fr Organisation des Nations Unies pour l’alimentation et l’agriculture ~FAO
ru Продовольственная и сельскохозяйственная организация Объединенных Наций ~ФАО
es Organización de las Naciones Unidas para la Alimentación y la Agricultura ~FAO

ICAO kind=agency domains=icao.int
ar منظمة الطيران المدني الدولي
zh 国际民用航空组织 ~国际民航组织
en International Civil Aviation Organization ~ICAO
fr Organisation de l’aviation civile internationale ~OACI
ru Международная организация гражданской авиации ~ИКАО
es Organización de Aviación Civil Internacional ~OACI

IFAD kind=agency domains=ifad.org
ar الصندوق الدولي للتنمية الزراعية
zh 国际农业发展基金 ~农发基金
en International Fund for Agricultural Development ~IFAD
fr Fonds international de développement agricole ~FIDA
ru Международный фонд сельскохозяйственного развития ~МФСР
es Fondo Internacional de Desarrollo Agrícola ~FIDA

ILO kind=agency domains=ilo.org
ar منظمة العمل الدولية
zh 国际劳工组织 ~劳工组织
en International Labour Organization ~ILO
fr Organisation internationale du Travail ~OIT
ru Международная организация труда ~МОТ
es Organización Internacional del Trabajo ~OIT

IMF kind=agency domains=imf.org
ar صندوق النقد الدولي
zh 国际货币基金组织 ~基金组织
en International Monetary Fund ~IMF
fr Fonds monétaire international ~FMI
ru Международный валютный фонд ~МВФ
es Fondo Monetario Internacional ~FMI

IMO kind=agency domains=imo.org
ar المنظمة البحرية الدولية
zh 国际海事组织 ~海事组织
en International Maritime Organization ~IMO
fr Organisation maritime internationale ~OMI
ru Международная морская организация ~ИМО
es Organización Marítima Internacional ~OMI

ITU kind=agency domains=itu.int
ar الاتحاد الدولي للاتصالات
zh 国际电信联盟 ~国际电联
en International Telecommunication Union ~ITU
fr Union internationale des télécommunications ~UIT
ru Международный союз электросвязи ~МСЭ
es Unión Internacional de Telecomunicaciones ~UIT

UNESCO kind=agency domains=unesco.org
ar منظمة الأمم المتحدة للتربية والعلم والثقافة ~اليونسكو
zh 联合国教育、科学及文化组织 ~教科文组织
en United Nations Educational, Scientific and Cultural Organization ~UNESCO
fr Organisation des Nations Unies pour l’éducation, la science et la culture ~UNESCO
ru Организация Объединенных Наций по вопросам образования, науки и культуры ~ЮНЕСКО
es Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura ~UNESCO

UNIDO kind=agency domains=unido.org
ar منظمة الأمم المتحدة للتنمية الصناعية ~اليونيدو
zh 联合国工业发展组织 ~工发组织
en United Nations Industrial Development Organization ~UNIDO
fr Organisation des Nations Unies pour le développement industriel ~ONUDI
ru Организация Объединенных Наций по промышленному развитию ~ЮНИДО
es Organización de las Naciones Unidas para el Desarrollo Industrial ~ONUDI

UNWTO until=2024-01-22 note=date
ar منظمة السياحة العالمية
zh 世界旅游组织 ~世旅组织
en World Tourism Organization ~UNWTO
fr Organisation mondiale du tourisme ~OMT
ru Всемирная туристская организация ~ЮНВТО
es Organización Mundial del Turismo ~OMT

UNWTO kind=agency domains=unwto.org,untourism.int from=2024-01-23 note=date
ar منظمة السياحة العالمية ~? الأمم المتحدة للسياحة
zh 世界旅游组织 ~? 联合国旅游组织
en World Tourism Organization ~UN Tourism
fr Organisation mondiale du tourisme ~ONU Tourisme
ru Всемирная туристская организация ~? «ООН-туризм»
es Organización Mundial del Turismo ~ONU Turismo

UPU kind=agency domains=upu.int
ar الاتحاد البريدي العالمي
zh 万国邮政联盟 ~万国邮联
en Universal Postal Union ~UPU
fr Union postale universelle ~UPU
ru Всемирный почтовый союз ~ВПС
es Unión Postal Universal ~UPU

WHO kind=agency domains=who.int
ar منظمة الصحة العالمية
zh 世界卫生组织 ~世卫组织
en World Health Organization ~WHO
fr Organisation mondiale de la Santé ~OMS
ru Всемирная организация здравоохранения ~ВОЗ
es Organización Mundial de la Salud ~OMS

WIPO kind=agency domains=wipo.int
ar المنظمة العالمية للملكية الفكرية ~الويبو
zh 世界知识产权组织 ~知识产权组织
en World Intellectual Property Organization ~WIPO
fr Organisation mondiale de la propriété intellectuelle ~OMPI
ru Всемирная организация интеллектуальной собственности ~ВОИС
es Organización Mundial de la Propiedad Intelectual ~OMPI

WMO kind=agency domains=wmo.int
ar المنظمة العالمية للأرصاد الجوية
zh 世界气象组织 ~气象组织
en World Meteorological Organization ~WMO
fr Organisation météorologique mondiale ~OMM
ru Всемирная метеорологическая организация ~ВМО
es Organización Meteorológica Mundial ~OMM

World-Bank kind=agency domains=worldbank.org
ar البنك الدولي
zh 世界银行 ~世银
en World Bank
fr Banque mondiale
ru Всемирный банк
es Banco Mundial

IAEA kind=other domains=iaea.org
ar الوكالة الدولية للطاقة الذرية
zh 国际原子能机构 ~原子能机构
en International Atomic Energy Agency ~IAEA
fr Agence internationale de l’énergie atomique ~AIEA
ru Международное агентство по атомной энергии ~МАГАТЭ
es Organismo Internacional de Energía Atómica ~OIEA

IOM kind=other domains=iom.int
ar المنظمة الدولية للهجرة
zh 国际移民组织 ~移民组织
en International Organization for Migration ~IOM
fr Organisation internationale pour les migrations ~OIM
ru Международная организация по миграции ~МОМ
es Organización Internacional para las Migraciones ~OIM

UNFCCC kind=other domains=unfccc.int
ar أمانة اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ
zh 联合国气候变化框架公约秘书处
en Secretariat of the United Nations Framework Convention on Climate Change ~UNFCCC secretariat
fr Secrétariat de la Convention-cadre des Nations Unies sur les changements climatiques
ru Секретариат Рамочной конвенции Организации Объединенных Наций об изменении климата
es Secretaría de la Convención Marco de las Naciones Unidas sobre el Cambio Climático

CEB kind=other domains=un.org
ar أمانة مجلس الرؤساء التنفيذيين في منظومة الأمم المتحدة المعني بالتنسيق
zh 联合国系统行政首长协调理事会秘书处 ~行政首长协调会秘书处
en Secretariat of the United Nations System Chief Executives Board for Coordination ~CEB secretariat
fr Secrétariat du Conseil des chefs de secrétariat des organismes des Nations Unies pour la coordination ~secrétariat du CCS
ru Секретариат Координационного совета руководителей системы Организации Объединенных Наций ~секретариат КСР
es Secretaría de la Junta de los Jefes Ejecutivos del Sistema de las Naciones Unidas para la Coordinación ~secretaría de la JJE

ICSC kind=other domains=un.org
ar لجنة الخدمة المدنية الدولية
zh 国际公务员制度委员会 ~公务员制度委员会
en International Civil Service Commission ~ICSC
fr Commission de la fonction publique internationale ~CFPI
ru Комиссия по международной гражданской службе ~КМГС
es Comisión de Administración Pública Internacional ~CAPI

JIU kind=other domains=un.org
ar وحدة التفتيش المشتركة
zh 联合检查组 ~联检组
en Joint Inspection Unit ~JIU
fr Corps commun d’inspection ~CCI
ru Объединенная инспекционная группа ~ОИГ
es Dependencia Común de Inspección ~DCI
`
