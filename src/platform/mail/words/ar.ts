import type { en } from './en.ts'

export const ar = {
  'mail.printed': 'البريد غير مهيأ، ولذلك تُعرض هذه الرسالة هنا ولم ترسل. لإرسال الرسائل عيّن COLONNADE_MAIL.',
  'mail.to': 'إلى:',
  'mail.subject': 'الموضوع:',
  'mail.interrupted': 'توقف البرنامج وهو يسلّم هذه الرسالة. ربما قبلها الخادم؛ تحقق قبل إرسالها من جديد.',
  'mail.line-broke': 'انقطع الاتصال أثناء تسليم هذه الرسالة. ربما قبلها الخادم؛ تحقق قبل إرسالها من جديد.',
} satisfies Record<keyof typeof en, string>
