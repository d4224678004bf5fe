import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('ar')

export const ar: readonly Labelled[] = [
  person(
    'رد: متابعة حزيران/يونيه',
    `[[2: أجل إلى أيلول/سبتمبر\n1: أرسل في 3 أيار/مايو]]\n\nمع خالص التحية والتقدير\nأمينة ديالو\nمنظمة الصحة العالمية${outlook}`,
  ),
  person('رد: متابعة حزيران/يونيه', `[[بلا تغيير]]\n\nالحصول على Outlook لـ iOS${bareOutlook}`),
  person(
    'رد: متابعة حزيران/يونيه',
    `[[شكرا على التذكير.\n\n1) جرت المشاورة في 2 حزيران/يونيه بمشاركة 14 فريقا قطريا.\n2) لا نعرف بعد.]]\n\nتحياتي،\nأمينة${original}`,
  ),
  person(
    'Re: متابعة حزيران/يونيه',
    `[[ردودي أدناه.]]\n\nفي 07/06/2021 09:12، كتب Network:\n${quoted('1. الناتج 2.1 ماذا تحقق؟')}\n[[نشر.]]\n${quoted('2. الناتج 2.3 من المتكلم؟')}\n[[نائبة المدير.]]\n\n-- \nأمينة`,
  ),
  person(
    'رد: للاعتماد قبل 18 حزيران/يونيه',
    `[[تعليق\n\nفي الفقرة 7 تقرأ «الأقليات».]]\n\nمع الاحترام\nأمينة${bareGmail}`,
  ),
  person(
    'غياب في حزيران/يونيه',
    `[[سأكون في إجازة من 14 إلى 25 حزيران/يونيه. سيجيب بو عن البرنامج وهو يعرف الملف.]]\n\nمع التحية\nأمينة`,
  ),
  person(
    'رد: متابعة حزيران/يونيه',
    `[[أنا مسافرة هذا الأسبوع، فباختصار: 1 تم، و2 أتركه لبو.]]\n\nأرسلت من هاتفي${bareOutlook}`,
  ),
  person(
    'رد: تعذر التسليم: متابعة حزيران/يونيه',
    `[[عنوانه الجديد luis@who.example.org، هل يمكنكم الإرسال مجددا؟]]${original}`,
  ),
  person('رد: متابعة حزيران/يونيه', `[[نعم]]${apple}`),
  person(
    'رد: متابعة حزيران/يونيه',
    `<div dir="rtl">[[لا اعتراض.]]</div><div><br></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>من:</b> Network<br><b>تم الإرسال:</b> الاثنين، 7 يونيو 2021 09:12<br><b>إلى:</b> أمينة<br><b>الموضوع:</b> متابعة</div><p>1. الناتج 2.1</p>`,
    { html: true },
  ),
  person(
    'ترشيح',
    `[[جهة التنسيق الجديدة لدينا هي مي لين (mei@who.example.org)؛ غادر بو لارسن المنظمة. يرجى تحديث القوائم.]]\n\nوتفضلوا بقبول فائق الاحترام\nأمينة ديالو`,
  ),
  person(
    'Fwd: متابعة حزيران/يونيه',
    `[[يا بو، هذا لك.]]\n\nبداية الرسالة المُعاد توجيهها:\n\nمن: Network <r-7kq3x@network.example.org>\nالموضوع: متابعة\nالتاريخ: 7 يونيو 2021\nإلى: أمينة\n\n1. الناتج 2.1`,
  ),
  person('رد: متابعة حزيران/يونيه', `[[هل يمكن إرسالها بالإنكليزية؟ شكرا على مساعدتكم.]]${gmail}`),
  person('رد: متابعة حزيران/يونيه', `[[تم]]${marker}`),
  away(
    'إشعار غياب',
    'السلام عليكم، أنا في إجازة الوطن من 1 إلى 18 حزيران/يونيه 2021 ولن أطلع على البريد. تنوب عني السيدة إيناس روش، يرجى مراسلتها على ines@unesco.example.org.',
    { heads: byRule, news: ['away', '2021-06-18', 'ines@unesco.example.org'] },
  ),
  away(
    'رد تلقائي: متابعة حزيران/يونيه',
    'لم تعد أمينة ديالو تعمل في منظمة الصحة العالمية. يرجى الاتصال بالوحدة unit@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'unit@who.example.org'] },
  ),
  away(
    'Re: متابعة حزيران/يونيه',
    'أنا في إجازة والدية حتى 31 آب/أغسطس. في غيابي يرجى التواصل مع لويس فيغا luis@who.example.org.',
    { heads: { 'X-Autoreply': 'yes' }, news: ['leave', '2021-08-31', 'luis@who.example.org'] },
  ),
  away(
    'متابعة حزيران/يونيه',
    'شكرا لرسالتكم. أنا غير متاحة حتى الجمعة ولن أتمكن من الرد قبل ذلك. للأمور العاجلة تواصلوا مع mei@who.example.org.',
    { news: ['away', '2021-06-11', 'mei@who.example.org'] },
  ),
  away('الرد التلقائي', 'تقاعدت في 30 نيسان/أبريل 2021. خلفني بو لارسن، بريده bo@undp.example.org.', {
    heads: byRule,
    news: ['left', undefined, 'bo@undp.example.org'],
  }),
  away('رد تلقائي', 'تم تغيير بريدي الإلكتروني. العنوان الجديد amina@unep.example.org.', {
    heads: byExchange,
    news: ['address-changed', undefined, 'amina@unep.example.org'],
  }),
  bounce('فشل التسليم', 'لم يتم تسليم الرسالة إلى old@who.example.org: مستخدم غير معروف.', {
    heads: fromNobody,
    failed: ['old@who.example.org', 'hard'],
  }),
  bounce('إشعار حالة التسليم', 'صندوق بريد المستلم ممتلئ.', {
    heads: fromNobody,
    failed: ['full@undp.example.org', 'soft'],
    report: 'Final-Recipient: rfc822;full@undp.example.org\r\nAction: failed\r\nStatus: 5.2.2',
  }),
  receipt('إشعار قراءة: متابعة حزيران/يونيه', 'هذا إشعار بقراءة الرسالة المرسلة إلى أمينة ديالو.'),
  machine('تأكيد', 'تم قبول تسجيلكم.', { heads: { From: 'noreply@unesco.example.org' } }),
  machine('نشرة', 'أخبار حزيران/يونيه.', {
    heads: { 'List-Unsubscribe': '<https://lists.example.org/u>', Precedence: 'bulk' },
  }),
]
