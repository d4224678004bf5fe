export const en = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise day {{The Network adopted {$plan}, for the period {$years}, on {$day}.}} * {{The Network adopted {$plan}, for the period {$years}, in {$day}.}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise day {{The network adopted its work plan for {$years} ({$plan}) on {$day}.}} * {{The network adopted its work plan for {$years} ({$plan}) in {$day}.}}',
  'plan.fact-adopted-bullet':
    '.input {$precise :string} .match $precise day {{Adoption of {$plan} ({$years}) on {$day}}} * {{Adoption of {$plan} ({$years}) in {$day}}}',
  'plan.fact-final':
    '.input {$precise :string} .match $precise day {{{$plan} reached its final form on {$day}.}} * {{{$plan} reached its final form in {$day}.}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise day {{The work plan reached its final form on {$day}.}} * {{The work plan reached its final form in {$day}.}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{{$plan} final on {$day}}} * {{{$plan} final in {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{{$plan} comprises {$n :spelled} Pillar.}} * {{{$plan} comprises {$n :spelled} Pillars.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{The work plan has {$n :spelled} pillar.}} * {{The work plan has {$n :spelled} pillars.}}',
  'plan.fact-pillars-bullet': '.input {$n :integer} .match $n one {{{$plan}: {$n} Pillar}} * {{{$plan}: {$n} Pillars}}',
  'plan.fact-pillar':
    '.input {$n :integer} .match $n one {{Pillar {$number} is led by {$entities}.}} * {{Pillar {$number} is led by {$entities}.}}',
  'plan.fact-pillar-summary':
    '.input {$n :integer} .match $n one {{Pillar {$number}, {$pillar}, is led by {$entities}.}} * {{Pillar {$number}, {$pillar}, is led by {$entities}.}}',
  'plan.fact-pillar-bullet': 'Pillar {$number}, {$pillar}: {$entities}',
  'plan.fact-paused':
    'Pillar {$number} has been inactive since {$since}, {$reason}; it is to be reviewed on {$review}.',
  'plan.fact-paused-summary': 'Pillar {$number}, {$pillar}, is currently inactive, {$reason}.',
  'plan.quoted': '“{$text}”',
  'plan.fact-paused-bullet': 'Pillar {$number}, {$pillar}: inactive, {$reason}; review on {$review}',
  'plan.fact-goal':
    '.input {$n :integer} .match $n one {{The Pillar agreed on the following goal for {$year}: {$goals}.}} * {{The Pillar agreed on {$n :spelled} goals for {$year}: {$goals}.}}',
  'plan.fact-goal-bullet':
    '.input {$n :integer} .match $n one {{Goal for {$year}: {$goals}}} * {{Goals for {$year}: {$goals}}}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{The Pillar has {$n :spelled} output: {$parts}.}} * {{The Pillar has {$n :spelled} outputs: {$parts}.}}',
  'plan.fact-progress-done':
    '.input {$n :integer} .match $n one {{The only output of the Pillar has been completed.}} 2 {{Both outputs of the Pillar have been completed.}} * {{All {$n :spelled} outputs of the Pillar have been completed.}}',
  'plan.fact-progress-on-time':
    '.input {$n :integer} .match $n one {{The only output of the Pillar is on schedule.}} 2 {{Both outputs of the Pillar are on schedule.}} * {{All {$n :spelled} outputs of the Pillar are on schedule.}}',
  'plan.fact-progress-late':
    '.input {$n :integer} .match $n one {{The only output of the Pillar is behind schedule.}} 2 {{Both outputs of the Pillar are behind schedule.}} * {{All {$n :spelled} outputs of the Pillar are behind schedule.}}',
  'plan.fact-progress-undated':
    '.input {$n :integer} .match $n one {{The only output of the Pillar has no planned date.}} 2 {{Both outputs of the Pillar have no planned date.}} * {{All {$n :spelled} outputs of the Pillar have no planned date.}}',
  'plan.counted-done': '.input {$n :integer} .match $n one {{{$n :spelled} completed}} * {{{$n :spelled} completed}}',
  'plan.counted-on-time':
    '.input {$n :integer} .match $n one {{{$n :spelled} on schedule}} * {{{$n :spelled} on schedule}}',
  'plan.counted-late':
    '.input {$n :integer} .match $n one {{{$n :spelled} behind schedule}} * {{{$n :spelled} behind schedule}}',
  'plan.counted-undated':
    '.input {$n :integer} .match $n one {{{$n :spelled} without a date}} * {{{$n :spelled} without a date}}',
  'plan.told-with':
    '.input {$n :integer} .match $n one {{, together with the milestone {$milestones}}} * {{, together with the milestones {$milestones}}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{Output {$label}, “{$title}”, was completed on {$day}{$with}.}} * {{Output {$label}, “{$title}”, was completed in {$day}{$with}.}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label} {$title}: completed on {$day}{$with}}} * {{{$label} {$title}: completed in {$day}{$with}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Output {$label}, “{$title}”, was completed on {$day}, {$n :spelled} day after the planned date{$with}.}} day * {{Output {$label}, “{$title}”, was completed on {$day}, {$n :spelled} days after the planned date{$with}.}} * one {{Output {$label}, “{$title}”, was completed in {$day}, {$n :spelled} day after the planned date{$with}.}} * * {{Output {$label}, “{$title}”, was completed in {$day}, {$n :spelled} days after the planned date{$with}.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label} {$title}: completed on {$day}, {$n :spelled} day late{$with}}} day * {{{$label} {$title}: completed on {$day}, {$n :spelled} days late{$with}}} * one {{{$label} {$title}: completed in {$day}, {$n :spelled} day late{$with}}} * * {{{$label} {$title}: completed in {$day}, {$n :spelled} days late{$with}}}',
  'plan.fact-output-planned': 'Output {$label}, “{$title}”, is scheduled for completion by {$day}.',
  'plan.fact-output-planned-bullet': '{$label} {$title}: scheduled for {$day}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{Output {$label}, “{$title}”, which had been planned for {$planned}, is now expected by {$forecast}, a delay of {$n :spelled} day.}} * {{Output {$label}, “{$title}”, which had been planned for {$planned}, is now expected by {$forecast}, a delay of {$n :spelled} days.}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title}: planned for {$planned}, now expected by {$forecast} (a delay of {$n :spelled} day)}} * {{{$label} {$title}: planned for {$planned}, now expected by {$forecast} (a delay of {$n :spelled} days)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{Output {$label}, “{$title}”, planned for {$day}, was {$n :spelled} day behind schedule on {$on}.}} * {{Output {$label}, “{$title}”, planned for {$day}, was {$n :spelled} days behind schedule on {$on}.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title}: planned for {$day}, {$n :spelled} day late on {$on}}} * {{{$label} {$title}: planned for {$day}, {$n :spelled} days late on {$on}}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{Under output {$label}, the milestone “{$milestone}” was reached on {$day}.}} * {{Under output {$label}, the milestone “{$milestone}” was reached in {$day}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label}, {$milestone}: reached on {$day}}} * {{{$label}, {$milestone}: reached in {$day}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Under output {$label}, the milestone “{$milestone}” was reached on {$day}, {$n :spelled} day after the planned date.}} day * {{Under output {$label}, the milestone “{$milestone}” was reached on {$day}, {$n :spelled} days after the planned date.}} * one {{Under output {$label}, the milestone “{$milestone}” was reached in {$day}, {$n :spelled} day after the planned date.}} * * {{Under output {$label}, the milestone “{$milestone}” was reached in {$day}, {$n :spelled} days after the planned date.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label}, {$milestone}: reached on {$day}, {$n :spelled} day late}} day * {{{$label}, {$milestone}: reached on {$day}, {$n :spelled} days late}} * one {{{$label}, {$milestone}: reached in {$day}, {$n :spelled} day late}} * * {{{$label}, {$milestone}: reached in {$day}, {$n :spelled} days late}}',
  'plan.fact-milestone-planned': 'Under output {$label}, the milestone “{$milestone}” is scheduled for {$day}.',
  'plan.fact-milestone-planned-bullet': '{$label}, {$milestone}: scheduled for {$day}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{Under output {$label}, the milestone “{$milestone}”, which had been planned for {$planned}, is now expected by {$forecast}, a delay of {$n :spelled} day.}} * {{Under output {$label}, the milestone “{$milestone}”, which had been planned for {$planned}, is now expected by {$forecast}, a delay of {$n :spelled} days.}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone}: planned for {$planned}, now expected by {$forecast} (a delay of {$n :spelled} day)}} * {{{$label}, {$milestone}: planned for {$planned}, now expected by {$forecast} (a delay of {$n :spelled} days)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{Under output {$label}, the milestone “{$milestone}”, planned for {$day}, was {$n :spelled} day behind schedule on {$on}.}} * {{Under output {$label}, the milestone “{$milestone}”, planned for {$day}, was {$n :spelled} days behind schedule on {$on}.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone}: planned for {$day}, {$n :spelled} day late on {$on}}} * {{{$label}, {$milestone}: planned for {$day}, {$n :spelled} days late on {$on}}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{The network completed the output “{$title}” of its work plan on {$day}.}} * {{The network completed the output “{$title}” of its work plan in {$day}.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{The network completed the output “{$title}” of its work plan on {$day}, {$n :spelled} day after the planned date.}} day * {{The network completed the output “{$title}” of its work plan on {$day}, {$n :spelled} days after the planned date.}} * one {{The network completed the output “{$title}” of its work plan in {$day}, {$n :spelled} day after the planned date.}} * * {{The network completed the output “{$title}” of its work plan in {$day}, {$n :spelled} days after the planned date.}}',
  'plan.fact-output-planned-council': 'The network plans to complete the output “{$title}” of its work plan by {$day}.',
  'plan.fact-under-way': 'Work on output {$label}, “{$title}”, continued during the reporting period.',
  'plan.fact-under-way-bullet': '{$label} {$title}: under way',
  'plan.counted-entities': '.input {$n :integer} .match $n one {{{$n :spelled} entity}} * {{{$n :spelled} entities}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': 'The Network is awaiting “{$title}” ({$body}), expected by {$day}.',
  'plan.fact-expected-bullet': 'Awaited: {$title} ({$body}), by {$day}',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{“{$title}” ({$body}), first expected by {$first}, is now expected by {$now}, a delay of {$n :spelled} day.}} * {{“{$title}” ({$body}), first expected by {$first}, is now expected by {$now}, a delay of {$n :spelled} days.}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}): expected by {$first}, now by {$now} (a delay of {$n :spelled} day)}} * {{{$title} ({$body}): expected by {$first}, now by {$now} (a delay of {$n :spelled} days)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{“{$title}” ({$body}), which the Network had been awaiting, came out on {$day}.}} * {{“{$title}” ({$body}), which the Network had been awaiting, came out in {$day}.}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}) came out on {$day}}} * {{{$title} ({$body}) came out in {$day}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{In all, {$who} worked together on {$n :spelled} joint output.}} * {{In all, {$who} worked together on {$n :spelled} joint outputs.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{In all, {$who} of the network worked together on {$n :spelled} joint output.}} * {{In all, {$who} of the network worked together on {$n :spelled} joint outputs.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} joint output of {$entities} entities}} * {{{$n} joint outputs of {$entities} entities}}',
} as const
