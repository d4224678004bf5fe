export const en = {
  'tables.empty': 'The file is empty. It needs a first line that names the columns, and a line for each record.',
  'tables.not-a-table':
    'This file is not a table that we can read. Save it as XLSX or CSV, or as a JSON list of records.',
  'tables.wrong-encoding':
    'The text of this file is not in UTF-8; it looks like {$guess}. In Excel choose Save as, then “CSV UTF-8”; in LibreOffice choose “Edit filter settings” and Unicode (UTF-8). Or send the file as XLSX.',
  'tables.too-big':
    'The file is larger than {$megabytes} MB. Remove pictures and sheets that are not needed, or split it.',
  'tables.too-many-rows':
    '.input {$limit :integer} {{The table has more than {$limit} rows. Split it into several files.}}',
  'tables.too-many-columns':
    '.input {$limit :integer} {{The table has more than {$limit} columns. Remove those that are not needed.}}',
  'tables.password': 'The file is protected by a password. Save it without one, and send it again.',
  'tables.damaged':
    'The file is damaged: it cannot be opened to the end. Open it in your program, save it under a new name, and send that one.',
  'tables.bomb':
    'The file would unpack to far more than a table needs, so it was not opened. Copy the cells into a new workbook, and send that one.',
  'tables.old-xls':
    'This is an Excel file of the old kind (.xls). Open it, choose Save as, and take “Excel workbook (.xlsx)”.',
  'tables.too-slow':
    'Reading this file took longer than {$seconds} seconds, so it was stopped. Copy the cells into a new workbook, or save it as CSV.',
  'tables.too-heavy':
    'Reading this file needs more memory than we allow. Copy the cells into a new workbook, or save it as CSV.',
  'tables.no-such-sheet': 'The workbook has no sheet named “{$sheet}”.',
  'tables.no-such-file': 'There is no file at {$path}.',
  'tables.looks-like-formula': 'Row {$row}, {$column}: the text begins like a formula. It was kept as text.',
  'tables.was-formula':
    'Row {$row}, {$column}: this cell holds a formula. We took what it showed and calculated nothing.',
} as const
