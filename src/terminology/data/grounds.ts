/** Grounds on which people are discriminated against, as United Nations instruments name them: code|six names. */
export const grounds = `
race|العرق|种族|race|race|раса|raza
colour|اللون|肤色|colour|couleur|цвет кожи|color
descent|النسب|世系|descent|ascendance|родовое происхождение|linaje
national-origin|الأصل القومي|民族本源|national origin|origine nationale|национальное происхождение|origen nacional
ethnic-origin|الأصل الإثني|族裔本源|ethnic origin|origine ethnique|этническое происхождение|origen étnico
national-or-ethnic-origin|الأصل القومي أو الإثني|民族或族裔本源|national or ethnic origin|origine nationale ou ethnique|национальное или этническое происхождение|origen nacional o étnico
indigenous-origin|? الانتماء إلى الشعوب الأصلية|? 土著出身|indigenous origin|origine autochtone|? принадлежность к коренным народам|origen indígena
language|اللغة|语言|language|langue|язык|idioma
religion|الدين أو المعتقد|宗教或信仰|religion or belief|religion ou conviction|религия или убеждения|religión o creencias
sex|الجنس|性别|sex|sexe|пол|sexo
gender|النوع الجنساني|社会性别|gender|genre|гендер|género
gender-identity|الهوية الجنسانية|性别认同|gender identity|identité de genre|гендерная идентичность|identidad de género
sexual-orientation|الميل الجنسي|性取向|sexual orientation|orientation sexuelle|сексуальная ориентация|orientación sexual
disability|الإعاقة|残疾|disability|handicap|инвалидность|discapacidad
age|السن|年龄|age|âge|возраст|edad
health-status|الحالة الصحية|健康状况|health status|état de santé|состояние здоровья|estado de salud
political-opinion|الرأي السياسي أو غير السياسي|政治或其他见解|political or other opinion|opinion politique ou toute autre opinion|политические или иные убеждения|opinión política o de otra índole
social-origin|الأصل الاجتماعي|社会出身|social origin|origine sociale|социальное происхождение|origen social
property|الثروة|财产|property|fortune|имущественное положение|posición económica
birth|المولد|出生|birth|naissance|рождение|nacimiento
nationality|الجنسية|国籍|nationality|nationalité|гражданство|nacionalidad
migration-status|وضع الهجرة|移民身份|migration status|statut migratoire|миграционный статус|situación migratoria
work-and-descent|العمل والنسب|职业和世系|work and descent|profession et ascendance|род занятий и родовое происхождение|trabajo y ascendencia
place-of-residence|مكان الإقامة|居住地|place of residence|lieu de résidence|место жительства|lugar de residencia
other-status|أي وضع آخر|其他身份|other status|toute autre situation|иное положение|cualquier otra condición social
`

