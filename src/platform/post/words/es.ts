import type { en } from './en.ts'

export const es = {
  'post.no-such-address':
    'Nadie responde aquí a {$address}. Compruebe la dirección a la que desea escribir, o responda a una carta que haya recibido de nosotros.',
  'post.answer-subject': 'Re: {$subject}',
  'post.no-subject': '(sin asunto)',
  'post.answer-about': 'Se trata de su carta «{$subject}», dirigida a {$address}.',
  'post.answer-kept': 'Su carta se ha conservado y la secretaría la examinará. No es necesario que la envíe de nuevo.',
  'post.answer-refused': 'No se ha registrado nada de su carta, pero se conserva. Puede responder a la presente.',
  'post.answer-automatic': 'Esta respuesta se ha redactado automáticamente.',
  'post.trouble': 'Un fallo de nuestro programa ha impedido leer esta carta.',
  'post.too-large':
    'La carta supera los {$megabytes} MB, por lo que no se ha abierto. Envíe los archivos uno por uno, o como enlaces.',
  'post.nobody-takes': 'No hemos entendido a qué se refiere esta carta.',
  'post.unsure':
    'Ha llegado una carta en su nombre, pero nada en ella prueba que proceda de usted, por lo que aún no se ha registrado nada. Si la escribió usted, es posible que la secretaría le pregunte. Si no, le rogamos que lo comunique a la secretaría.',
  'post.not-a-person-away': 'Respuesta automática: alguien está ausente.',
  'post.not-a-person-bounce': 'Un servidor de correo comunica qué ha sido de una carta.',
  'post.not-a-person-receipt': 'Un programa comunica que se ha abierto una carta. No conservamos ese dato.',
  'post.not-a-person-machine': 'Esto no lo ha escrito ahora ninguna persona.',
  'post.not-a-person-person': 'Esto lo ha escrito una persona.',
  'post.too-many-hands': 'Esta carta daba vueltas sin fin, por lo que nadie la ha respondido.',
  'post.our-own': 'Esta carta la escribió este mismo programa.',
} satisfies Record<keyof typeof en, string>
