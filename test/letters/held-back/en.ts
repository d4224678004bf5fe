import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('en')

export const en: readonly Labelled[] = [
  person(
    'Re: June check-in, Pillar 2: 2 questions',
    `[[2 - postponed to September\n1 - sent on 3 May]]\n\nWarm regards,\n\nAmina Diallo | Technical Officer\nWorld Health Organization\n20 Avenue Appia, 1211 Geneva${outlook}`,
  ),
  person('Re: June check-in', `[[both same as last month]]${apple}`),
  person(
    'RE: June check-in',
    `[[Noted with thanks.\n\n1) The consultation took place on 2 June with 14 country teams.\n\n2) We do not know yet.]]\n\nThanks,\nAmina${original}`,
  ),
  person(
    'Re: June check-in',
    `[[Please see my answers below.]]${`\n\nOn 07/06/2021 09:12, Network wrote:\n`}${quoted('1. Output 2.1 What has come of it?')}\n[[It is published.]]\n\n${quoted('2. Output 2.3 Who speaks?')}\n[[The deputy.]]\n\n-- \nAmina`,
  ),
  person(
    'Re: For adoption by 18 June',
    `[[Comment\n\nIn paragraph 7 read "minorities" for "minority groups".]]\n\nCheers\nA.${bareGmail}`,
  ),
  person(
    'Away in June',
    `[[I shall be away from 14 to 25 June. Bo will answer for UNDP and knows the file.]]\n\nAll the best,\nAmina`,
  ),
  person(
    'Re: June check-in',
    `[[Thank you for your message. I am travelling this week, hence briefly: 1 is done, 2 I leave to Bo.]]\n\nSent from Outlook for Android${bareOutlook}`,
  ),
  person(
    'Re: Undeliverable: June check-in',
    `[[His new address is luis@who.example.org, he told me yesterday. Could you send it again?]]${original}`,
  ),
  person(
    'RE: RE: June check-in',
    `[[yes]]\n\nFrom: Bo Larsen <bo@undp.example.org>\nSent: 07 June 2021 10:02\nTo: Amina Diallo <amina@who.example.org>; Network <r-7kq3x@network.example.org>\nCc: Mei Lin <mei@who.example.org>\nSubject: RE: June check-in\n\nCan you live with it?`,
  ),
  person(
    'Re: June check-in',
    `<p>[[No objection]]</p><p>[[We would like the annex to be shared with country teams.]]</p><div class="moz-signature">Amina</div><div class="moz-cite-prefix">On 07/06/2021 09:12, Network wrote:</div><blockquote type="cite"><p>----- please write above this line -----</p><p>text</p></blockquote>`,
    { html: true },
  ),
  person(
    'FW: June check-in',
    `[[Bo, this is yours now.]]\n\nFrom: Network <r-7kq3x@network.example.org>\nDate: Monday, 7 June 2021 at 09:12\nTo: Amina Diallo <amina@who.example.org>\nSubject: June check-in\n\n1. Output 2.1`,
  ),
  person(
    'Nomination',
    `[[Our new focal point is Mei Lin (mei@who.example.org); Bo Larsen has left the organization. Please change the lists.]]\n\nYours sincerely,\nA. Diallo\nChief of Section`,
  ),
  person('Re: June check-in', `[[1. Done. 2. No.]]`),
  person(
    'Re: Your automatic reply',
    `[[I had asked whether you come on 9 June; I now ask Bo.]]\n\nRegards\nAmina\n\nPlease consider the environment before printing this e-mail.`,
  ),
  person(
    'Re: June check-in',
    `[[Could you resend in French? Our colleague out of the office reads English badly.]]${gmail}`,
  ),
  person('Re: June check-in', `[[done]]${marker}`),
  away(
    'Out of Office: June check-in',
    'Dear sender,\n\nI am on home leave from 1 to 18 June 2021 and will not be checking my e-mail. Ms. Ines Roche (ines@unesco.example.org) is officer-in-charge.',
    { heads: byRule, news: ['away', '2021-06-18', 'ines@unesco.example.org'] },
  ),
  away(
    'AUTO: Amina Diallo is out of the office (returning 06/21/2021)',
    'I am out of the office until 06/21/2021.\n\nFor urgent issues, e-mail bo@undp.example.org.\n\nNote: This is an automated response to your message "June check-in" sent on 06/07/2021.',
    { news: ['away', '2021-06-21', 'bo@undp.example.org'] },
  ),
  away(
    'Automatic reply: June check-in',
    'Amina Diallo no longer works at WHO. Please contact the unit at unit@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'unit@who.example.org'] },
  ),
  away(
    'Re: June check-in',
    'Hello! I am on parental leave through 31 August. In my absence please get in touch with Luis Vega (luis@who.example.org).',
    { heads: { 'X-Autoreply': 'yes', Precedence: 'bulk' }, news: ['leave', '2021-08-31', 'luis@who.example.org'] },
  ),
  away(
    'June check-in',
    'Thanks for your note. I am away from my desk until Friday and have only intermittent access to email. During my absence, for urgent matters, please reach out to mei@who.example.org.',
    { news: ['away', '2021-06-11', 'mei@who.example.org'] },
  ),
  away(
    'Automatic reply: June check-in',
    'I retired on 30 April 2021. It was a pleasure to work with you. My functions have been taken over by Bo Larsen, bo@undp.example.org.',
    { heads: byExchange, news: ['left', undefined, 'bo@undp.example.org'] },
  ),
  away('Autoreply', 'The office is closed on 9 June. We will get back to you when we return on 10 June.', {
    heads: byRule,
    news: ['away', '2021-06-09'],
  }),
  bounce(
    'Undeliverable: June check-in',
    "Delivery has failed to these recipients or groups:\n\nluis@who.example.org\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.",
    { heads: { ...fromNobody, From: 'postmaster@who.example.org' }, failed: ['luis@who.example.org', 'hard'] },
  ),
  bounce(
    'Delivery Status Notification (Failure)',
    "Address not found\n\nYour message wasn't delivered to gone@unep.example.org because the address couldn't be found, or is unable to receive mail.\n\nThe response from the remote server was:\n550 5.1.1 The email account that you tried to reach does not exist.",
    {
      heads: { From: 'Mail Delivery Subsystem <mailer-daemon@mx.example.org>' },
      failed: ['gone@unep.example.org', 'hard'],
    },
  ),
  bounce('Mail delivery failed', "The recipient's mailbox is full and can't accept messages now.", {
    heads: fromNobody,
    failed: ['full@undp.example.org', 'soft'],
    report:
      'Reporting-MTA: dns; mx.example.org\r\n\r\n\r\nFinal-Recipient: rfc822;full@undp.example.org\r\nAction: failed\r\nStatus: 5.2.2',
  }),
  bounce(
    'Undelivered Mail Returned to Sender',
    'This is the mail system at host mx.example.org.\n\n<x@closed.example.org>: Host or domain name not found. Name service error for name=closed.example.org type=A: Host not found',
    { heads: fromNobody, failed: ['x@closed.example.org', 'hard'] },
  ),
  receipt(
    'Return Receipt (displayed) - June check-in',
    'This is a Return Receipt for the mail that you sent to amina@who.example.org.',
    {
      report:
        'Final-Recipient: rfc822; amina@who.example.org\r\nDisposition: manual-action/MDN-sent-manually; displayed',
    },
  ),
  machine('Your daily summary', 'Three new messages wait in your quarantine.', {
    heads: { From: 'no-reply@who.example.org' },
  }),
  machine('Confirm your subscription', 'Reply to this message to confirm.', {
    heads: { Precedence: 'bulk', From: 'majordomo@lists.example.org' },
  }),
]
