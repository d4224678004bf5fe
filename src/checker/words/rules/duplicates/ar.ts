import type { en } from './en.ts'

export const ar = {
  'checker.rule-told-twice': 'الأمر نفسه مذكور مرتين بالألفاظ نفسها تقريبا',
  'checker.why-told-twice': 'تتباعد روايتا الحدث الواحد مع الوقت، فيقارن القارئ بينهما ولا يعرف أيهما المعتمدة.',
  'checker.found-told-twice': 'ورد هذا من قبل في النص. هنا فقط: ”{$here}“؛ وهناك فقط: ”{$there}“.',
  'checker.rule-event-told-twice': 'حدث واحد مذكور في موضعين',
  'checker.why-event-told-twice': 'في أحدهما الشهر أو الاسم دون الآخر؛ فليُذكر في موضع وليُحل إليه في الآخر.',
  'checker.found-event-told-twice': 'يبدو أن فقرة أخرى تذكر الأمر نفسه: في كلتيهما ”{$shared}“.',
  'checker.rule-listed-twice': 'اسم واحد مرتين في قائمة',
  'checker.why-listed-twice': 'العدد خطأ، وربما ينقص اسم آخر في موضعه.',
  'checker.found-listed-twice': '”{$name}“ ورد في هذه القائمة من قبل.',
  'checker.rule-repeated-word': 'كلمة مرتين متتاليتين',
  'checker.why-repeated-word': 'هذا أثر باق من تعديل.',
  'checker.found-repeated-word': 'الكلمة مكررة هنا.',
  'checker.rule-repeated-in-phrase': 'اسم يتكرر داخل عبارته',
  'checker.why-repeated-in-phrase': 'دُمجت صيغتان للعبارة ولم تُحذف أي منهما.',
  'checker.found-repeated-in-phrase': '”{$word}“ مذكورة مرتين في هذه العبارة.',
  'checker.rule-many-shelves': 'عدة أماكن للمواد نفسها',
  'checker.why-many-shelves': 'لا يعرف أحد أيها محدّث؛ تحتاج كل وثيقة إلى موضع واحد وروابط إليه.',
  'checker.found-many-shelves': 'تُحفظ المواد في عدة أماكن: {$shelves}.',
} satisfies Record<keyof typeof en, string>
