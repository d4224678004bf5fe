export const en = {
  'checker.rule-heading-forms': 'A heading that has another form than its siblings',
  'checker.why-heading-forms':
    'Headings of one kind in one form can be skimmed, linked and put into a table of contents.',
  'checker.found-heading-forms': 'Most headings of this kind are written like “{$like}”.',
  'checker.rule-heading-numbers': 'Numbers of headings that repeat or leave one out',
  'checker.why-heading-numbers':
    'Two headings with one number cannot be referred to, and a gap looks like a lost part.',
  'checker.found-heading-numbers': 'This heading has the number {$number}; {$due} would follow.',
  'checker.rule-heading-levels': 'A level of headings that is left out',
  'checker.why-heading-levels': 'A table of contents and those who listen to the text lose their way.',
  'checker.found-heading-levels': 'This heading is of level {$level}, the one before it of level {$above}.',
  'checker.rule-broken-reference': 'A reference without a target',
  'checker.why-broken-reference': '“See below” sends the reader looking through the rest of the text.',
  'checker.found-broken-reference': '“{$said}” does not say where, or there is no such part.',
  'checker.rule-citation-without-symbol': 'A document cited without its number or symbol',
  'checker.why-citation-without-symbol':
    'The symbol is the only way to find the right text, and to count who cites it.',
  'checker.found-citation-without-symbol': '“{$said}” has no number or symbol here.',
  'checker.rule-list-order': 'A list that is in alphabetical order but for a few',
  'checker.why-list-order': 'The list looks unmaintained, and an entity out of place is looked for in vain.',
  'checker.found-list-order': '“{$name}” is out of the order of this list.',
  'checker.rule-broken-pattern': 'An item that is written otherwise than its siblings',
  'checker.why-broken-pattern': 'A list in one pattern can be read by machines, and at a glance by people.',
  'checker.found-broken-pattern': 'The other items have “{$label}” with a colon.',
  'checker.rule-last-mark': 'An item without the mark that its siblings have',
  'checker.why-last-mark': 'It looks as if the rest of the sentence were lost.',
  'checker.found-last-mark': 'A final mark is missing here.',
} as const
