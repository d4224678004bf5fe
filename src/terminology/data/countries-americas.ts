/** Countries and areas of the Americas; columns as in countries-africa.ts. */
export const americas = `
ABW|533|019|029|A|أروبا|阿鲁巴|Aruba|Aruba|Аруба|Aruba
AIA|660|019|029|A|أنغويلا|安圭拉|Anguilla|Anguilla|Ангилья|Anguila
ARG|032|019|005|M|الأرجنتين|阿根廷|Argentina|Argentine|Аргентина|Argentina
ATG|028|019|029|M|أنتيغوا وبربودا|安提瓜和巴布达|Antigua and Barbuda|Antigua-et-Barbuda|Антигуа и Барбуда|Antigua y Barbuda
BES|535|019|029|A|بونير وسانت يوستاشيوس وسابا|博纳尔，圣俄斯塔休斯和萨巴|Bonaire, Sint Eustatius and Saba|Bonaire, Saint-Eustache et Saba|Бонайре, Синт-Эстатиус и Саба|Bonaire, San Eustaquio y Saba
BHS|044|019|029|M|جزر البهاما|巴哈马|Bahamas|Bahamas|Багамские Острова|Bahamas
BLM|652|019|029|A|سان بارتليمي|圣巴泰勒米|Saint Barthélemy|Saint-Barthélemy|Сен-Бартелеми|San Barthélemy
BLZ|084|019|013|M|بليز|伯利兹|Belize|Belize|Белиз|Belice
BMU|060|019|021|A|برمودا|百慕大|Bermuda|Bermudes|Бермудские острова|Bermuda
BOL|068|019|005|M|بوليفيا (دولة - المتعددة القوميات)|多民族玻利维亚国|Bolivia (Plurinational State of)|Bolivie (État plurinational de)|Боливия (Многонациональное Государство)|Bolivia (Estado Plurinacional de)
BRA|076|019|005|M|البرازيل|巴西|Brazil|Brésil|Бразилия|Brasil
BRB|052|019|029|M|بربادوس|巴巴多斯|Barbados|Barbade|Барбадос|Barbados
BVT|074|019|005|A|جزيرة بوفيت|布维岛|Bouvet Island|Île Bouvet|Остров Буве|Isla Bouvet
CAN|124|019|021|M|كندا|加拿大|Canada|Canada|Канада|Canadá
CHL|152|019|005|M|شيلي|智利|Chile|Chili|Чили|Chile
COL|170|019|005|M|كولومبيا|哥伦比亚|Colombia|Colombie|Колумбия|Colombia
CRI|188|019|013|M|كوستاريكا|哥斯达黎加|Costa Rica|Costa Rica|Коста-Рика|Costa Rica
CUB|192|019|029|M|كوبا|古巴|Cuba|Cuba|Куба|Cuba
CUW|531|019|029|A|كوراساو|库拉索|Curaçao|Curaçao|Кюрасао|Curazao
CYM|136|019|029|A|جزر كايمان|开曼群岛|Cayman Islands|Îles Caïmanes|? Каймановы острова|Islas Caimán
DMA|212|019|029|M|دومينيكا|多米尼克|Dominica|Dominique|Доминика|Dominica
DOM|214|019|029|M|الجمهورية الدومينيكية|多米尼加|Dominican Republic|République dominicaine|Доминиканская Республика|República Dominicana
ECU|218|019|005|M|إكوادور|厄瓜多尔|Ecuador|Équateur|Эквадор|Ecuador
FLK|238|019|005|A|جزر فوكلاند (مالفيناس)|福克兰群岛（马尔维纳斯）|Falkland Islands (Malvinas)|Îles Falkland (Malvinas)|Фолклендские (Мальвинские) острова|Islas Malvinas (Falkland)
GLP|312|019|029|A|غوادلوب|瓜德罗普|Guadeloupe|Guadeloupe|Гваделупа|Guadalupe
GRD|308|019|029|M|غرينادا|格林纳达|Grenada|Grenade|Гренада|Granada
GRL|304|019|021|A|غرينلند|格陵兰|Greenland|Groenland|Гренландия|Groenlandia
GTM|320|019|013|M|غواتيمالا|危地马拉|Guatemala|Guatemala|Гватемала|Guatemala
GUF|254|019|005|A|غيانا الفرنسية|法属圭亚那|French Guiana|Guyane française|Французская Гвиана|Guayana Francesa
GUY|328|019|005|M|غيانا|圭亚那|Guyana|Guyana|Гайана|Guyana
HND|340|019|013|M|هندوراس|洪都拉斯|Honduras|Honduras|Гондурас|Honduras
HTI|332|019|029|M|هايتي|海地|Haiti|Haïti|Гаити|Haití
JAM|388|019|029|M|جامايكا|牙买加|Jamaica|Jamaïque|Ямайка|Jamaica
KNA|659|019|029|M|سانت كيتس ونيفس|圣基茨和尼维斯|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Сент-Китс и Невис|Saint Kitts y Nevis
LCA|662|019|029|M|سانت لوسيا|圣卢西亚|Saint Lucia|Sainte-Lucie|Сент-Люсия|Santa Lucía
MAF|663|019|029|A|سانت مارتن (الجزء الفرنسي)|圣马丁（法属）|Saint Martin (French part)|Saint-Martin (partie française)|Сен-Мартен (французская часть)|San Martín (parte francesa)
MEX|484|019|013|M|المكسيك|墨西哥|Mexico|Mexique|Мексика|México
MSR|500|019|029|A|مونتسيرات|蒙特塞拉特|Montserrat|Montserrat|Монтсеррат|Montserrat
MTQ|474|019|029|A|مارتينيك|马提尼克|Martinique|Martinique|Мартиника|Martinica
NIC|558|019|013|M|نيكاراغوا|尼加拉瓜|Nicaragua|Nicaragua|Никарагуа|Nicaragua
PAN|591|019|013|M|بنما|巴拿马|Panama|Panama|Панама|Panamá
PER|604|019|005|M|بيرو|秘鲁|Peru|Pérou|Перу|Perú
PRI|630|019|029|A|بورتوريكو|波多黎各|Puerto Rico|Porto Rico|Пуэрто-Рико|Puerto Rico
PRY|600|019|005|M|باراغواي|巴拉圭|Paraguay|Paraguay|Парагвай|Paraguay
SGS|239|019|005|A|جورجيا الجنوبية وجزر ساندويتش الجنوبية|南乔治亚岛和南桑德韦奇岛|South Georgia and the South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|Южная Джорджия и Южные Сандвичевы острова|Georgia del Sur y las Islas Sandwich del Sur
SLV|222|019|013|M|السلفادور|萨尔瓦多|El Salvador|El Salvador|Сальвадор|El Salvador
SPM|666|019|021|A|سان بيير وميكلون|圣皮埃尔和密克隆|Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|Сен-Пьер и Микелон|San Pedro y Miquelón
SUR|740|019|005|M|سورينام|苏里南|Suriname|Suriname|Суринам|Suriname
SXM|534|019|029|A|سانت مارتن (الجزء الهولندي)|圣马丁（荷属）|Sint Maarten (Dutch part)|Saint-Martin (partie néerlandaise)|Синт-Мартен (нидерландская часть)|San Martín (parte holandesa)
TCA|796|019|029|A|جزر تركس وكايكوس|特克斯和凯科斯群岛|Turks and Caicos Islands|Îles Turques-et-Caïques|Острова Теркс и Кайкос|Islas Turcas y Caicos
TTO|780|019|029|M|ترينيداد وتوباغو|特立尼达和多巴哥|Trinidad and Tobago|Trinité-et-Tobago|Тринидад и Тобаго|Trinidad y Tabago
URY|858|019|005|M|أوروغواي|乌拉圭|Uruguay|Uruguay|Уругвай|Uruguay
USA|840|019|021|M|الولايات المتحدة الأمريكية|美利坚合众国|United States of America|États-Unis d’Amérique|Соединенные Штаты Америки|Estados Unidos de América
VCT|670|019|029|M|سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|Сент-Винсент и Гренадины|San Vicente y las Granadinas
VEN|862|019|005|M|فنزويلا (جمهورية - البوليفارية)|委内瑞拉玻利瓦尔共和国|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|Венесуэла (Боливарианская Республика)|Venezuela (República Bolivariana de)
VGB|092|019|029|A|جزر فرجن البريطانية|英属维尔京群岛|British Virgin Islands|Îles Vierges britanniques|Британские Виргинские острова|Islas Vírgenes Británicas
VIR|850|019|029|A|جزر فرجن التابعة للولايات المتحدة|美属维尔京群岛|United States Virgin Islands|Îles Vierges américaines|Виргинские острова Соединенных Штатов|Islas Vírgenes de los Estados Unidos
`
