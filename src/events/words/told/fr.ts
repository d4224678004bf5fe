import type { en } from './en.ts'

export const fr = {
  'events.counted-days': '.input {$n :integer} .match $n one {{{$n} jour}} many {{{$n} de jours}} * {{{$n} jours}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n one {{{$n} jour de semaine}} many {{{$n} de jours de semaine}} * {{{$n} jours de semaine}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n one {{{$n} entité}} many {{{$n} d’entités}} * {{{$n} entités}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n one {{{$n} facilitateur}} many {{{$n} de facilitateurs}} * {{{$n} facilitateurs}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n} fonctionnaire des Nations Unies}} many {{{$n} de fonctionnaires des Nations Unies}} * {{{$n} fonctionnaires des Nations Unies}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n} expert indépendant}} many {{{$n} d’experts indépendants}} * {{{$n} experts indépendants}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n} représentant du Réseau}} many {{{$n} de représentants du Réseau}} * {{{$n} représentants du Réseau}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n} représentant d’un État Membre}} many {{{$n} de représentants d’États Membres}} * {{{$n} représentants d’États Membres}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n one {{{$n} modérateur}} many {{{$n} de modérateurs}} * {{{$n} modérateurs}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n one {{{$n} invité}} many {{{$n} d’invités}} * {{{$n} invités}}',
  'events.days-and-weekdays': '{$days}, dont {$weekdays}',
  'events.did-announce-event': '{$who} a annoncé « {$what} »',
  'events.did-edit-event': '{$who} a modifié « {$what} »',
  'events.did-confirm-event': '{$who} a confirmé « {$what} »',
  'events.did-move-event': '{$who} a changé les dates de « {$what} »',
  'events.did-hold-event': '{$who} a indiqué que « {$what} » a eu lieu',
  'events.did-cancel-event': '{$who} a annulé « {$what} »',
  'events.did-add-entities': '{$who} a ajouté des entités à « {$what} »',
  'events.did-add-countries': '{$who} a ajouté des pays à « {$what} »',
  'events.did-add-speaker': '{$who} a ajouté un intervenant à « {$what} »',
  'events.did-count-participants': '{$who} a compté les participants à « {$what} »',
  'events.did-take-out': '{$who} a retiré une participation de « {$what} »',
  'events.did-add-host-meeting': '{$who} a ajouté la réunion principale « {$what} »',
  'events.did-edit-host-meeting': '{$who} a modifié la réunion principale « {$what} »',

  'events.on-day': 'le {$day}',
  'events.in-month': 'en {$month}',
  'events.on-range': 'du {$first} au {$last}',
  'events.dated-length': '{$date} : {$length}',
  'events.dated-tentative': '{$date}, à confirmer',
  'events.where-host': ' en marge d’une réunion ({$host}),',
  'events.where-team': ' avec l’équipe de pays ({$countries}),',
  'events.mark': ' ({$about})',
  'events.to-host': ' lors d’une réunion ({$host}),',
  'events.to-addressee': ' à l’intention du destinataire suivant : {$addressee},',
  'events.to-process': ' dans le cadre d’un processus ({$process}),',
  'events.event-told': '{$kind}, {$date}',
  'events.event-told-about': '{$kind}, {$date}, {$about}',
  'events.what-side-event': 'une manifestation parallèle',
  'events.what-statement': 'une déclaration',
  'events.what-submission': 'une communication',
  'events.what-training': 'une formation',
  'events.what-webinar': 'un webinaire',
  'events.what-course': 'un stage de formation',
  'events.what-information-session': 'une séance d’information',
  'events.what-launch': 'un lancement',
  'events.what-briefing': 'une réunion d’information',
  'events.what-campaign': 'une campagne',
  'events.what-observance': 'une célébration',

  'events.fact-held': 'Le Réseau a organisé {$what}, « {$title} »,{$where} {$when}{$mark}.',
  'events.fact-held-council': 'Le réseau a organisé {$what}, « {$title} »,{$where} {$month}.',
  'events.fact-held-bullet': '{$kind} : « {$title} » ({$date})',
  'events.fact-launched': 'Le Réseau a lancé « {$document} » {$when}{$mark}.',
  'events.fact-launched-council': 'Le réseau a lancé « {$document} » {$month}.',
  'events.fact-launched-bullet': 'Lancement : « {$document} » ({$date})',
  'events.fact-statement': 'Le Réseau a prononcé une déclaration, « {$title} »,{$to} {$when}.',
  'events.fact-statement-council': 'Le réseau a prononcé une déclaration{$to} {$month}.',
  'events.fact-statement-bullet': 'Déclaration : « {$title} » ({$date})',
  'events.fact-submission': 'Le Réseau a transmis une communication, « {$title} »,{$to} {$when}.',
  'events.fact-submission-council': 'Le réseau a transmis une communication{$to} {$month}.',
  'events.fact-submission-bullet': 'Communication : « {$title} » ({$date})',
  'events.fact-theme': 'Le thème de la réunion ({$host}) était « {$theme} ».',
  'events.fact-theme-bullet': 'Thème de la réunion ({$host}) : « {$theme} »',
  'events.fact-planned': 'Le Réseau prévoit {$what}, « {$title} » ({$dated}).',
  'events.fact-planned-text': 'Le Réseau prévoit de présenter {$what}, « {$title} » ({$dated}).',
  'events.fact-planned-text-bullet': 'En projet : {$what}, « {$title} » ({$dated})',
  'events.fact-planned-bullet': 'En projet : {$what}, « {$title} » ({$dated})',
  'events.fact-ongoing': 'Le Réseau mène {$what}, « {$title} » ({$dated}).',
  'events.fact-ongoing-bullet': 'En cours : {$what}, « {$title} » ({$dated})',
  'events.fact-cancelled': 'Le Réseau a renoncé à organiser {$what}, « {$title} » ({$date}) : {$reason}',
  'events.fact-cancelled-bullet': 'Annulation : {$what}, « {$title} » ({$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{Le Réseau a organisé {$n} manifestation parallèle en marge de réunions d’organes des Nations Unies.}} many {{Le Réseau a organisé {$n} de manifestations parallèles en marge de réunions d’organes des Nations Unies.}} * {{Le Réseau a organisé {$n} manifestations parallèles en marge de réunions d’organes des Nations Unies.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{Le réseau a organisé {$n} manifestation parallèle en marge de réunions d’organes des Nations Unies.}} many {{Le réseau a organisé {$n} de manifestations parallèles en marge de réunions d’organes des Nations Unies.}} * {{Le réseau a organisé {$n} manifestations parallèles en marge de réunions d’organes des Nations Unies.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n one {{{$n} manifestation parallèle}} many {{{$n} de manifestations parallèles}} * {{{$n} manifestations parallèles}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{Le Réseau a tenu {$n} séance d’information : {$titles}.}} many {{Le Réseau a tenu {$n} de séances d’information : {$titles}.}} * {{Le Réseau a tenu {$n} séances d’information : {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{Le réseau a tenu {$n} séance d’information à l’intention de ses membres.}} many {{Le réseau a tenu {$n} de séances d’information à l’intention de ses membres.}} * {{Le réseau a tenu {$n} séances d’information à l’intention de ses membres.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} séance d’information}} many {{{$n} de séances d’information}} * {{{$n} séances d’information}}',
  'events.fact-speakers': 'Sont intervenus lors de cette activité ({$event}) : {$speakers}.',
  'events.fact-speakers-bullet': 'Intervenants ({$event}) : {$speakers}',
  'events.fact-co-sponsors':
    '.input {$n :integer} .match $n one {{Cette activité ({$event}) a été coorganisée par l’entité suivante : {$entities}.}} many {{Cette activité ({$event}) a été coorganisée par les entités suivantes : {$entities}.}} * {{Cette activité ({$event}) a été coorganisée par les entités suivantes : {$entities}.}}',
  'events.fact-co-sponsors-bullet': 'Coorganisateurs ({$event}) : {$entities}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{Cette activité ({$event}) a été coorganisée par {$n} État Membre : {$countries}.}} many {{Cette activité ({$event}) a été coorganisée par {$n} d’États Membres : {$countries}.}} * {{Cette activité ({$event}) a été coorganisée par {$n} États Membres : {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{Cette activité ({$event}) a été coorganisée par {$n} État Membre.}} many {{Cette activité ({$event}) a été coorganisée par {$n} d’États Membres.}} * {{Cette activité ({$event}) a été coorganisée par {$n} États Membres.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$n} État Membre coorganisateur ({$event})}} many {{{$n} d’États Membres coorganisateurs ({$event})}} * {{{$n} États Membres coorganisateurs ({$event})}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{Cette activité ({$event}) compte {$facilitators} venant de {$n} entité : {$entities}.}} many {{Cette activité ({$event}) compte {$facilitators} venant de {$n} d’entités : {$entities}.}} * {{Cette activité ({$event}) compte {$facilitators} venant de {$n} entités : {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$facilitators} de {$n} entité ({$event})}} many {{{$facilitators} de {$n} d’entités ({$event})}} * {{{$facilitators} de {$n} entités ({$event})}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{Cette activité ({$event}) offre une place à {$n} équipe de pays.}} many {{Cette activité ({$event}) offre des places à {$n} d’équipes de pays.}} * {{Cette activité ({$event}) offre des places à {$n} équipes de pays.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$n} équipe de pays ({$event})}} many {{{$n} d’équipes de pays ({$event})}} * {{{$n} équipes de pays ({$event})}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{Cette activité ({$event}) offre une place à {$n} personne.}} many {{Cette activité ({$event}) offre des places à {$n} de personnes.}} * {{Cette activité ({$event}) offre des places à {$n} personnes.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$n} place ({$event})}} many {{{$n} de places ({$event})}} * {{{$n} places ({$event})}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{{$n} agent public a participé à cette activité ({$event}).}} many {{{$n} d’agents publics ont participé à cette activité ({$event}).}} * {{{$n} agents publics ont participé à cette activité ({$event}).}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{{$n} agent public a suivi une formation organisée par le réseau{$mark}.}} many {{{$n} d’agents publics ont suivi une formation organisée par le réseau{$mark}.}} * {{{$n} agents publics ont suivi une formation organisée par le réseau{$mark}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$n} agent public ({$event})}} many {{{$n} d’agents publics ({$event})}} * {{{$n} agents publics ({$event})}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{{$n} membre du personnel du système des Nations Unies a participé à cette activité ({$event}).}} many {{{$n} de membres du personnel du système des Nations Unies ont participé à cette activité ({$event}).}} * {{{$n} membres du personnel du système des Nations Unies ont participé à cette activité ({$event}).}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$n} membre du personnel des Nations Unies ({$event})}} many {{{$n} de membres du personnel des Nations Unies ({$event})}} * {{{$n} membres du personnel des Nations Unies ({$event})}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{{$n} représentant de la société civile a participé à cette activité ({$event}).}} many {{{$n} de représentants de la société civile ont participé à cette activité ({$event}).}} * {{{$n} représentants de la société civile ont participé à cette activité ({$event}).}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$n} représentant de la société civile ({$event})}} many {{{$n} de représentants de la société civile ({$event})}} * {{{$n} représentants de la société civile ({$event})}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{{$n} universitaire a participé à cette activité ({$event}).}} many {{{$n} d’universitaires ont participé à cette activité ({$event}).}} * {{{$n} universitaires ont participé à cette activité ({$event}).}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$n} universitaire ({$event})}} many {{{$n} d’universitaires ({$event})}} * {{{$n} universitaires ({$event})}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{{$n} personne a participé à cette activité ({$event}).}} many {{{$n} de personnes ont participé à cette activité ({$event}).}} * {{{$n} personnes ont participé à cette activité ({$event}).}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$n} participant ({$event})}} many {{{$n} de participants ({$event})}} * {{{$n} participants ({$event})}}',
} satisfies Record<keyof typeof en, string>
