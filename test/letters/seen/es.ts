import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('es')

export const es: readonly Labelled[] = [
  person(
    'Re: Consulta de junio',
    `[[1. Hecho, la nota se publicó el 28 de abril.\n2. Bo Larsen; la sala está confirmada.]]${gmail}`,
  ),
  person(
    'RE: Consulta de junio, pilar 2',
    `[[Estimados colegas:\n\n1 hecho\n2 sí]]\n\nSaludos cordiales,\n\nAmina Diallo\nOficial de programas\nTel.: +41 22 555 01 00${outlook}`,
  ),
  person('Re: Consulta de junio', `[[igual para las dos]]\n\nEnviado desde mi iPhone${apple}`),
  person(
    'Re: Consulta de junio',
    `${quoted('1. Producto 2.1 ¿Qué ha resultado?')}\n[[Nada todavía, la reunión pasó a julio.]]\n\n${quoted('2. Producto 2.3 ¿Quién interviene?')}\n[[La señora Lin.]]\n`,
  ),
  person(
    'RE: Consulta de junio',
    `[[Estaré fuera de la oficina la próxima semana, pero sí, está hecho.]]\n\n-- \nAmina${bareGmail}`,
  ),
  person('Re: Para aprobación', `[[Sin objeciones]]\n\nAtentamente,\nA. Diallo${bareOutlook}`),
  person(
    'RE: Respuesta automática: Consulta de junio',
    `[[Gracias, ya escribí a Bo Larsen, que sustituye a Inés en junio.]]${original}`,
  ),
  person(
    'RV: Consulta de junio',
    `[[¿Puedes contestar tú?]]\n\n---------- Mensaje reenviado ---------\nDe: Network <r-7kq3x@network.example.org>\nFecha: lun, 7 jun 2021 a las 9:12\nAsunto: Consulta de junio\nPara: Amina\n\n1. Producto 2.1`,
  ),
  person(
    'Re: Consulta de junio',
    `[[Escriba a Bo Larsen (bo@undp.example.org) sobre el producto 2.3.\n\n1. hecho]]${marker}`,
  ),
  person(
    'Objeción',
    `[[Objeción\n\nEl párrafo 3 vuelve sobre lo acordado en marzo.]]\n\nCordialmente,\nAmina Diallo\n\nEste mensaje es confidencial y está dirigido únicamente a su destinatario.`,
  ),
  person(
    'Re: Consulta de junio',
    `<div>[[Está hecho.]]</div><br><div class="gmail_quote"><div class="gmail_attr">El lun, 7 jun 2021 a las 9:12, Network (&lt;r-7kq3x@network.example.org&gt;) escribió:</div><blockquote>----- escriba por encima de esta línea -----</blockquote></div>`,
    { html: true },
  ),
  person('RE: Consulta de junio', `[[De acuerdo con el 18 de junio.]]\n\nMuchas gracias,\nAmina${outlook}`),
  person(
    'Pregunta',
    `[[Buenos días, ¿quién reemplaza a Inés Roche, que se ha jubilado? Quisiera escribirle antes del viernes.]]`,
  ),
  person('Re: Consulta de junio', `[[1. Terminado]]\n\nUn saludo,\nAmina\n\n[[P.D.: la 2 también.]]${gmail}`),
  away(
    'Respuesta automática: Consulta de junio',
    'Estoy fuera de la oficina hasta el 21 de junio de 2021. Para asuntos urgentes, póngase en contacto con Bo Larsen (bo@undp.example.org).',
    { heads: byExchange, news: ['away', '2021-06-21', 'bo@undp.example.org'] },
  ),
  away(
    'Fuera de la oficina',
    'Gracias por su mensaje. Me encuentro de vacaciones y estaré de vuelta el 14 de junio. Durante mi ausencia, escriba a ines@unesco.example.org.',
    { heads: byRule, news: ['away', '2021-06-13', 'ines@unesco.example.org'] },
  ),
  away(
    'Re: Consulta de junio',
    `Estoy de licencia por maternidad hasta el 30 de septiembre de 2021. Mi colega Mei Lin (mei@who.example.org) me sustituye.${bareGmail}`,
    { heads: byRule, news: ['leave', '2021-09-30', 'mei@who.example.org'] },
  ),
  away(
    'Respuesta automática',
    'He dejado la organización el 30 de abril. Dirija sus mensajes a mi sucesor, luis@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'luis@who.example.org'] },
  ),
  away('Respuesta automática', 'He cambiado de puesto. Para la red, contacte con bo@undp.example.org.', {
    heads: byExchange,
    news: ['moved', undefined, 'bo@undp.example.org'],
  }),
  away(
    'Consulta de junio',
    'Agradezco su mensaje. Estoy en misión y responderé a mi regreso el viernes. En caso de urgencia, comuníquese con mei@who.example.org.',
    { news: ['away', '2021-06-10', 'mei@who.example.org'] },
  ),
  bounce(
    'No se puede entregar: Consulta de junio',
    'No se pudo entregar el mensaje a estos destinatarios o grupos:\n\nluis@who.example.org\nNo se encontró la dirección de correo electrónico que escribió.',
    { heads: { ...fromNobody, From: 'postmaster@who.example.org' }, failed: ['luis@who.example.org', 'hard'] },
  ),
  bounce(
    'Delivery Status Notification (Failure)',
    'No se ha encontrado la dirección\n\nTu mensaje no se ha entregado a gone@unep.example.org porque no se ha encontrado la dirección o esta no puede recibir correo.',
    { heads: { From: 'mailer-daemon@mx.example.org' }, failed: ['gone@unep.example.org', 'hard'] },
  ),
  bounce('Entrega retrasada', 'La entrega a busy@undp.example.org se ha retrasado. Se volverá a intentar.', {
    heads: fromNobody,
    failed: ['busy@undp.example.org', 'soft'],
  }),
  receipt(
    'Leído: Consulta de junio',
    'El mensaje\n\n Para: Amina Diallo\n Asunto: Consulta de junio\n\nfue leído el lunes 7 de junio de 2021 11:00.',
  ),
  machine('[todos] Acta', 'El acta está en línea.', { heads: { 'List-Id': '<todos.lists.example.org>' } }),
  machine('Su solicitud n.º 4411', 'El servicio de informática ha registrado su solicitud.', {
    heads: { 'Auto-Submitted': 'auto-generated' },
  }),
]
