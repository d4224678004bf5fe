import type { en } from './en.ts'

export const zh = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise * {{网络于{$day}通过了{$plan}，所涉期间为{$years}年。}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise * {{该网络于{$day}通过了{$years}年工作计划（{$plan}）。}}',
  'plan.fact-adopted-bullet': '.input {$precise :string} .match $precise * {{{$day}通过{$plan}（{$years}年）}}',
  'plan.fact-final': '.input {$precise :string} .match $precise * {{{$plan}于{$day}定稿。}}',
  'plan.fact-final-council': '.input {$precise :string} .match $precise * {{该网络的工作计划于{$day}定稿。}}',
  'plan.fact-final-bullet': '.input {$precise :string} .match $precise * {{{$day}{$plan}定稿}}',
  'plan.fact-pillars': '.input {$n :integer} {{{$plan}设{$n}个支柱。}}',
  'plan.fact-pillars-council': '.input {$n :integer} {{该网络的工作计划（{$plan}）设{$n}个支柱。}}',
  'plan.fact-pillars-bullet': '.input {$n :integer} {{{$plan}：{$n}个支柱}}',
  'plan.fact-pillar': '支柱{$number}“{$pillar}”由{$entities}牵头。',
  'plan.fact-pillar-summary': '支柱{$number}“{$pillar}”由{$entities}牵头。',
  'plan.fact-pillar-bullet': '支柱{$number}“{$pillar}”：{$entities}',
  'plan.fact-paused': '支柱{$number}“{$pillar}”自{$since}起暂停，{$reason}；定于{$review}复审。',
  'plan.fact-paused-summary': '支柱{$number}“{$pillar}”目前暂停，{$reason}。',
  'plan.fact-paused-bullet': '支柱{$number}“{$pillar}”：暂停，{$reason}；{$review}复审',
  'plan.fact-goal': '该支柱商定{$year}目标如下：{$text}',
  'plan.fact-goal-bullet': '{$year}目标：{$text}',
  'plan.fact-progress':
    '.input {$n :integer} {{该支柱有{$n}项产出：已完成{$done}项，按期{$onTime}项，逾期{$late}项，未定日期{$undated}项。}}',

  'plan.fact-output-done': '.input {$precise :string} .match $precise * {{产出“{$title}”于{$day}完成。}}',
  'plan.fact-output-done-bullet': '.input {$precise :string} .match $precise * {{{$title}：{$day}完成}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{产出“{$title}”于{$day}完成，比计划日期晚{$n}天。}} * * {{产出“{$title}”于{$day}完成，比计划日期晚{$n}天。}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{{$title}：{$day}完成，延误{$n}天}} * * {{{$title}：{$day}完成，延误{$n}天}}',
  'plan.fact-output-planned': '.input {$precise :string} .match $precise * {{产出“{$title}”计划于{$day}完成。}}',
  'plan.fact-output-planned-bullet': '.input {$precise :string} .match $precise * {{{$title}：计划于{$day}完成}}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n * {{产出“{$title}”原计划于{$planned}完成，现预计于{$forecast}完成，延误{$n}天。}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n * {{{$title}：原计划{$planned}，现预计{$forecast}（延误{$n}天）}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n * {{产出“{$title}”原计划于{$day}完成，截至{$on}延误{$n}天。}}',
  'plan.fact-output-overdue-bullet': '.input {$n :integer} .match $n * {{{$title}：计划{$day}，截至{$on}延误{$n}天}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise * {{产出“{$title}”的里程碑“{$milestone}”于{$day}完成。}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise * {{{$title}：{$milestone}：{$day}完成}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{产出“{$title}”的里程碑“{$milestone}”于{$day}完成，比计划日期晚{$n}天。}} * * {{产出“{$title}”的里程碑“{$milestone}”于{$day}完成，比计划日期晚{$n}天。}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{{$title}：{$milestone}：{$day}完成，延误{$n}天}} * * {{{$title}：{$milestone}：{$day}完成，延误{$n}天}}',
  'plan.fact-milestone-planned':
    '.input {$precise :string} .match $precise * {{产出“{$title}”的里程碑“{$milestone}”计划于{$day}完成。}}',
  'plan.fact-milestone-planned-bullet':
    '.input {$precise :string} .match $precise * {{{$title}：{$milestone}：计划于{$day}完成}}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n * {{产出“{$title}”的里程碑“{$milestone}”原计划于{$planned}完成，现预计于{$forecast}完成，延误{$n}天。}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n * {{{$title}：{$milestone}：原计划{$planned}，现预计{$forecast}（延误{$n}天）}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n * {{产出“{$title}”的里程碑“{$milestone}”原计划于{$day}完成，截至{$on}延误{$n}天。}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n * {{{$title}：{$milestone}：计划{$day}，截至{$on}延误{$n}天}}',

  'plan.fact-output-done-council': '.input {$precise :string} .match $precise * {{该网络于{$day}完成了“{$title}”。}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{该网络于{$day}完成了“{$title}”，比计划日期晚{$n}天。}} * * {{该网络于{$day}完成了“{$title}”，比计划日期晚{$n}天。}}',
  'plan.fact-output-planned-council':
    '.input {$precise :string} .match $precise * {{该网络计划于{$day}完成“{$title}”。}}',
  'plan.fact-under-way': '.input {$n :integer} {{“{$title}”工作正在进行，期间记录了{$n}条最新情况。}}',
  'plan.fact-under-way-bullet': '.input {$n :integer} {{{$title}：进行中（{$n}条最新情况）}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': '网络等待“{$title}”（{$body}），预计于{$day}完成。',
  'plan.fact-expected-bullet': '等待：{$title}（{$body}），{$day}',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n * {{“{$title}”（{$body}）原预计于{$first}完成，现预计于{$now}完成，延误{$n}天。}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n * {{{$title}（{$body}）：原预计{$first}，现预计{$now}（延误{$n}天）}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise * {{网络等待的“{$title}”（{$body}）已于{$day}发布。}}',
  'plan.fact-arrived-bullet': '.input {$precise :string} .match $precise * {{{$title}（{$body}）于{$day}发布}}',
  'plan.fact-joint': '.input {$n :integer} {{{$entities}个实体共同参与了{$n}项共同产出。}}',
  'plan.fact-joint-council': '.input {$n :integer} {{该网络的{$entities}个实体共同参与了{$n}项共同产出。}}',
  'plan.fact-joint-bullet': '.input {$n :integer} {{{$entities}个实体的{$n}项共同产出}}',
} satisfies Record<keyof typeof en, string>
