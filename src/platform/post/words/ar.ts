import type { en } from './en.ts'

export const ar = {
  'post.no-such-address':
    'لا أحد هنا يجيب على العنوان {$address}. يرجى التحقق من العنوان الذي تريد الكتابة إليه، أو الرد على رسالة وصلتك منا.',
  'post.answer-subject': 'Re: {$subject}',
  'post.no-subject': '(بلا موضوع)',
  'post.answer-about': 'هذا بشأن رسالتك ”{$subject}“ الموجهة إلى {$address}.',
  'post.answer-kept': 'حُفظت رسالتك وستطلع عليها الأمانة. ولا حاجة إلى إرسالها مرة أخرى.',
  'post.answer-refused': 'لم يُسجَّل شيء من رسالتك، لكنها محفوظة. ويمكنك الرد على هذه الرسالة.',
  'post.answer-automatic': 'كُتب هذا الرد آليا.',
  'post.trouble': 'حال خلل في برنامجنا دون قراءة هذه الرسالة.',
  'post.too-large':
    'يتجاوز حجم الرسالة {$megabytes} ميغابايت، ولذلك لم تُفتح. يرجى إرسال ملفاتها واحدا واحدا، أو إرسال روابط إليها.',
  'post.nobody-takes': 'لم نتمكن من معرفة ما تتعلق به هذه الرسالة.',
  'post.unsure':
    'وصلت رسالة باسمك، لكن لا شيء فيها يثبت أنها منك، ولذلك لم يُسجَّل منها شيء بعد. إن كنت أنت من كتبها فقد تسألك الأمانة عنها. وإن لم تكتبها فيرجى إبلاغ الأمانة.',
  'post.not-a-person-away': 'رد آلي: صاحب العنوان غائب.',
  'post.not-a-person-bounce': 'خادم بريد يخبر بما آلت إليه رسالة.',
  'post.not-a-person-receipt': 'برنامج يخبر بأن رسالة قد فُتحت. ونحن لا نحفظ ذلك.',
  'post.not-a-person-machine': 'لم يكتب هذا شخص.',
  'post.not-a-person-person': 'كتب هذا شخص.',
  'post.too-many-hands': 'كانت هذه الرسالة تدور في حلقة، ولذلك لم يرد عليها أحد.',
  'post.our-own': 'كتب هذه الرسالة هذا البرنامج نفسه.',
} satisfies Record<keyof typeof en, string>
