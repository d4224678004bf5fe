import type { en } from './en.ts'

export const ar = {
  'home.channels': 'القنوات',
  'home.channels-lead':
    'تُبلَّغ قنوات Teams وغيره من البرامج مرة في الأسبوع بما استجد وما هو آت. ويبقى كل شيء محفوظا هنا: فإذا تعطل البرنامج الآخر لا يضيع شيء وتُعاد محاولة الإرسال خمسة أيام.',
  'home.channels-none': 'لا تُبلَّغ أي قناة بشيء بعد.',
  'home.open-channel': 'إضافة قناة',
  'home.close-channel': 'التوقف عن إبلاغ هذه القناة',
  'home.channel-name': 'اسم القناة',
  'home.channel-kind': 'طريقة الإبلاغ',
  'home.channel-kind-teams': 'Teams، بعنوان شبكي لمسار عمل',
  'home.channel-kind-text': 'برنامج آخر، بعنوان شبكي (Mattermost أو Slack)',
  'home.channel-kind-mail': 'بالبريد الإلكتروني، إلى عنوان القناة',
  'home.channel-target': 'العنوان',
  'home.channel-target-hint': 'العنوان الشبكي أو البريدي الذي تعطيه القناة نفسها.',
  'home.channel-lang': 'اللغة',
  'home.not-a-channel':
    'ليس هذا عنوان قناة: استخدموا العنوان الذي يبدأ بـ https:// في شبكة غير شبكتنا، أو عنوان بريد إلكتروني.',
  'home.channel-closed': 'لم تعد هذه القناة تُبلَّغ بشيء.',
  'home.channel-told': 'آخر رسالة في {$day}: {$state}',
  'home.channel-told-never': 'أول رسالة في بداية الأسبوع المقبل',
  'home.post-sent': 'استُلمت',
  'home.post-new': 'في الانتظار، وستُعاد المحاولة',
  'home.post-failed': 'لم تُستلم: {$why}',
  'home.summary-title': 'هذا الأسبوع في الشبكة',
  'home.did-open-channel': '{$who}: إضافة قناة تُبلَّغ أسبوعيا',
  'home.did-close-channel': '{$who}: وقف إبلاغ قناة',
} satisfies Record<keyof typeof en, string>
