/**
 * Countries and areas of Africa: ISO code|M49 code|M49 region|M49 subregion, the finest there is|standing|six names.
 * Standing: M Member State, O observer State, A area. Names are those of the M49 standard, from the M49 columns of the
 * public data set country-codes (PDDL), its slips put right; what we put right ourselves begins with «? ». Antarctica is
 * left out: it is in no region, and nobody has a team there.
 */
export const africa = `
AGO|024|002|017|M|أنغولا|安哥拉|Angola|Angola|Ангола|Angola
ATF|260|002|014|A|? الأراضي الفرنسية الجنوبية|法属南方领地|French Southern Territories|Terres australes françaises|Южные земли (французская заморская территория)|Territorio de las Tierras Australes Francesas
BDI|108|002|014|M|بوروندي|布隆迪|Burundi|Burundi|Бурунди|Burundi
BEN|204|002|011|M|بنن|贝宁|Benin|Bénin|Бенин|Benin
BFA|854|002|011|M|بوركينا فاسو|布基纳法索|Burkina Faso|Burkina Faso|Буркина-Фасо|Burkina Faso
BWA|072|002|018|M|بوتسوانا|博茨瓦纳|Botswana|Botswana|Ботсвана|Botswana
CAF|140|002|017|M|جمهورية أفريقيا الوسطى|中非共和国|Central African Republic|République centrafricaine|Центральноафриканская Республика|República Centroafricana
CIV|384|002|011|M|كوت ديفوار|科特迪瓦|Côte d’Ivoire|Côte d’Ivoire|Кот-д’Ивуар|Côte d’Ivoire
CMR|120|002|017|M|الكاميرون|喀麦隆|Cameroon|Cameroun|Камерун|Camerún
COD|180|002|017|M|جمهورية الكونغو الديمقراطية|刚果民主共和国|Democratic Republic of the Congo|République démocratique du Congo|Демократическая Республика Конго|República Democrática del Congo
COG|178|002|017|M|الكونغو|刚果|Congo|Congo|Конго|Congo
COM|174|002|014|M|جزر القمر|科摩罗|Comoros|Comores|Коморские Острова|Comoras
CPV|132|002|011|M|كابو فيردي|佛得角|Cabo Verde|Cabo Verde|Кабо-Верде|Cabo Verde
DJI|262|002|014|M|جيبوتي|吉布提|Djibouti|Djibouti|Джибути|Djibouti
DZA|012|002|015|M|الجزائر|阿尔及利亚|Algeria|Algérie|Алжир|Argelia
EGY|818|002|015|M|مصر|埃及|Egypt|Égypte|Египет|Egipto
ERI|232|002|014|M|إريتريا|厄立特里亚|Eritrea|Érythrée|Эритрея|Eritrea
ESH|732|002|015|A|الصحراء الغربية|西撒哈拉|Western Sahara|Sahara occidental|Западная Сахара|Sáhara Occidental
ETH|231|002|014|M|إثيوبيا|埃塞俄比亚|Ethiopia|Éthiopie|Эфиопия|Etiopía
GAB|266|002|017|M|غابون|加蓬|Gabon|Gabon|Габон|Gabón
GHA|288|002|011|M|غانا|加纳|Ghana|Ghana|Гана|Ghana
GIN|324|002|011|M|غينيا|几内亚|Guinea|Guinée|Гвинея|Guinea
GMB|270|002|011|M|غامبيا|冈比亚|Gambia|Gambie|Гамбия|Gambia
GNB|624|002|011|M|غينيا - بيساو|几内亚比绍|Guinea-Bissau|Guinée-Bissau|Гвинея-Бисау|Guinea-Bissau
GNQ|226|002|017|M|غينيا الاستوائية|赤道几内亚|Equatorial Guinea|Guinée équatoriale|Экваториальная Гвинея|Guinea Ecuatorial
IOT|086|002|014|A|? الإقليم البريطاني في المحيط الهندي|英属印度洋领土|British Indian Ocean Territory|Territoire britannique de l’océan Indien|Британская территория в Индийском океане|Territorio Británico del Océano Índico
KEN|404|002|014|M|كينيا|肯尼亚|Kenya|Kenya|Кения|Kenya
LBR|430|002|011|M|ليبريا|利比里亚|Liberia|Libéria|Либерия|Liberia
LBY|434|002|015|M|ليبيا|利比亚|Libya|Libye|Ливия|Libia
LSO|426|002|018|M|ليسوتو|莱索托|Lesotho|Lesotho|Лесото|Lesotho
MAR|504|002|015|M|المغرب|摩洛哥|Morocco|Maroc|Марокко|Marruecos
MDG|450|002|014|M|مدغشقر|马达加斯加|Madagascar|Madagascar|Мадагаскар|Madagascar
MLI|466|002|011|M|مالي|马里|Mali|Mali|Мали|Malí
MOZ|508|002|014|M|موزامبيق|莫桑比克|Mozambique|Mozambique|Мозамбик|Mozambique
MRT|478|002|011|M|موريتانيا|毛里塔尼亚|Mauritania|Mauritanie|Мавритания|Mauritania
MUS|480|002|014|M|موريشيوس|毛里求斯|Mauritius|Maurice|Маврикий|Mauricio
MWI|454|002|014|M|ملاوي|马拉维|Malawi|Malawi|Малави|Malawi
MYT|175|002|014|A|مايوت|马约特|Mayotte|Mayotte|Остров Майотта|Mayotte
NAM|516|002|018|M|ناميبيا|纳米比亚|Namibia|Namibie|Намибия|Namibia
NER|562|002|011|M|النيجر|尼日尔|Niger|Niger|Нигер|Níger
NGA|566|002|011|M|نيجيريا|尼日利亚|Nigeria|Nigéria|Нигерия|Nigeria
REU|638|002|014|A|ريونيون|留尼汪|Réunion|Réunion|Реюньон|Reunión
RWA|646|002|014|M|رواندا|卢旺达|Rwanda|Rwanda|Руанда|Rwanda
SDN|729|002|015|M|السودان|苏丹|Sudan|Soudan|Судан|Sudán
SEN|686|002|011|M|السنغال|塞内加尔|Senegal|Sénégal|Сенегал|Senegal
SHN|654|002|011|A|سانت هيلانة|圣赫勒拿|Saint Helena|Sainte-Hélène|Остров Святой Елены|Santa Elena
SLE|694|002|011|M|سيراليون|塞拉利昂|Sierra Leone|Sierra Leone|Сьерра-Леоне|Sierra Leona
SOM|706|002|014|M|الصومال|索马里|Somalia|Somalie|Сомали|Somalia
SSD|728|002|014|M|جنوب السودان|南苏丹|South Sudan|Soudan du Sud|Южный Судан|Sudán del Sur
STP|678|002|017|M|سان تومي وبرينسيبي|圣多美和普林西比|Sao Tome and Principe|Sao Tomé-et-Principe|Сан-Томе и Принсипи|Santo Tomé y Príncipe
SWZ|748|002|018|M|إسواتيني|斯威士兰|Eswatini|Eswatini|Эсватини|Eswatini
SYC|690|002|014|M|سيشيل|塞舌尔|Seychelles|Seychelles|Сейшельские Острова|Seychelles
TCD|148|002|017|M|تشاد|乍得|Chad|Tchad|Чад|Chad
TGO|768|002|011|M|توغو|多哥|Togo|Togo|Того|Togo
TUN|788|002|015|M|تونس|突尼斯|Tunisia|Tunisie|Тунис|Túnez
TZA|834|002|014|M|جمهورية تنزانيا المتحدة|坦桑尼亚联合共和国|United Republic of Tanzania|République-Unie de Tanzanie|Объединенная Республика Танзания|República Unida de Tanzanía
UGA|800|002|014|M|أوغندا|乌干达|Uganda|Ouganda|Уганда|Uganda
ZAF|710|002|018|M|جنوب أفريقيا|南非|South Africa|Afrique du Sud|Южная Африка|Sudáfrica
ZMB|894|002|014|M|زامبيا|赞比亚|Zambia|Zambie|Замбия|Zambia
ZWE|716|002|014|M|زمبابوي|津巴布韦|Zimbabwe|Zimbabwe|Зимбабве|Zimbabwe
`
