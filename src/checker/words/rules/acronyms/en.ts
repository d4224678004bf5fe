export const en = {
  'checker.rule-near-acronym': 'An acronym nobody has, nearly one that is used',
  'checker.why-near-acronym': 'Two letters that changed places make another entity, or none.',
  'checker.found-near-acronym': 'No such acronym is known; “{$near}” is.',
  'checker.rule-never-expanded': 'Acronyms that are never written out',
  'checker.why-never-expanded':
    'Readers outside the system do not know them; each is written out where it stands first.',
  'checker.found-never-expanded': 'Never written out ({$count}): {$list}',
} as const
