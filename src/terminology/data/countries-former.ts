/**
 * What countries were called before, and until which day; what stands in the other files holds from the next day on.
 * `note=date`: that the name changed is certain, on which day the United Nations took it up is not.
 */
export const formerCountries = `
BOL until=2009-04-07 note=date
ar بوليفيا
zh 玻利维亚
en Bolivia
fr Bolivie
ru Боливия
es Bolivia

CPV until=2013-10-23 note=date
ar الرأس الأخضر
zh 佛得角
en Cape Verde
fr Cap-Vert
ru Кабо-Верде
es Cabo Verde

CZE until=2016-05-16 note=date
ar الجمهورية التشيكية
zh 捷克共和国
en Czech Republic
fr République tchèque
ru Чешская Республика
es República Checa

LBY until=2011-09-15 note=date
ar الجماهيرية العربية الليبية
zh 阿拉伯利比亚民众国
en Libyan Arab Jamahiriya
fr Jamahiriya arabe libyenne
ru Ливийская Арабская Джамахирия
es Jamahiriya Árabe Libia

MKD until=2019-02-13 note=date
ar جمهورية مقدونيا اليوغوسلافية السابقة
zh 前南斯拉夫的马其顿共和国
en The former Yugoslav Republic of Macedonia
fr Ex-République yougoslave de Macédoine
ru Бывшая югославская Республика Македония
es Ex República Yugoslava de Macedonia

NLD until=2023-12-31 note=date
ar هولندا
zh 荷兰
en Netherlands
fr Pays-Bas
ru Нидерланды
es Países Bajos

SWZ until=2018-05-31 note=date
ar سوازيلند
zh 斯威士兰
en Swaziland
fr Swaziland
ru Свазиленд
es Swazilandia

TUR until=2022-05-31
ar تركيا
zh 土耳其
en Turkey
fr Turquie
ru Турция
es Turquía
`
