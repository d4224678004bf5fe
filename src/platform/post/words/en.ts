export const en = {
  'post.no-such-address':
    'Nobody here answers to {$address}. Look at the address that you want to write to, or answer a letter that you have from us.',
  'post.answer-subject': 'Re: {$subject}',
  'post.no-subject': '(no subject)',
  'post.answer-about': 'This is about your letter “{$subject}” to {$address}.',
  'post.answer-kept': 'Your letter is kept, and the secretariat will look at it. You need not send it again.',
  'post.answer-refused': 'Nothing was recorded from your letter, but it is kept. You can answer this letter.',
  'post.answer-automatic': 'This answer was written automatically.',
  'post.trouble': 'A fault of our program kept it from reading this letter.',
  'post.too-large':
    'The letter is larger than {$megabytes} MB, so it was not opened. Send its files one by one, or as links.',
  'post.nobody-takes': 'We could not tell what this letter is for.',
  'post.unsure':
    'A letter came in your name, but nothing in it proves that it comes from you, so nothing was recorded from it yet. If you wrote it, the secretariat may ask you. If you did not, please tell the secretariat.',
  'post.not-a-person-away': 'An automatic answer: somebody is away.',
  'post.not-a-person-bounce': 'A mail server tells what became of a letter.',
  'post.not-a-person-receipt': 'A program tells that a letter was opened. We do not keep that.',
  'post.not-a-person-machine': 'No person wrote this just now.',
  'post.not-a-person-person': 'A person wrote this.',
  'post.too-many-hands': 'This letter was going in circles, so nobody answered it.',
  'post.our-own': 'This letter was written by this very program.',
} as const
