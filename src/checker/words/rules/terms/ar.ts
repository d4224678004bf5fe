import type { en } from './en.ts'

export const ar = {
  'checker.rule-official-title': 'لقب رسمي مكتوب بصيغة أخرى',
  'checker.why-official-title': 'للألقاب الرسمية صيغة واحدة في كل لغة.',
  'checker.found-official-title': 'اللقب الرسمي هو «{$instead}».',
  'checker.rule-discouraged-term': 'مصطلح لا تستخدمه النصوص الرسمية',
  'checker.why-discouraged-term': 'لا يعرف القراء في الخارج ولا المترجمون سوى المصطلح الرسمي.',
  'checker.found-discouraged-term': 'تستخدم النصوص الرسمية «{$instead}».',
  'checker.rule-outdated-name': 'اسم لم يعد ساريا في ذلك اليوم',
  'checker.why-outdated-name': 'تغير الكيانات والصكوك أسماءها؛ ومن يبحث بالاسم القديم يبحث عما لم يعد قائما.',
  'checker.found-outdated-name':
    '.input {$both :string} .match $both yes {{كان ساريا حتى {$until}؛ وأصبح بعد ذلك «{$now}»، وهو وارد في النص أيضا.}} * {{كان ساريا حتى {$until}؛ وأصبح بعد ذلك «{$now}».}}',
  'checker.rule-agreed-language': 'صيغة متفق عليها بترتيب آخر',
  'checker.why-agreed-language': 'جرى التفاوض على الصيغة المتفق عليها كلمة كلمة؛ وتغيير ترتيبها يعيد فتح ما أغلق.',
  'checker.found-agreed-language': 'الصيغة المتفق عليها هي «{$said}» ({$source}).',
  'checker.rule-position-reworded': 'موقف واحد بصيغتين',
  'checker.why-position-reworded': 'يقتبس الموقف كما اتفق عليه؛ ومن يقرأ صيغتين يسأل أيهما المقصود.',
  'checker.found-position-reworded': 'ورد من قبل أن النص نفسه يدعو إلى «{$earlier}». اقتبس الموقف كما اتفق عليه.',
} satisfies Record<keyof typeof en, string>
