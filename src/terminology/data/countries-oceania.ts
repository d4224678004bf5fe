/** Countries and areas of Oceania; columns as in countries-africa.ts. */
export const oceania = `
ASM|016|009|061|A|ساموا الأمريكية|美属萨摩亚|American Samoa|Samoa américaines|Американское Самоа|Samoa Americana
AUS|036|009|053|M|أستراليا|澳大利亚|Australia|Australie|Австралия|Australia
CCK|166|009|053|A|جزر كوكس (كيلينغ)|科科斯（基林）群岛|Cocos (Keeling) Islands|Îles des Cocos (Keeling)|? Кокосовые (Килинг) острова|Islas Cocos (Keeling)
COK|184|009|061|A|جزر كوك|库克群岛|Cook Islands|Îles Cook|Острова Кука|Islas Cook
CXR|162|009|053|A|جزيرة عيد الميلاد|圣诞岛|Christmas Island|Île Christmas|Остров Рождества|Isla Christmas
FJI|242|009|054|M|فيجي|斐济|Fiji|Fidji|Фиджи|Fiji
FSM|583|009|057|M|ميكرونيزيا (ولايات - الموحدة)|密克罗尼西亚联邦|Micronesia (Federated States of)|Micronésie (États fédérés de)|Микронезия (Федеративные Штаты)|Micronesia (Estados Federados de)
GUM|316|009|057|A|غوام|关岛|Guam|Guam|Гуам|Guam
HMD|334|009|053|A|جزيرة هيرد وجزر ماكدونالد|赫德岛和麦克唐纳岛|Heard Island and McDonald Islands|Île Heard-et-Îles MacDonald|Остров Херд и острова Макдональд|Islas Heard y McDonald
KIR|296|009|057|M|كيريباس|基里巴斯|Kiribati|Kiribati|Кирибати|Kiribati
MHL|584|009|057|M|جزر مارشال|马绍尔群岛|Marshall Islands|Îles Marshall|Маршалловы Острова|Islas Marshall
MNP|580|009|057|A|جزر ماريانا الشمالية|北马里亚纳群岛|Northern Mariana Islands|Îles Mariannes du Nord|Северные Марианские острова|Islas Marianas Septentrionales
NCL|540|009|054|A|كاليدونيا الجديدة|新喀里多尼亚|New Caledonia|Nouvelle-Calédonie|Новая Каледония|Nueva Caledonia
NFK|574|009|053|A|جزيرة نورفولك|诺福克岛|Norfolk Island|Île Norfolk|Остров Норфолк|Isla Norfolk
NIU|570|009|061|A|نيوي|纽埃|Niue|Nioué|Ниуэ|Niue
NRU|520|009|057|M|ناورو|瑙鲁|Nauru|Nauru|Науру|Nauru
NZL|554|009|053|M|نيوزيلندا|新西兰|New Zealand|Nouvelle-Zélande|Новая Зеландия|Nueva Zelandia
PCN|612|009|061|A|بيتكرن|皮特凯恩|Pitcairn|Pitcairn|Питкэрн|Pitcairn
PLW|585|009|057|M|بالاو|帕劳|Palau|Palaos|Палау|Palau
PNG|598|009|054|M|بابوا غينيا الجديدة|巴布亚新几内亚|Papua New Guinea|Papouasie-Nouvelle-Guinée|Папуа-Новая Гвинея|Papua Nueva Guinea
PYF|258|009|061|A|بولينيزيا الفرنسية|法属波利尼西亚|French Polynesia|Polynésie française|Французская Полинезия|Polinesia Francesa
SLB|090|009|054|M|جزر سليمان|所罗门群岛|Solomon Islands|Îles Salomon|Соломоновы Острова|Islas Salomón
TKL|772|009|061|A|توكيلاو|托克劳|Tokelau|Tokélaou|Токелау|Tokelau
TON|776|009|061|M|تونغا|汤加|Tonga|Tonga|Тонга|Tonga
TUV|798|009|061|M|توفالو|图瓦卢|Tuvalu|Tuvalu|Тувалу|Tuvalu
UMI|581|009|057|A|? الجزر الصغيرة النائية التابعة للولايات المتحدة|美国本土外小岛屿|United States Minor Outlying Islands|Îles mineures éloignées des États-Unis|Внешние малые острова Соединенных Штатов|Islas menores alejadas de Estados Unidos
VUT|548|009|054|M|فانواتو|瓦努阿图|Vanuatu|Vanuatu|Вануату|Vanuatu
WLF|876|009|061|A|جزر واليس وفوتونا|瓦利斯群岛和富图纳群岛|Wallis and Futuna Islands|Îles Wallis-et-Futuna|Острова Уоллис и Футуна|Islas Wallis y Futuna
WSM|882|009|061|M|ساموا|萨摩亚|Samoa|Samoa|Самоа|Samoa
`
