import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('zh')

export const zh: readonly Labelled[] = [
  person('Re: 六月进度', `[[2：推迟到九月\n1：已于5月3日发送]]\n\n祝工作愉快\n张爱华\n世界卫生组织${outlook}`),
  person('回复: 六月进度', `[[没有变化]]\n\n获取 Outlook for iOS${bareOutlook}`),
  person(
    '答复: 六月进度',
    `[[感谢提醒。\n\n1）磋商已于6月2日举行，14个国家工作队参加。\n2）目前尚不清楚。]]\n\n顺颂商祺\n张爱华${original}`,
  ),
  person(
    'Re: 六月进度',
    `[[答复见下。]]\n\n在 2021/6/7 9:12, Network 写道:\n${quoted('1. 产出 2.1 进展如何？')}\n[[已经出版。]]\n${quoted('2. 产出 2.3 谁发言？')}\n[[副主任。]]\n\n-- \n张爱华`,
  ),
  person('Re: 供通过，6月18日前', `[[意见\n\n第7段应为“少数群体”。]]\n\n此致\n敬礼\n张爱华${bareGmail}`),
  person('六月休假', `[[我6月14日至25日休假，由李明代表开发署答复，他了解情况。]]\n\n祝好\n张爱华`),
  person('回复: 六月进度', `[[我本周出差，简单答复：1 已完成，2 请问李明。]]\n\n发自我的手机${bareOutlook}`),
  person('回复: 未送达: 六月进度', `[[他的新邮箱是 luis@who.example.org，请重新发送。]]${original}`),
  person('Re: 六月进度', `[[是]]${apple}`),
  person(
    '答复: 六月进度',
    `<div>[[无异议。]]</div><div><br></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>发件人:</b> Network<br><b>发送时间:</b> 2021年6月7日 9:12<br><b>收件人:</b> 张爱华<br><b>主题:</b> 六月进度</div><p>1. 产出 2.1</p>`,
    { html: true },
  ),
  person('提名', `[[我方新的协调人是林梅（mei@who.example.org）；李明已离职，请更新名单。]]\n\n谢谢\n张爱华\n处长`),
  person(
    '转发: 六月进度',
    `[[李明，这项归你。]]\n\n下面是被转发的邮件：\n\n发件人: Network <r-7kq3x@network.example.org>\n主题: 六月进度\n日期: 2021年6月7日\n收件人: 张爱华\n\n1. 产出 2.1`,
  ),
  person('Re: 六月进度', `[[能否发英文版？谢谢您的帮助。]]${gmail}`),
  person('Re: 六月进度', `[[完成]]${marker}`),
  away(
    '外出通知',
    '您好！我于2021年6月1日至18日回国休假，期间无法查看邮件，请联系代理人罗女士（ines@unesco.example.org）。',
    { heads: byRule, news: ['away', '2021-06-18', 'ines@unesco.example.org'] },
  ),
  away('自动回复: 六月进度', '张爱华已不再在世卫组织工作，请联系该处 unit@who.example.org。', {
    heads: byExchange,
    news: ['left', undefined, 'unit@who.example.org'],
  }),
  away('Re: 六月进度', '本人休育儿假至8月31日，请与同事联系：luis@who.example.org。', {
    heads: { 'X-Autoreply': 'yes' },
    news: ['leave', '2021-08-31', 'luis@who.example.org'],
  }),
  away('六月进度', '您好，您的邮件已收到。我休假到周五，期间无法及时回复。紧急事宜请联系 mei@who.example.org。', {
    news: ['away', '2021-06-11', 'mei@who.example.org'],
  }),
  away('自动答复', '我已于2021年4月30日退休，工作由李明接替，他的邮箱是 li@undp.example.org。', {
    heads: byRule,
    news: ['left', undefined, 'li@undp.example.org'],
  }),
  away('自动回复', '我的邮箱已更换，新邮箱为 amina@unep.example.org。', {
    heads: byExchange,
    news: ['address-changed', undefined, 'amina@unep.example.org'],
  }),
  bounce('邮件投递失败', '发往 old@who.example.org 的邮件未能送达：未知用户。', {
    heads: fromNobody,
    failed: ['old@who.example.org', 'hard'],
  }),
  bounce('传递状态通知', '收件人邮箱已满。', {
    heads: fromNobody,
    failed: ['full@undp.example.org', 'soft'],
    report: 'Final-Recipient: rfc822;full@undp.example.org\r\nAction: failed\r\nStatus: 5.2.2',
  }),
  receipt('已读回执: 六月进度', '您发给张爱华的邮件已被阅读。'),
  machine('确认', '您的注册已受理。', { heads: { From: 'no-reply@unesco.example.org' } }),
  machine('简报', '六月新闻。', { heads: { 'List-Unsubscribe': '<https://lists.example.org/u>', Precedence: 'bulk' } }),
]
