import type { en } from './en.ts'

export const es = {
  'texts.empty': 'Este archivo no contiene ningún texto.',
  'texts.not-a-text':
    'Este archivo no es un texto que podamos leer. Guárdelo como documento de Word (.docx) o como PDF y envíe ese.',
  'texts.wrong-encoding':
    'El texto de este archivo no está en UTF-8; parece ser {$guess}. Guárdelo con la codificación UTF-8 o como documento de Word (.docx).',
  'texts.too-big': 'El archivo supera los {$megabytes} MB. Quite las imágenes o divídalo.',
  'texts.too-many-pages': 'El archivo tiene más de {$most} páginas. Divídalo.',
  'texts.password': 'El archivo está protegido con contraseña. Guárdelo sin ella y envíelo de nuevo.',
  'texts.damaged':
    'El archivo está dañado: no se puede abrir hasta el final. Ábralo en su programa, guárdelo con otro nombre y envíe ese.',
  'texts.bomb':
    'Al descomprimirse, el archivo ocuparía mucho más de lo que necesita un texto, por lo que no se abrió. Copie el texto en un documento nuevo y envíe ese.',
  'texts.too-deep':
    'Los elementos de este archivo están anidados en cientos de niveles, como en ningún texto real, por lo que no se leyó. Copie el texto en un documento nuevo y envíe ese.',
  'texts.doctype':
    'El archivo contiene una declaración de tipo de documento, que ningún documento de Word necesita y que puede ser dañina, por lo que no se abrió. Copie el texto en un documento nuevo y envíe ese.',
  'texts.old-doc':
    'Es un archivo de Word del formato antiguo (.doc). Ábralo, elija «Guardar como» y luego «Documento de Word (.docx)».',
  'texts.save-as-docx':
    'Es un archivo en formato {$format}, que no leemos. Ábralo, elija «Guardar como» y luego «Documento de Word (.docx)».',
  'texts.scan':
    'Este PDF contiene imágenes de páginas y ningún texto. Envíe el documento del que procede o haga reconocer antes el texto (OCR).',
  'texts.unnamed-letters':
    'Este PDF dibuja letras sin decir cuáles son, por lo que no se puede leer su texto. Envíe el documento del que procede o haga reconocer antes el texto (OCR).',
  'texts.too-slow':
    'La lectura de este archivo duró más de {$seconds} segundos y se detuvo. Divídalo o copie el texto en un documento nuevo.',
  'texts.too-heavy':
    'La lectura de este archivo necesita más memoria de la que permitimos. Divídalo o copie el texto en un documento nuevo.',
  'texts.no-such-file': 'No hay ningún archivo en {$path}.',

  'texts.remark-macros': 'El archivo contiene macros. No se ejecutaron ni forman parte de lo que conservamos.',
  'texts.remark-objects':
    'No se leyeron los objetos incrustados en el archivo, como hojas de cálculo o diapositivas: {$count}.',
  'texts.remark-drawings': 'No se leyeron las palabras de los gráficos y diagramas: {$count} en el archivo.',
  'texts.remark-inserted-files': 'No se leyeron otros archivos insertados en este: {$count}.',
  'texts.remark-changes':
    'El archivo tiene control de cambios (inserciones: {$inserted}; eliminaciones: {$deleted}). Se leyó como si todos se hubieran aceptado.',
  'texts.remark-comments': 'Comentarios del archivo, conservados junto al texto: {$count}.',
  'texts.remark-page-heads': 'Los encabezados y pies de página se dejaron aparte. Dicen: {$text}',
  'texts.remark-hidden': 'Se dejaron fuera los pasajes ocultos en el archivo: {$count}.',
  'texts.remark-pages-without-text': 'No se pudieron leer las páginas sin texto, tal vez escaneadas: {$pages}.',
  'texts.remark-pages-unreadable': 'No se pudieron leer estas páginas dañadas: {$pages}.',
  'texts.remark-attachments': 'No se leyeron los archivos adjuntos a este mensaje: {$names}.',
} satisfies Record<keyof typeof en, string>
