export const en = {
  'texts.empty': 'There is no text in this file.',
  'texts.not-a-text':
    'This file is not a text that we can read. Save it as a Word document (.docx) or as PDF, and send that one.',
  'texts.wrong-encoding':
    'The text of this file is not in UTF-8; it looks like {$guess}. Save it with the encoding UTF-8, or as a Word document (.docx).',
  'texts.too-big': 'The file is larger than {$megabytes} MB. Remove its pictures, or split it.',
  'texts.too-many-pages': 'The file has more than {$most} pages. Split it.',
  'texts.password': 'The file is protected by a password. Save it without one, and send it again.',
  'texts.damaged':
    'The file is damaged: it cannot be opened to the end. Open it in your program, save it under a new name, and send that one.',
  'texts.bomb':
    'The file would unpack to far more than a text needs, so it was not opened. Copy the text into a new document, and send that one.',
  'texts.too-deep':
    'The parts of this file stand inside each other hundreds deep, as in no real text, so it was not read. Copy the text into a new document, and send that one.',
  'texts.doctype':
    'The file contains a document type declaration, which no Word document needs and which can do harm, so it was not opened. Copy the text into a new document, and send that one.',
  'texts.old-doc':
    'This is a Word file of the old kind (.doc). Open it, choose Save as, and take “Word document (.docx)”.',
  'texts.save-as-docx':
    'This is a file in the format {$format}, which we do not read. Open it, choose Save as, and take “Word document (.docx)”.',
  'texts.scan':
    'This PDF holds pictures of pages and no text. Send the document it was made from, or have the text recognised first (OCR).',
  'texts.unnamed-letters':
    'This PDF draws letters without saying which they are, so its text cannot be read. Send the document it was made from, or have the text recognised first (OCR).',
  'texts.too-slow':
    'Reading this file took longer than {$seconds} seconds, so it was stopped. Split it, or copy the text into a new document.',
  'texts.too-heavy':
    'Reading this file needs more memory than we allow. Split it, or copy the text into a new document.',
  'texts.no-such-file': 'There is no file at {$path}.',

  'texts.remark-macros': 'The file contains macros. They were not run, and they are not part of what we keep.',
  'texts.remark-objects': 'Objects embedded in the file, such as sheets and slides, were not read: {$count}.',
  'texts.remark-drawings': 'Words inside charts and diagrams were not read: {$count} of them in the file.',
  'texts.remark-inserted-files': 'Other files inserted into this one were not read: {$count}.',
  'texts.remark-changes':
    'The file has tracked changes: {$inserted} insertions and {$deleted} deletions. It was read as if all were accepted.',
  'texts.remark-comments': 'Comments in the file, kept beside the text: {$count}.',
  'texts.remark-page-heads': 'The tops and feet of the pages were set aside. They say: {$text}',
  'texts.remark-hidden': 'Passages that are hidden in the file were left out: {$count}.',
  'texts.remark-pages-without-text': 'Pages without text, perhaps scanned, could not be read: {$pages}.',
  'texts.remark-pages-unreadable': 'Damaged pages could not be read: {$pages}.',
  'texts.remark-attachments': 'The files attached to this message were not read: {$names}.',
} as const
