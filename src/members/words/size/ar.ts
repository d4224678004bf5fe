export const ar = {
  'members.fact-people-stated':
    '.input {$entities :integer} .match $entities zero {{في {$day}، كانت الشبكة تضم {$entities :spelled} كيان، وفيها {$figure} من الموظفين وفقا لما جاء في «{$source}».}} one {{في {$day}، كانت الشبكة تضم كيانا واحدا، وفيها {$figure} من الموظفين وفقا لما جاء في «{$source}».}} two {{في {$day}، كانت الشبكة تضم كيانين، وفيها {$figure} من الموظفين وفقا لما جاء في «{$source}».}} few {{في {$day}، كانت الشبكة تضم {$entities :spelled} كيانات، وفيها {$figure} من الموظفين وفقا لما جاء في «{$source}».}} many {{في {$day}، كانت الشبكة تضم {$entities :spelled} كيانا، وفيها {$figure} من الموظفين وفقا لما جاء في «{$source}».}} * {{في {$day}، كانت الشبكة تضم {$entities :spelled} كيان، وفيها {$figure} من الموظفين وفقا لما جاء في «{$source}».}}',
  'members.fact-people-stated-council':
    '.input {$entities :integer} .match $entities zero {{تضم الشبكة {$entities :spelled} كيان من كيانات الأمم المتحدة، وفيها {$figure} من الموظفين وفقا لبياناتها.}} one {{تضم الشبكة كيانا واحدا من كيانات الأمم المتحدة، وفيها {$figure} من الموظفين وفقا لبياناتها.}} two {{تضم الشبكة كيانين من كيانات الأمم المتحدة، وفيها {$figure} من الموظفين وفقا لبياناتها.}} few {{تضم الشبكة {$entities :spelled} كيانات من كيانات الأمم المتحدة، وفيها {$figure} من الموظفين وفقا لبياناتها.}} many {{تضم الشبكة {$entities :spelled} كيانا من كيانات الأمم المتحدة، وفيها {$figure} من الموظفين وفقا لبياناتها.}} * {{تضم الشبكة {$entities :spelled} كيان من كيانات الأمم المتحدة، وفيها {$figure} من الموظفين وفقا لبياناتها.}}',
  'members.fact-people-stated-bullet':
    '.input {$entities :integer} .match $entities zero {{بلا كيانات؛ الموظفون وفقا لما جاء في «{$source}»: {$figure}}} one {{كيان واحد؛ الموظفون وفقا لما جاء في «{$source}»: {$figure}}} two {{كيانان؛ الموظفون وفقا لما جاء في «{$source}»: {$figure}}} few {{{$entities} كيانات؛ الموظفون وفقا لما جاء في «{$source}»: {$figure}}} many {{{$entities} كيانا؛ الموظفون وفقا لما جاء في «{$source}»: {$figure}}} * {{{$entities} كيان؛ الموظفون وفقا لما جاء في «{$source}»: {$figure}}}',
  'members.stated-exact': '{$n :integer}',
  'members.stated-about': 'حوالي {$n :integer}',
  'members.stated-over': 'أكثر من {$n :integer}',
  'members.stated-under': 'أقل من {$n :integer}',
  'members.stated-on': '{$figure} من الموظفين، {$day}',
  'members.did-state-size': '{$who}: تسجيل عدد من تضمهم الشبكة بحسب نص – {$what}',
  'members.size-of-a-day-to-come': 'لم يحن هذا اليوم بعد.',
  'members.size-stated-already': 'عدد من كانت تضمهم الشبكة في {$day} مسجل بالفعل.',
} as const
