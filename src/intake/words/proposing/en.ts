/** What is doubtful about a record that a text tells, and what is called what where the text gives no name. */
export const en = {
  'intake.doubt-plan-open': 'The text gives no last year of the plan; {$year} stands for it.',
  'intake.doubt-other-number': 'Elsewhere in the text this pillar has the number {$other}.',
  'intake.doubt-not-in-list': 'A list of pillars in the text leaves this one out; it has {$listed}.',
  'intake.doubt-no-lead':
    'The text says neither who leads this pillar nor that it is inactive. Say so before you accept it.',
  'intake.doubt-review-day': 'When the pause is looked at again is not said; {$day} stands for it.',
  'intake.doubt-twice': '{$name} stands in the list more than once. It becomes one member.',
  'intake.doubt-not-listed': '{$name} has a part in the Network ({$as}), but the list of members leaves it out.',
  'intake.doubt-unknown-entity': 'No register has an entity called {$said}.',
  'intake.doubt-near-entity': 'No register has an entity called {$said}. Perhaps {$near} is meant.',
  'intake.doubt-domain': '{$address}: people of {$entity} write from {$near}.',
  'intake.doubt-whose-address': 'Which entity {$address} belongs to cannot be told.',
  'intake.doubt-no-name':
    'The text gives an address, {$address}, and no name. Put the name right before you accept it.',
  'intake.doubt-date-around': 'The sentence itself gives no date; “{$said}” stands before it in the same paragraph.',
  'intake.doubt-several':
    'The text speaks of more than one and counts none. One is recorded: the one it says more about.',
  'intake.doubt-no-day': 'No date is said; {$day}, the end of the time that the text is about, stands for it.',
  'intake.doubt-later-month': 'The text gives the time from {$first} to {$last}; its last month is recorded.',
  'intake.doubt-monthly':
    'The text says that they met every month, and gives no days. Each meeting is recorded by its month.',
  'intake.title-plenary': 'Meeting of the Network',
  'intake.title-pillar': 'Meeting of the Pillar',
  'intake.title-principals': 'Meeting of principals',
  'intake.title-bilateral': 'Bilateral meeting of the co-chairs',
} as const
