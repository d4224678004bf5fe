export const en = {
  'checker.rule-residue': 'What a conversion left behind',
  'checker.why-residue': 'Marks of a program in a text that goes out tell readers that nobody read it.',
  'checker.found-residue': 'Left over from a conversion: “{$was}”.',
  'checker.rule-separator': 'A row of signs instead of a heading',
  'checker.why-separator':
    'It separates for the eye only; who listens, or reads a table of contents, does not learn what begins here.',
  'checker.found-separator': 'Say with a heading what begins here, or leave it out.',
} as const
