/** The world of M49, its regions, and under each its subregions: code|six names. */
export const m49Groups = `
m49-001|العالم|世界|World|Monde|Весь мир|Mundo
m49-002|أفريقيا|非洲|Africa|Afrique|Африка|África
m49-015|أفريقيا الشمالية|北非|Northern Africa|Afrique septentrionale|Северная Африка|África septentrional
m49-202|أفريقيا جنوب الصحراء الكبرى|撒哈拉以南非洲|Sub-Saharan Africa|Afrique subsaharienne|Африка к югу от Сахары|África subsahariana
m49-011|غرب أفريقيا|西非|Western Africa|Afrique occidentale|Западная Африка|África occidental
m49-014|شرق أفريقيا|东非|Eastern Africa|Afrique orientale|Восточная Африка|África oriental
m49-017|وسط أفريقيا|中非|Middle Africa|Afrique centrale|Центральная Африка|África central
m49-018|الجنوب الأفريقي|南部非洲|Southern Africa|Afrique australe|Южная часть Африки|África meridional
m49-019|الأمريكتان|美洲|Americas|Amériques|Северная и Южная Америка|Américas
m49-021|أمريكا الشمالية|北美|Northern America|Amérique septentrionale|Северная Америка|América septentrional
m49-419|أمريكا اللاتينية ومنطقة البحر الكاريبي|拉丁美洲和加勒比|Latin America and the Caribbean|Amérique latine et Caraïbes|Латинская Америка и Карибский бассейн|América Latina y el Caribe
m49-005|أمريكا الجنوبية|南美洲|South America|Amérique du Sud|Южная Америка|América del Sur
m49-013|أمريكا الوسطى|中美洲|Central America|Amérique centrale|Центральная Америка|América central
m49-029|منطقة البحر الكاريبي|加勒比|Caribbean|Caraïbes|Карибский бассейн|El Caribe
m49-142|آسيا|亚洲|Asia|Asie|Азия|Asia
m49-030|شرق آسيا|东亚|Eastern Asia|Asie de l’Est|Восточная Азия|Asia oriental
m49-034|جنوب آسيا|南亚|Southern Asia|Asie méridionale|Южная Азия|Asia meridional
m49-035|جنوب شرقي آسيا|东南亚|South-eastern Asia|Asie du Sud-Est|Юго-Восточная Азия|Asia sudoriental
m49-143|آسيا الوسطى|中亚|Central Asia|Asie centrale|Центральная Азия|Asia central
m49-145|غربي آسيا|西亚|Western Asia|Asie occidentale|Западная Азия|Asia occidental
m49-150|أوروبا|欧洲|Europe|Europe|Европа|Europa
m49-039|أوروبا الجنوبية|南欧|Southern Europe|Europe méridionale|Южная Европа|Europa meridional
m49-151|أوروبا الشرقية|东欧|Eastern Europe|Europe orientale|Восточная Европа|Europa oriental
m49-154|أوروبا الشمالية|北欧|Northern Europe|Europe septentrionale|Северная Европа|Europa septentrional
m49-155|أوروبا الغربية|西欧|Western Europe|Europe occidentale|Западная Европа|Europa occidental
m49-009|أوقيانوسيا|大洋洲|Oceania|Océanie|Океания|Oceanía
m49-053|أستراليا ونيوزيلندا|澳大利亚和新西兰|Australia and New Zealand|Australie et Nouvelle-Zélande|Австралия и Новая Зеландия|Australia y Nueva Zelandia
m49-054|ميلانيزيا|美拉尼西亚|Melanesia|Mélanésie|Меланезия|Melanesia
m49-057|ميكرونيزيا|密克罗尼西亚|Micronesia|Micronésie|Микронезия|Micronesia
m49-061|بولينيزيا|波利尼西亚|Polynesia|Polynésie|Полинезия|Polinesia
`
