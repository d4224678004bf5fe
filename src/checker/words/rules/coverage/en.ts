export const en = {
  'checker.rule-language-left-out': 'Most official languages, but not all',
  'checker.why-language-left-out': 'Whoever reads the one that is missing asks whether it is coming.',
  'checker.found-language-left-out':
    'Of the six languages these are not named: {$missing}. Say whether and when they follow.',
  'checker.rule-language-without-page': 'A text in a language in which the site has no page',
  'checker.why-language-without-page': 'A version that has no place on the site is not found by those it was made for.',
  'checker.found-language-without-page': 'The site has no version for: {$missing}. A text was published in it.',
} as const
