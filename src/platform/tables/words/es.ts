import type { en } from './en.ts'

export const es = {
  'tables.empty':
    'El archivo está vacío. Necesita una primera línea con los nombres de las columnas y una línea por registro.',
  'tables.not-a-table':
    'Este archivo no es una tabla que podamos leer. Guárdelo como XLSX o CSV, o como lista JSON de registros.',
  'tables.wrong-encoding':
    'El texto de este archivo no está en UTF-8; parece ser {$guess}. En Excel elija «Guardar como» y luego «CSV UTF-8»; en LibreOffice, «Editar configuración de filtros» y Unicode (UTF-8). O envíe el archivo como XLSX.',
  'tables.too-big':
    'El archivo supera los {$megabytes} MB. Quite las imágenes y las hojas que no hagan falta, o divídalo.',
  'tables.too-many-rows':
    '.input {$limit :integer} {{La tabla tiene más de {$limit} filas. Divídala en varios archivos.}}',
  'tables.too-many-columns':
    '.input {$limit :integer} {{La tabla tiene más de {$limit} columnas. Quite las que no hagan falta.}}',
  'tables.password': 'El archivo está protegido con contraseña. Guárdelo sin ella y envíelo de nuevo.',
  'tables.damaged':
    'El archivo está dañado: no se puede abrir hasta el final. Ábralo en su programa, guárdelo con otro nombre y envíe ese.',
  'tables.bomb':
    'Al descomprimirse, el archivo ocuparía mucho más de lo que necesita una tabla, por lo que no se abrió. Copie las celdas en un libro nuevo y envíe ese.',
  'tables.old-xls':
    'Es un archivo de Excel del formato antiguo (.xls). Ábralo, elija «Guardar como» y luego «Libro de Excel (.xlsx)».',
  'tables.too-slow':
    'La lectura de este archivo duró más de {$seconds} segundos y se detuvo. Copie las celdas en un libro nuevo o guárdelo como CSV.',
  'tables.too-heavy':
    'La lectura de este archivo necesita más memoria de la que permitimos. Copie las celdas en un libro nuevo o guárdelo como CSV.',
  'tables.no-such-sheet': 'El libro no tiene ninguna hoja llamada «{$sheet}».',
  'tables.no-such-file': 'No hay ningún archivo en {$path}.',
  'tables.looks-like-formula': 'Fila {$row}, {$column}: el texto empieza como una fórmula. Se conservó como texto.',
  'tables.was-formula':
    'Fila {$row}, {$column}: esta celda contiene una fórmula. Tomamos lo que mostraba y no calculamos nada.',
} satisfies Record<keyof typeof en, string>
