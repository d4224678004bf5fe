export const en = {
  'mail.printed':
    'Mail is not set up, so this letter is shown here instead of being sent. To send letters, set COLONNADE_MAIL.',
  'mail.to': 'To:',
  'mail.subject': 'Subject:',
  'mail.interrupted':
    'The program stopped while it handed this letter over. The relay may have taken it; look before sending it again.',
  'mail.line-broke':
    'The line broke while this letter was handed over. The relay may have taken it; look before sending it again.',
} as const
