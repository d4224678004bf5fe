import type { en } from './en.ts'

export const ar = {
  'accounts.sign-in': 'تسجيل الدخول',
  'accounts.sign-out': 'تسجيل الخروج',
  'accounts.ask-lead': 'أدخل عنوان بريدك الإلكتروني. سنرسل إليك رمزا من ستة أحرف أو أرقام. لا حاجة إلى كلمة سر.',
  'accounts.address': 'عنوان البريد الإلكتروني',
  'accounts.address-hint': 'العنوان الذي سجله كيانك لدى الشبكة.',
  'accounts.send-code': 'أرسلوا إليّ رمزا',
  'accounts.not-an-address': 'أدخل عنوان بريد إلكتروني، مثلا name@example.org.',
  'accounts.type-code': 'أدخل الرمز',
  'accounts.code-lead':
    'إذا كان العنوان مسجلا، فثمة رسالة في الطريق تتضمن رمزا. وهو صالح لمدة {$minutes} دقيقة، في هذا المتصفح فقط.',
  'accounts.code': 'الرمز',
  'accounts.code-hint': 'ستة أحرف أو أرقام. لا أهمية للحروف الكبيرة أو المسافات أو الشرطات.',
  'accounts.continue': 'متابعة',
  'accounts.code-wrong': 'هذا الرمز ليس الرمز الذي أرسلناه، أو أن صلاحيته انتهت. راجع الرسالة أو اطلب رمزا جديدا.',
  'accounts.new-code': 'طلب رمز جديد',
  'accounts.letter-subject': 'رمز تسجيل الدخول',
  'accounts.letter-body':
    'لقد طلبت تسجيل الدخول إلى حيز عمل الشبكة.\n\nرمزك: {$code}\n\nأدخله في المتصفح الذي طلبته منه. وهو صالح لمدة {$minutes} دقيقة.\nإذا لم تكن قد طلبته، فلا يلزمك فعل شيء.',
  'accounts.signed-in-as': 'تم تسجيل الدخول باسم {$name}',
  'accounts.role-secretariat': 'الأمانة',
  'accounts.role-auditor': 'مراجع الحسابات',
  'accounts.no-secretary': 'لا يوجد أمين بعد. أنشئ الشبكة أولا: colonnade init',
} satisfies Record<keyof typeof en, string>
