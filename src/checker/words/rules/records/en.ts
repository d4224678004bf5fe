export const en = {
  'checker.rule-adopted-on-record': 'A day of adoption that the record does not have',
  'checker.why-adopted-on-record': 'A reader who asks for the decision looks for it on the wrong day.',
  'checker.found-adopted-on-record': 'On record it was adopted on {$day}.',
  'checker.rule-counted-on-record': 'A count that the records do not have',
  'checker.why-counted-on-record':
    'The same count stands in other texts, and the records are what they are held against.',
  'checker.found-counted-on-record': 'The records have {$recorded}.',
} as const
