/** The months in six languages, as they begin; Arabic by both of the names that are in use. Compared plainly. */
export const months: readonly (readonly string[])[] = [
  ['janv', 'january', 'jan', 'enero', 'ene', 'январ', 'янв', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'février', 'fevrier', 'févr', 'febrero', 'feb', 'феврал', 'фев', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mars', 'marzo', 'mar', 'март', 'مارس', 'اذار'],
  ['april', 'avril', 'abril', 'apr', 'avr', 'abr', 'апрел', 'апр', 'ابريل', 'نيسان', 'افريل'],
  ['may', 'mai', 'mayo', 'мая', 'май', 'مايو', 'ايار'],
  ['june', 'juin', 'junio', 'jun', 'июн', 'يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['july', 'juillet', 'juil', 'julio', 'jul', 'июл', 'يوليو', 'يوليه', 'تموز', 'جويلية'],
  ['august', 'août', 'aout', 'agosto', 'aug', 'ago', 'август', 'авг', 'اغسطس', 'اب', 'اوت'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'sept', 'sep', 'сентябр', 'сен', 'سبتمبر', 'ايلول'],
  ['october', 'octobre', 'octubre', 'oct', 'октябр', 'окт', 'اكتوبر', 'تشرين الاول'],
  ['november', 'novembre', 'noviembre', 'nov', 'ноябр', 'ноя', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'décembre', 'decembre', 'diciembre', 'déc', 'dec', 'dic', 'декабр', 'дек', 'ديسمبر', 'كانون الاول'],
]

/** The days of the week from Monday, as they begin. */
export const weekdays: readonly (readonly string[])[] = [
  ['monday', 'lundi', 'lunes', 'понедельник', '周一', '星期一', 'الاثنين'],
  ['tuesday', 'mardi', 'martes', 'вторник', '周二', '星期二', 'الثلاثاء'],
  ['wednesday', 'mercredi', 'miércoles', 'miercoles', 'сред', '周三', '星期三', 'الاربعاء'],
  ['thursday', 'jeudi', 'jueves', 'четверг', '周四', '星期四', 'الخميس'],
  ['friday', 'vendredi', 'viernes', 'пятниц', '周五', '星期五', 'الجمعة'],
  ['saturday', 'samedi', 'sábado', 'sabado', 'суббот', '周六', '星期六', 'السبت'],
  ['sunday', 'dimanche', 'domingo', 'воскресень', '周日', '星期日', '星期天', 'الاحد'],
]

/** Days that are told by how far they are: `tomorrow`, `next week` (its Sunday, and for who is back then, its Monday). */
export const tomorrow = ['tomorrow', 'demain', 'mañana', 'завтра', '明天', 'غدا']
export const nextWeek = [
  'next week',
  'la semaine prochaine',
  'la próxima semana',
  'la semana que viene',
  'la proxima semana',
  'на следующей неделе',
  'следующей недели',
  '下周',
  '下星期',
  'الاسبوع القادم',
  'الاسبوع المقبل',
]
