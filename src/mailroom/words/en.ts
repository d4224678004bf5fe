import { en as catcher } from './catcher/en.ts'
import { en as sorting } from './sorting/en.ts'

export const en = {
  ...catcher,
  ...sorting,
  'mailroom.title': 'Mail room',
  'mailroom.caught-title': 'Letters this house wrote',
  'mailroom.caught-lead':
    'No mail server is set up, so nothing leaves this machine: every letter is caught here, and can be answered here.',
  'mailroom.caught-everybody':
    'This is a sample network: whoever reaches this page reads every letter, codes to sign in among them.',
  'mailroom.caught-none': 'Nothing was written yet. Ask for a code to sign in, and it appears here.',
  'mailroom.to': 'To',
  'mailroom.from': 'From',
  'mailroom.subject': 'Subject',
  'mailroom.written': 'Written',
  'mailroom.letters-to': 'Letters to {$address}',
  'mailroom.all-letters': 'All letters',
  'mailroom.answer-as': 'Answer as {$address}',
  'mailroom.answer-lead': 'What you write goes to {$address} as a real letter, with the text above quoted below it.',
  'mailroom.your-answer': 'Your answer',
  'mailroom.send-answer': 'Send the answer',
  'mailroom.write-letter': 'Write a letter to the network',
  'mailroom.write-lead':
    'From any address to any address of the network: a list, the library, joining. It is read like one from outside.',
  'mailroom.text': 'Text',
  'mailroom.not-an-address': 'Write one e-mail address, such as amina@who.example.org.',
  'mailroom.enclosed': 'Enclosed',
  'mailroom.sort-title': 'To sort',
  'mailroom.sort-lead':
    'Letters that came in and that nobody understood, or of which it is not sure who wrote them. Their senders were told.',
  'mailroom.sort-none': 'Nothing to sort.',
  'mailroom.why': 'Why it is here',
  'mailroom.sent-to': 'Sent to',
  'mailroom.came': 'Came in',
  'mailroom.sure': 'Who wrote it',
  'mailroom.raw': 'The letter as it came (.eml)',
  'mailroom.file-done': 'Dealt with',
  'mailroom.file-spam': 'Unwanted',
  'mailroom.file-again': 'Put back',
  'mailroom.no-such-letter': 'There is no such letter to sort.',
  'mailroom.no-subject': '(no subject)',
  'mailroom.did-file-letter': '{$who} filed a letter that came in',
  'mailroom.needs-sorting':
    '.input {$n :integer} .match $n one {{Sort {$n} letter that came in}} * {{Sort {$n} letters that came in}}',
  'mailroom.did-post-letter': '{$who} wrote a letter where letters are caught',
} as const
