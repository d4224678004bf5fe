import type { en } from './en.ts'

export const es = {
  'meetings.title': 'Reuniones',
  'meetings.to-come': 'Próximas',
  'meetings.held-title': 'Celebradas',
  'meetings.unrecorded-title': 'Pendientes de registro',
  'meetings.unrecorded-lead':
    'La fecha de estas reuniones ya ha pasado. Registre que se celebraron o cámbielas de fecha.',
  'meetings.plan': 'Programar una reunión',
  'meetings.plan-like-last': 'Programar la próxima como la última',
  'meetings.plan-next': 'Programar la próxima',
  'meetings.none-planned':
    'No hay ninguna reunión prevista. Cuando la secretaría, un copresidente o un responsable de pilar convoque una, aparecerá aquí con su programa y sus documentos.',
  'meetings.none-held': 'Ninguna reunión celebrada corresponde a esta selección.',
  'meetings.kind': 'Quién se reúne',
  'meetings.pillar': 'Pilar',
  'meetings.year': 'Año',
  'meetings.any-kind': 'Todas las reuniones',
  'meetings.any-pillar': 'Todos los pilares',
  'meetings.any-year': 'Todos los años',
  'meetings.kind-plenary': 'Sesión plenaria',
  'meetings.kind-pillar': 'Reunión de pilar',
  'meetings.kind-principals': 'Reunión de jefes ejecutivos',
  'meetings.kind-bilateral': 'Reunión bilateral de los copresidentes',
  'meetings.kinds-pillar': 'Pilar {$number}: {$name}',
  'meetings.day': 'Fecha',
  'meetings.meeting': 'Reunión',
  'meetings.counts': 'Reuniones celebradas en {$year}',
  'meetings.total': 'Total',
  'meetings.state-planned': 'Prevista',
  'meetings.state-held': 'Celebrada',
  'meetings.state-unrecorded': 'Aún sin registrar',

  'meetings.held-on': 'Celebrada el',
  'meetings.host': 'Entidad anfitriona',
  'meetings.place': 'Lugar',
  'meetings.joining': 'Conexión',
  'meetings.seen-by': 'Quién ve esta página',
  'meetings.present':
    '.input {$n :integer} .match $n one {{{$n} persona presente}} many {{{$n} de personas presentes}} * {{{$n} personas presentes}}',
  'meetings.provisional-agenda': 'Programa provisional',
  'meetings.agenda': 'Programa',
  'meetings.no-agenda':
    'Todavía no hay ningún tema en el programa. Quienes organizan la reunión los añaden, cada uno con su documento.',
  'meetings.papers': 'Documentos',
  'meetings.paper-version': 'versión {$number}',
  'meetings.paper-sent': 'Distribuido el {$day}',
  'meetings.purpose-information': 'Para información',
  'meetings.purpose-comment': 'Para observaciones',
  'meetings.purpose-adoption': 'Para aprobación',
  'meetings.purpose-action': 'Para que se adopten medidas',
  'meetings.participants': 'Participantes',
  'meetings.no-participants':
    'Todavía no hay nadie en la lista. Se elabora cuando se registra la celebración de la reunión.',
  'meetings.name': 'Nombre',
  'meetings.for': 'En representación de',
  'meetings.capacity': 'Calidad',
  'meetings.capacity-chair': 'Presidencia',
  'meetings.capacity-member': 'Miembro',
  'meetings.capacity-guest': 'Invitado',
  'meetings.capacity-secretariat': 'Secretaría',
  'meetings.record': 'Nota para el expediente',
  'meetings.no-record': 'La nota para el expediente aún no se ha redactado.',
  'meetings.edit': 'Editar la reunión',
  'meetings.add-item': 'Añadir un tema al programa',
  'meetings.record-holding': 'Registrar que se celebró',
  'meetings.add-participants': 'Añadir participantes',
  'meetings.write-record': 'Redactar la nota para el expediente',

  'meetings.concern-title': 'Antes de enviar la convocatoria',
  'meetings.concern-past': 'El {$day} ya ha pasado. Registre que la reunión se celebró o cámbiela de fecha.',
  'meetings.concern-weekend': 'El {$day} cae en fin de semana.',
  'meetings.concern-observance': '{$day}: {$name}.',

  'meetings.form-title': 'Título',
  'meetings.form-pillar-hint': 'Solo para una reunión de pilar.',
  'meetings.form-time': 'Hora de inicio',
  'meetings.form-time-hint':
    'Según la hora del lugar, por ejemplo 15:00. Deje el campo vacío mientras solo se conozca la fecha.',
  'meetings.form-zone': 'Hora local de',
  'meetings.form-joining-hint': 'El enlace, o cómo conectarse por teléfono. Sirve cualquier plataforma.',
  'meetings.form-audience-hint': 'Vacío: la red; para una reunión bilateral, los copresidentes y la secretaría.',
  'meetings.form-item': 'Tema',
  'meetings.form-number': 'Número',
  'meetings.form-number-hint': 'Vacío: al final del programa.',
  'meetings.form-paper': 'Documento',
  'meetings.form-held-day': 'Celebrada el',
  'meetings.form-present': 'Número de personas presentes',
  'meetings.form-present-hint': 'Todas, también las que no se nombran a continuación.',
  'meetings.form-names-hint': 'Un nombre por línea, tal como figura en el registro de miembros.',
  'meetings.form-chairs': 'En la presidencia',
  'meetings.form-members': 'Miembros presentes',
  'meetings.form-secretariat': 'Por la secretaría',
  'meetings.form-guests': 'Invitados',
  'meetings.form-guests-hint':
    'Un invitado por línea: nombre, coma, organismo. Los invitados figuran en la lista y no adquieren por ello ningún derecho.',
  'meetings.form-record-hint':
    'Lo que se dijo y se acordó, sin indicar quién dijo qué. La nota puede redactarse más tarde.',

  'meetings.audience-public': 'Todo el mundo',
  'meetings.audience-un': 'El sistema de las Naciones Unidas',
  'meetings.audience-network': 'La red',
  'meetings.audience-pillar': 'El pilar',
  'meetings.audience-co-chairs': 'Los copresidentes y la secretaría',
  'meetings.audience-secretariat': 'La secretaría',

  'meetings.no-such-meeting': 'Esa reunión no existe.',
  'meetings.not-a-time': 'Escriba la hora en la forma 15:00.',
  'meetings.starts-another-day': 'A esa hora es otro día en el lugar. Corrija la fecha, la hora o el lugar.',
  'meetings.no-hour-in-a-month': 'Indique también el día o deje la hora en blanco.',
  'meetings.needs-pillar': 'Indique qué pilar se reúne.',
  'meetings.only-pillar-meetings': 'Deje este campo vacío o elija más arriba una reunión de pilar.',
  'meetings.bilateral-stays-private':
    'Lo que los copresidentes tratan entre sí es para ellos y la secretaría. Elija una de las dos opciones.',
  'meetings.number-taken': 'Otro tema tiene ese número.',
  'meetings.person-or-guest': 'Cada participante es o una persona del registro o un invitado.',
  'meetings.guest-is-guest': '{$guest} es un invitado y no puede participar en otra calidad.',
  'meetings.not-yet': 'Ese día aún no ha llegado.',
  'meetings.held-already': 'Ya consta que esta reunión se celebró.',
  'meetings.not-held': 'Registre primero que la reunión se celebró.',
  'meetings.fewer-than-named':
    '.input {$n :integer} .match $n one {{Más abajo nombra a {$n} persona.}} many {{Más abajo nombra a {$n} de personas.}} * {{Más abajo nombra a {$n} personas.}}',
  'meetings.unknown-names':
    'No figuran en el registro: {$names}. Corrija los nombres o inclúyalos entre los invitados.',
  'meetings.same-names': 'Más de una persona se llama {$names}. Añádalas más tarde desde su ficha.',
  'meetings.named-already': 'Una de las personas que nombra ya figura en la lista.',
  'meetings.address-taken': 'Otra reunión tiene esa dirección.',
  'meetings.nobody-named': 'Nombre al menos a un participante.',

  'meetings.titled-on': '{$title}, {$day}',
  'meetings.did-plan-meeting': '{$who} convocó una reunión: {$what}',
  'meetings.did-edit-meeting': '{$who} modificó la reunión «{$what}»',
  'meetings.did-add-item': '{$who} añadió un tema al programa de «{$what}»',
  'meetings.did-record-holding': '{$who} registró que la reunión «{$what}» se celebró',
  'meetings.did-add-attendance': '{$who} añadió participantes de «{$what}»',
  'meetings.did-write-record': '{$who} redactó la nota para el expediente de «{$what}»',

  'meetings.fact-plenary':
    '.input {$precise :string} .match $precise day {{El {$day}, la Red celebró una sesión plenaria («{$title}»).}} * {{En {$day}, la Red celebró una sesión plenaria («{$title}»).}}',
  'meetings.fact-plenary-council': 'En {$month}, la red celebró una sesión plenaria («{$title}»).',
  'meetings.fact-plenary-bullet': 'Sesión plenaria, {$day}: {$title}',
  'meetings.fact-plenary-agenda':
    '.input {$precise :string} .match $precise day {{El {$day}, la Red celebró una sesión plenaria con el siguiente programa: {$items}.}} * {{En {$day}, la Red celebró una sesión plenaria con el siguiente programa: {$items}.}}',
  'meetings.fact-plenary-agenda-council':
    'En {$month}, la red celebró una sesión plenaria sobre los siguientes temas: {$items}.',
  'meetings.fact-plenary-agenda-bullet': 'Sesión plenaria, {$day}: {$items}',
  'meetings.fact-plenary-present':
    '.input {$n :integer} .match $n one {{La sesión plenaria del {$day} reunió a {$n :spelled gender=feminine} persona.}} many {{La sesión plenaria del {$day} reunió a {$n :spelled} de personas.}} * {{La sesión plenaria del {$day} reunió a {$n :spelled} personas.}}',
  'meetings.fact-plenary-present-bullet':
    '.input {$n :integer} .match $n one {{Sesión plenaria, {$day}: {$n} participante}} many {{Sesión plenaria, {$day}: {$n} de participantes}} * {{Sesión plenaria, {$day}: {$n} participantes}}',
  'meetings.fact-principals':
    '.input {$precise :string} .match $precise day {{El {$day}, los jefes ejecutivos de las entidades miembros de la Red se reunieron («{$title}»).}} * {{En {$day}, los jefes ejecutivos de las entidades miembros de la Red se reunieron («{$title}»).}}',
  'meetings.fact-principals-council':
    'En {$month}, los jefes ejecutivos de las entidades miembros de la red se reunieron («{$title}»).',
  'meetings.fact-principals-bullet': 'Reunión de jefes ejecutivos, {$day}: {$title}',
  'meetings.fact-pillar-meetings':
    '.input {$n :integer} .match $n one {{El pilar celebró {$n :spelled gender=feminine} reunión ({$range}).}} many {{El pilar celebró {$n :spelled gender=feminine} de reuniones ({$range}).}} * {{El pilar celebró {$n :spelled gender=feminine} reuniones ({$range}).}}',
  'meetings.fact-pillar-meetings-bullet':
    '.input {$n :integer} .match $n one {{{$n} reunión de pilar ({$range})}} many {{{$n} de reuniones de pilar ({$range})}} * {{{$n} reuniones de pilar ({$range})}}',
  'meetings.fact-all-pillar-meetings':
    '.input {$n :integer} .match $n one {{Los pilares de la Red celebraron {$n :spelled gender=feminine} reunión ({$range}).}} many {{Los pilares de la Red celebraron {$n :spelled gender=feminine} de reuniones ({$range}).}} * {{Los pilares de la Red celebraron {$n :spelled gender=feminine} reuniones ({$range}).}}',
  'meetings.fact-all-pillar-meetings-council':
    '.input {$n :integer} .match $n one {{Los pilares de la red celebraron {$n :spelled gender=feminine} reunión.}} many {{Los pilares de la red celebraron {$n :spelled gender=feminine} de reuniones.}} * {{Los pilares de la red celebraron {$n :spelled gender=feminine} reuniones.}}',
  'meetings.fact-all-pillar-meetings-bullet':
    '.input {$n :integer} .match $n one {{{$n} reunión de pilar ({$range})}} many {{{$n} de reuniones de pilar ({$range})}} * {{{$n} reuniones de pilar ({$range})}}',
  'meetings.fact-bilaterals':
    '.input {$n :integer} .match $n one {{Los copresidentes de la Red celebraron {$n :spelled gender=feminine} reunión bilateral ({$period}).}} many {{Los copresidentes de la Red celebraron {$n :spelled gender=feminine} de reuniones bilaterales ({$period}).}} * {{Los copresidentes de la Red celebraron {$n :spelled gender=feminine} reuniones bilaterales ({$period}).}}',
  'meetings.fact-bilaterals-council':
    '.input {$n :integer} .match $n one {{Los copresidentes de la red celebraron {$n :spelled gender=feminine} reunión bilateral.}} many {{Los copresidentes de la red celebraron {$n :spelled gender=feminine} de reuniones bilaterales.}} * {{Los copresidentes de la red celebraron {$n :spelled gender=feminine} reuniones bilaterales.}}',
  'meetings.fact-bilaterals-bullet':
    '.input {$n :integer} .match $n one {{{$n} reunión bilateral de los copresidentes}} many {{{$n} de reuniones bilaterales de los copresidentes}} * {{{$n} reuniones bilaterales de los copresidentes}}',
  'meetings.fact-bilaterals-monthly':
    '.input {$n :integer} .match $n one {{Los copresidentes de la Red se reunieron bilateralmente todos los meses, {$n :spelled gender=feminine} vez en total ({$period}).}} many {{Los copresidentes de la Red se reunieron bilateralmente todos los meses, {$n :spelled gender=feminine} de veces en total ({$period}).}} * {{Los copresidentes de la Red se reunieron bilateralmente todos los meses, {$n :spelled gender=feminine} veces en total ({$period}).}}',
  'meetings.fact-bilaterals-monthly-council':
    '.input {$n :integer} .match $n one {{Los copresidentes de la red se reunieron bilateralmente todos los meses, {$n :spelled gender=feminine} vez en total.}} many {{Los copresidentes de la red se reunieron bilateralmente todos los meses, {$n :spelled gender=feminine} de veces en total.}} * {{Los copresidentes de la red se reunieron bilateralmente todos los meses, {$n :spelled gender=feminine} veces en total.}}',
  'meetings.fact-bilaterals-monthly-bullet':
    '.input {$n :integer} .match $n one {{Reunión bilateral mensual de los copresidentes ({$n})}} many {{Reuniones bilaterales mensuales de los copresidentes ({$n})}} * {{Reuniones bilaterales mensuales de los copresidentes ({$n})}}',
} satisfies Record<keyof typeof en, string>
