/** International decades, with the years they run. */
export const decades = `
racism-first runs=1973-1983 symbol=A/RES/3057(XXVIII)
ar عقد العمل لمكافحة العنصرية والتمييز العنصري
zh 向种族主义和种族歧视进行战斗的行动十年
en Decade for Action to Combat Racism and Racial Discrimination
fr Décennie de la lutte contre le racisme et la discrimination raciale
ru Десятилетие действий по борьбе против расизма и расовой дискриминации
es Decenio de la Lucha contra el Racismo y la Discriminación Racial

racism-second runs=1983-1993 symbol=A/RES/38/14
ar العقد الثاني للعمل على مكافحة العنصرية والتمييز العنصري
zh 向种族主义和种族歧视进行战斗的第二个行动十年
en Second Decade to Combat Racism and Racial Discrimination
fr Deuxième Décennie de la lutte contre le racisme et la discrimination raciale
ru Второе Десятилетие действий по борьбе против расизма и расовой дискриминации
es Segundo Decenio de la Lucha contra el Racismo y la Discriminación Racial

racism-third runs=1993-2003 symbol=A/RES/48/91
ar العقد الثالث لمكافحة العنصرية والتمييز العنصري
zh 第三个向种族主义和种族歧视进行战斗十年
en Third Decade to Combat Racism and Racial Discrimination
fr Troisième Décennie de la lutte contre le racisme et la discrimination raciale
ru Третье Десятилетие действий по борьбе против расизма и расовой дискриминации
es Tercer Decenio de la Lucha contra el Racismo y la Discriminación Racial

indigenous-first runs=1995-2004 symbol=A/RES/48/163
ar العقد الدولي للسكان الأصليين في العالم
zh 世界土著人民国际十年
en International Decade of the World’s Indigenous People
fr Décennie internationale des populations autochtones
ru Международное десятилетие коренных народов мира
es Decenio Internacional de las Poblaciones Indígenas del Mundo

indigenous-second runs=2005-2014 symbol=A/RES/59/174
ar العقد الدولي الثاني للشعوب الأصلية في العالم
zh 第二个世界土著人民国际十年
en Second International Decade of the World’s Indigenous People
fr Deuxième Décennie internationale des peuples autochtones
ru Второе Международное десятилетие коренных народов мира
es Segundo Decenio Internacional de las Poblaciones Indígenas del Mundo

african-descent runs=2015-2024 symbol=A/RES/68/237
ar العقد الدولي للمنحدرين من أصل أفريقي
zh 非洲人后裔国际十年
en International Decade for People of African Descent
fr Décennie internationale des personnes d’ascendance africaine
ru Международное десятилетие лиц африканского происхождения
es Decenio Internacional para los Afrodescendientes

african-descent-second runs=2025-2034 symbol=A/RES/79/193
ar العقد الدولي الثاني للمنحدرين من أصل أفريقي
zh 第二个非洲人后裔国际十年
en Second International Decade for People of African Descent
fr Deuxième Décennie internationale des personnes d’ascendance africaine
ru Второе Международное десятилетие лиц африканского происхождения
es Segundo Decenio Internacional de los Afrodescendientes

indigenous-languages runs=2022-2032 symbol=A/RES/74/135
ar العقد الدولي للغات الشعوب الأصلية
zh 土著语言国际十年
en International Decade of Indigenous Languages
fr Décennie internationale des langues autochtones
ru Международное десятилетие языков коренных народов
es Decenio Internacional de las Lenguas Indígenas

rapprochement-of-cultures runs=2013-2022 symbol=A/RES/67/104
ar العقد الدولي للتقارب بين الثقافات
zh 文化和睦国际十年
en International Decade for the Rapprochement of Cultures
fr Décennie internationale du rapprochement des cultures
ru Международное десятилетие сближения культур
es Decenio Internacional de Acercamiento de las Culturas

colonialism-fourth runs=2021-2030 symbol=A/RES/75/123
ar العقد الدولي الرابع للقضاء على الاستعمار
zh 第四个铲除殖民主义国际十年
en Fourth International Decade for the Eradication of Colonialism
fr Quatrième Décennie internationale de l’élimination du colonialisme
ru Четвертое Международное десятилетие за искоренение колониализма
es Cuarto Decenio Internacional para la Eliminación del Colonialismo

decade-of-action runs=2020-2030 symbol=A/RES/74/4
ar عقد العمل من أجل التنمية المستدامة
zh 可持续发展行动十年
en Decade of action and delivery for sustainable development
fr Décennie d’action en faveur du développement durable
ru Десятилетие действий и свершений в интересах устойчивого развития
es Decenio de acción y resultados en favor del desarrollo sostenible

human-rights-education runs=1995-2004 symbol=A/RES/49/184
ar عقد الأمم المتحدة للتثقيف في مجال حقوق الإنسان
zh 联合国人权教育十年
en United Nations Decade for Human Rights Education
fr Décennie des Nations Unies pour l’éducation dans le domaine des droits de l’homme
ru Десятилетие образования в области прав человека Организации Объединенных Наций
es Decenio de las Naciones Unidas para la Educación en la Esfera de los Derechos Humanos
`
