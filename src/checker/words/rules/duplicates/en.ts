export const en = {
  'checker.rule-told-twice': 'The same told twice in nearly the same words',
  'checker.why-told-twice':
    'Two versions of one fact drift apart; the reader compares them and wonders which one holds.',
  'checker.found-told-twice': 'Told before, elsewhere in the text. Only here: “{$here}”; only there: “{$there}”.',
  'checker.rule-event-told-twice': 'One event told in two places',
  'checker.why-event-told-twice':
    'One account has the month or the name, the other has not; let one place tell it and the other refer to it.',
  'checker.found-event-told-twice': 'Another paragraph seems to tell the same: both have “{$shared}”.',
  'checker.rule-listed-twice': 'One name twice in a list',
  'checker.why-listed-twice': 'The count is wrong, and somebody else may be missing in its place.',
  'checker.found-listed-twice': '“{$name}” stands in this list before.',
  'checker.rule-repeated-word': 'A word twice in a row',
  'checker.why-repeated-word': 'It is left over from an edit.',
  'checker.found-repeated-word': 'The word stands here twice.',
  'checker.rule-repeated-in-phrase': 'A noun that comes back within its own phrase',
  'checker.why-repeated-in-phrase': 'Two versions of one phrase were merged, and neither was taken out.',
  'checker.found-repeated-in-phrase': '“{$word}” is said twice in this phrase.',
  'checker.rule-many-shelves': 'Several places for the same materials',
  'checker.why-many-shelves': 'Nobody knows which one is kept up; each document needs one home and links to it.',
  'checker.found-many-shelves': 'Materials are kept in several places: {$shelves}.',
} as const
