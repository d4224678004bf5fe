export const en = {
  'contacts.empty': 'There is nothing in it. Paste at least one address, or choose a file.',
  'contacts.not-contacts':
    'No addresses were found in it. We read pasted lists, CSV, XLSX, vCard, LDIF and list dumps; save your address book as one of these.',
  'contacts.wrong-encoding':
    'The text of this file is in an encoding that we cannot tell ({$guess}?). Save it as UTF-8, and send it again.',
  'contacts.too-big': 'The file is larger than {$megabytes} MB. Export it without pictures, or split it.',
  'contacts.too-many':
    '.input {$limit :integer} {{There are more than {$limit} entries. Split the list into several.}}',
  'contacts.damaged': 'The file is damaged: it cannot be read to the end. Export it anew, and send that one.',
  'contacts.too-slow':
    'Reading this file took longer than {$seconds} seconds, so it was stopped. Split it, or save it as CSV.',
  'contacts.too-heavy': 'Reading this file needs more memory than we allow. Split it, or save it as CSV.',
  'contacts.no-such-file': 'There is no file at {$path}.',
  'contacts.no-columns':
    'None of the columns looks like an address or a name: {$columns}. Say below which column is which.',
  'contacts.remark-no-address': 'Line {$at}: there is no address in “{$words}”. It was left out.',
  'contacts.remark-encoding':
    'The text was not in UTF-8 and was read as {$encoding}. Look at the accents in a few names.',
} as const
