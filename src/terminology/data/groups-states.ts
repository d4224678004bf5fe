/** Groups of States: the five electoral groups, the members of each regional commission, States in special situations. */
export const stateGroups = `
electoral-african
ar مجموعة الدول الأفريقية
zh 非洲国家组
en Group of African States
fr Groupe des États d’Afrique
ru Группа африканских государств
es Grupo de los Estados de África

electoral-asia-pacific
ar مجموعة دول آسيا والمحيط الهادئ
zh 亚太国家组
en Group of Asia-Pacific States
fr Groupe des États d’Asie et du Pacifique
ru Группа государств Азиатско-Тихоокеанского региона
es Grupo de los Estados de Asia y el Pacífico

electoral-eastern-european
ar مجموعة دول أوروبا الشرقية
zh 东欧国家组
en Group of Eastern European States
fr Groupe des États d’Europe orientale
ru Группа восточноевропейских государств
es Grupo de los Estados de Europa Oriental

electoral-grulac
ar مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي
zh 拉丁美洲和加勒比国家组
en Group of Latin American and Caribbean States ~GRULAC
fr Groupe des États d’Amérique latine et des Caraïbes ~GRULAC
ru Группа государств Латинской Америки и Карибского бассейна ~ГРУЛАК
es Grupo de los Estados de América Latina y el Caribe ~GRULAC

electoral-weog
ar مجموعة دول أوروبا الغربية ودول أخرى
zh 西欧和其他国家组
en Group of Western European and other States ~WEOG
fr Groupe des États d’Europe occidentale et autres États
ru Группа западноевропейских и других государств
es Grupo de los Estados de Europa Occidental y otros Estados

commission-eca
ar أعضاء اللجنة الاقتصادية لأفريقيا
zh 非洲经济委员会成员
en Members of the Economic Commission for Africa
fr Membres de la Commission économique pour l’Afrique
ru Члены Экономической комиссии для Африки
es Miembros de la Comisión Económica para África

commission-ece
ar أعضاء اللجنة الاقتصادية لأوروبا
zh 欧洲经济委员会成员
en Members of the Economic Commission for Europe
fr Membres de la Commission économique pour l’Europe
ru Члены Европейской экономической комиссии
es Miembros de la Comisión Económica para Europa

commission-eclac
ar أعضاء اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي
zh 拉丁美洲和加勒比经济委员会成员
en Members of the Economic Commission for Latin America and the Caribbean
fr Membres de la Commission économique pour l’Amérique latine et les Caraïbes
ru Члены Экономической комиссии для Латинской Америки и Карибского бассейна
es Miembros de la Comisión Económica para América Latina y el Caribe

commission-escap
ar أعضاء اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ
zh 亚洲及太平洋经济社会委员会成员
en Members of the Economic and Social Commission for Asia and the Pacific
fr Membres de la Commission économique et sociale pour l’Asie et le Pacifique
ru Члены Экономической и социальной комиссии для Азии и Тихого океана
es Miembros de la Comisión Económica y Social para Asia y el Pacífico

commission-escwa
ar أعضاء اللجنة الاقتصادية والاجتماعية لغربي آسيا
zh 西亚经济社会委员会成员
en Members of the Economic and Social Commission for Western Asia
fr Membres de la Commission économique et sociale pour l’Asie occidentale
ru Члены Экономической и социальной комиссии для Западной Азии
es Miembros de la Comisión Económica y Social para Asia Occidental

ldc
ar أقل البلدان نموا
zh 最不发达国家
en Least developed countries ~LDCs
fr Pays les moins avancés
ru Наименее развитые страны ~НРС
es Países menos adelantados

lldc
ar البلدان النامية غير الساحلية
zh 内陆发展中国家
en Landlocked developing countries ~LLDCs
fr Pays en développement sans littoral
ru Развивающиеся страны, не имеющие выхода к морю
es Países en desarrollo sin litoral

sids
ar الدول الجزرية الصغيرة النامية
zh 小岛屿发展中国家
en Small island developing States ~SIDS
fr Petits États insulaires en développement ~PEID
ru Малые островные развивающиеся государства
es Pequeños Estados insulares en desarrollo ~PEID
`
