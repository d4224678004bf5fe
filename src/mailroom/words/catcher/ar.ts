import type { en } from './en.ts'

export const ar = {
  'mailroom.people': 'من كُتب إليه',
  'mailroom.letters-n':
    '.input {$n :integer} .match $n zero {{لا رسائل}} one {{رسالة واحدة}} two {{رسالتان}} few {{{$n} رسائل}} many {{{$n} رسالة}} * {{{$n} رسالة}}',
  'mailroom.as-it-leaves': 'الرسالة كما كانت ستُرسل (.eml)',
  'mailroom.heads': 'ترويساتها كما تقرؤها برامج البريد',
  'mailroom.file-enclosed': 'ملف مرفق',
  'mailroom.no-file': 'اختاروا ملفا من هذا الجهاز.',
  'mailroom.forged': 'لا شيء يثبت أن هذا العنوان لي',
  'mailroom.forged-hint': 'لمعرفة ما تؤول إليه رسالة كُتبت باسم شخص آخر.',
  'mailroom.being-read': 'استُلمت رسالتكم وتجري قراءتها. أعيدوا تحميل هذه الصفحة بعد لحظة.',
  'mailroom.came-of-it': 'ما نتج عن رسالتكم: {$outcome}',
} satisfies Record<keyof typeof en, string>
