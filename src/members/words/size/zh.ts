export const zh = {
  'members.fact-people-stated':
    '截至{$day}，网络共有{$entities :spelled}个实体；据“{$source}”，共有{$figure}名工作人员。',
  'members.fact-people-stated-council':
    '该网络共有联合国{$entities :spelled}个实体，据其自身统计共有{$figure}名工作人员。',
  'members.fact-people-stated-bullet': '{$entities}个实体；据“{$source}”，工作人员{$figure}名',
  'members.stated-exact': '{$n :integer}',
  'members.stated-about': '约{$n :integer}',
  'members.stated-over': '{$n :integer}余',
  'members.stated-under': '不足{$n :integer}',
  'members.stated-on': '{$figure}名工作人员，{$day}',
  'members.did-state-size': '{$who}记录了文本所述的网络人数：{$what}',
  'members.size-of-a-day-to-come': '该日期尚未到来。',
  'members.size-stated-already': '{$day}的网络人数已有记录。',
} as const
