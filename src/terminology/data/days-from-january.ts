/** United Nations days from January to June. */
export const daysFromJanuary = `
braille on=01-04 first=2019 symbol=A/RES/73/161
ar اليوم العالمي للغة برايل
zh 世界盲文日
en World Braille Day
fr Journée mondiale du braille
ru Всемирный день азбуки Брайля
es Día Mundial del Braille

education on=01-24 first=2019 symbol=A/RES/73/25
ar اليوم الدولي للتعليم
zh 国际教育日
en International Day of Education
fr Journée internationale de l’éducation
ru Международный день образования
es Día Internacional de la Educación

holocaust on=01-27 first=2006 symbol=A/RES/60/7
ar اليوم الدولي لإحياء ذكرى ضحايا محرقة اليهود
zh 缅怀大屠杀受难者国际纪念日
en International Day of Commemoration in Memory of the Victims of the Holocaust
fr Journée internationale dédiée à la mémoire des victimes de l’Holocauste
ru Международный день памяти жертв Холокоста
es Día Internacional de Conmemoración en Memoria de las Víctimas del Holocausto

human-fraternity on=02-04 first=2021 symbol=A/RES/75/200
ar اليوم الدولي للأخوة الإنسانية
zh 国际人类博爱日
en International Day of Human Fraternity
fr Journée internationale de la fraternité humaine
ru Международный день человеческого братства
es Día Internacional de la Fraternidad Humana

female-genital-mutilation on=02-06 symbol=A/RES/67/146
ar اليوم الدولي لعدم التسامح إطلاقا إزاء تشويه الأعضاء التناسلية للإناث
zh 残割女性生殖器零容忍国际日
en International Day of Zero Tolerance for Female Genital Mutilation
fr Journée internationale de tolérance zéro à l’égard des mutilations génitales féminines
ru Международный день нетерпимого отношения к калечащим операциям на женских половых органах
es Día Internacional de Tolerancia Cero con la Mutilación Genital Femenina

women-girls-science on=02-11 first=2016 symbol=A/RES/70/212
ar اليوم الدولي للمرأة والفتاة في ميدان العلوم
zh 妇女和女童参与科学国际日
en International Day of Women and Girls in Science
fr Journée internationale des femmes et des filles de science
ru Международный день женщин и девочек в науке
es Día Internacional de la Mujer y la Niña en la Ciencia

social-justice on=02-20 first=2009 symbol=A/RES/62/10
ar اليوم العالمي للعدالة الاجتماعية
zh 世界社会公正日
en World Day of Social Justice
fr Journée mondiale de la justice sociale
ru Всемирный день социальной справедливости
es Día Mundial de la Justicia Social

mother-language on=02-21 first=2000
ar اليوم الدولي للغة الأم
zh 国际母语日
en International Mother Language Day
fr Journée internationale de la langue maternelle
ru Международный день родного языка
es Día Internacional de la Lengua Materna

zero-discrimination on=03-01 first=2014
ar يوم انعدام التمييز
zh 零歧视日
en Zero Discrimination Day
fr Journée zéro discrimination
ru День «Ноль дискриминации»
es Día de la Cero Discriminación

women on=03-08 symbol=A/RES/32/142
ar اليوم الدولي للمرأة
zh 国际妇女节
en International Women’s Day
fr Journée internationale des femmes
ru Международный женский день
es Día Internacional de la Mujer

islamophobia on=03-15 first=2023 symbol=A/RES/76/254
ar اليوم الدولي لمكافحة كراهية الإسلام
zh 打击仇视伊斯兰教国际日
en International Day to Combat Islamophobia
fr Journée internationale de la lutte contre l’islamophobie
ru Международный день борьбы с исламофобией
es Día Internacional para Combatir la Islamofobia

racial-discrimination on=03-21 first=1967 symbol=A/RES/2142(XXI)
ar اليوم الدولي للقضاء على التمييز العنصري
zh 消除种族歧视国际日
en International Day for the Elimination of Racial Discrimination
fr Journée internationale pour l’élimination de la discrimination raciale
ru Международный день борьбы за ликвидацию расовой дискриминации
es Día Internacional de la Eliminación de la Discriminación Racial

down-syndrome on=03-21 first=2012 symbol=A/RES/66/149
ar اليوم العالمي لمتلازمة داون
zh 世界唐氏综合症日
en World Down Syndrome Day
fr Journée mondiale de la trisomie 21
ru Всемирный день людей с синдромом Дауна
es Día Mundial del Síndrome de Down

right-to-the-truth on=03-24 first=2011 symbol=A/RES/65/196
ar اليوم الدولي للحق في معرفة الحقيقة فيما يتعلق بالانتهاكات الجسيمة لحقوق الإنسان ولاحترام كرامة الضحايا
zh 了解严重侵犯人权行为真相权利和维护受害者尊严国际日
en International Day for the Right to the Truth concerning Gross Human Rights Violations and for the Dignity of Victims
fr Journée internationale pour le droit à la vérité en ce qui concerne les violations flagrantes des droits de l’homme et pour la dignité des victimes
ru Международный день права на установление истины в отношении грубых нарушений прав человека и достоинства жертв
es Día Internacional del Derecho a la Verdad en relación con Violaciones Graves de los Derechos Humanos y de la Dignidad de las Víctimas

slavery-victims on=03-25 first=2008 symbol=A/RES/62/122
ar اليوم الدولي لإحياء ذكرى ضحايا الرق وتجارة الرقيق عبر المحيط الأطلسي
zh 奴隶制和跨大西洋贩卖奴隶行为受害者国际纪念日
en International Day of Remembrance of the Victims of Slavery and the Transatlantic Slave Trade
fr Journée internationale de commémoration des victimes de l’esclavage et de la traite transatlantique des esclaves
ru Международный день памяти жертв рабства и трансатлантической работорговли
es Día Internacional de Recuerdo de las Víctimas de la Esclavitud y la Trata Transatlántica de Esclavos

autism on=04-02 first=2008 symbol=A/RES/62/139
ar اليوم العالمي للتوعية بمرض التوحد
zh 提高自闭症意识世界日
en World Autism Awareness Day
fr Journée mondiale de la sensibilisation à l’autisme
ru Всемирный день распространения информации о проблеме аутизма
es Día Mundial de Concienciación sobre el Autismo

health on=04-07 first=1950
ar يوم الصحة العالمي
zh 世界卫生日
en World Health Day
fr Journée mondiale de la Santé
ru Всемирный день здоровья
es Día Mundial de la Salud

rwanda-genocide on=04-07 first=2004 symbol=A/RES/58/234
ar اليوم الدولي للتفكر في الإبادة الجماعية التي وقعت عام 1994 ضد التوتسي في رواندا
zh 反思1994年对卢旺达境内图西族实施的灭绝种族罪行国际日
en International Day of Reflection on the 1994 Genocide against the Tutsi in Rwanda
fr Journée internationale de réflexion sur le génocide commis contre les Tutsis au Rwanda en 1994
ru Международный день размышлений о геноциде 1994 года против тутси в Руанде
es Día Internacional de Reflexión sobre el Genocidio de 1994 contra los Tutsis en Rwanda

press-freedom on=05-03
ar اليوم العالمي لحرية الصحافة
zh 世界新闻自由日
en World Press Freedom Day
fr Journée mondiale de la liberté de la presse
ru Всемирный день свободы печати
es Día Mundial de la Libertad de Prensa

living-together on=05-16 first=2018 symbol=A/RES/72/130
ar اليوم الدولي للعيش معا في سلام
zh 国际和平共处日
en International Day of Living Together in Peace
fr Journée internationale du vivre-ensemble en paix
ru Международный день мирного сосуществования
es Día Internacional de la Convivencia en Paz

cultural-diversity on=05-21 first=2003 symbol=A/RES/57/249
ar اليوم العالمي للتنوع الثقافي من أجل الحوار والتنمية
zh 世界文化多样性促进对话和发展日
en World Day for Cultural Diversity for Dialogue and Development
fr Journée mondiale de la diversité culturelle pour le dialogue et le développement
ru Всемирный день культурного разнообразия во имя диалога и развития
es Día Mundial de la Diversidad Cultural para el Diálogo y el Desarrollo

albinism on=06-13 first=2015 symbol=A/RES/69/170
ar اليوم الدولي للتوعية بالمهق
zh 国际提高对白化病认识日
en International Albinism Awareness Day
fr Journée internationale de sensibilisation à l’albinisme
ru Международный день распространения информации об альбинизме
es Día Internacional de Sensibilización sobre el Albinismo

hate-speech on=06-18 first=2022 symbol=A/RES/75/309
ar اليوم الدولي لمكافحة خطاب الكراهية
zh 反击仇恨言论国际日
en International Day for Countering Hate Speech
fr Journée internationale de la lutte contre les discours de haine
ru Международный день борьбы с языком ненависти
es Día Internacional para Contrarrestar el Discurso de Odio

sexual-violence-in-conflict on=06-19 symbol=A/RES/69/293
ar اليوم الدولي للقضاء على العنف الجنسي في حالات النزاع
zh 消除冲突中性暴力国际日
en International Day for the Elimination of Sexual Violence in Conflict
fr Journée internationale pour l’élimination de la violence sexuelle en temps de conflit
ru Международный день борьбы за ликвидацию сексуального насилия в условиях конфликта
es Día Internacional para la Eliminación de la Violencia Sexual en los Conflictos

refugee on=06-20 first=2001 symbol=A/RES/55/76
ar اليوم العالمي للاجئين
zh 世界难民日
en World Refugee Day
fr Journée mondiale des réfugiés
ru Всемирный день беженцев
es Día Mundial de los Refugiados

torture-victims on=06-26 first=1998 symbol=A/RES/52/149
ar يوم الأمم المتحدة الدولي لمساندة ضحايا التعذيب
zh 联合国支持酷刑受害者国际日
en United Nations International Day in Support of Victims of Torture
fr Journée internationale des Nations Unies pour le soutien aux victimes de la torture
ru Международный день Организации Объединенных Наций в поддержку жертв пыток
es Día Internacional de las Naciones Unidas en Apoyo de las Víctimas de la Tortura
`
