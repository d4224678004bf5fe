/** United Nations days from July to December. */
export const daysFromJuly = `
srebrenica-genocide on=07-11 first=2024 symbol=A/RES/78/282
ar ? اليوم الدولي للتفكر في الإبادة الجماعية التي وقعت في سريبرينيتسا عام 1995 وإحياء ذكراها
zh ? 反思和纪念1995年斯雷布雷尼察灭绝种族罪行国际日
en International Day of Reflection and Commemoration of the 1995 Genocide in Srebrenica
fr ? Journée internationale de réflexion et de commémoration du génocide commis à Srebrenica en 1995
ru ? Международный день размышлений о геноциде 1995 года в Сребренице и памяти о нем
es ? Día Internacional de Reflexión y Conmemoración del Genocidio de 1995 en Srebrenica

mandela on=07-18 first=2010 symbol=A/RES/64/13
ar اليوم الدولي لنيلسون مانديلا
zh 纳尔逊·曼德拉国际日
en Nelson Mandela International Day
fr Journée internationale Nelson Mandela
ru Международный день Нельсона Манделы
es Día Internacional de Nelson Mandela

women-girls-african-descent on=07-25 first=2025 symbol=A/RES/78/323
ar ? اليوم الدولي للنساء والفتيات المنحدرات من أصل أفريقي
zh ? 非洲裔妇女和女童国际日
en International Day of Women and Girls of African Descent
fr ? Journée internationale des femmes et des filles d’ascendance africaine
ru ? Международный день женщин и девочек африканского происхождения
es ? Día Internacional de las Mujeres y las Niñas Afrodescendientes

trafficking on=07-30 first=2014 symbol=A/RES/68/192
ar اليوم العالمي لمكافحة الاتجار بالأشخاص
zh 世界打击贩运人口行为日
en World Day against Trafficking in Persons
fr Journée mondiale de la lutte contre la traite d’êtres humains
ru Всемирный день борьбы с торговлей людьми
es Día Mundial contra la Trata de Personas

indigenous-peoples on=08-09 first=1995 symbol=A/RES/49/214
ar اليوم الدولي للشعوب الأصلية في العالم
zh 世界土著人民国际日
en International Day of the World’s Indigenous Peoples
fr Journée internationale des peuples autochtones
ru Международный день коренных народов мира
es Día Internacional de los Pueblos Indígenas

youth on=08-12 first=2000 symbol=A/RES/54/120
ar اليوم الدولي للشباب
zh 国际青年日
en International Youth Day
fr Journée internationale de la jeunesse
ru Международный день молодежи
es Día Internacional de la Juventud

humanitarian on=08-19 first=2009 symbol=A/RES/63/139
ar اليوم العالمي للعمل الإنساني
zh 世界人道主义日
en World Humanitarian Day
fr Journée mondiale de l’aide humanitaire
ru Всемирный день гуманитарной помощи
es Día Mundial de la Asistencia Humanitaria

terrorism-victims on=08-21 first=2018 symbol=A/RES/72/165
ar اليوم الدولي لإحياء ذكرى ضحايا الإرهاب وإجلالهم
zh 纪念和悼念恐怖主义受害者国际日
en International Day of Remembrance of and Tribute to the Victims of Terrorism
fr Journée internationale du souvenir, en hommage aux victimes du terrorisme
ru Международный день памяти и поминовения жертв терроризма
es Día Internacional de Conmemoración y Homenaje a las Víctimas del Terrorismo

religious-violence-victims on=08-22 first=2019 symbol=A/RES/73/296
ar اليوم الدولي لإحياء ذكرى ضحايا أعمال العنف القائمة على أساس الدين أو المعتقد
zh 基于宗教或信仰的暴力行为受害者国际纪念日
en International Day Commemorating the Victims of Acts of Violence Based on Religion or Belief
fr Journée internationale de commémoration des personnes victimes de violences en raison de leur religion ou de leurs convictions
ru Международный день памяти жертв актов насилия на основе религии или убеждений
es Día Internacional en Conmemoración de las Víctimas de Actos de Violencia Motivados por la Religión o las Creencias

slave-trade-abolition on=08-23 first=1998
ar اليوم الدولي لإحياء ذكرى تجارة الرقيق وإلغائها
zh 贩卖黑奴及其废除国际纪念日
en International Day for the Remembrance of the Slave Trade and its Abolition
fr Journée internationale du souvenir de la traite négrière et de son abolition
ru Международный день памяти жертв работорговли и ее ликвидации
es Día Internacional del Recuerdo de la Trata de Esclavos y de su Abolición

disappeared on=08-30 first=2011 symbol=A/RES/65/209
ar اليوم الدولي لضحايا الاختفاء القسري
zh 强迫失踪受害者国际日
en International Day of the Victims of Enforced Disappearances
fr Journée internationale des victimes de disparition forcée
ru Международный день жертв насильственных исчезновений
es Día Internacional de las Víctimas de Desapariciones Forzadas

african-descent on=08-31 first=2021 symbol=A/RES/75/170
ar اليوم الدولي للمنحدرين من أصل أفريقي
zh 非洲人后裔国际日
en International Day for People of African Descent
fr Journée internationale des personnes d’ascendance africaine
ru Международный день лиц африканского происхождения
es Día Internacional de los Afrodescendientes

democracy on=09-15 first=2008 symbol=A/RES/62/7
ar اليوم الدولي للديمقراطية
zh 国际民主日
en International Day of Democracy
fr Journée internationale de la démocratie
ru Международный день демократии
es Día Internacional de la Democracia

peace on=09-21 first=2002 symbol=A/RES/55/282
ar اليوم الدولي للسلام
zh 国际和平日
en International Day of Peace
fr Journée internationale de la paix
ru Международный день мира
es Día Internacional de la Paz

sign-languages on=09-23 first=2018 symbol=A/RES/72/161
ar اليوم الدولي للغات الإشارة
zh 国际手语日
en International Day of Sign Languages
fr Journée internationale des langues des signes
ru Международный день жестовых языков
es Día Internacional de las Lenguas de Señas

older-persons on=10-01 first=1991 symbol=A/RES/45/106
ar اليوم الدولي للمسنين
zh 国际老年人日
en International Day of Older Persons
fr Journée internationale des personnes âgées
ru Международный день пожилых людей
es Día Internacional de las Personas de Edad

non-violence on=10-02 first=2007 symbol=A/RES/61/271
ar اليوم الدولي لنبذ العنف
zh 国际非暴力日
en International Day of Non-Violence
fr Journée internationale de la non-violence
ru Международный день ненасилия
es Día Internacional de la No Violencia

girl-child on=10-11 first=2012 symbol=A/RES/66/170
ar اليوم الدولي للطفلة
zh 国际女童日
en International Day of the Girl Child
fr Journée internationale de la fille
ru Международный день девочек
es Día Internacional de la Niña

poverty on=10-17 first=1993 symbol=A/RES/47/196
ar اليوم الدولي للقضاء على الفقر
zh 消除贫穷国际日
en International Day for the Eradication of Poverty
fr Journée internationale pour l’élimination de la pauvreté
ru Международный день борьбы за ликвидацию нищеты
es Día Internacional para la Erradicación de la Pobreza

united-nations on=10-24 first=1948 symbol=A/RES/168(II)
ar يوم الأمم المتحدة
zh 联合国日
en United Nations Day
fr Journée des Nations Unies
ru День Организации Объединенных Наций
es Día de las Naciones Unidas

tolerance on=11-16 symbol=A/RES/51/95
ar اليوم الدولي للتسامح
zh 国际宽容日
en International Day for Tolerance
fr Journée internationale de la tolérance
ru Международный день, посвященный терпимости
es Día Internacional para la Tolerancia

children on=11-20
ar اليوم العالمي للطفل
zh 世界儿童日
en World Children’s Day
fr Journée mondiale de l’enfance
ru Всемирный день ребенка
es Día Mundial de la Infancia

violence-against-women on=11-25 first=2000 symbol=A/RES/54/134
ar اليوم الدولي للقضاء على العنف ضد المرأة
zh 消除对妇女的暴力行为国际日
en International Day for the Elimination of Violence against Women
fr Journée internationale pour l’élimination de la violence à l’égard des femmes
ru Международный день борьбы за ликвидацию насилия в отношении женщин
es Día Internacional de la Eliminación de la Violencia contra la Mujer

aids on=12-01 first=1988
ar اليوم العالمي للإيدز
zh 世界艾滋病日
en World AIDS Day
fr Journée mondiale de lutte contre le sida
ru Всемирный день борьбы со СПИДом
es Día Mundial del Sida

slavery-abolition on=12-02
ar اليوم الدولي لإلغاء الرق
zh 废除奴隶制国际日
en International Day for the Abolition of Slavery
fr Journée internationale pour l’abolition de l’esclavage
ru Международный день борьбы за отмену рабства
es Día Internacional para la Abolición de la Esclavitud

persons-with-disabilities on=12-03 first=1992 symbol=A/RES/47/3
ar اليوم الدولي للأشخاص ذوي الإعاقة
zh 国际残疾人日
en International Day of Persons with Disabilities
fr Journée internationale des personnes handicapées
ru Международный день инвалидов
es Día Internacional de las Personas con Discapacidad

volunteers on=12-05 first=1986 symbol=A/RES/40/212
ar اليوم الدولي للمتطوعين من أجل التنمية الاقتصادية والاجتماعية
zh 促进经济和社会发展国际志愿人员日
en International Volunteer Day for Economic and Social Development
fr Journée internationale des Volontaires pour le développement économique et social
ru Международный день добровольцев во имя экономического и социального развития
es Día Internacional de los Voluntarios para el Desarrollo Económico y Social

genocide-victims on=12-09 first=2015 symbol=A/RES/69/323
ar اليوم الدولي لإحياء وتكريم ذكرى ضحايا جريمة الإبادة الجماعية ومنع هذه الجريمة
zh 缅怀灭绝种族罪受害者、维护其尊严和防止此种罪行国际日
en International Day of Commemoration and Dignity of the Victims of the Crime of Genocide and of the Prevention of this Crime
fr Journée internationale de commémoration des victimes du crime de génocide, d’affirmation de leur dignité et de prévention de ce crime
ru Международный день памяти жертв преступления геноцида, чествования их достоинства и предупреждения этого преступления
es Día Internacional para la Conmemoración y Dignificación de las Víctimas del Crimen de Genocidio y para la Prevención de ese Crimen

human-rights on=12-10 first=1950 symbol=A/RES/423(V)
ar يوم حقوق الإنسان
zh 人权日
en Human Rights Day
fr Journée des droits de l’homme
ru День прав человека
es Día de los Derechos Humanos

migrants on=12-18 first=2000 symbol=A/RES/55/93
ar اليوم الدولي للمهاجرين
zh 国际移民日
en International Migrants Day
fr Journée internationale des migrants
ru Международный день мигранта
es Día Internacional del Migrante
`
