import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('ar')

export const ar: readonly Labelled[] = [
  person(
    'رد: متابعة حزيران/يونيه',
    `[[1. أنجز، ونشرت المذكرة في 28 نيسان/أبريل.\n2. يتكلم بو لارسن، والقاعة مؤكدة.]]${gmail}`,
  ),
  person(
    'رد: متابعة حزيران/يونيه، الركيزة 2',
    `[[الزملاء الأعزاء،\n\n1 تم\n2 نعم]]\n\nمع أطيب التحيات،\n\nأمينة ديالو\nموظفة برامج\nهاتف: +41 22 555 01 00${outlook}`,
  ),
  person('رد: متابعة حزيران/يونيه', `[[كما في الشهر الماضي للاثنين]]\n\nأرسلت من الـ iPhone${apple}`),
  person(
    'Re: متابعة حزيران/يونيه',
    `${quoted('1. الناتج 2.1 ماذا تحقق؟')}\n[[لا شيء بعد، أجل الاجتماع إلى تموز/يوليه.]]\n\n${quoted('2. الناتج 2.3 من المتكلم؟')}\n[[السيدة لين.]]\n`,
  ),
  person(
    'رد: متابعة حزيران/يونيه',
    `[[سأكون خارج المكتب الأسبوع القادم، ولكن نعم، لقد تم ذلك.]]\n\n-- \nأمينة${bareGmail}`,
  ),
  person('رد: للاعتماد', `[[لا اعتراض]]\n\nتحياتي\nأ. ديالو${bareOutlook}`),
  person(
    'رد: رد تلقائي: متابعة حزيران/يونيه',
    `[[شكرا، لقد كتبت إلى بو لارسن الذي يحل محل إيناس في حزيران/يونيه.]]${original}`,
  ),
  person(
    'Fwd: متابعة حزيران/يونيه',
    `[[هل يمكنك الرد بدلا عني؟]]\n\n---------- رسالة مُعاد توجيهها ---------\nمن: Network <r-7kq3x@network.example.org>\nالتاريخ: الاثنين، 7 يونيو 2021\nالموضوع: متابعة\nإلى: أمينة\n\n1. الناتج 2.1`,
  ),
  person(
    'رد: متابعة حزيران/يونيه',
    `[[بخصوص الناتج 2.3 يرجى التواصل مع بو لارسن (bo@undp.example.org).\n\n1. تم]]${marker}`,
  ),
  person(
    'اعتراض',
    `[[نعترض\n\nتعيد الفقرة 3 فتح ما اتفق عليه في آذار/مارس.]]\n\nمع التحية\nأمينة ديالو\n\nهذه الرسالة ومرفقاتها سرية وموجهة إلى المرسل إليه وحده.`,
  ),
  person(
    'Re: متابعة حزيران/يونيه',
    `<div dir="rtl">[[لقد تم.]]</div><br><div class="gmail_quote"><div class="gmail_attr">في الاثنين، 7 يونيو 2021 في 9:12 ص تمت كتابة ما يلي بواسطة Network &lt;r-7kq3x@network.example.org&gt;:</div><blockquote>----- يرجى الكتابة فوق هذا السطر -----</blockquote></div>`,
    { html: true },
  ),
  person('رد: متابعة حزيران/يونيه', `[[نوافق على 18 حزيران/يونيه.]]\n\nمع الشكر\nأمينة${outlook}`),
  person('سؤال', `[[صباح الخير، من يحل محل إيناس روش التي تقاعدت؟ أود أن أكتب إليه قبل الجمعة.]]`),
  person('رد: متابعة حزيران/يونيه', `[[1. انتهى]]\n\nمع التحية\nأمينة\n\n[[ملاحظة: الثاني أيضا.]]${gmail}`),
  away(
    'رد تلقائي: متابعة حزيران/يونيه',
    'أنا خارج المكتب حتى 21 حزيران/يونيه 2021. للأمور العاجلة يرجى التواصل مع بو لارسن (bo@undp.example.org).',
    { heads: byExchange, news: ['away', '2021-06-21', 'bo@undp.example.org'] },
  ),
  away(
    'خارج المكتب',
    'شكرا على رسالتكم. أنا في إجازة سنوية وسأعود في 14 يونيو. خلال غيابي يرجى مراسلة ines@unesco.example.org.',
    { heads: byRule, news: ['away', '2021-06-13', 'ines@unesco.example.org'] },
  ),
  away(
    'Re: متابعة حزيران/يونيه',
    `أنا في إجازة أمومة حتى 30 أيلول/سبتمبر 2021. تنوب عني زميلتي مي لين، ويمكن الاتصال بها على mei@who.example.org.${bareGmail}`,
    { heads: byRule, news: ['leave', '2021-09-30', 'mei@who.example.org'] },
  ),
  away(
    'رد تلقائي',
    'لم أعد أعمل في منظمة الصحة العالمية منذ 30 أبريل. يرجى توجيه الرسائل إلى خلفي luis@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'luis@who.example.org'] },
  ),
  away('رد تلقائي', 'انتقلت إلى وظيفة أخرى. لشؤون الشبكة يرجى الاتصال بـ bo@undp.example.org.', {
    heads: byExchange,
    news: ['moved', undefined, 'bo@undp.example.org'],
  }),
  away(
    'متابعة حزيران/يونيه',
    'أشكركم على رسالتكم. أنا في مهمة وسأرد عند عودتي يوم الجمعة. في الحالات العاجلة يرجى الكتابة إلى mei@who.example.org.',
    { news: ['away', '2021-06-10', 'mei@who.example.org'] },
  ),
  bounce(
    'تعذر التسليم: متابعة حزيران/يونيه',
    'تعذر تسليم الرسالة إلى المستلمين التالين:\n\nluis@who.example.org\nلم يتم العثور على عنوان البريد الإلكتروني الذي أدخلته.',
    { heads: { ...fromNobody, From: 'postmaster@who.example.org' }, failed: ['luis@who.example.org', 'hard'] },
  ),
  bounce(
    'Delivery Status Notification (Failure)',
    'لم يتم العثور على العنوان\n\nلم يتم تسليم رسالتك إلى gone@unep.example.org لأنه لم يتم العثور على العنوان أو لأنه لا يتلقى البريد.',
    { heads: { From: 'mailer-daemon@mx.example.org' }, failed: ['gone@unep.example.org', 'hard'] },
  ),
  bounce('تأخر التسليم', 'تأخر تسليم الرسالة إلى busy@undp.example.org وستجري إعادة المحاولة.', {
    heads: fromNobody,
    failed: ['busy@undp.example.org', 'soft'],
  }),
  receipt(
    'مقروءة: متابعة حزيران/يونيه',
    'رسالتكم\n\n إلى: أمينة ديالو\n الموضوع: متابعة\n\nتمت قراءتها في 7 يونيو 2021 11:00.',
  ),
  machine('[الجميع] المحضر', 'المحضر متاح.', { heads: { 'List-Id': '<all-ar.lists.example.org>' } }),
  machine('طلبكم 4411', 'سجل مكتب المساعدة طلبكم.', { heads: { 'Auto-Submitted': 'auto-generated' } }),
]
