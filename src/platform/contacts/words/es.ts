import type { en } from './en.ts'

export const es = {
  'contacts.empty': 'Está vacío. Pegue al menos una dirección o elija un archivo.',
  'contacts.not-contacts':
    'No se encontró ninguna dirección. Leemos listas pegadas y archivos CSV, XLSX, vCard, LDIF y volcados de listas; guarde su libreta de direcciones en uno de esos formatos.',
  'contacts.wrong-encoding':
    'No podemos determinar la codificación del texto de este archivo (¿{$guess}?). Guárdelo en UTF-8 y envíelo de nuevo.',
  'contacts.too-big': 'El archivo supera los {$megabytes} MB. Expórtelo sin fotografías o divídalo.',
  'contacts.too-many': '.input {$limit :integer} {{Hay más de {$limit} entradas. Divida la lista en varias.}}',
  'contacts.damaged':
    'El archivo está dañado: no se puede leer hasta el final. Expórtelo de nuevo y envíe esa versión.',
  'contacts.too-slow':
    'La lectura de este archivo duró más de {$seconds} segundos y se detuvo. Divídalo o guárdelo como CSV.',
  'contacts.too-heavy': 'Leer este archivo requiere más memoria de la permitida. Divídalo o guárdelo como CSV.',
  'contacts.no-such-file': 'No hay ningún archivo en {$path}.',
  'contacts.no-columns':
    'Ninguna columna parece contener direcciones ni nombres: {$columns}. Indique abajo qué es cada columna.',
  'contacts.remark-no-address': 'Línea {$at}: en «{$words}» no hay ninguna dirección. Se dejó fuera.',
  'contacts.remark-encoding':
    'El texto no estaba en UTF-8 y se leyó como {$encoding}. Compruebe los acentos de algunos nombres.',
} satisfies Record<keyof typeof en, string>
