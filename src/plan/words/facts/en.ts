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
    '.input {$precise :string} .match $precise day {{The work plan of the network reached its final form on {$day}.}} * {{The work plan of the network reached its final form in {$day}.}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{{$plan} final on {$day}}} * {{{$plan} final in {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{{$plan} has {$n} Pillar.}} * {{{$plan} has {$n} Pillars.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{The work plan of the network ({$plan}) has {$n} pillar.}} * {{The work plan of the network ({$plan}) has {$n} pillars.}}',
  'plan.fact-pillars-bullet': '.input {$n :integer} .match $n one {{{$plan}: {$n} Pillar}} * {{{$plan}: {$n} Pillars}}',
  'plan.fact-pillar': 'Pillar {$number}, {$pillar}, is led by {$entities}.',
  'plan.fact-pillar-summary': 'Pillar {$number}, {$pillar}, is led by {$entities}.',
  'plan.fact-pillar-bullet': 'Pillar {$number}, {$pillar}: {$entities}',
  'plan.fact-paused':
    'Pillar {$number}, {$pillar}, has been inactive since {$since}, {$reason}; the date set for its review is {$review}.',
  'plan.fact-paused-summary': 'Pillar {$number}, {$pillar}, is currently inactive, {$reason}.',
  'plan.fact-paused-bullet': 'Pillar {$number}, {$pillar}: inactive, {$reason}; review on {$review}',
  'plan.fact-goal': 'The Pillar agreed on the following goal for {$year}: {$text}',
  'plan.fact-goal-bullet': 'Goal for {$year}: {$text}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{The Pillar has {$n} output: {$done} done, {$onTime} on time, {$late} late and {$undated} without a date.}} * {{The Pillar has {$n} outputs: {$done} done, {$onTime} on time, {$late} late and {$undated} without a date.}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{The output “{$title}” was completed on {$day}.}} * {{The output “{$title}” was completed in {$day}.}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: done on {$day}}} * {{{$title}: done in {$day}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{The output “{$title}” was completed on {$day}, {$n} day after the planned date.}} day * {{The output “{$title}” was completed on {$day}, {$n} days after the planned date.}} * one {{The output “{$title}” was completed in {$day}, {$n} day after the planned date.}} * * {{The output “{$title}” was completed in {$day}, {$n} days after the planned date.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title}: done on {$day}, {$n} day late}} day * {{{$title}: done on {$day}, {$n} days late}} * one {{{$title}: done in {$day}, {$n} day late}} * * {{{$title}: done in {$day}, {$n} days late}}',
  'plan.fact-output-planned':
    '.input {$precise :string} .match $precise * {{The output “{$title}” is planned for {$day}.}}',
  'plan.fact-output-planned-bullet': '.input {$precise :string} .match $precise * {{{$title}: planned for {$day}}}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{The output “{$title}”, planned for {$planned}, is now expected by {$forecast}, a slip of {$n} day.}} * {{The output “{$title}”, planned for {$planned}, is now expected by {$forecast}, a slip of {$n} days.}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title}: planned for {$planned}, now expected by {$forecast} (slip of {$n} day)}} * {{{$title}: planned for {$planned}, now expected by {$forecast} (slip of {$n} days)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{The output “{$title}”, planned for {$day}, was {$n} day late on {$on}.}} * {{The output “{$title}”, planned for {$day}, was {$n} days late on {$on}.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title}: planned for {$day}, {$n} day late on {$on}}} * {{{$title}: planned for {$day}, {$n} days late on {$on}}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{The milestone “{$milestone}” of the output “{$title}” was completed on {$day}.}} * {{The milestone “{$milestone}” of the output “{$title}” was completed in {$day}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: {$milestone}: done on {$day}}} * {{{$title}: {$milestone}: done in {$day}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{The milestone “{$milestone}” of the output “{$title}” was completed on {$day}, {$n} day after the planned date.}} day * {{The milestone “{$milestone}” of the output “{$title}” was completed on {$day}, {$n} days after the planned date.}} * one {{The milestone “{$milestone}” of the output “{$title}” was completed in {$day}, {$n} day after the planned date.}} * * {{The milestone “{$milestone}” of the output “{$title}” was completed in {$day}, {$n} days after the planned date.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title}: {$milestone}: done on {$day}, {$n} day late}} day * {{{$title}: {$milestone}: done on {$day}, {$n} days late}} * one {{{$title}: {$milestone}: done in {$day}, {$n} day late}} * * {{{$title}: {$milestone}: done in {$day}, {$n} days late}}',
  'plan.fact-milestone-planned':
    '.input {$precise :string} .match $precise * {{The milestone “{$milestone}” of the output “{$title}” is planned for {$day}.}}',
  'plan.fact-milestone-planned-bullet':
    '.input {$precise :string} .match $precise * {{{$title}: {$milestone}: planned for {$day}}}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{The milestone “{$milestone}” of the output “{$title}”, planned for {$planned}, is now expected by {$forecast}, a slip of {$n} day.}} * {{The milestone “{$milestone}” of the output “{$title}”, planned for {$planned}, is now expected by {$forecast}, a slip of {$n} days.}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title}: {$milestone}: planned for {$planned}, now expected by {$forecast} (slip of {$n} day)}} * {{{$title}: {$milestone}: planned for {$planned}, now expected by {$forecast} (slip of {$n} days)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{The milestone “{$milestone}” of the output “{$title}”, planned for {$day}, was {$n} day late on {$on}.}} * {{The milestone “{$milestone}” of the output “{$title}”, planned for {$day}, was {$n} days late on {$on}.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title}: {$milestone}: planned for {$day}, {$n} day late on {$on}}} * {{{$title}: {$milestone}: planned for {$day}, {$n} days late on {$on}}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{The network completed “{$title}” on {$day}.}} * {{The network completed “{$title}” in {$day}.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{The network completed “{$title}” on {$day}, {$n} day after the planned date.}} day * {{The network completed “{$title}” on {$day}, {$n} days after the planned date.}} * one {{The network completed “{$title}” in {$day}, {$n} day after the planned date.}} * * {{The network completed “{$title}” in {$day}, {$n} days after the planned date.}}',
  'plan.fact-output-planned-council':
    '.input {$precise :string} .match $precise * {{The network plans to complete “{$title}” by {$day}.}}',
  'plan.fact-under-way':
    '.input {$n :integer} .match $n one {{Work on “{$title}” is under way; {$n} update was recorded in the period.}} * {{Work on “{$title}” is under way; {$n} updates were recorded in the period.}}',
  'plan.fact-under-way-bullet':
    '.input {$n :integer} .match $n one {{{$title}: under way ({$n} update)}} * {{{$title}: under way ({$n} updates)}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': 'The Network awaits “{$title}” ({$body}), expected by {$day}.',
  'plan.fact-expected-bullet': 'Awaited: {$title} ({$body}), by {$day}',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{“{$title}” ({$body}), first expected by {$first}, is now expected by {$now}, a slip of {$n} day.}} * {{“{$title}” ({$body}), first expected by {$first}, is now expected by {$now}, a slip of {$n} days.}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}): expected by {$first}, now by {$now} (slip of {$n} day)}} * {{{$title} ({$body}): expected by {$first}, now by {$now} (slip of {$n} days)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{“{$title}” ({$body}), which the Network had awaited, came out on {$day}.}} * {{“{$title}” ({$body}), which the Network had awaited, came out in {$day}.}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}) came out on {$day}}} * {{{$title} ({$body}) came out in {$day}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{{$entities} entities worked together on {$n} joint output.}} * {{{$entities} entities worked together on {$n} joint outputs.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{{$entities} entities of the network worked together on {$n} joint output.}} * {{{$entities} entities of the network worked together on {$n} joint outputs.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} joint output of {$entities} entities}} * {{{$n} joint outputs of {$entities} entities}}',
} as const