/** Groups concerned, under the names that they and United Nations texts use: code|six names. The list can be added to. */
export const groupsConcerned = `
group-minorities|الأشخاص المنتمون إلى أقليات قومية أو إثنية وأقليات دينية ولغوية|在民族或族裔、宗教和语言上属于少数群体的人|persons belonging to national or ethnic, religious and linguistic minorities|personnes appartenant à des minorités nationales ou ethniques, religieuses et linguistiques|лица, принадлежащие к национальным или этническим, религиозным и языковым меньшинствам|personas pertenecientes a minorías nacionales o étnicas, religiosas y lingüísticas
group-national-ethnic-minorities|الأقليات القومية أو الإثنية|民族或族裔少数群体|national or ethnic minorities|minorités nationales ou ethniques|национальные или этнические меньшинства|minorías nacionales o étnicas
group-religious-minorities|الأقليات الدينية|宗教少数群体|religious minorities|minorités religieuses|религиозные меньшинства|minorías religiosas
group-linguistic-minorities|الأقليات اللغوية|语言少数群体|linguistic minorities|minorités linguistiques|языковые меньшинства|minorías lingüísticas
group-indigenous-peoples|الشعوب الأصلية|土著人民|Indigenous Peoples|peuples autochtones|коренные народы|pueblos indígenas
group-african-descent|المنحدرون من أصل أفريقي|非洲人后裔|people of African descent|personnes d’ascendance africaine|лица африканского происхождения|afrodescendientes
group-africans|الأفارقة|非洲人|Africans|Africains|африканцы|africanos
group-asian-descent|المنحدرون من أصل آسيوي|亚洲人后裔|people of Asian descent|personnes d’ascendance asiatique|лица азиатского происхождения|personas de ascendencia asiática
group-roma|الروما|罗姆人|Roma|Roms|рома|romaníes
group-sinti|السنتي|辛提人|Sinti|Sintis|синти|sintis
group-travellers|? الرُّحَّل|? 游居者|Travellers|Gens du voyage|? тревеллеры|? nómadas
group-work-and-descent|المجتمعات المحلية التي تعاني من التمييز القائم على العمل والنسب|受到基于职业和世系的歧视的群体|communities discriminated against on the basis of work and descent|communautés victimes de discrimination fondée sur la profession et l’ascendance|общины, подвергающиеся дискриминации по роду занятий и родовому происхождению|comunidades discriminadas por motivos de trabajo y ascendencia
group-dalits|الداليت|达利特人|Dalits|Dalits|далиты|dalits
group-jews|اليهود|犹太人|Jews|Juifs|евреи|judíos
group-muslims|المسلمون|穆斯林|Muslims|Musulmans|мусульмане|musulmanes
group-christians|المسيحيون|基督徒|Christians|Chrétiens|христиане|cristianos
group-migrants|المهاجرون|移民|migrants|migrants|мигранты|migrantes
group-refugees|اللاجئون|难民|refugees|réfugiés|беженцы|refugiados
group-asylum-seekers|ملتمسو اللجوء|寻求庇护者|asylum-seekers|demandeurs d’asile|просители убежища|solicitantes de asilo
group-displaced|المشردون داخليا|境内流离失所者|internally displaced persons|personnes déplacées|внутренне перемещенные лица|desplazados internos
group-stateless|عديمو الجنسية|无国籍人|stateless persons|apatrides|лица без гражданства|apátridas
group-women-girls|النساء والفتيات|妇女和女童|women and girls|femmes et filles|женщины и девочки|mujeres y niñas
group-children|الأطفال|儿童|children|enfants|дети|niños
group-youth|الشباب|青年|youth|jeunes|молодежь|jóvenes
group-older-persons|كبار السن|老年人|older persons|personnes âgées|пожилые люди|personas de edad
group-persons-with-disabilities|الأشخاص ذوو الإعاقة|残疾人|persons with disabilities|personnes handicapées|инвалиды|personas con discapacidad
group-albinism|الأشخاص المصابون بالمهق|白化病患者|persons with albinism|personnes atteintes d’albinisme|лица с альбинизмом|personas con albinismo
group-lgbti|المثليات والمثليون ومزدوجو الميل الجنسي ومغايرو الهوية الجنسانية وحاملو صفات الجنسين|女同性恋、男同性恋、双性恋、跨性别者和间性者|lesbian, gay, bisexual, transgender and intersex persons ~LGBTI|personnes lesbiennes, gays, bisexuelles, transgenres et intersexes ~LGBTI|лесбиянки, геи, бисексуалы, трансгендерные люди и интерсексы ~ЛГБТИ|personas lesbianas, gais, bisexuales, transgénero e intersexuales ~LGBTI
group-hiv|الأشخاص المصابون بفيروس نقص المناعة البشرية|艾滋病毒感染者|people living with HIV|personnes vivant avec le VIH|люди, живущие с ВИЧ|personas que viven con el VIH
group-nomads|? جماعات الرعاة والرُّحَّل|游牧民和半游牧民|nomads and semi-nomads|nomades et semi-nomades|кочевое и полукочевое население|nómadas y seminómadas
group-peasants|الفلاحون|农民|peasants|paysans|крестьяне|campesinos
group-detained|المحرومون من حريتهم|被剥夺自由者|persons deprived of their liberty|personnes privées de liberté|лица, лишенные свободы|personas privadas de libertad
`
