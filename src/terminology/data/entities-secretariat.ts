/**
 * Departments and offices of the Secretariat at Headquarters and in Geneva. The head of a block says what sort of entity it
 * is, whose part, and from which mail domains its staff write; a block with `until` is an earlier name and says none of it.
 */
export const secretariat = `
DCO until=2018-12-31
ar ? مكتب تنسيق العمليات الإنمائية
zh 发展业务协调办公室 ~发展业务协调办
en Development Operations Coordination Office ~DOCO
fr Bureau de la coordination des activités de développement ~BCAD
ru Управление по координации оперативной деятельности в целях развития ~? УКОР
es Oficina de Coordinación de Operaciones para el Desarrollo ~? OCOD

DCO kind=office domains=un.org from=2019-01-01
ar مكتب التنسيق الإنمائي
zh 发展协调办公室 ~发展协调办
en Development Coordination Office ~DCO
fr Bureau de la coordination des activités de développement ~BCAD
ru Управление по координации деятельности в целях развития ~? УКДР
es Oficina de Coordinación del Desarrollo ~OCD

DESA kind=department domains=un.org
ar إدارة الشؤون الاقتصادية والاجتماعية
zh 经济和社会事务部 ~经社部
en Department of Economic and Social Affairs ~DESA
fr Département des affaires économiques et sociales ~DESA
ru Департамент по экономическим и социальным вопросам ~ДЭСВ
es Departamento de Asuntos Económicos y Sociales ~DAES

DGACM kind=department domains=un.org
ar إدارة شؤون الجمعية العامة والمؤتمرات
zh 大会和会议管理部 ~大会部
en Department for General Assembly and Conference Management ~DGACM
fr Département de l’Assemblée générale et de la gestion des conférences ~DGACM
ru Департамент по делам Генеральной Ассамблеи и конференционному управлению ~ДГАКУ
es Departamento de la Asamblea General y de Gestión de Conferencias ~? DAGGC

DGC until=2018-12-31
ar إدارة شؤون الإعلام
zh 新闻部
en Department of Public Information ~DPI
fr Département de l’information ~DPI
ru Департамент общественной информации ~ДОИ
es Departamento de Información Pública ~DIP

DGC kind=department domains=un.org from=2019-01-01
ar إدارة التواصل العالمي
zh 全球传播部 ~全传部
en Department of Global Communications ~DGC
fr Département de la communication globale ~DCG
ru Департамент глобальных коммуникаций ~ДГК
es Departamento de Comunicación Global ~DCG

DMSPC kind=department domains=un.org
ar إدارة الاستراتيجيات الإدارية والسياسات والامتثال
zh 管理战略、政策和合规部 ~管理部
en Department of Management Strategy, Policy and Compliance ~DMSPC
fr Département des stratégies et politiques de gestion et de la conformité ~? DSPGC
ru Департамент по стратегии, политике и контролю в области управления ~? ДСПКУ
es Departamento de Estrategias, Políticas y Conformidad de la Gestión ~? DEPCG

DOS kind=department domains=un.org
ar إدارة الدعم العملياتي
zh 业务支助部 ~业支部
en Department of Operational Support ~DOS
fr Département de l’appui opérationnel ~DAO
ru Департамент оперативной поддержки
es Departamento de Apoyo Operacional ~DAO

DPO until=2018-12-31
ar إدارة عمليات حفظ السلام
zh 维持和平行动部 ~维和部
en Department of Peacekeeping Operations ~DPKO
fr Département des opérations de maintien de la paix ~DOMP
ru Департамент операций по поддержанию мира ~ДОПМ
es Departamento de Operaciones de Mantenimiento de la Paz ~DOMP

DPO kind=department domains=un.org from=2019-01-01
ar إدارة عمليات السلام
zh 和平行动部 ~和平部
en Department of Peace Operations ~DPO
fr Département des opérations de paix ~DOP
ru Департамент операций в пользу мира ~ДОМ
es Departamento de Operaciones de Paz ~DOP

DPPA until=2018-12-31
ar إدارة الشؤون السياسية
zh 政治事务部 ~政治部
en Department of Political Affairs ~DPA
fr Département des affaires politiques ~DAP
ru Департамент по политическим вопросам ~ДПВ
es Departamento de Asuntos Políticos ~DAP

DPPA kind=department domains=un.org from=2019-01-01
ar إدارة الشؤون السياسية وبناء السلام
zh 政治和建设和平事务部 ~政和部
en Department of Political and Peacebuilding Affairs ~DPPA
fr Département des affaires politiques et de la consolidation de la paix ~DAPCP
ru Департамент по политическим вопросам и вопросам миростроительства ~ДПВМ
es Departamento de Asuntos Políticos y de Consolidación de la Paz ~DAPCP

DSS kind=department domains=un.org
ar إدارة شؤون السلامة والأمن
zh 安全和安保部 ~安保部
en Department of Safety and Security ~DSS
fr Département de la sûreté et de la sécurité ~DSS
ru Департамент по вопросам охраны и безопасности ~ДОБ
es Departamento de Seguridad ~? DS

EOSG kind=office domains=un.org
ar المكتب التنفيذي للأمين العام
zh 秘书长办公厅
en Executive Office of the Secretary-General ~EOSG
fr Cabinet du Secrétaire général
ru Канцелярия Генерального секретаря
es Oficina Ejecutiva del Secretario General

OCHA kind=office domains=un.org
ar مكتب تنسيق الشؤون الإنسانية
zh 人道主义事务协调厅 ~人道协调厅
en Office for the Coordination of Humanitarian Affairs ~OCHA
fr Bureau de la coordination des affaires humanitaires ~OCHA
ru Управление по координации гуманитарных вопросов ~УКГВ
es Oficina de Coordinación de Asuntos Humanitarios ~OCHA

OCT kind=office domains=un.org
ar مكتب مكافحة الإرهاب
zh 反恐怖主义办公室 ~反恐办
en Office of Counter-Terrorism ~OCT
fr Bureau de lutte contre le terrorisme
ru Контртеррористическое управление ~КТУ
es Oficina de Lucha contra el Terrorismo ~OLCT

ODA kind=office domains=un.org
ar مكتب شؤون نزع السلاح
zh 裁军事务厅 ~裁军厅
en Office for Disarmament Affairs ~ODA
fr Bureau des affaires de désarmement
ru Управление по вопросам разоружения ~УВР
es Oficina de Asuntos de Desarme

OHCHR kind=office domains=ohchr.org,un.org
ar مفوضية الأمم المتحدة السامية لحقوق الإنسان ~مفوضية حقوق الإنسان
zh 联合国人权事务高级专员办事处 ~人权高专办
en Office of the United Nations High Commissioner for Human Rights ~OHCHR
fr Haut-Commissariat des Nations Unies aux droits de l’homme ~HCDH
ru Управление Верховного комиссара Организации Объединенных Наций по правам человека ~УВКПЧ
es Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos ~ACNUDH

OICT kind=office domains=un.org
ar مكتب تكنولوجيا المعلومات والاتصالات
zh 信息和通信技术厅 ~信通厅
en Office of Information and Communications Technology ~OICT
fr Bureau de l’informatique et des communications
ru Управление информационно-коммуникационных технологий ~УИКТ
es Oficina de Tecnología de la Información y las Comunicaciones ~OTIC

OIOS kind=office domains=un.org
ar مكتب خدمات الرقابة الداخلية
zh 内部监督事务厅 ~监督厅
en Office of Internal Oversight Services ~OIOS
fr Bureau des services de contrôle interne ~BSCI
ru Управление служб внутреннего надзора ~УСВН
es Oficina de Servicios de Supervisión Interna ~OSSI

OLA kind=office domains=un.org
ar مكتب الشؤون القانونية
zh 法律事务厅 ~法律厅
en Office of Legal Affairs ~OLA
fr Bureau des affaires juridiques
ru Управление по правовым вопросам ~УПВ
es Oficina de Asuntos Jurídicos ~OAJ

OOSA kind=office domains=un.org
ar مكتب شؤون الفضاء الخارجي
zh 外层空间事务厅 ~外空厅
en Office for Outer Space Affairs ~OOSA
fr Bureau des affaires spatiales
ru Управление по вопросам космического пространства ~УВКП
es Oficina de Asuntos del Espacio Ultraterrestre

OSAA kind=office domains=un.org
ar مكتب المستشار الخاص لشؤون أفريقيا
zh 非洲问题特别顾问办公室 ~非洲顾问办
en Office of the Special Adviser on Africa ~OSAA
fr Bureau du Conseiller spécial pour l’Afrique
ru Канцелярия Специального советника по Африке
es Oficina del Asesor Especial sobre África

PBSO kind=office parent=DPPA domains=un.org
ar مكتب دعم بناء السلام
zh 建设和平支助办公室
en Peacebuilding Support Office ~PBSO
fr Bureau d’appui à la consolidation de la paix
ru Управление по поддержке миростроительства
es Oficina de Apoyo a la Consolidación de la Paz

UN-OHRLLS kind=office domains=un.org
ar مكتب الممثل السامي لأقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية
zh 最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表办公室
en Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States ~UN-OHRLLS
fr ? Bureau du Haut Représentant pour les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement
ru Канцелярия Высокого представителя по наименее развитым странам, развивающимся странам, не имеющим выхода к морю, и малым островным развивающимся государствам
es ? Oficina del Alto Representante para los Países Menos Adelantados, los Países en Desarrollo sin Litoral y los Pequeños Estados Insulares en Desarrollo
`
