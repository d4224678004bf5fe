export const en = {
  'plan.question-output': 'Output {$label}: {$title}',
  'plan.question-no-update': 'No update yet.',
  'plan.question-last': 'Last, on {$day}: “{$text}”',
  'plan.question-begun': 'What has been done, and by whom?',
  'plan.question-moved': 'What has come of it since?',
  'plan.question-no-day': 'No date is set.',
  'plan.question-late':
    '.input {$n :integer} .match $n one {{Due {$day}, {$n} day late.}} * {{Due {$day}, {$n} days late.}}',
  'plan.question-due':
    '.input {$n :integer} .match $n 0 {{Due today.}} one {{Due {$day}, in {$n} day.}} * {{Due {$day}, in {$n} days.}}',
  'plan.question-done': 'It is recorded as done on {$day}.',
  'plan.answer-same': 'Nothing new',
  'plan.answer-nothing-yet': 'Nothing to report yet',
  'plan.answer-same-words': 'same|no change|nothing new|unchanged|nothing yet|no news',
  'plan.answer-done': 'Done: close the output',
  'plan.answer-done-words': 'done|finished|completed|complete|closed',
  'plan.answer-hand-over': 'Pass it on to my alternate',
  'plan.answer-hand-over-words': 'alternate|hand over|pass on|not me',
  'plan.question-accept': 'Lead of pillar {$pillar}',
  'plan.question-accept-from': 'You have been named to lead this pillar for {$entity} from {$from}. Do you take it on?',
  'plan.question-accept-term':
    'You have been named to lead this pillar for {$entity} from {$from} to {$to}. Do you take it on?',
  'plan.answer-accept': 'I take it on',
  'plan.answer-accept-words': 'yes|accept|accepted|i accept|agreed|ok',
  'plan.answer-decline': 'I cannot take it on (say why)',
  'plan.answer-decline-words': 'no|decline|declined|i decline|not me',
  'plan.question-settle': 'Who leads pillar {$pillar}',
  'plan.question-proposed':
    '{$name} would hand the lead over: “{$said}” Appoint whoever leads on the page of the pillar.',
  'plan.question-declined':
    '{$name} does not take on the lead and gives no reason. Appoint whoever leads on the page of the pillar.',
  'plan.question-declined-because':
    '{$name} does not take on the lead: “{$said}” Appoint whoever leads on the page of the pillar.',
  'plan.answer-settled': 'Settled',
  'plan.answer-settled-words': 'done|settled|ok|yes',
  'plan.no-such-file': 'This file is not with us. Send it again.',
  'plan.too-many-files': 'At most 20 files at once. Send the others in a second letter.',
  'plan.say-what-happened': 'Say in a sentence what happened, or that there is nothing new.',
  'plan.only-leads-close':
    'Output {$label} is closed by those who lead its pillar. Your words can be sent as an update, without “done”.',
  'plan.done-already': 'This output has been recorded as done since {$day}.',
  'plan.nobody-stands-in':
    'Nobody else leads the pillar of output {$label}. Name somebody: write their name and address after the word.',
  'plan.no-such-lead': 'You have not been named to lead this pillar.',
  'plan.report-by-mail': 'Report by e-mail',
  'plan.report-by-mail-hint':
    'Write a sentence or two; files become evidence. “Done” in the first line closes the output.',
  'plan.did-take-back-update': '{$who} took an update back: {$what}',
  'plan.no-update-of-yours': 'There is no such update of yours to take back.',
  'plan.did-report-progress': '{$who} reported on an output: {$what}',
  'plan.did-hand-over': '{$who} passed on a question about an output: {$what}',
  'plan.did-answer-lead': '{$who} answered whether to lead a pillar: {$what}',
  'plan.did-settle-lead': '{$who} settled who leads a pillar: {$what}',
} as const
