import { es as catcher } from './catcher/es.ts'
import type { en } from './en.ts'
import { es as sorting } from './sorting/es.ts'

export const es = {
  ...catcher,
  ...sorting,
  'mailroom.title': 'Correspondencia',
  'mailroom.caught-title': 'Mensajes que escribió esta casa',
  'mailroom.caught-lead':
    'No hay servidor de correo configurado, así que nada sale de esta máquina: cada mensaje queda aquí y se puede responder aquí.',
  'mailroom.caught-everybody':
    'Esta es una red de muestra: quien llegue a esta página lee todos los mensajes, incluidos los códigos de acceso.',
  'mailroom.caught-none': 'Todavía no se ha escrito nada. Pida un código de acceso y aparecerá aquí.',
  'mailroom.to': 'Para',
  'mailroom.from': 'De',
  'mailroom.subject': 'Asunto',
  'mailroom.written': 'Escrito',
  'mailroom.letters-to': 'Mensajes a {$address}',
  'mailroom.all-letters': 'Todos los mensajes',
  'mailroom.answer-as': 'Responder como {$address}',
  'mailroom.answer-lead':
    'Lo que escriba va a {$address} como un mensaje de verdad, con el texto de arriba citado debajo.',
  'mailroom.your-answer': 'Su respuesta',
  'mailroom.send-answer': 'Enviar la respuesta',
  'mailroom.write-letter': 'Escribir un mensaje a la red',
  'mailroom.write-lead':
    'De cualquier dirección a cualquier dirección de la red: una lista, la biblioteca, la incorporación. Se lee como uno que llega de fuera.',
  'mailroom.text': 'Texto',
  'mailroom.not-an-address': 'Escriba una dirección de correo, por ejemplo amina@who.example.org.',
  'mailroom.enclosed': 'Adjuntos',
  'mailroom.sort-title': 'Por clasificar',
  'mailroom.sort-lead': 'Mensajes recibidos que nadie entendió o cuyo autor no es seguro. Se avisó a los remitentes.',
  'mailroom.sort-none': 'Nada por clasificar.',
  'mailroom.why': 'Por qué está aquí',
  'mailroom.sent-to': 'Enviado a',
  'mailroom.came': 'Recibido',
  'mailroom.sure': 'Autor',
  'mailroom.raw': 'El mensaje tal como llegó (.eml)',
  'mailroom.file-done': 'Atendido',
  'mailroom.file-spam': 'No deseado',
  'mailroom.file-again': 'Devolver',
  'mailroom.no-such-letter': 'No hay tal mensaje por clasificar.',
  'mailroom.no-subject': '(sin asunto)',
  'mailroom.did-file-letter': '{$who} clasificó un mensaje recibido',
  'mailroom.needs-sorting':
    '.input {$n :integer} .match $n one {{Clasificar {$n} mensaje recibido}} many {{Clasificar {$n} mensajes recibidos}} * {{Clasificar {$n} mensajes recibidos}}',
  'mailroom.did-post-letter': '{$who} escribió un mensaje donde se retienen los mensajes',
} satisfies Record<keyof typeof en, string>
