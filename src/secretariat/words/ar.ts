import type { en } from './en.ts'

export const ar = {
  'secretariat.no-network': 'مساحة عمل الشبكة',
  'secretariat.not-an-address': 'أدخل عنوان بريد إلكتروني، مثل name@example.org.',
  'secretariat.no-such-zone': 'لا توجد منطقة زمنية بهذا الاسم. أدخل اسما مثل Europe/Zurich أو America/New_York.',
  'secretariat.changed-meanwhile': 'غيّر شخص آخر هذا في الأثناء. افتح الصفحة من جديد وأجرِ التغيير على ما هو موجود الآن.',
  'secretariat.founded-already': 'توجد شبكة هنا بالفعل. تحتاج شبكة ثانية إلى مجلد بيانات خاص بها.',
  'secretariat.founded': 'أُنشئت {$name}. سجّل الدخول في {$address}؛ يصل الرمز بالبريد أو يُطبع هنا إذا لم يُضبط البريد.',
  'secretariat.about-init': 'ينشئ الشبكة وأمينها الأول',
  'secretariat.about-name': 'الاسم الكامل للشبكة',
  'secretariat.about-short-name': 'الاسم الذي يظهر أعلى كل صفحة',
  'secretariat.about-secretary': 'البريد الإلكتروني للأمين الأول',
  'secretariat.about-doctor': 'يفحص كل ما يعتمد عليه البرنامج ويقول ما العمل',
  'secretariat.about-ledger-verify': 'يراجع السجل كله: كل رقم وكل ختم',
  'secretariat.about-seal': 'اختم أولا ما لم يُختم بعد',
  'secretariat.ledger-whole':
    '.input {$rows :integer} .match $rows zero {{السجل سليم: لا صفوف فيه، وهو مختوم حتى الرقم {$sealed}؛ العدد {$rows}.}} one {{السجل سليم: صف واحد ({$rows})، وهو مختوم حتى الرقم {$sealed}.}} two {{السجل سليم: صفان ({$rows})، وهو مختوم حتى الرقم {$sealed}.}} few {{السجل سليم: {$rows} صفوف، وهو مختوم حتى الرقم {$sealed}.}} many {{السجل سليم: {$rows} صفا، وهو مختوم حتى الرقم {$sealed}.}} * {{السجل سليم: {$rows} صف، وهو مختوم حتى الرقم {$sealed}.}}',
  'secretariat.ledger-faulty':
    '.input {$faults :integer} .match $faults zero {{لم يعد السجل كما كان ({$faults}). احتفظ بنسخة من مجلد البيانات وقارنها بنسخة احتياطية.}} one {{لم يعد السجل كما كان: خلل واحد ({$faults}). احتفظ بنسخة من مجلد البيانات وقارنها بنسخة احتياطية.}} two {{لم يعد السجل كما كان: خللان ({$faults}). احتفظ بنسخة من مجلد البيانات وقارنها بنسخة احتياطية.}} few {{لم يعد السجل كما كان: {$faults} مواضع خلل. احتفظ بنسخة من مجلد البيانات وقارنها بنسخة احتياطية.}} many {{لم يعد السجل كما كان: {$faults} موضع خلل. احتفظ بنسخة من مجلد البيانات وقارنها بنسخة احتياطية.}} * {{لم يعد السجل كما كان: {$faults} موضع خلل. احتفظ بنسخة من مجلد البيانات وقارنها بنسخة احتياطية.}}',
  'secretariat.ledger-head': 'آخر ختم: {$head}',
  'secretariat.state-ok': 'سليم',
  'secretariat.state-look': 'انتبه',
  'secretariat.state-broken': 'معطل',
  'secretariat.doctor-database': 'PostgreSQL {$version} يستجيب، {$where}، ويحفظ ما استلمه حتى عند انقطاع التيار.',
  'secretariat.doctor-not-durable':
    'قد يفقد PostgreSQL {$version}، {$where}، ما أكده: اضبط fsync وsynchronous_commit على on.',
  'secretariat.doctor-own-database': 'قاعدة خاصة بنا',
  'secretariat.doctor-other-database': 'في DATABASE_URL',
  'secretariat.doctor-clock': 'تشير الساعة إلى {$at}، وقاعدة البيانات متفقة معها.',
  'secretariat.doctor-clock-apart':
    'يختلف البرنامج وقاعدة البيانات بمقدار {$seconds} ثانية: اضبط الجهازين على خادم وقت.',
  'secretariat.doctor-story-clock': 'هذه شبكة نموذجية: تواصل ساعتها القصة وتشير إلى {$at}.',
  'secretariat.doctor-disk': 'المساحة الحرة للمجلد {$folder}: {$free}.',
  'secretariat.doctor-disk-low': 'لم يبق للمجلد {$folder} سوى {$free}: أفسح مكانا قبل أن تتوقف قاعدة البيانات.',
  'secretariat.doctor-address': 'العنوان العام هو {$address}.',
  'secretariat.doctor-address-local':
    'لا يمكن بلوغ {$address} إلا من هذا الجهاز. اضبط COLONNADE_ADDRESS على العنوان العام.',
  'secretariat.doctor-address-plain': 'العنوان {$address} ليس https: ضع أمامه وكيلا مزودا بشهادة.',
  'secretariat.doctor-mail': 'ترسل الرسائل باسم {$from}؛ ولا رسالة محتجزة.',
  'secretariat.doctor-no-mail': 'البريد غير مضبوط: تطبع الرسائل ورموز الدخول في الطرفية. اضبط COLONNADE_MAIL.',
  'secretariat.doctor-letters-held':
    '.input {$n :integer} .match $n zero {{لا رسائل محتجزة ({$n}).}} one {{رسالة واحدة محتجزة أو فاشلة ({$n}): راجعها ثم أطلقها أو ألغها.}} two {{رسالتان محتجزتان أو فاشلتان ({$n}): راجعهما ثم أطلقهما أو ألغهما.}} few {{{$n} رسائل محتجزة أو فاشلة: راجعها ثم أطلقها أو ألغها.}} many {{{$n} رسالة محتجزة أو فاشلة: راجعها ثم أطلقها أو ألغها.}} * {{{$n} رسالة محتجزة أو فاشلة: راجعها ثم أطلقها أو ألغها.}}',
  'secretariat.doctor-jobs': 'أُنجز كل ما حان موعده.',
  'secretariat.doctor-jobs-failed':
    '.input {$n :integer} .match $n zero {{لم تترك أي مهمة ({$n}): {$trouble}}} one {{تركت مهمة واحدة ({$n}): {$trouble}}} two {{تركت مهمتان ({$n})، أولاهما: {$trouble}}} few {{تركت {$n} مهام، أولاها: {$trouble}}} many {{تركت {$n} مهمة، أولاها: {$trouble}}} * {{تركت {$n} مهمة، أولاها: {$trouble}}}',
  'secretariat.doctor-languages': 'بيئة التشغيل تعرف اللغات الست كلها.',
  'secretariat.doctor-languages-missing':
    'تنقص بيانات اللغات وستُرتب القوائم خطأ. استخدم نسخة Node الواردة في ملف القفل.',

  'secretariat.did-name-network': '{$who}: تعديل اسم الشبكة أو جهة اتصالها أو منطقتها الزمنية',
} satisfies Record<keyof typeof en, string>
