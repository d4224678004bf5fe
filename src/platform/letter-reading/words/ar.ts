import type { en } from './en.ts'

export const ar = {
  'letter-reading.write-above': '----- يرجى الكتابة فوق هذا السطر -----',
  'letter-reading.empty': 'هذه الرسالة فارغة. أرسلوها من جديد.',
  'letter-reading.too-large':
    'حجم الرسالة {$size} ميغابايت، ونحن نقبل {$max} ميغابايت على الأكثر. أرسلوا الملفات واحدا واحدا، أو ضعوها في مكان يمكن الوصول إليه وأرسلوا الرابط.',
  'letter-reading.too-slow':
    'تجاوزت قراءة هذه الرسالة المدة المسموح بها (بالثواني: {$seconds}) فأوقفت. وقد حفظت الرسالة كما وردت. اكتبوا النص من جديد في رسالة جديدة.',
  'letter-reading.too-heavy':
    'تتطلب قراءة هذه الرسالة ذاكرة أكبر مما نسمح به. وقد حفظت الرسالة كما وردت. أرسلوا الملفات واحدا واحدا.',
  'letter-reading.damaged': 'الرسالة تالفة وتعذرت قراءتها. وقد حفظت كما وردت. اكتبوا النص من جديد في رسالة جديدة.',
  'letter-reading.remark-charset':
    'لا تذكر الرسالة ترميز حروفها على الوجه الصحيح. وقد قرئت بترميز {$charset}؛ تحققوا من صحة الأسماء.',
  'letter-reading.remark-damaged': 'الرسالة تالفة. وقد قرئ منها ما أمكنت قراءته.',
  'letter-reading.remark-parts': 'أجزاء الرسالة التي لم تقرأ لكثرتها: {$count}.',
  'letter-reading.remark-heads': 'في الرسالة ترويسات أكثر مما تحتاج إليه أي رسالة حقيقية. ولم تقرأ الأخيرة منها.',
  'letter-reading.remark-long': 'الرسالة أطول مما نقرأ. ونهاية نصها موجودة في الرسالة كما وردت فقط.',
  'letter-reading.remark-encrypted': 'الرسالة مشفرة فلا يمكننا قراءتها. أرسلوها من جديد بلا تشفير.',
  'letter-reading.remark-sealed': 'نص الرسالة مغلف داخل توقيع لا نفتحه. أرسلوها من جديد بتوقيع عادي أو بلا توقيع.',
  'letter-reading.remark-partial':
    'هذا هو الجزء {$number} من {$total} من رسالة أرسلت مجزأة، ونحن لا نجمع الأجزاء. أرسلوها من جديد كاملة.',
  'letter-reading.remark-winmail': 'وردت ملفات الرسالة داخل winmail.dat من Outlook وقد استخرجت: {$count}.',
} satisfies Record<keyof typeof en, string>
