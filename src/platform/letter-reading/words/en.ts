export const en = {
  'letter-reading.write-above': '----- please write above this line -----',
  'letter-reading.empty': 'There is nothing in this letter. Send it again.',
  'letter-reading.too-large':
    'The letter is {$size} MB, and we take at most {$max} MB. Send the files one by one, or put them where we can fetch them and send the link.',
  'letter-reading.too-slow':
    'Reading this letter took longer than {$seconds} seconds, so it was stopped. The letter is kept as it came. Write the text again in a new letter.',
  'letter-reading.too-heavy':
    'Reading this letter needs more memory than we allow. The letter is kept as it came. Send the files one by one.',
  'letter-reading.damaged':
    'The letter is damaged and could not be read. It is kept as it came. Write the text again in a new letter.',
  'letter-reading.remark-charset':
    'The letter does not rightly say how its letters are encoded. It was read as {$charset}; look whether names are right.',
  'letter-reading.remark-damaged': 'The letter is damaged. What could be read was read.',
  'letter-reading.remark-parts': 'Parts of the letter that were not read, because it has too many: {$count}.',
  'letter-reading.remark-heads': 'The letter has more heads than any real letter needs. The last ones were not read.',
  'letter-reading.remark-long':
    'The letter is longer than we read. The end of its text is only in the letter as it came.',
  'letter-reading.remark-encrypted': 'The letter is encrypted, so we cannot read it. Send it again without encryption.',
  'letter-reading.remark-sealed':
    'The text of the letter is sealed inside a signature, which we do not open. Send it again with an ordinary signature or none.',
  'letter-reading.remark-partial':
    'This is part {$number} of {$total} of a letter that was sent in pieces, which we do not put together. Send it again in one piece.',
  'letter-reading.remark-winmail':
    'The files of the letter came packed in a winmail.dat of Outlook and were unpacked: {$count}.',
} as const
