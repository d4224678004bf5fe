import type { en } from './en.ts'

export const zh = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise * {{{$day}，网络通过了{$plan}，所涉期间为{$years}。}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise * {{该网络于{$day}通过了{$years}工作计划（{$plan}）。}}',
  'plan.fact-adopted-bullet': '.input {$precise :string} .match $precise * {{{$day}通过{$plan}（{$years}）}}',
  'plan.fact-final': '.input {$precise :string} .match $precise * {{{$plan}于{$day}定稿。}}',
  'plan.fact-final-council': '.input {$precise :string} .match $precise * {{该网络的工作计划于{$day}定稿。}}',
  'plan.fact-final-bullet': '.input {$precise :string} .match $precise * {{{$day}{$plan}定稿}}',
  'plan.fact-pillars': '.input {$n :integer} {{{$plan}设{$n :spelled}个支柱。}}',
  'plan.fact-pillars-council': '.input {$n :integer} {{工作计划设{$n :spelled}个支柱。}}',
  'plan.fact-pillars-bullet': '.input {$n :integer} {{{$plan}：{$n}个支柱}}',
  'plan.fact-pillar': '.input {$n :integer} {{支柱{$number}由{$entities}牵头。}}',
  'plan.fact-pillar-summary': '.input {$n :integer} {{支柱{$number}“{$pillar}”由{$entities}牵头。}}',
  'plan.fact-pillar-bullet': '支柱{$number}“{$pillar}”：{$entities}',
  'plan.fact-paused': '支柱{$number}自{$since}起暂停工作，{$reason}；定于{$review}复审。',
  'plan.fact-paused-summary': '支柱{$number}“{$pillar}”目前暂停工作，{$reason}。',
  'plan.quoted': '“{$text}”',
  'plan.fact-paused-bullet': '支柱{$number}“{$pillar}”：暂停，{$reason}；{$review}复审',
  'plan.fact-goal': '.input {$n :integer} {{该支柱商定了{$n :spelled}项{$year}目标：{$goals}。}}',
  'plan.fact-goal-bullet': '.input {$n :integer} {{{$year}目标：{$goals}}}',
  'plan.fact-progress': '.input {$n :integer} {{该支柱有{$n :spelled}项产出：{$parts}。}}',
  'plan.fact-progress-done':
    '.input {$n :integer} .match $n 1 {{该支柱的唯一产出已完成。}} * {{该支柱的{$n :spelled}项产出均已完成。}}',
  'plan.fact-progress-on-time':
    '.input {$n :integer} .match $n 1 {{该支柱的唯一产出按期进行。}} * {{该支柱的{$n :spelled}项产出均按期进行。}}',
  'plan.fact-progress-late':
    '.input {$n :integer} .match $n 1 {{该支柱的唯一产出已逾期。}} * {{该支柱的{$n :spelled}项产出均已逾期。}}',
  'plan.fact-progress-undated':
    '.input {$n :integer} .match $n 1 {{该支柱的唯一产出未定日期。}} * {{该支柱的{$n :spelled}项产出均未定日期。}}',
  'plan.counted-done': '.input {$n :integer} {{已完成{$n :spelled}项}}',
  'plan.counted-on-time': '.input {$n :integer} {{按期{$n :spelled}项}}',
  'plan.counted-late': '.input {$n :integer} {{逾期{$n :spelled}项}}',
  'plan.counted-undated': '.input {$n :integer} {{未定日期{$n :spelled}项}}',
  'plan.told-with': '.input {$n :integer} {{，同时达成里程碑{$milestones}}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise * {{产出{$label}“{$title}”于{$day}完成{$with}。}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise * {{{$label} {$title}：{$day}完成{$with}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{产出{$label}“{$title}”于{$day}完成，比计划日期晚{$n :spelled}天{$with}。}} * * {{产出{$label}“{$title}”于{$day}完成，比计划日期晚{$n :spelled}天{$with}。}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{{$label} {$title}：{$day}完成，延误{$n :spelled}天{$with}}} * * {{{$label} {$title}：{$day}完成，延误{$n :spelled}天{$with}}}',
  'plan.fact-output-planned': '产出{$label}“{$title}”计划于{$day}完成。',
  'plan.fact-output-planned-bullet': '{$label} {$title}：计划于{$day}完成',
  'plan.fact-output-forecast':
    '.input {$n :integer} {{产出{$label}“{$title}”原计划于{$planned}完成，现预计于{$forecast}完成，延误{$n :spelled}天。}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} {{{$label} {$title}：原计划{$planned}，现预计{$forecast}，延误{$n :spelled}天}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} {{产出{$label}“{$title}”原计划于{$day}完成，截至{$on}延误{$n :spelled}天。}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} {{{$label} {$title}：计划{$day}，截至{$on}延误{$n :spelled}天}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise * {{产出{$label}的里程碑“{$milestone}”于{$day}达成。}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise * {{{$label}，{$milestone}：{$day}达成}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{产出{$label}的里程碑“{$milestone}”于{$day}达成，比计划日期晚{$n :spelled}天。}} * * {{产出{$label}的里程碑“{$milestone}”于{$day}达成，比计划日期晚{$n :spelled}天。}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{{$label}，{$milestone}：{$day}达成，延误{$n :spelled}天}} * * {{{$label}，{$milestone}：{$day}达成，延误{$n :spelled}天}}',
  'plan.fact-milestone-planned': '产出{$label}的里程碑“{$milestone}”计划于{$day}达成。',
  'plan.fact-milestone-planned-bullet': '{$label}，{$milestone}：计划于{$day}达成',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} {{产出{$label}的里程碑“{$milestone}”原计划于{$planned}达成，现预计于{$forecast}达成，延误{$n :spelled}天。}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} {{{$label}，{$milestone}：原计划{$planned}，现预计{$forecast}，延误{$n :spelled}天}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} {{产出{$label}的里程碑“{$milestone}”原计划于{$day}完成，截至{$on}延误{$n :spelled}天。}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} {{{$label}，{$milestone}：计划{$day}，截至{$on}延误{$n :spelled}天}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise * {{该网络于{$day}完成了工作计划的产出“{$title}”。}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day * {{该网络于{$day}完成了工作计划的产出“{$title}”，比计划日期晚{$n :spelled}天。}} * * {{该网络于{$day}完成了工作计划的产出“{$title}”，比计划日期晚{$n :spelled}天。}}',
  'plan.fact-output-planned-council': '该网络计划于{$day}完成工作计划的产出“{$title}”。',
  'plan.fact-under-way': '报告所述期间，产出{$label}“{$title}”的工作继续进行。',
  'plan.fact-under-way-bullet': '{$label} {$title}：进行中',
  'plan.counted-entities': '.input {$n :integer} {{{$n :spelled}个实体}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': '网络等待“{$title}”（{$body}），预计时间为{$day}。',
  'plan.fact-expected-bullet': '等待：{$title}（{$body}），{$day}',
  'plan.fact-postponed':
    '.input {$n :integer} {{“{$title}”（{$body}）原预计于{$first}完成，现预计于{$now}完成，延误{$n :spelled}天。}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} {{{$title}（{$body}）：原预计{$first}，现预计{$now}，延误{$n :spelled}天}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise * {{网络等待的“{$title}”（{$body}）已于{$day}发布。}}',
  'plan.fact-arrived-bullet': '.input {$precise :string} .match $precise * {{{$title}（{$body}）于{$day}发布}}',
  'plan.fact-joint': '.input {$n :integer} {{共有{$who}合作开展了{$n :spelled}项共同产出。}}',
  'plan.fact-joint-council': '.input {$n :integer} {{该网络共有{$who}合作开展了{$n :spelled}项共同产出。}}',
  'plan.fact-joint-bullet': '.input {$n :integer} {{{$entities}个实体的{$n}项共同产出}}',
} satisfies Record<keyof typeof en, string>
