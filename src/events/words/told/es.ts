import type { en } from './en.ts'

export const es = {
  'events.counted-days': '.input {$n :integer} .match $n one {{{$n} día}} many {{{$n} de días}} * {{{$n} días}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n one {{{$n} día entre semana}} many {{{$n} de días entre semana}} * {{{$n} días entre semana}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n one {{{$n} entidad}} many {{{$n} de entidades}} * {{{$n} entidades}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n one {{{$n :spelled} facilitador}} many {{{$n :spelled} de facilitadores}} * {{{$n :spelled} facilitadores}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n :spelled} funcionario de las Naciones Unidas}} many {{{$n :spelled} de funcionarios de las Naciones Unidas}} * {{{$n :spelled} funcionarios de las Naciones Unidas}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n :spelled} experto independiente}} many {{{$n :spelled} de expertos independientes}} * {{{$n :spelled} expertos independientes}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n :spelled} representante de la Red}} many {{{$n :spelled} de representantes de la Red}} * {{{$n :spelled} representantes de la Red}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n :spelled} representante de un Estado Miembro}} many {{{$n :spelled} de representantes de Estados Miembros}} * {{{$n :spelled} representantes de Estados Miembros}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n one {{{$n :spelled} moderador}} many {{{$n :spelled} de moderadores}} * {{{$n :spelled} moderadores}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n one {{{$n :spelled} invitado}} many {{{$n :spelled} de invitados}} * {{{$n :spelled} invitados}}',
  'events.days-and-weekdays': '{$days}, incluidos {$weekdays}',
  'events.did-announce-event': '{$who} anunció «{$what}»',
  'events.did-edit-event': '{$who} modificó «{$what}»',
  'events.did-confirm-event': '{$who} confirmó «{$what}»',
  'events.did-move-event': '{$who} cambió las fechas de «{$what}»',
  'events.did-hold-event': '{$who} indicó que se celebró «{$what}»',
  'events.did-cancel-event': '{$who} canceló «{$what}»',
  'events.did-add-entities': '{$who} añadió entidades a «{$what}»',
  'events.did-add-countries': '{$who} añadió países a «{$what}»',
  'events.did-add-speaker': '{$who} añadió un orador a «{$what}»',
  'events.did-count-participants': '{$who} contó a los participantes en «{$what}»',
  'events.did-take-out': '{$who} quitó una participación de «{$what}»',
  'events.did-add-host-meeting': '{$who} añadió la reunión principal «{$what}»',
  'events.did-edit-host-meeting': '{$who} modificó la reunión principal «{$what}»',

  'events.on-day': 'el {$day}',
  'events.in-month': 'en {$month}',
  'events.in-months': 'en el período de {$months}',
  'events.on-range': 'del {$first} al {$last}',
  'events.where-host': ', al margen {$host}',
  'events.where-host-named': ', al margen de la siguiente reunión – {$host}',
  'events.where-team': ' con el equipo en el país ({$countries})',
  'events.mark': ' ({$about})',
  'events.mark-tentative': ' (por confirmar)',
  'events.to-host': ' ante {$host}',
  'events.to-host-named': ' en la siguiente reunión – {$host}',
  'events.to-addressee': ' (destinatarios: {$addressee})',
  'events.to-process': ' (marco: {$process})',
  'events.to-both': ' (destinatarios: {$addressee}; marco: {$process})',
  'events.with-theme': ', cuyo tema fue «{$theme}»',
  'events.with-co-sponsors':
    '.input {$n :integer} .match $n one {{, con {$entities} como copatrocinador}} many {{, con {$entities} como copatrocinadores}} * {{, con {$entities} como copatrocinadores}}',
  'events.event-label': '{$kind}, {$date}',
  'events.told-of-day': '{$event} del {$day}',
  'events.told-of-month': '{$event} de {$month}',
  'events.told-of-months': '{$event} ({$months})',
  'events.told-of-range': '{$event} del {$first} al {$last}',
  'events.told-side-event': 'El acto paralelo',
  'events.told-statement': 'La declaración',
  'events.told-submission': 'La comunicación',
  'events.told-training': 'La capacitación',
  'events.told-webinar': 'El seminario web',
  'events.told-course': 'El curso de capacitación',
  'events.told-information-session': 'La sesión informativa',
  'events.told-launch': 'La presentación',
  'events.told-briefing': 'La reunión informativa',
  'events.told-campaign': 'La campaña',
  'events.told-observance': 'La celebración',
  'events.what-side-event': 'un acto paralelo titulado',
  'events.what-statement': 'una declaración titulada',
  'events.what-submission': 'una comunicación titulada',
  'events.what-training': 'una capacitación titulada',
  'events.what-webinar': 'un seminario web titulado',
  'events.what-course': 'un curso de capacitación titulado',
  'events.what-information-session': 'una sesión informativa titulada',
  'events.what-launch': 'una presentación titulada',
  'events.what-briefing': 'una reunión informativa titulada',
  'events.what-campaign': 'una campaña titulada',
  'events.what-observance': 'una celebración titulada',

  'events.fact-held': '{$when}{$observed}{$margins}, la Red organizó {$what} «{$title}»{$team}{$about}{$with}.',
  'events.fact-held-council': '{$month}{$margins}, la red organizó {$what} «{$title}»{$team}.',
  'events.fact-held-bullet': '{$kind}: «{$title}» ({$date})',
  'events.fact-launched': '{$when}{$observed}, la Red presentó «{$document}»{$with}.',
  'events.fact-launched-council': '{$month}, la red presentó «{$document}».',
  'events.fact-launched-bullet': 'Presentación: «{$document}» ({$date})',
  'events.fact-statement': '{$when}, la Red pronunció una declaración titulada «{$title}»{$to}{$theme}.',
  'events.fact-statement-council': '{$month}, la red pronunció una declaración{$to}.',
  'events.fact-statement-bullet': 'Declaración: «{$title}» ({$date})',
  'events.fact-submission': '{$when}, la Red transmitió una comunicación titulada «{$title}»{$to}{$theme}.',
  'events.fact-submission-council': '{$month}, la red transmitió una comunicación{$to}.',
  'events.fact-submission-bullet': 'Comunicación: «{$title}» ({$date})',
  'events.fact-planned': 'La Red prevé organizar {$what} «{$title}»{$team} {$time}{$length}.',
  'events.fact-planned-text': 'La Red prevé presentar {$what} «{$title}»{$team} {$time}{$length}.',
  'events.fact-planned-text-bullet': '{$kind}: «{$title}» (previsto: {$date}){$length}',
  'events.fact-planned-bullet': '{$kind}: «{$title}» (previsto: {$date}){$length}',
  'events.fact-ongoing': 'La Red lleva a cabo {$what} «{$title}»{$team} {$time}{$length}.',
  'events.fact-ongoing-bullet': '{$kind}: «{$title}» (en curso: {$date}){$length}',
  'events.fact-cancelled': 'La Red canceló {$what} «{$title}» ({$date}) por el siguiente motivo: {$reason}.',
  'events.fact-cancelled-bullet': '{$kind}: «{$title}» (cancelado: {$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{La Red organizó {$n :spelled} acto paralelo al margen de reuniones de órganos de las Naciones Unidas.}} many {{La Red organizó {$n :spelled} actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}} * {{La Red organizó {$n :spelled} actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{La red organizó {$n :spelled} acto paralelo al margen de reuniones de órganos de las Naciones Unidas.}} many {{La red organizó {$n :spelled} actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}} * {{La red organizó {$n :spelled} actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n one {{{$n} acto paralelo}} many {{{$n} de actos paralelos}} * {{{$n} actos paralelos}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{La Red celebró {$n :spelled gender=feminine} sesión informativa ({$range}) titulada {$titles}.}} many {{La Red celebró {$n :spelled} sesiones informativas ({$range}) tituladas {$titles}.}} * {{La Red celebró {$n :spelled} sesiones informativas ({$range}) tituladas {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{La red celebró {$n :spelled gender=feminine} sesión informativa para sus miembros.}} many {{La red celebró {$n :spelled} sesiones informativas para sus miembros.}} * {{La red celebró {$n :spelled} sesiones informativas para sus miembros.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} sesión informativa}} many {{{$n} de sesiones informativas}} * {{{$n} sesiones informativas}}',
  'events.fact-speakers': '{$event} contó con las intervenciones de {$speakers}.',
  'events.fact-speakers-bullet': '{$label}: {$speakers}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{{$event} contó con el copatrocinio de {$n :spelled} Estado Miembro: {$countries}.}} many {{{$event} contó con el copatrocinio de {$n :spelled} Estados Miembros: {$countries}.}} * {{{$event} contó con el copatrocinio de {$n :spelled} Estados Miembros: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{{$event} contó con el copatrocinio de {$n :spelled} Estado Miembro.}} many {{{$event} contó con el copatrocinio de {$n :spelled} Estados Miembros.}} * {{{$event} contó con el copatrocinio de {$n :spelled} Estados Miembros.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} Estado Miembro copatrocinador}} many {{{$label}: {$n} Estados Miembros copatrocinadores}} * {{{$label}: {$n} Estados Miembros copatrocinadores}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{{$event} cuenta con {$facilitators} de {$n :spelled gender=feminine} entidad: {$entities}.}} many {{{$event} cuenta con {$facilitators} de {$n :spelled} entidades: {$entities}.}} * {{{$event} cuenta con {$facilitators} de {$n :spelled} entidades: {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$facilitators} de {$n} entidad}} many {{{$label}: {$facilitators} de {$n} entidades}} * {{{$label}: {$facilitators} de {$n} entidades}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{{$event} ofrece una plaza a {$n :spelled} equipo en el país.}} many {{{$event} ofrece plazas a {$n :spelled} equipos en los países.}} * {{{$event} ofrece plazas a {$n :spelled} equipos en los países.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} equipo en el país}} many {{{$label}: {$n} equipos en los países}} * {{{$label}: {$n} equipos en los países}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{{$event} ofrece una plaza a {$n :spelled gender=feminine} persona.}} many {{{$event} ofrece plazas a {$n :spelled} personas.}} * {{{$event} ofrece plazas a {$n :spelled} personas.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} plaza}} many {{{$label}: {$n} plazas}} * {{{$label}: {$n} plazas}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{{$event} reunió a {$n :spelled} funcionario público{$about}.}} many {{{$event} reunió a {$n :spelled} funcionarios públicos{$about}.}} * {{{$event} reunió a {$n :spelled} funcionarios públicos{$about}.}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{Una capacitación organizada por la red reunió a {$n :spelled} funcionario público{$about}.}} many {{Una capacitación organizada por la red reunió a {$n :spelled} funcionarios públicos{$about}.}} * {{Una capacitación organizada por la red reunió a {$n :spelled} funcionarios públicos{$about}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} funcionario público{$about}}} many {{{$label}: {$n} funcionarios públicos{$about}}} * {{{$label}: {$n} funcionarios públicos{$about}}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{{$event} reunió a {$n :spelled} miembro del personal del sistema de las Naciones Unidas{$about}.}} many {{{$event} reunió a {$n :spelled} miembros del personal del sistema de las Naciones Unidas{$about}.}} * {{{$event} reunió a {$n :spelled} miembros del personal del sistema de las Naciones Unidas{$about}.}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} miembro del personal del sistema de las Naciones Unidas{$about}}} many {{{$label}: {$n} miembros del personal del sistema de las Naciones Unidas{$about}}} * {{{$label}: {$n} miembros del personal del sistema de las Naciones Unidas{$about}}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{{$event} reunió a {$n :spelled} representante de la sociedad civil{$about}.}} many {{{$event} reunió a {$n :spelled} representantes de la sociedad civil{$about}.}} * {{{$event} reunió a {$n :spelled} representantes de la sociedad civil{$about}.}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} representante de la sociedad civil{$about}}} many {{{$label}: {$n} representantes de la sociedad civil{$about}}} * {{{$label}: {$n} representantes de la sociedad civil{$about}}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{{$event} reunió a {$n :spelled} representante del mundo académico{$about}.}} many {{{$event} reunió a {$n :spelled} representantes del mundo académico{$about}.}} * {{{$event} reunió a {$n :spelled} representantes del mundo académico{$about}.}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} representante del mundo académico{$about}}} many {{{$label}: {$n} representantes del mundo académico{$about}}} * {{{$label}: {$n} representantes del mundo académico{$about}}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{{$event} reunió a {$n :spelled gender=feminine} persona{$about}.}} many {{{$event} reunió a {$n :spelled} personas{$about}.}} * {{{$event} reunió a {$n :spelled} personas{$about}.}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} persona{$about}}} many {{{$label}: {$n} personas{$about}}} * {{{$label}: {$n} personas{$about}}}',
} satisfies Record<keyof typeof en, string>
