/** Countries and areas of Europe; columns as in countries-africa.ts. */
export const europe = `
ALA|248|150|154|A|جزر ألاند|奥兰群岛|Åland Islands|Îles d’Åland|? Аландские острова|Islas Åland
ALB|008|150|039|M|ألبانيا|阿尔巴尼亚|Albania|Albanie|Албания|Albania
AND|020|150|039|M|أندورا|安道尔|Andorra|Andorre|Андорра|Andorra
AUT|040|150|155|M|النمسا|奥地利|Austria|Autriche|Австрия|Austria
BEL|056|150|155|M|بلجيكا|比利时|Belgium|Belgique|Бельгия|Bélgica
BGR|100|150|151|M|بلغاريا|保加利亚|Bulgaria|Bulgarie|Болгария|Bulgaria
BIH|070|150|039|M|البوسنة والهرسك|波斯尼亚和黑塞哥维那|Bosnia and Herzegovina|Bosnie-Herzégovine|Босния и Герцеговина|Bosnia y Herzegovina
BLR|112|150|151|M|بيلاروس|白俄罗斯|Belarus|Bélarus|Беларусь|Belarús
CHE|756|150|155|M|سويسرا|瑞士|Switzerland|Suisse|Швейцария|Suiza
CZE|203|150|151|M|تشيكيا|捷克|Czechia|Tchéquie|Чехия|Chequia
DEU|276|150|155|M|ألمانيا|德国|Germany|Allemagne|Германия|Alemania
DNK|208|150|154|M|الدانمرك|丹麦|Denmark|Danemark|Дания|Dinamarca
ESP|724|150|039|M|إسبانيا|西班牙|Spain|Espagne|Испания|España
EST|233|150|154|M|إستونيا|爱沙尼亚|Estonia|Estonie|Эстония|Estonia
FIN|246|150|154|M|فنلندا|芬兰|Finland|Finlande|Финляндия|Finlandia
FRA|250|150|155|M|فرنسا|法国|France|France|Франция|Francia
FRO|234|150|154|A|جزر فايرو|法罗群岛|Faroe Islands|Îles Féroé|Фарерские острова|Islas Feroe
GBR|826|150|154|M|المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية|大不列颠及北爱尔兰联合王国|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Соединенное Королевство Великобритании и Северной Ирландии|Reino Unido de Gran Bretaña e Irlanda del Norte
GGY|831|150|154|A|غيرنسي|格恩西|Guernsey|Guernesey|Гернси|Guernsey
GIB|292|150|039|A|جبل طارق|直布罗陀|Gibraltar|Gibraltar|Гибралтар|Gibraltar
GRC|300|150|039|M|اليونان|希腊|Greece|Grèce|Греция|Grecia
HRV|191|150|039|M|كرواتيا|克罗地亚|Croatia|Croatie|Хорватия|Croacia
HUN|348|150|151|M|هنغاريا|匈牙利|Hungary|Hongrie|Венгрия|Hungría
IMN|833|150|154|A|جزيرة مان|马恩岛|Isle of Man|Île de Man|Остров Мэн|Isla de Man
IRL|372|150|154|M|آيرلندا|爱尔兰|Ireland|Irlande|Ирландия|Irlanda
ISL|352|150|154|M|آيسلندا|冰岛|Iceland|Islande|Исландия|Islandia
ITA|380|150|039|M|إيطاليا|意大利|Italy|Italie|Италия|Italia
JEY|832|150|154|A|جيرسي|泽西|Jersey|Jersey|Джерси|Jersey
LIE|438|150|155|M|ليختنشتاين|列支敦士登|Liechtenstein|Liechtenstein|Лихтенштейн|Liechtenstein
LTU|440|150|154|M|ليتوانيا|立陶宛|Lithuania|Lituanie|Литва|Lituania
LUX|442|150|155|M|لكسمبرغ|卢森堡|Luxembourg|Luxembourg|Люксембург|Luxemburgo
LVA|428|150|154|M|لاتفيا|拉脱维亚|Latvia|Lettonie|Латвия|Letonia
MCO|492|150|155|M|موناكو|摩纳哥|Monaco|Monaco|Монако|Mónaco
MDA|498|150|151|M|جمهورية مولدوفا|摩尔多瓦共和国|Republic of Moldova|République de Moldova|Республика Молдова|República de Moldova
MKD|807|150|039|M|مقدونيا الشمالية|北马其顿|North Macedonia|Macédoine du Nord|Северная Македония|Macedonia del Norte
MLT|470|150|039|M|مالطة|马耳他|Malta|Malte|Мальта|Malta
MNE|499|150|039|M|الجبل الأسود|黑山|Montenegro|Monténégro|Черногория|Montenegro
NLD|528|150|155|M|هولندا (مملكة -)|荷兰王国|Netherlands (Kingdom of the)|Pays-Bas (Royaume des)|Нидерланды (Королевство)|Países Bajos (Reino de los)
NOR|578|150|154|M|النرويج|挪威|Norway|Norvège|Норвегия|Noruega
POL|616|150|151|M|بولندا|波兰|Poland|Pologne|Польша|Polonia
PRT|620|150|039|M|البرتغال|葡萄牙|Portugal|Portugal|Португалия|Portugal
ROU|642|150|151|M|رومانيا|罗马尼亚|Romania|Roumanie|Румыния|Rumania
RUS|643|150|151|M|الاتحاد الروسي|俄罗斯联邦|Russian Federation|Fédération de Russie|Российская Федерация|Federación de Rusia
SJM|744|150|154|A|جزيرتي سفالبارد وجان مايِن|斯瓦尔巴群岛和扬马延岛|Svalbard and Jan Mayen Islands|Îles Svalbard-et-Jan Mayen|Острова Свальбард и Ян-Майен|Islas Svalbard y Jan Mayen
SMR|674|150|039|M|سان مارينو|圣马力诺|San Marino|Saint-Marin|Сан-Марино|San Marino
SRB|688|150|039|M|صربيا|塞尔维亚|Serbia|Serbie|Сербия|Serbia
SVK|703|150|151|M|سلوفاكيا|斯洛伐克|Slovakia|Slovaquie|Словакия|Eslovaquia
SVN|705|150|039|M|سلوفينيا|斯洛文尼亚|Slovenia|Slovénie|Словения|Eslovenia
SWE|752|150|154|M|السويد|瑞典|Sweden|Suède|Швеция|Suecia
UKR|804|150|151|M|أوكرانيا|乌克兰|Ukraine|Ukraine|Украина|Ucrania
VAT|336|150|039|O|الكرسي الرسولي|教廷|Holy See|Saint-Siège|Святой Престол|Santa Sede
`
