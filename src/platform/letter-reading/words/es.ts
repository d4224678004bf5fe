import type { en } from './en.ts'

export const es = {
  'letter-reading.write-above': '----- escriba por encima de esta línea -----',
  'letter-reading.empty': 'Esta carta está vacía. Envíela de nuevo.',
  'letter-reading.too-large':
    'La carta ocupa {$size} MB y admitimos como máximo {$max} MB. Envíe los archivos uno por uno, o póngalos en un lugar accesible y envíe el enlace.',
  'letter-reading.too-slow':
    'La lectura de esta carta superó el tiempo permitido (en segundos: {$seconds}) y se detuvo. La carta se conserva tal como llegó. Escriba el texto de nuevo en otra carta.',
  'letter-reading.too-heavy':
    'La lectura de esta carta requiere más memoria de la que permitimos. La carta se conserva tal como llegó. Envíe los archivos uno por uno.',
  'letter-reading.damaged':
    'La carta está dañada y no se pudo leer. Se conserva tal como llegó. Escriba el texto de nuevo en otra carta.',
  'letter-reading.remark-charset':
    'La carta no indica correctamente su codificación. Se leyó como {$charset}; compruebe que los nombres sean correctos.',
  'letter-reading.remark-damaged': 'La carta está dañada. Se leyó lo que se pudo leer.',
  'letter-reading.remark-parts': 'Partes de la carta que no se leyeron porque tiene demasiadas: {$count}.',
  'letter-reading.remark-heads':
    'La carta tiene más encabezados de los que necesita una carta real. Los últimos no se leyeron.',
  'letter-reading.remark-long':
    'La carta es más larga de lo que leemos. El final del texto solo está en la carta tal como llegó.',
  'letter-reading.remark-encrypted': 'La carta está cifrada y no podemos leerla. Envíela de nuevo sin cifrar.',
  'letter-reading.remark-sealed':
    'El texto de la carta está encerrado en una firma que no abrimos. Envíela de nuevo con una firma corriente o sin firma.',
  'letter-reading.remark-partial':
    'Esta es la parte {$number} de {$total} de una carta enviada en trozos, que no unimos. Envíela de nuevo entera.',
  'letter-reading.remark-winmail':
    'Los archivos de la carta llegaron en un winmail.dat de Outlook y se extrajeron: {$count}.',
} satisfies Record<keyof typeof en, string>
