/** Countries and areas of Asia; columns as in countries-africa.ts. */
export const asia = `
AFG|004|142|034|M|أفغانستان|阿富汗|Afghanistan|Afghanistan|Афганистан|Afganistán
ARE|784|142|145|M|الإمارات العربية المتحدة|阿拉伯联合酋长国|United Arab Emirates|Émirats arabes unis|Объединенные Арабские Эмираты|Emiratos Árabes Unidos
ARM|051|142|145|M|أرمينيا|亚美尼亚|Armenia|Arménie|Армения|Armenia
AZE|031|142|145|M|أذربيجان|阿塞拜疆|Azerbaijan|Azerbaïdjan|Азербайджан|Azerbaiyán
BGD|050|142|034|M|بنغلاديش|孟加拉国|Bangladesh|Bangladesh|Бангладеш|Bangladesh
BHR|048|142|145|M|البحرين|巴林|Bahrain|Bahreïn|Бахрейн|Bahrein
BRN|096|142|035|M|بروني دار السلام|文莱达鲁萨兰国|Brunei Darussalam|Brunéi Darussalam|Бруней-Даруссалам|Brunei Darussalam
BTN|064|142|034|M|بوتان|不丹|Bhutan|Bhoutan|Бутан|Bhután
CHN|156|142|030|M|الصين|中国|China|Chine|Китай|China
CYP|196|142|145|M|قبرص|塞浦路斯|Cyprus|Chypre|Кипр|Chipre
GEO|268|142|145|M|جورجيا|格鲁吉亚|Georgia|Géorgie|Грузия|Georgia
HKG|344|142|030|A|الصين، منطقة هونغ كونغ الإدارية الخاصة|中国香港特别行政区|China, Hong Kong Special Administrative Region|Chine, région administrative spéciale de Hong Kong|Китай, Специальный административный район Гонконг|China, región administrativa especial de Hong Kong
IDN|360|142|035|M|إندونيسيا|印度尼西亚|Indonesia|Indonésie|Индонезия|Indonesia
IND|356|142|034|M|الهند|印度|India|Inde|Индия|India
IRN|364|142|034|M|إيران (جمهورية - الإسلامية)|伊朗伊斯兰共和国|Iran (Islamic Republic of)|Iran (République islamique d’)|Иран (Исламская Республика)|Irán (República Islámica del)
IRQ|368|142|145|M|العراق|伊拉克|Iraq|Iraq|Ирак|Iraq
ISR|376|142|145|M|إسرائيل|以色列|Israel|Israël|Израиль|Israel
JOR|400|142|145|M|الأردن|约旦|Jordan|Jordanie|Иордания|Jordania
JPN|392|142|030|M|اليابان|日本|Japan|Japon|Япония|Japón
KAZ|398|142|143|M|كازاخستان|哈萨克斯坦|Kazakhstan|Kazakhstan|Казахстан|Kazajstán
KGZ|417|142|143|M|قيرغيزستان|吉尔吉斯斯坦|Kyrgyzstan|Kirghizistan|Кыргызстан|Kirguistán
KHM|116|142|035|M|كمبوديا|柬埔寨|Cambodia|Cambodge|Камбоджа|Camboya
KOR|410|142|030|M|جمهورية كوريا|大韩民国|Republic of Korea|République de Corée|Республика Корея|República de Corea
KWT|414|142|145|M|الكويت|科威特|Kuwait|Koweït|Кувейт|Kuwait
LAO|418|142|035|M|جمهورية لاو الديمقراطية الشعبية|老挝人民民主共和国|Lao People’s Democratic Republic|République démocratique populaire lao|Лаосская Народно-Демократическая Республика|República Democrática Popular Lao
LBN|422|142|145|M|لبنان|黎巴嫩|Lebanon|Liban|Ливан|Líbano
LKA|144|142|034|M|سري لانكا|斯里兰卡|Sri Lanka|Sri Lanka|Шри-Ланка|Sri Lanka
MAC|446|142|030|A|الصين، منطقة ماكاو الإدارية الخاصة|中国澳门特别行政区|China, Macao Special Administrative Region|Chine, région administrative spéciale de Macao|Китай, Специальный административный район Макао|China, región administrativa especial de Macao
MDV|462|142|034|M|ملديف|马尔代夫|Maldives|Maldives|Мальдивские Острова|Maldivas
MMR|104|142|035|M|ميانمار|缅甸|Myanmar|Myanmar|Мьянма|Myanmar
MNG|496|142|030|M|منغوليا|蒙古|Mongolia|Mongolie|Монголия|Mongolia
MYS|458|142|035|M|ماليزيا|马来西亚|Malaysia|Malaisie|Малайзия|Malasia
NPL|524|142|034|M|نيبال|尼泊尔|Nepal|Népal|Непал|Nepal
OMN|512|142|145|M|عمان|阿曼|Oman|Oman|Оман|Omán
PAK|586|142|034|M|باكستان|巴基斯坦|Pakistan|Pakistan|Пакистан|Pakistán
PHL|608|142|035|M|الفلبين|菲律宾|Philippines|Philippines|Филиппины|Filipinas
PRK|408|142|030|M|جمهورية كوريا الشعبية الديمقراطية|朝鲜民主主义人民共和国|Democratic People’s Republic of Korea|République populaire démocratique de Corée|Корейская Народно-Демократическая Республика|República Popular Democrática de Corea
PSE|275|142|145|O|دولة فلسطين|巴勒斯坦国|State of Palestine|État de Palestine|Государство Палестина|Estado de Palestina
QAT|634|142|145|M|قطر|卡塔尔|Qatar|Qatar|Катар|Qatar
SAU|682|142|145|M|المملكة العربية السعودية|沙特阿拉伯|Saudi Arabia|Arabie saoudite|Саудовская Аравия|Arabia Saudita
SGP|702|142|035|M|سنغافورة|新加坡|Singapore|Singapour|Сингапур|Singapur
SYR|760|142|145|M|الجمهورية العربية السورية|阿拉伯叙利亚共和国|Syrian Arab Republic|République arabe syrienne|Сирийская Арабская Республика|República Árabe Siria
THA|764|142|035|M|تايلند|泰国|Thailand|Thaïlande|Таиланд|Tailandia
TJK|762|142|143|M|طاجيكستان|塔吉克斯坦|Tajikistan|Tadjikistan|Таджикистан|Tayikistán
TKM|795|142|143|M|تركمانستان|土库曼斯坦|Turkmenistan|Turkménistan|Туркменистан|Turkmenistán
TLS|626|142|035|M|تيمور - ليشتي|东帝汶|Timor-Leste|Timor-Leste|Тимор-Лешти|Timor-Leste
TUR|792|142|145|M|تركيا|土耳其|Türkiye|Türkiye|Турция|Türkiye
UZB|860|142|143|M|أوزبكستان|乌兹别克斯坦|Uzbekistan|Ouzbékistan|Узбекистан|Uzbekistán
VNM|704|142|035|M|فييت نام|越南|Viet Nam|Viet Nam|Вьетнам|Viet Nam
YEM|887|142|145|M|اليمن|也门|Yemen|Yémen|Йемен|Yemen
`
