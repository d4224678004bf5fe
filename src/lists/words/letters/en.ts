export const en = {
  'lists.via': '{$who} via {$list}',
  'lists.foot-answer':
    '.input {$to :string} .match $to author {{An answer goes to the author only.}} list {{An answer goes to everybody on the list.}} * {{An answer goes to the author and to everybody on the list.}}',
  'lists.foot-post': 'Message {$number} in the archive:',
  'lists.foot-less': 'To receive less, write “digest” or “leave” to {$address}.',
  'lists.foot-digest': 'You receive this once a day, when something was written.',
  'lists.foot-announcement': 'You receive this because you are on the list {$list}.',
  'lists.foot-formal': 'This is a formal notice to everybody on {$list}.',
  'lists.file-line': 'File: {$name}, {$size}',
  'lists.version-line': 'File: {$name}, {$size}, kept as version {$number} of “{$title}”',
  'lists.n-files': '.input {$n :integer} .match $n one {{{$n} file}} * {{{$n} files}}',
  'lists.digest-subject': '.input {$n :integer} .match $n one {{{$list}: {$n} message}} * {{{$list}: {$n} messages}}',
  'lists.digest-lead':
    '.input {$n :integer} .match $n one {{{$n} message was written to {$list} since the last digest.}} * {{{$n} messages were written to {$list} since the last digest.}}',
  'lists.digest-by': '{$who}, {$day}',
  'lists.digest-more':
    '.input {$n :integer} .match $n one {{{$n} more message is in the archive:}} * {{{$n} more messages are in the archive:}}',
  'lists.only-in': 'This announcement is written in one language only: {$language}.',
  'lists.not-in-yours':
    'This announcement is not there in your language. You read it in {$language}; it is also there in {$others}.',
  'lists.from': 'From',
  'lists.subject': 'Subject',
  'lists.moderate-subject': 'Your word is needed: a message to {$list}',
  'lists.moderate-why':
    'A message to {$list} waits for you, because you tend this list. Until somebody decides, it goes to nobody.',
  'lists.moderate-how':
    'Answer with one word: “approve”, or “discard”, or “reject:” and the reason. Or decide on this page, without signing in:',
  'lists.confirm-subject': 'Did you write this to {$list}?',
  'lists.confirm-why':
    'A message to {$list} came in your name, but nothing in it proves that it comes from you. It goes to nobody until you say so. If it is not yours, you need do nothing.',
  'lists.confirm-how': 'Answer “yes” or “no”, or decide on this page, without signing in:',
  'lists.answer-until': 'This can be answered until {$until}.',
  'lists.waits-stranger': 'It waits because nobody in the register has this address.',
  'lists.waits-not-allowed': 'It waits because its author may not write to this list without being asked.',
  'lists.waits-moderated': 'It waits because every message to this list is looked at first.',
  'lists.waits-many-addressees':
    'It waits because it was also sent to many other addresses: answers to it would go everywhere.',
  'lists.waits-often':
    'It waits because its author has written very often within an hour; two programs may be answering one another.',
  'lists.waits-confidential':
    'It waits because its subject says that it is confidential: what is confidential goes by no letter.',
  'lists.rejected-subject': 'Your message to {$list} did not go round',
  'lists.rejected-told': 'Your message “{$subject}” to {$list} did not go round. The reason:',
  'lists.rejected-next': 'Those who tend the list read letters to {$address}.',
  'lists.owner-subject': '{$list}: {$subject}',
  'lists.owner-why': '{$from} wrote to those who tend {$list}. Your answer goes to them.',
  'lists.file-sent': 'Here is the file {$name} of message {$number}, as you asked.',
  'lists.file-too-large': 'This file is too large for a letter. It is here: {$address}',
  'lists.no-such-file':
    'There is no such file, or none that you may read. Write “file 12.1” for the first file of message 12.',
  'lists.came-back': 'This letter has been through a mailing list already, so it did not go round again.',
  'lists.too-long':
    'Your message to {$list} is too long for a list, so it did not go round. Send the text as a file, with a few words.',
  'lists.too-large':
    'The files of your message to {$list} are too large together, so it did not go round. Send them one by one, or as links.',
  'lists.outcome-posted': 'Your message went to {$list}.',
  'lists.outcome-again': '{$list} has this message already.',
  'lists.outcome-unconfirmed': 'A message came in somebody’s name without proof; they were asked whether it is theirs.',
  'lists.outcome-stranger':
    'Your message to {$list} waits, because your address is not in the register. Those who tend the list decide; you need not send it again. If you have another address with us, write from there.',
  'lists.outcome-not-allowed':
    'Your message to {$list} waits: those who tend the list decide whether it goes round. You need not send it again.',
  'lists.outcome-moderated':
    'Your message to {$list} waits: every message to this list is looked at first. You need not send it again.',
  'lists.outcome-many-addressees':
    'Your message to {$list} waits, because it was also sent to many other addresses. Those who tend the list decide; or send it to the list alone.',
  'lists.outcome-often':
    'Your message to {$list} waits, because many came from you within an hour. Those who tend the list look at it.',
  'lists.outcome-confidential':
    'Your message to {$list} waits, because its subject says that it is confidential. What is confidential does not go by letter: put it where only its readers see it.',
  'lists.outcome-help':
    'Write one of these words to {$request}: “each” for each message of {$list}, “digest” for a daily digest, “leave” for nothing, “file 12.1” for a file of a message. To write to the list: {$address}',
  'lists.outcome-left': 'Somebody left {$list} by the link of a letter.',
  'lists.outcome-owner': 'Your letter went to those who tend {$list}.',
  'lists.outcome-file': 'The file was sent.',
  'lists.outcome-approved': 'Recorded: the message goes round.',
  'lists.outcome-rejected': 'Recorded: the message does not go round, and its author is told why.',
  'lists.outcome-discarded': 'Recorded: the message does not go round, and nobody is told.',
  'lists.outcome-confirmed': 'Recorded: the message is yours.',
  'lists.outcome-disowned': 'Recorded: the message is not yours, and goes to nobody.',
  'lists.answer-too-late':
    'Your answer came too late: this could be answered for thirty days. The list’s own page still shows what waits.',
  'lists.not-who-was-asked':
    'This was asked of somebody else, or nothing proves that the answer comes from who was asked. Nothing was done. The link in the letter leads to a page that needs no proof.',
  'lists.verdict-unclear':
    'We did not understand. Nothing was done. Begin your answer with “approve”, “discard” or “reject:” and the reason.',
  'lists.own-word-unclear': 'We did not understand. Nothing was done. Begin your answer with “yes” or “no”.',
} as const
