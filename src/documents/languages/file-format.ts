const office = 'application/vnd.openxmlformats-officedocument'

const formats: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  [`${office}.wordprocessingml.document`]: 'DOCX',
  [`${office}.spreadsheetml.sheet`]: 'XLSX',
  [`${office}.presentationml.presentation`]: 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/rtf': 'RTF',
  'application/zip': 'ZIP',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'text/plain': 'TXT',
}

/** What people call a type of file, the same in every language; undefined when they call it nothing. */
export const formatOf = (type: string): string | undefined => formats[type]
