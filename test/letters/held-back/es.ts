import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('es')

export const es: readonly Labelled[] = [
  person(
    'Re: Consulta de junio',
    `[[2: pasa a septiembre\n1: enviado el 3 de mayo]]\n\nUn cordial saludo,\nAmina Diallo\nOrganización Mundial de la Salud\n20, avenue Appia, 1211 Ginebra${outlook}`,
  ),
  person('Re: Consulta de junio', `[[sin cambios]]\n\nObtener Outlook para iOS${bareOutlook}`),
  person(
    'RE: Consulta de junio',
    `[[Gracias por el recordatorio.\n\n1) La consulta tuvo lugar el 2 de junio con 14 equipos en los países.\n2) Todavía no lo sabemos.]]\n\nSaludos,\nAmina${original}`,
  ),
  person(
    'Re: Consulta de junio',
    `[[Mis respuestas van abajo.]]\n\nEl 07/06/2021 a las 9:12, Network escribió:\n${quoted('1. Producto 2.1 ¿Qué ha resultado?')}\n[[Está publicado.]]\n${quoted('2. Producto 2.3 ¿Quién interviene?')}\n[[La directora adjunta.]]\n\n-- \nAmina`,
  ),
  person(
    'Re: Para aprobación antes del 18 de junio',
    `[[Comentario\n\nEn el párrafo 7, léase «minorías».]]\n\nUn abrazo,\nAmina${bareGmail}`,
  ),
  person(
    'Ausencia en junio',
    `[[Estaré de vacaciones del 14 al 25 de junio. Bo contestará por el PNUD y conoce el expediente.]]\n\nAtentamente,\nAmina`,
  ),
  person(
    'Re: Consulta de junio',
    `[[Estoy de viaje esta semana, así que en breve: la 1 está hecha, la 2 se la dejo a Bo.]]\n\nEnviado desde Outlook para Android${bareOutlook}`,
  ),
  person(
    'Re: No se puede entregar: Consulta de junio',
    `[[Su nueva dirección es luis@who.example.org. ¿Pueden enviarlo de nuevo?]]${original}`,
  ),
  person('Re: Consulta de junio', `[[sí]]${apple}`),
  person(
    'Re: Consulta de junio',
    `<div>[[Sin objeciones.]]</div><div><br></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De:</b> Network<br><b>Enviado:</b> lunes, 7 de junio de 2021 9:12<br><b>Para:</b> Amina<br><b>Asunto:</b> Consulta de junio</div><p>1. Producto 2.1</p>`,
    { html: true },
  ),
  person(
    'Designación',
    `[[Nuestra nueva punto focal es Mei Lin (mei@who.example.org); Bo Larsen ya no trabaja en la organización. Ruego actualicen las listas.]]\n\nCordialmente\nAmina Diallo\nJefa de sección`,
  ),
  person(
    'Fwd: Consulta de junio',
    `[[Bo, esto es tuyo.]]\n\nInicio del mensaje reenviado:\n\nDe: Network <r-7kq3x@network.example.org>\nAsunto: Consulta de junio\nFecha: 7 de junio de 2021\nPara: Amina\n\n1. Producto 2.1`,
  ),
  person('Re: Consulta de junio', `[[¿Podrían enviarlo en inglés? Gracias por su ayuda.]]${gmail}`),
  person('Re: Consulta de junio', `[[hecho]]${marker}`),
  away(
    'Ausente hasta el 18 de junio',
    'Estimado remitente: estaré de licencia en el país de origen del 1 al 18 de junio de 2021. La Sra. Inés Roche (ines@unesco.example.org) queda a cargo.',
    { heads: byRule, news: ['away', '2021-06-18', 'ines@unesco.example.org'] },
  ),
  away(
    'Respuesta automática: Consulta de junio',
    'Amina Diallo ya no trabaja en la OMS. Contacte con la unidad en unit@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'unit@who.example.org'] },
  ),
  away(
    'Re: Consulta de junio',
    'Me encuentro de permiso parental hasta el 31 de agosto. En mi ausencia, diríjase a Luis Vega, luis@who.example.org.',
    { heads: { 'X-Autoreply': 'yes' }, news: ['leave', '2021-08-31', 'luis@who.example.org'] },
  ),
  away(
    'Consulta de junio',
    'Hola, gracias por tu correo. Estoy ausente hasta el viernes y tendré acceso limitado al correo. Si es urgente, escribe a mei@who.example.org.',
    { news: ['away', '2021-06-11', 'mei@who.example.org'] },
  ),
  away(
    'Mensaje automático',
    'Me jubilé el 30 de abril de 2021. Bo Larsen (bo@undp.example.org) está ahora a cargo de mis asuntos.',
    { heads: byRule, news: ['left', undefined, 'bo@undp.example.org'] },
  ),
  away('Respuesta automática', 'Mi correo electrónico ha cambiado. La nueva dirección es amina@unep.example.org.', {
    heads: byExchange,
    news: ['address-changed', undefined, 'amina@unep.example.org'],
  }),
  bounce('Correo devuelto', 'El mensaje no se pudo entregar a old@who.example.org: usuario desconocido.', {
    heads: fromNobody,
    failed: ['old@who.example.org', 'hard'],
  }),
  bounce('Error de entrega', 'El buzón del destinatario está lleno.', {
    heads: fromNobody,
    failed: ['full@undp.example.org', 'soft'],
    report: 'Final-Recipient: rfc822;full@undp.example.org\r\nAction: failed\r\nStatus: 5.2.2',
  }),
  receipt(
    'Confirmación de lectura: Consulta de junio',
    'Esta es una confirmación de lectura del mensaje que envió a Amina Diallo.',
  ),
  machine('Confirmación', 'Su inscripción ha sido registrada.', { heads: { From: 'noresponder@unesco.example.org' } }),
  machine('Boletín', 'Las noticias de junio.', {
    heads: { 'List-Unsubscribe': '<https://lists.example.org/u>', Precedence: 'bulk' },
  }),
]
