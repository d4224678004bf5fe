import type { en } from './en.ts'

export const ar = {
  'checker.rule-part-left-out': 'قائمة ركائز تنقصها ركيزة',
  'checker.why-part-left-out': 'يظن القارئ أن القائمة هي الخطة كلها، فالركيزة التي لا ترد فيها لا وجود لها عنده.',
  'checker.found-part-left-out': 'تنقص هذه القائمة الركيزة {$number}، «{$name}».',
  'checker.rule-part-named-otherwise': 'ركيزة واحدة باسمين',
  'checker.why-part-named-otherwise': 'من يقرأ اسمين يبحث عن ركيزتين.',
  'checker.found-part-named-otherwise': 'ترد هذه الركيزة في موضع آخر باسم «{$other}»، وهنا باسم «{$name}».',
  'checker.rule-official-name': 'اسم رسمي قريب من الصواب',
  'checker.why-official-name':
    'أسماء الهيئات والأيام والصكوك متفق عليها كلمة كلمة؛ وتغيير حرف جر يجعلها اسما آخر لا يعثر عليه البحث.',
  'checker.found-official-name': 'الاسم الرسمي هو «{$official}».',
  'checker.rule-host-title': 'موضوع الاجتماع المضيف معطى عنوانا لنص من نصوصنا',
  'checker.why-host-title': 'يستشهد بكل منهما بطريقة مختلفة؛ والبيان الذي يحمل عنوانا خاطئا لا يعثر عليه.',
  'checker.found-host-title': 'يبدو أن هذا موضوع «{$host}»، لا عنوان النص الذي قدم فيه ({$work}).',
  'checker.rule-written-two-ways': 'اسم واحد مكتوب بطريقتين',
  'checker.why-written-two-ways': 'يكتب موصولا هنا ومفصولا هناك فيبدو شيئين، ولا يعثر البحث إلا على أحدهما.',
  'checker.found-written-two-ways': 'يرد في موضع آخر بصيغة «{$other}»؛ مكتوب على نحو آخر: {$times}.',
  'checker.rule-case-varies': 'مصطلح واحد بحروف كبيرة وبدونها في الفقرة نفسها',
  'checker.why-case-varies': 'الحروف الكبيرة تعني أن الكلمة اسم علم؛ فيتساءل القارئ هل الثانية شيء آخر.',
  'checker.found-case-varies': 'وردت بعد كلمات قليلة بصيغة «{$other}».',
  'checker.rule-country-name': 'بلد باسم غير رسمي',
  'checker.why-country-name':
    'تستخدم نصوص الأمم المتحدة الأسماء المختصرة الواردة في قائمة المصطلحات؛ وغيرها قد يسيء ولا يعثر عليه البحث.',
  'checker.found-country-name': 'الاسم المختصر الرسمي هو «{$official}».',
  'checker.rule-team-is-not-country': 'بلد مذكور مثالا على فريق',
  'checker.why-team-is-not-country': 'الفريق القطري تابع للأمم المتحدة، والبلد دولة عضو؛ وما فعله أحدهما لم يفعله الآخر.',
  'checker.found-team-is-not-country': '{$country} بلد وليس فريقا («{$team}»): اذكر الفريق في ذلك البلد.',
} satisfies Record<keyof typeof en, string>
