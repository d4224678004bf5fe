/** Offices away from Headquarters, regional commissions, and offices of special advisers and representatives. */
export const offices = `
UNOG kind=office domains=un.org
ar مكتب الأمم المتحدة في جنيف
zh 联合国日内瓦办事处 ~日内瓦办事处
en United Nations Office at Geneva ~UNOG
fr Office des Nations Unies à Genève ~ONUG
ru Отделение Организации Объединенных Наций в Женеве ~ЮНОГ
es Oficina de las Naciones Unidas en Ginebra ~ONUG

UNOV kind=office domains=un.org
ar مكتب الأمم المتحدة في فيينا
zh 联合国维也纳办事处 ~维也纳办事处
en United Nations Office at Vienna ~UNOV
fr Office des Nations Unies à Vienne ~ONUV
ru Отделение Организации Объединенных Наций в Вене ~ЮНОВ
es Oficina de las Naciones Unidas en Viena ~ONUV

UNON kind=office domains=un.org
ar مكتب الأمم المتحدة في نيروبي
zh 联合国内罗毕办事处 ~内罗毕办事处
en United Nations Office at Nairobi ~UNON
fr Office des Nations Unies à Nairobi ~ONUN
ru Отделение Организации Объединенных Наций в Найроби ~ЮНОН
es Oficina de las Naciones Unidas en Nairobi ~ONUN

UNODC kind=office domains=un.org,unodc.org
ar مكتب الأمم المتحدة المعني بالمخدرات والجريمة ~مكتب المخدرات والجريمة
zh 联合国毒品和犯罪问题办公室 ~毒罪办
en United Nations Office on Drugs and Crime ~UNODC
fr Office des Nations Unies contre la drogue et le crime ~ONUDC
ru Управление Организации Объединенных Наций по наркотикам и преступности ~УНП ООН
es Oficina de las Naciones Unidas contra la Droga y el Delito ~UNODC

UNDRR until=2019-04-30 note=date
ar مكتب الأمم المتحدة للحد من مخاطر الكوارث
zh 联合国减少灾害风险办公室 ~减灾办
en United Nations Office for Disaster Risk Reduction ~UNISDR
fr Bureau des Nations Unies pour la prévention des catastrophes ~UNISDR
ru Управление Организации Объединенных Наций по снижению риска бедствий ~УСРБ ООН
es Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres ~UNISDR

UNDRR kind=office domains=un.org from=2019-05-01 note=date
ar مكتب الأمم المتحدة للحد من مخاطر الكوارث
zh 联合国减少灾害风险办公室 ~减灾办
en United Nations Office for Disaster Risk Reduction ~UNDRR
fr ? Bureau des Nations Unies pour la prévention des catastrophes ~UNDRR
ru Управление Организации Объединенных Наций по снижению риска бедствий ~УСРБ ООН
es Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres ~UNDRR

ECA kind=office domains=un.org
ar اللجنة الاقتصادية لأفريقيا
zh 非洲经济委员会 ~非洲经委会
en Economic Commission for Africa ~ECA
fr Commission économique pour l’Afrique ~CEA
ru Экономическая комиссия для Африки ~ЭКА
es Comisión Económica para África ~CEPA

ECE kind=office domains=un.org
ar اللجنة الاقتصادية لأوروبا
zh 欧洲经济委员会 ~欧洲经委会
en Economic Commission for Europe ~ECE
fr Commission économique pour l’Europe ~CEE
ru Европейская экономическая комиссия ~ЕЭК
es Comisión Económica para Europa ~CEPE

ECLAC kind=office domains=un.org,cepal.org
ar اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي
zh 拉丁美洲和加勒比经济委员会 ~拉加经委会
en Economic Commission for Latin America and the Caribbean ~ECLAC
fr Commission économique pour l’Amérique latine et les Caraïbes ~CEPALC
ru Экономическая комиссия для Латинской Америки и Карибского бассейна ~ЭКЛАК
es Comisión Económica para América Latina y el Caribe ~CEPAL

ESCAP kind=office domains=un.org
ar اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ
zh 亚洲及太平洋经济社会委员会 ~亚太经社会
en Economic and Social Commission for Asia and the Pacific ~ESCAP
fr Commission économique et sociale pour l’Asie et le Pacifique ~CESAP
ru Экономическая и социальная комиссия для Азии и Тихого океана ~ЭСКАТО
es Comisión Económica y Social para Asia y el Pacífico ~CESPAP

ESCWA kind=office domains=un.org
ar اللجنة الاقتصادية والاجتماعية لغربي آسيا ~الإسكوا
zh 西亚经济社会委员会 ~西亚经社会
en Economic and Social Commission for Western Asia ~ESCWA
fr Commission économique et sociale pour l’Asie occidentale ~CESAO
ru Экономическая и социальная комиссия для Западной Азии ~ЭСКЗА
es Comisión Económica y Social para Asia Occidental ~CESPAO

OSAPG kind=office domains=un.org
ar مكتب منع الإبادة الجماعية والمسؤولية عن الحماية
zh 防止灭绝种族和保护责任办公室
en Office on Genocide Prevention and the Responsibility to Protect ~OSAPG
fr Bureau de la prévention du génocide et de la responsabilité de protéger
ru Канцелярия по предупреждению геноцида и по вопросу об ответственности по защите
es Oficina de Prevención del Genocidio y Responsabilidad de Proteger

OSRSG-CAAC kind=office domains=un.org
ar مكتب الممثل الخاص للأمين العام المعني بالأطفال والنزاع المسلح
zh 负责儿童与武装冲突问题的秘书长特别代表办公室
en Office of the Special Representative of the Secretary-General for Children and Armed Conflict ~OSRSG-CAAC
fr Bureau du Représentant spécial du Secrétaire général pour le sort des enfants en temps de conflit armé
ru Канцелярия Специального представителя Генерального секретаря по вопросу о детях и вооруженных конфликтах
es Oficina del Representante Especial del Secretario General para la Cuestión de los Niños y los Conflictos Armados

OSRSG-SVC kind=office domains=un.org
ar مكتب الممثل الخاص للأمين العام المعني بالعنف الجنسي في حالات النزاع
zh 负责冲突中性暴力问题的秘书长特别代表办公室
en Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict ~OSRSG-SVC
fr Bureau du Représentant spécial du Secrétaire général chargé de la question des violences sexuelles commises en période de conflit
ru Канцелярия Специального представителя Генерального секретаря по вопросу о сексуальном насилии в условиях конфликта
es Oficina del Representante Especial del Secretario General sobre la Violencia Sexual en los Conflictos

OSRSG-VAC kind=office domains=un.org
ar مكتب الممثل الخاص للأمين العام المعني بالعنف ضد الأطفال
zh 负责暴力侵害儿童问题的秘书长特别代表办公室
en Office of the Special Representative of the Secretary-General on Violence against Children ~OSRSG-VAC
fr Bureau du Représentant spécial du Secrétaire général chargé de la question de la violence contre les enfants
ru Канцелярия Специального представителя Генерального секретаря по вопросу о насилии в отношении детей
es Oficina del Representante Especial del Secretario General sobre la Violencia contra los Niños

OVRA kind=office domains=un.org
ar مكتب المدافع عن حقوق الضحايا
zh ? 受害者权利倡导者办公室
en Office of the Victims’ Rights Advocate ~OVRA
fr Bureau du Défenseur des droits des victimes
ru ? Канцелярия защитника прав потерпевших
es Oficina del Defensor de los Derechos de las Víctimas

UNAOC kind=office domains=unaoc.org,un.org
ar تحالف الأمم المتحدة للحضارات ~تحالف الحضارات
zh 联合国不同文明联盟 ~不同文明联盟
en United Nations Alliance of Civilizations ~UNAOC
fr Alliance des civilisations de l’Organisation des Nations Unies ~Alliance des civilisations
ru Альянс цивилизаций Организации Объединенных Наций ~Альянс цивилизаций
es Alianza de Civilizaciones de las Naciones Unidas ~Alianza de Civilizaciones

UNYO until=2023-09-30 note=date
ar مكتب مبعوث الأمين العام المعني بالشباب
zh 秘书长青年特使办公室
en Office of the Envoy of the Secretary-General on Youth ~OSGEY
fr Bureau de l’Envoyé du Secrétaire général pour la jeunesse
ru Канцелярия Посланника Генерального секретаря по делам молодежи
es Oficina del Enviado del Secretario General para la Juventud

UNYO kind=office domains=un.org from=2023-10-01 note=date
ar مكتب الأمم المتحدة للشباب
zh 联合国青年事务厅
en United Nations Youth Office
fr Bureau des Nations Unies pour la jeunesse
ru Управление Организации Объединенных Наций по делам молодежи
es Oficina de las Naciones Unidas para la Juventud

UNOMS kind=office domains=un.org
ar مكتب أمين المظالم وخدمات الوساطة في الأمم المتحدة
zh 联合国监察员和调解事务办公室 ~监调办
en Office of the United Nations Ombudsman and Mediation Services ~UNOMS
fr Bureau des services d’ombudsman et de médiation des Nations Unies
ru Канцелярия Омбудсмена и посреднических услуг Организации Объединенных Наций
es Oficina del Ombudsman y de Servicios de Mediación de las Naciones Unidas

Ethics-Office kind=office domains=un.org
ar مكتب الأخلاقيات
zh 道德操守办公室
en Ethics Office
fr Bureau de la déontologie
ru Бюро по вопросам этики
es Oficina de Ética

UNGC kind=other domains=unglobalcompact.org
ar الاتفاق العالمي للأمم المتحدة
zh 联合国全球契约
en United Nations Global Compact ~UNGC
fr Pacte mondial des Nations Unies
ru Глобальный договор Организации Объединенных Наций
es Pacto Mundial de las Naciones Unidas
`
