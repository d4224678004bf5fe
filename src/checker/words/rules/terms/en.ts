export const en = {
  'checker.rule-official-title': 'An official title written otherwise',
  'checker.why-official-title': 'Titles of office have one spelling in each language.',
  'checker.found-official-title': 'The official title is “{$instead}”.',
  'checker.rule-discouraged-term': 'A term that official texts do not use',
  'checker.why-discouraged-term': 'Readers outside, and translators, know the official term only.',
  'checker.found-discouraged-term': 'Official texts write “{$instead}”.',
  'checker.rule-outdated-name': 'A name that was no longer valid on the day',
  'checker.why-outdated-name':
    'Entities and instruments are renamed; under the old name a reader looks for something that is gone.',
  'checker.found-outdated-name':
    '.input {$both :string} .match $both yes {{Valid until {$until}; since then it is “{$now}”, which the text uses too.}} * {{Valid until {$until}; since then it is “{$now}”.}}',
  'checker.rule-agreed-language': 'Agreed language put in another order',
  'checker.why-agreed-language': 'Agreed wording was negotiated word by word; another order reopens what was closed.',
  'checker.found-agreed-language': 'The agreed wording is “{$said}” ({$source}).',
  'checker.rule-position-reworded': 'One position in two wordings',
  'checker.why-position-reworded':
    'A position is quoted as it was agreed; a reader of two wordings asks which one was meant.',
  'checker.found-position-reworded':
    'Earlier the same text is said to plead for “{$earlier}”. Quote the position as it was agreed.',
} as const
