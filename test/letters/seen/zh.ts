import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('zh')

export const zh: readonly Labelled[] = [
  person('Re: 六月进度', `[[1. 已完成，文件已于4月28日上网。\n2. 由李明发言，会议室已确认。]]${gmail}`),
  person(
    '答复: 六月进度，支柱2',
    `[[各位同事：\n\n1 完成\n2 是]]\n\n此致\n敬礼\n\n张爱华\n项目官员\n电话：+41 22 555 01 00${outlook}`,
  ),
  person('回复：六月进度', `[[两项均与上月相同]]\n\n发自我的iPhone${apple}`),
  person(
    'Re: 六月进度',
    `${quoted('1. 产出 2.1 进展如何？')}\n[[暂无进展，会议推迟到七月。]]\n\n${quoted('2. 产出 2.3 谁发言？')}\n[[林女士。]]\n`,
  ),
  person('回复: 六月进度', `[[我下周休假，不过是的，已经完成了。]]\n\n-- \n张爱华${bareGmail}`),
  person('Re: 供通过', `[[无异议]]\n\n祝好\n张爱华${bareOutlook}`),
  person('回复: 自动回复: 六月进度', `[[谢谢，我已写信给李明，六月由他代理。]]${original}`),
  person(
    '转发: 六月进度',
    `[[你能替我答复吗？]]\n\n---------- 转发的邮件 ----------\n发件人: Network <r-7kq3x@network.example.org>\n日期: 2021年6月7日\n主题: 六月进度\n收件人: 张爱华\n\n1. 产出 2.1`,
  ),
  person('Re: 六月进度', `[[产出2.3请联系李明（li@undp.example.org）。\n\n1. 完成]]${marker}`),
  person('反对', `[[反对\n\n第3段重提三月已商定的事项。]]\n\n谢谢\n张爱华\n\n本邮件及其附件内容保密，仅供收件人使用。`),
  person(
    'Re: 六月进度',
    `<div>[[已完成。]]</div><br><div class="gmail_quote"><div class="gmail_attr">Network &lt;r-7kq3x@network.example.org&gt; 于2021年6月7日周一 09:12写道：</div><blockquote>----- 请在此行上方书写 -----</blockquote></div>`,
    { html: true },
  ),
  person('回复: 六月进度', `[[同意6月18日。]]\n\n谢谢！\n张爱华${outlook}`),
  person('询问', `[[您好，林女士退休后由谁负责？我想在周五前写信给接替的同事。]]`),
  person('Re: 六月进度', `[[1. 完成]]\n\n祝好\n张爱华\n\n[[附言：第2项也完成了。]]${gmail}`),
  away(
    '自动回复: 六月进度',
    '我目前外出，不在办公室，直至2021年6月21日。如有紧急事务，请联系李明（li@undp.example.org）。',
    { heads: byExchange, news: ['away', '2021-06-21', 'li@undp.example.org'] },
  ),
  away('休假通知', '感谢您的来信。我正在休年假，将于6月14日返回办公室。休假期间请写信给 ines@unesco.example.org。', {
    heads: byRule,
    news: ['away', '2021-06-13', 'ines@unesco.example.org'],
  }),
  away('Re: 六月进度', `我正在休产假，至2021年9月30日。期间由同事林梅（mei@who.example.org）代理。${bareGmail}`, {
    heads: byRule,
    news: ['leave', '2021-09-30', 'mei@who.example.org'],
  }),
  away('自动回复', '本人已于4月30日从世卫组织离职。来信请发至接替者 luis@who.example.org。', {
    heads: byExchange,
    news: ['left', undefined, 'luis@who.example.org'],
  }),
  away('自动回复', '我已调任其他岗位。网络事务请联系 bo@undp.example.org。', {
    heads: byExchange,
    news: ['moved', undefined, 'bo@undp.example.org'],
  }),
  away('六月进度', '谢谢您的邮件。我正在出差，周五回来后答复。如有急事请联系 mei@who.example.org。', {
    news: ['away', '2021-06-10', 'mei@who.example.org'],
  }),
  bounce('未送达: 六月进度', '无法将邮件传递给以下收件人或组:\n\nluis@who.example.org\n找不到您输入的电子邮件地址。', {
    heads: { ...fromNobody, From: 'postmaster@who.example.org' },
    failed: ['luis@who.example.org', 'hard'],
  }),
  bounce('系统退信', '很抱歉，您的邮件被退回。收件人地址：gone@unep.example.org。退信原因：收件人邮箱不存在。', {
    heads: { From: 'mailer-daemon@mx.example.org' },
    failed: ['gone@unep.example.org', 'hard'],
  }),
  bounce('投递延迟', '您发给 busy@undp.example.org 的邮件投递延迟，系统将稍后重试。', {
    heads: fromNobody,
    failed: ['busy@undp.example.org', 'soft'],
  }),
  receipt('已读: 六月进度', '您的邮件\n\n 收件人: 张爱华\n 主题: 六月进度\n\n已于2021年6月7日 11:00 阅读。'),
  machine('[全体] 会议记录', '会议记录已上网。', { heads: { 'List-Id': '<quanti.lists.example.org>' } }),
  machine('您的申请 4411', '服务台已登记您的申请。', { heads: { 'Auto-Submitted': 'auto-generated' } }),
]
