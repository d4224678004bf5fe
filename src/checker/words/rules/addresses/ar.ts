import type { en } from './en.ts'

export const ar = {
  'checker.rule-near-domain': 'عنوان نطاقه قريب من نطاق أحد الكيانات',
  'checker.why-near-domain': 'الرسالة إلى عنوان كهذا تعود أو تصل إلى غريب.',
  'checker.found-near-domain': 'لا كيان يكتب من {$host}؛ ويكتب {$entity} من {$near}.',
  'checker.rule-other-domain': 'عنوان كيان غير الكيان المذكور بجانبه',
  'checker.why-other-domain': 'أحدهما خطأ، أو أن شخصا انتقل.',
  'checker.found-other-domain': '{$host} نطاق {$owner}؛ والسطر يذكر {$entity}.',
  'checker.rule-shared-domain': 'عنوان لا يثبت الكيان',
  'checker.why-shared-domain': 'تشترك كيانات كثيرة في نطاق واحد؛ والعنوان وحده لا يدل على من يكتب باسمه.',
  'checker.found-shared-domain':
    'عدد الكيانات التي تستخدم {$host}: {$count}. أما أن هذا هو {$entity} فيجب أن يعرف من مصدر آخر.',
  'checker.rule-passing-address': 'عنوان شبكي لن يدوم',
  'checker.why-passing-address': 'يقرأ التقرير سنوات، وينبغي أن يظل العنوان يوصل إلى شيء.',
  'checker.found-passing-address':
    '.input {$sign :string} .match $sign program {{ينتهي باسم البرنامج الذي أنشأ الصفحة، وينكسر إذا انتقل الموقع. استشهد بالوثيقة برمزها أو بعنوان دائم.}} shortened {{العنوان مختصر: لا يرى أحد إلى أين يؤدي، وقد تتوقف الخدمة. اكتب العنوان كاملا.}} number {{هذا رقم جهاز. اكتب اسم الموقع.}} * {{الاتصال غير مشفر. اكتب https إذا كان الموقع يتيحه.}}',
  'checker.rule-disguised-address': 'عنوان ليس كما يبدو',
  'checker.why-disguised-address': 'بالحروف المتشابهة ينتحل الغرباء صفة الزملاء.',
  'checker.found-disguised-address':
    '.input {$sign :string} .match $sign turned {{هنا علامات خفية تعكس اتجاه الكتابة: ما يقرأ ليس ما يفتح.}} coded {{الاسم مكتوب برمز (xn--) فلا ترى حروفه.}} * {{في الاسم الواحد حروف من أبجديتين: أحدها يبدو صحيحا فحسب.}}',
} satisfies Record<keyof typeof en, string>
