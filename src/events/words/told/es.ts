import type { en } from './en.ts'

export const es = {
  'events.counted-days': '.input {$n :integer} .match $n one {{{$n} día}} many {{{$n} de días}} * {{{$n} días}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n one {{{$n} día entre semana}} many {{{$n} de días entre semana}} * {{{$n} días entre semana}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n one {{{$n} entidad}} many {{{$n} de entidades}} * {{{$n} entidades}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n one {{{$n} facilitador}} many {{{$n} de facilitadores}} * {{{$n} facilitadores}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n} funcionario de las Naciones Unidas}} many {{{$n} de funcionarios de las Naciones Unidas}} * {{{$n} funcionarios de las Naciones Unidas}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n} experto independiente}} many {{{$n} de expertos independientes}} * {{{$n} expertos independientes}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n} representante de la Red}} many {{{$n} de representantes de la Red}} * {{{$n} representantes de la Red}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n} representante de un Estado Miembro}} many {{{$n} de representantes de Estados Miembros}} * {{{$n} representantes de Estados Miembros}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n one {{{$n} moderador}} many {{{$n} de moderadores}} * {{{$n} moderadores}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n one {{{$n} invitado}} many {{{$n} de invitados}} * {{{$n} invitados}}',
  'events.days-and-weekdays': '{$days}, de los cuales {$weekdays}',
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
  'events.on-range': 'del {$first} al {$last}',
  'events.dated-length': '{$date}: {$length}',
  'events.dated-tentative': '{$date}, por confirmar',
  'events.where-host': ' al margen de una reunión ({$host}),',
  'events.where-team': ' con el equipo en el país ({$countries}),',
  'events.mark': ' ({$about})',
  'events.to-host': ' en una reunión ({$host}),',
  'events.to-addressee': ' con el siguiente destinatario: {$addressee},',
  'events.to-process': ' en el marco de un proceso ({$process}),',
  'events.event-told': '{$kind}, {$date}',
  'events.event-told-about': '{$kind}, {$date}, {$about}',
  'events.what-side-event': 'un acto paralelo',
  'events.what-statement': 'una declaración',
  'events.what-submission': 'una comunicación',
  'events.what-training': 'una capacitación',
  'events.what-webinar': 'un seminario web',
  'events.what-course': 'un curso de capacitación',
  'events.what-information-session': 'una sesión informativa',
  'events.what-launch': 'una presentación',
  'events.what-briefing': 'una reunión informativa',
  'events.what-campaign': 'una campaña',
  'events.what-observance': 'una celebración',

  'events.fact-held': 'La Red organizó {$what}, «{$title}»,{$where} {$when}{$mark}.',
  'events.fact-held-council': 'La red organizó {$what}, «{$title}»,{$where} {$month}.',
  'events.fact-held-bullet': '{$kind}: «{$title}» ({$date})',
  'events.fact-launched': 'La Red presentó «{$document}» {$when}{$mark}.',
  'events.fact-launched-council': 'La red presentó «{$document}» {$month}.',
  'events.fact-launched-bullet': 'Presentación: «{$document}» ({$date})',
  'events.fact-statement': 'La Red pronunció una declaración, «{$title}»,{$to} {$when}.',
  'events.fact-statement-council': 'La red pronunció una declaración{$to} {$month}.',
  'events.fact-statement-bullet': 'Declaración: «{$title}» ({$date})',
  'events.fact-submission': 'La Red transmitió una comunicación, «{$title}»,{$to} {$when}.',
  'events.fact-submission-council': 'La red transmitió una comunicación{$to} {$month}.',
  'events.fact-submission-bullet': 'Comunicación: «{$title}» ({$date})',
  'events.fact-theme': 'El tema de la reunión ({$host}) fue «{$theme}».',
  'events.fact-theme-bullet': 'Tema de la reunión ({$host}): «{$theme}»',
  'events.fact-planned': 'La Red prevé organizar {$what}, «{$title}» ({$dated}).',
  'events.fact-planned-text': 'La Red prevé presentar {$what}, «{$title}» ({$dated}).',
  'events.fact-planned-text-bullet': 'Previsto: {$what}, «{$title}» ({$dated})',
  'events.fact-planned-bullet': 'Previsto: {$what}, «{$title}» ({$dated})',
  'events.fact-ongoing': 'La Red está llevando a cabo {$what}, «{$title}» ({$dated}).',
  'events.fact-ongoing-bullet': 'En curso: {$what}, «{$title}» ({$dated})',
  'events.fact-cancelled': 'La Red canceló {$what}, «{$title}» ({$date}): {$reason}',
  'events.fact-cancelled-bullet': 'Cancelado: {$what}, «{$title}» ({$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{La Red organizó {$n} acto paralelo al margen de reuniones de órganos de las Naciones Unidas.}} many {{La Red organizó {$n} de actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}} * {{La Red organizó {$n} actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{La red organizó {$n} acto paralelo al margen de reuniones de órganos de las Naciones Unidas.}} many {{La red organizó {$n} de actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}} * {{La red organizó {$n} actos paralelos al margen de reuniones de órganos de las Naciones Unidas.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n one {{{$n} acto paralelo}} many {{{$n} de actos paralelos}} * {{{$n} actos paralelos}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{La Red celebró {$n} sesión informativa: {$titles}.}} many {{La Red celebró {$n} de sesiones informativas: {$titles}.}} * {{La Red celebró {$n} sesiones informativas: {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{La red celebró {$n} sesión informativa para sus miembros.}} many {{La red celebró {$n} de sesiones informativas para sus miembros.}} * {{La red celebró {$n} sesiones informativas para sus miembros.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} sesión informativa}} many {{{$n} de sesiones informativas}} * {{{$n} sesiones informativas}}',
  'events.fact-speakers': 'En esta actividad ({$event}) intervinieron {$speakers}.',
  'events.fact-speakers-bullet': 'Oradores ({$event}): {$speakers}',
  'events.fact-co-sponsors':
    '.input {$n :integer} .match $n one {{Esta actividad ({$event}) fue copatrocinada por la siguiente entidad: {$entities}.}} many {{Esta actividad ({$event}) fue copatrocinada por las siguientes entidades: {$entities}.}} * {{Esta actividad ({$event}) fue copatrocinada por las siguientes entidades: {$entities}.}}',
  'events.fact-co-sponsors-bullet': 'Copatrocinadores ({$event}): {$entities}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{Esta actividad ({$event}) fue copatrocinada por {$n} Estado Miembro: {$countries}.}} many {{Esta actividad ({$event}) fue copatrocinada por {$n} de Estados Miembros: {$countries}.}} * {{Esta actividad ({$event}) fue copatrocinada por {$n} Estados Miembros: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{Esta actividad ({$event}) fue copatrocinada por {$n} Estado Miembro.}} many {{Esta actividad ({$event}) fue copatrocinada por {$n} de Estados Miembros.}} * {{Esta actividad ({$event}) fue copatrocinada por {$n} Estados Miembros.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$n} Estado Miembro copatrocinador ({$event})}} many {{{$n} de Estados Miembros copatrocinadores ({$event})}} * {{{$n} Estados Miembros copatrocinadores ({$event})}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{Esta actividad ({$event}) cuenta con {$facilitators} de {$n} entidad: {$entities}.}} many {{Esta actividad ({$event}) cuenta con {$facilitators} de {$n} de entidades: {$entities}.}} * {{Esta actividad ({$event}) cuenta con {$facilitators} de {$n} entidades: {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$facilitators} de {$n} entidad ({$event})}} many {{{$facilitators} de {$n} de entidades ({$event})}} * {{{$facilitators} de {$n} entidades ({$event})}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{Esta actividad ({$event}) ofrece plaza a {$n} equipo en el país.}} many {{Esta actividad ({$event}) ofrece plazas a {$n} de equipos en los países.}} * {{Esta actividad ({$event}) ofrece plazas a {$n} equipos en los países.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$n} equipo en el país ({$event})}} many {{{$n} de equipos en los países ({$event})}} * {{{$n} equipos en los países ({$event})}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{Esta actividad ({$event}) ofrece plaza a {$n} persona.}} many {{Esta actividad ({$event}) ofrece plazas a {$n} de personas.}} * {{Esta actividad ({$event}) ofrece plazas a {$n} personas.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$n} plaza ({$event})}} many {{{$n} de plazas ({$event})}} * {{{$n} plazas ({$event})}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{{$n} funcionario público participó en esta actividad ({$event}).}} many {{{$n} de funcionarios públicos participaron en esta actividad ({$event}).}} * {{{$n} funcionarios públicos participaron en esta actividad ({$event}).}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{{$n} funcionario público participó en la capacitación organizada por la red{$mark}.}} many {{{$n} de funcionarios públicos participaron en la capacitación organizada por la red{$mark}.}} * {{{$n} funcionarios públicos participaron en la capacitación organizada por la red{$mark}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$n} funcionario público ({$event})}} many {{{$n} de funcionarios públicos ({$event})}} * {{{$n} funcionarios públicos ({$event})}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{{$n} miembro del personal del sistema de las Naciones Unidas participó en esta actividad ({$event}).}} many {{{$n} de miembros del personal del sistema de las Naciones Unidas participaron en esta actividad ({$event}).}} * {{{$n} miembros del personal del sistema de las Naciones Unidas participaron en esta actividad ({$event}).}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$n} miembro del personal de las Naciones Unidas ({$event})}} many {{{$n} de miembros del personal de las Naciones Unidas ({$event})}} * {{{$n} miembros del personal de las Naciones Unidas ({$event})}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{{$n} representante de la sociedad civil participó en esta actividad ({$event}).}} many {{{$n} de representantes de la sociedad civil participaron en esta actividad ({$event}).}} * {{{$n} representantes de la sociedad civil participaron en esta actividad ({$event}).}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$n} representante de la sociedad civil ({$event})}} many {{{$n} de representantes de la sociedad civil ({$event})}} * {{{$n} representantes de la sociedad civil ({$event})}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{{$n} representante de los medios académicos participó en esta actividad ({$event}).}} many {{{$n} de representantes de los medios académicos participaron en esta actividad ({$event}).}} * {{{$n} representantes de los medios académicos participaron en esta actividad ({$event}).}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$n} representante de los medios académicos ({$event})}} many {{{$n} de representantes de los medios académicos ({$event})}} * {{{$n} representantes de los medios académicos ({$event})}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{{$n} persona participó en esta actividad ({$event}).}} many {{{$n} de personas participaron en esta actividad ({$event}).}} * {{{$n} personas participaron en esta actividad ({$event}).}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$n} participante ({$event})}} many {{{$n} de participantes ({$event})}} * {{{$n} participantes ({$event})}}',
} satisfies Record<keyof typeof en, string>
