import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('en')

export const en: readonly Labelled[] = [
  person(
    'Re: June check-in, Pillar 2',
    `[[1. The submission went out on 28 April.\n2. Ms. Larsen speaks, the room is confirmed.]]${gmail}`,
  ),
  person(
    'RE: June check-in',
    `[[Dear colleagues,\n\n1 done\n2 yes]]\n\nKind regards,\nAmina Diallo\nProgramme Officer, WHO\n+41 22 555 01 00${outlook}`,
  ),
  person('Re: June check-in', `[[same for both]]\n\nSent from my iPhone${apple}`),
  person(
    'Re: June check-in',
    `${quoted('1. Output 2.1 What has come of it?')}[[Nothing yet, the meeting moved to July.]]\n${quoted('2. Output 2.3 Who speaks?')}[[Bo Larsen, and we look for a second speaker.]]\n`,
  ),
  person(
    'RE: June check-in',
    `[[I am out of office next week, but yes, done. The note is on the site.]]\n\n-- \nAmina Diallo${bareGmail}`,
  ),
  person('Re: For adoption by 18 June', `[[No objection]]\n\nBest,\nAmina${bareOutlook}`),
  person(
    'Re: Automatic reply: June check-in',
    `[[Thank you, I have written to Bo. For urgent matters I will try him by phone.]]${original}`,
  ),
  person(
    'Re: June check-in',
    `On Mon, Jun 7, 2021 at 9:12 AM Network <\nr-7kq3x@network.example.org> wrote:\n\n> 1. Output 2.1\n> 2. Output 2.3\n\n[[1: finished last week\n2: ask me in July]]\n`,
  ),
  person(
    'Re: June check-in',
    `[[Please contact Bo Larsen (bo@undp.example.org) for output 2.3, he took it over in May.\n\n1. done]]${marker}`,
  ),
  person(
    'Fwd: June check-in',
    `[[Can somebody in your team take this?]]\n\n---------- Forwarded message ---------\nFrom: Network <r-7kq3x@network.example.org>\nDate: Mon, 7 Jun 2021 at 09:12\nSubject: June check-in\nTo: Amina Diallo <amina@who.example.org>\n\n1. Output 2.1\n`,
  ),
  person(
    'Re: June check-in',
    `[[Object\n\nParagraph 3 reopens what we settled in March, and our regional office cannot carry it.]]\n\nRegards,\n\nA. Diallo\n\nThis message and any attachments are confidential and intended only for the addressee. If you received it in error, delete it.${outlook}`,
  ),
  person(
    'June check-in',
    `[[Hello,\n\nWe have finished the toolkit; it is attached.\n\nThe sign > in it means "greater than".]]\n`,
  ),
  person('Re: meeting', `[[Thanks, that suits us. We will be two.]]\n\nAmina\n\nGet Outlook for iOS${outlook}`, {
    heads: { Precedence: 'normal' },
  }),
  person(
    'Re: June check-in',
    `<div dir="ltr">[[1. Done, the link is in the shared folder.]]</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Jun 7, 2021 at 9:12 AM Network &lt;r-7kq3x@network.example.org&gt; wrote:<br></div><blockquote><p>----- please write above this line -----</p><p>1. Output 2.1</p></blockquote></div>`,
    { html: true },
  ),
  person(
    'RE: June check-in',
    `<div><p>[[Agreed.]]</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Network &lt;r-7kq3x@network.example.org&gt;<br><b>Sent:</b> Monday, June 7, 2021 9:12 AM<br><b>To:</b> Amina<br><b>Subject:</b> June check-in</div><div><p>----- please write above this line -----</p></div>`,
    { html: true },
  ),
  person('Re: June check-in', `[[1. Done]]\n\nMany thanks,\nAmina\n\n[[P.S. 2 is done too.]]${gmail}`),
  person(
    'My leave',
    `[[Dear all, I will be on leave from 21 June to 2 July. Please send the minutes before that, and count our entity in for the side event.]]`,
  ),
  away(
    'Automatic reply: June check-in',
    'I am out of the office until 21 June 2021 with limited access to e-mail. For urgent matters please contact Bo Larsen (bo@undp.example.org).',
    { heads: byExchange, news: ['away', '2021-06-21', 'bo@undp.example.org'] },
  ),
  away(
    'Out of office',
    'Thank you for your message. I am on annual leave and will return on 14 June. In my absence write to ines@unesco.example.org.',
    { heads: { ...byRule, Precedence: 'bulk' }, news: ['away', '2021-06-13', 'ines@unesco.example.org'] },
  ),
  away(
    'Re: June check-in',
    `I am currently on maternity leave until 30 September 2021. My colleague Bo Larsen <bo@undp.example.org> covers for me; please contact him.${bareGmail}`,
    { heads: byRule, news: ['leave', '2021-09-30', 'bo@undp.example.org'] },
  ),
  away(
    'Automatic reply: June check-in',
    'I have left WHO as of 1 May 2021. Please direct your messages to my successor, Ms. Mei Lin, mei@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'mei@who.example.org'] },
  ),
  away(
    'Automatic reply',
    'Please note that I have moved to another duty station. For the network, contact luis@who.example.org.',
    { heads: byRule, news: ['moved', undefined, 'luis@who.example.org'] },
  ),
  away(
    'Re: June check-in',
    'Thank you for your e-mail. I am travelling on mission and will reply upon my return on Monday.\n\nIf your message is urgent, please contact our registry, registry@who.example.org.',
    { news: ['away', '2021-06-13', 'registry@who.example.org'] },
  ),
  away(
    'New e-mail address',
    'This is an automated message. My e-mail address has changed. Please use my new address amina.diallo@unep.example.org.',
    { heads: byRule, news: ['address-changed', undefined, 'amina.diallo@unep.example.org'] },
  ),
  bounce(
    'Undelivered Mail Returned to Sender',
    "This is the mail system at host mx.example.org.\n\nI'm sorry to have to inform you that your message could not be delivered.\n\n<old@who.example.org>: host mx.who.example.org said: 550 5.1.1 User unknown",
    {
      heads: fromNobody,
      failed: ['old@who.example.org', 'hard'],
      report:
        'Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; old@who.example.org\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
    },
  ),
  bounce('Delivery delayed', 'Your message has not been delivered yet. It will be retried for 3 days.', {
    heads: fromNobody,
    failed: ['busy@who.example.org', 'soft'],
    report:
      'Reporting-MTA: dns; mx.example.org\r\nFinal-Recipient: rfc822; busy@who.example.org\r\nAction: delayed\r\nStatus: 4.4.1',
  }),
  bounce(
    'Mail delivery failed: returning message to sender',
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  gone@undp.example.org\n    Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\nMessage-ID: <ours-1@network.example.org>',
    { heads: fromNobody, failed: ['gone@undp.example.org', 'hard'] },
  ),
  bounce(
    'failure notice',
    "Hi. This is the qmail-send program at mx.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<full@unep.example.org>:\nUser over quota. (#5.2.2)",
    { heads: fromNobody, failed: ['full@unep.example.org', 'soft'] },
  ),
  receipt(
    'Read: June check-in',
    'Your message\n\n  To: Amina Diallo\n  Subject: June check-in\n  Sent: Monday, June 7, 2021 9:12 AM\n\nwas read on Monday, June 7, 2021 11:00 AM.',
  ),
  machine('[all] Minutes', 'The minutes are out.', {
    heads: { 'List-Id': '<all.lists.example.org>', Precedence: 'list' },
  }),
  machine('We have received your request [#4411]', 'Your ticket has been created. Our service desk will look at it.', {
    heads: { 'Auto-Submitted': 'auto-generated' },
  }),
]
