export const en = {
  'mailroom.people': 'Who was written to',
  'mailroom.letters-n': '.input {$n :integer} .match $n one {{{$n} letter}} * {{{$n} letters}}',
  'mailroom.as-it-leaves': 'The letter as it would leave (.eml)',
  'mailroom.heads': 'Its heads, as programs for mail read them',
  'mailroom.file-enclosed': 'File to enclose',
  'mailroom.no-file': 'Choose a file of this machine.',
  'mailroom.forged': 'Nothing proves that this address is mine',
  'mailroom.forged-hint': 'To see what becomes of a letter in somebody else’s name.',
  'mailroom.being-read': 'Your letter is taken in and is being read. Load this page again in a moment.',
  'mailroom.came-of-it': 'What came of your letter: {$outcome}',
} as const
