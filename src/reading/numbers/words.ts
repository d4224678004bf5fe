import type { Lang } from '#platform/words'
import { counted } from './counted.ts'

/** How a language writes numbers in words, and what it says around those that are not exact. */
export type Numerals = {
  readonly values: Readonly<Record<string, number>>
  /** Words after digits that multiply them: «2 million». */
  readonly scales: Readonly<Record<string, number>>
  /** What joins the words of one number. */
  readonly joins: string
  /** What stands before a number that is about right, at least, or at most that. */
  readonly about: readonly string[]
  readonly over: readonly string[]
  readonly under: readonly string[]
  /** What stands before a number that names something instead of counting it. */
  readonly labels: readonly string[]
}

const list = (words: string): string[] => words.split('|')
export const numerals: Readonly<Record<Lang, Numerals>> = {
  en: {
    values: counted(
      'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 ' +
        'sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 ' +
        'dozen=12 hundred=100 thousand=1000 million=1000000 billion=1000000000',
    ),
    scales: counted('thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000'),
    joins: '[\\s-]+(?:and\\s+)?',
    about: list('circa|ca.|c.|about|around|approximately|approx.|some|nearly|almost|roughly|close to'),
    over: list('over|more than|at least|above|upwards of|no fewer than|no less than|in excess of'),
    under: list('under|fewer than|less than|up to|at most|below|no more than'),
    labels: list(
      'pillar|pillars|programme|subprogramme|agenda|article|articles|art.|convention|paragraph|paragraphs|para.|paras.|section|sections|no.|nos.|annex|chapter|chap.|table|figure|fig.|box|goal|goals|sdg|sdgs|' +
        'output|phase|part|step|tier|page|pages|p.|pp.|resolution|decision|item|items|target|rule|principle|version|volume|vol.|level|category|option|appendix|footnote|recommendation|rec.|session|protocol|room|building|covid|number|cluster|objective|outcome|block|type',
    ),
  },
  fr: {
    values: counted(
      'zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 ' +
        'vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 douzaine=12 dizaine=10 vingtaine=20 cent=100 cents=100 mille=1000',
    ),
    scales: counted(
      'millier=1000 milliers=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
    ),
    joins: '[\\s-]+(?:et[\\s-]+)?',
    about: list('environ|près de|autour de|quelque|approximativement|presque|une|aux alentours de'),
    over: list("plus de|plus d’|plus d'|au moins|au minimum"),
    under: list("moins de|moins d’|jusqu’à|jusqu'à|au plus|au maximum"),
    labels: list(
      'pilier|piliers|article|articles|art.|paragraphe|paragraphes|par.|section|n°|nº|no|annexe|chapitre|tableau|figure|encadré|objectif|objectifs|odd|produit|phase|partie|étape|page|pages|p.|résolution|décision|point|cible|principe|version|volume|niveau|catégorie|option|recommandation|protocole|session|salle',
    ),
  },
  es: {
    values: counted(
      'cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 ' +
        'diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 treinta=30 cuarenta=40 ' +
        'cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 docena=12 decena=10 veintena=20 cien=100 ciento=100 mil=1000',
    ),
    scales: counted('mil=1000 millón=1000000 millones=1000000'),
    joins: '\\s+(?:y\\s+)?',
    about: list('alrededor de|cerca de|unos|unas|aproximadamente|casi|en torno a'),
    over: list('más de|al menos|por lo menos|como mínimo'),
    under: list('menos de|hasta|como máximo|a lo sumo'),
    labels: list(
      'pilar|pilares|artículo|artículos|art.|párrafo|párrafos|párr.|sección|n.º|nº|núm.|núms.|no.|anexo|capítulo|cuadro|figura|recuadro|objetivo|objetivos|ods|producto|fase|parte|etapa|página|páginas|pág.|resolución|decisión|tema|meta|principio|versión|volumen|nivel|categoría|opción|recomendación|protocolo|período de sesiones',
    ),
  },
  ru: {
    values: counted(
      'ноль=0 один=1 одна=1 одно=1 одного=1 одной=1 два=2 две=2 двух=2 двумя=2 двум=2 три=3 трех=3 трёх=3 тремя=3 трем=3 четыре=4 четырех=4 четырёх=4 четырьмя=4 пять=5 пяти=5 пятью=5 ' +
        'шесть=6 шести=6 шестью=6 семь=7 семи=7 семью=7 восемь=8 восьми=8 восемью=8 восьмью=8 девять=9 девяти=9 девятью=9 десять=10 десяти=10 десятью=10 одиннадцать=11 одиннадцати=11 двенадцать=12 ' +
        'двенадцати=12 пятнадцать=15 пятнадцати=15 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 сто=100 ста=100 двести=200 двухсот=200 триста=300 тысяча=1000',
    ),
    scales: counted(
      'тысяча=1000 тысячи=1000 тысяч=1000 тыс.=1000 миллион=1000000 миллиона=1000000 миллионов=1000000 млн=1000000 миллиард=1000000000 миллиарда=1000000000 миллиардов=1000000000 млрд=1000000000',
    ),
    joins: '\\s+',
    about: list('около|примерно|приблизительно|порядка|почти'),
    over: list('более|более чем|свыше|не менее|не менее чем|больше|как минимум'),
    under: list('менее|менее чем|до|не более|не более чем|меньше'),
    labels: list(
      'компонент|статья|статьи|статье|ст.|пункт|пункта|пункты|п.|пп.|раздел|№|приложение|глава|таблица|рисунок|цель|цели|цур|этап|часть|шаг|страница|стр.|резолюция|резолюции|решение|решения|принцип|версия|том|уровень|вариант|рекомендация|протокол|направление',
    ),
  },
  ar: {
    values: counted(
      'اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 ثمان=8 تسعة=9 تسع=9 عشرة=10 عشر=10 ' +
        'عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 مائة=100 مئة=100 مائتا=200 مائتي=200 مئتا=200 مئتي=200 ألف=1000',
    ),
    scales: counted('ألف=1000 آلاف=1000 مليون=1000000 ملايين=1000000 مليار=1000000000 بليون=1000000000'),
    joins: '\\s+و?',
    about: list('حوالي|نحو|قرابة|زهاء|ما يقارب|ما يقرب من|تقريبا'),
    over: list('أكثر من|ما يزيد على|ما يزيد عن|لا يقل عن|ما لا يقل عن|يزيد على'),
    under: list('أقل من|ما لا يزيد على|ما يصل إلى|لا يتجاوز'),
    labels: list(
      'الركيزة|المادة|المادتان|الفقرة|الفقرات|القسم|رقم|المرفق|الفصل|الجدول|الشكل|الهدف|الأهداف|المرحلة|الجزء|الخطوة|الصفحة|القرار|المقرر|البند|المبدأ|النسخة|المجلد|التوصية|البروتوكول|الدورة',
    ),
  },
  zh: {
    values: {},
    scales: counted('万=10000 亿=100000000'),
    joins: '',
    about: list('约|大约|将近|近|大概|左右'),
    over: list('超过|逾|至少|不少于|多于'),
    under: list('不到|少于|最多|不超过'),
    labels: list('第|支柱|附件|表|图|目标'),
  },
}
