import type { en } from './en.ts'

export const ar = {
  'contacts.empty': 'لا يوجد فيه شيء. ألصق عنوانا واحدا على الأقل أو اختر ملفا.',
  'contacts.not-contacts':
    'لم يُعثر فيه على أي عنوان. نقرأ القوائم الملصقة وملفات CSV وXLSX وvCard وLDIF وملفات تصدير القوائم البريدية؛ احفظ دفتر عناوينك بإحدى هذه الصيغ.',
  'contacts.wrong-encoding': 'لا يمكننا تحديد ترميز نص هذا الملف ({$guess}؟). احفظه بترميز UTF-8 وأرسله من جديد.',
  'contacts.too-big': 'حجم الملف أكبر من {$megabytes} ميغابايت. صدّره من دون صور أو قسّمه.',
  'contacts.too-many':
    '.input {$limit :integer} {{عدد المداخل يتجاوز الحد المسموح به ({$limit}). قسّم القائمة إلى عدة قوائم.}}',
  'contacts.damaged': 'الملف تالف ولا يمكن قراءته حتى نهايته. صدّره من جديد وأرسل النسخة الجديدة.',
  'contacts.too-slow':
    'تجاوزت قراءة هذا الملف المدة المسموح بها بالثواني ({$seconds}) فأوقفت. قسّمه أو احفظه بصيغة CSV.',
  'contacts.too-heavy': 'تحتاج قراءة هذا الملف إلى ذاكرة أكبر مما نسمح به. قسّمه أو احفظه بصيغة CSV.',
  'contacts.no-such-file': 'لا يوجد ملف في {$path}.',
  'contacts.no-columns': 'لا يبدو أي من الأعمدة عنوانا أو اسما: {$columns}. بيّن أدناه ما يحتويه كل عمود.',
  'contacts.remark-no-address': 'السطر {$at}: لا يوجد عنوان في «{$words}». تُرك جانبا.',
  'contacts.remark-encoding': 'لم يكن النص بترميز UTF-8 فقُرئ على أنه {$encoding}. تحقق من كتابة بعض الأسماء.',
} satisfies Record<keyof typeof en, string>
