import type { en } from './en.ts'

export const fr = {
  'events.counted-days': '.input {$n :integer} .match $n one {{{$n} jour}} many {{{$n} de jours}} * {{{$n} jours}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n one {{{$n} jour de semaine}} many {{{$n} de jours de semaine}} * {{{$n} jours de semaine}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n one {{{$n} entité}} many {{{$n} d’entités}} * {{{$n} entités}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n one {{{$n :spelled} facilitateur}} many {{{$n :spelled} de facilitateurs}} * {{{$n :spelled} facilitateurs}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n :spelled} fonctionnaire des Nations Unies}} many {{{$n :spelled} de fonctionnaires des Nations Unies}} * {{{$n :spelled} fonctionnaires des Nations Unies}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n :spelled} expert indépendant}} many {{{$n :spelled} d’experts indépendants}} * {{{$n :spelled} experts indépendants}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n :spelled} représentant du Réseau}} many {{{$n :spelled} de représentants du Réseau}} * {{{$n :spelled} représentants du Réseau}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n :spelled} représentant d’un État Membre}} many {{{$n :spelled} de représentants d’États Membres}} * {{{$n :spelled} représentants d’États Membres}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n one {{{$n :spelled} modérateur}} many {{{$n :spelled} de modérateurs}} * {{{$n :spelled} modérateurs}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n one {{{$n :spelled} invité}} many {{{$n :spelled} d’invités}} * {{{$n :spelled} invités}}',
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
  'events.in-months': 'en {$months}',
  'events.on-range': 'du {$first} au {$last}',
  'events.where-host': ', en marge {$host}',
  'events.where-host-named': ', en marge de la réunion suivante – {$host}',
  'events.where-team': ', avec l’équipe de pays ({$countries})',
  'events.mark': ' ({$about})',
  'events.mark-tentative': ' (à confirmer)',
  'events.to-host': ' devant {$host}',
  'events.to-host-named': ' lors de la réunion suivante – {$host}',
  'events.to-addressee': ' (destinataires : {$addressee})',
  'events.to-process': ' (cadre : {$process})',
  'events.to-both': ' (destinataires : {$addressee} ; cadre : {$process})',
  'events.with-theme': ', dont le thème était « {$theme} »',
  'events.with-co-sponsors':
    '.input {$n :integer} .match $n one {{, avec {$entities} pour coorganisateur}} many {{, avec {$entities} pour coorganisateurs}} * {{, avec {$entities} pour coorganisateurs}}',
  'events.event-label': '{$kind}, {$date}',
  'events.told-of-day': '{$event} du {$day}',
  'events.told-of-month': '{$event} ({$month})',
  'events.told-of-months': '{$event} ({$months})',
  'events.told-of-range': '{$event} du {$first} au {$last}',
  'events.told-side-event': 'La manifestation parallèle',
  'events.told-statement': 'La déclaration',
  'events.told-submission': 'La communication',
  'events.told-training': 'La formation',
  'events.told-webinar': 'Le webinaire',
  'events.told-course': 'Le stage de formation',
  'events.told-information-session': 'La séance d’information',
  'events.told-launch': 'Le lancement',
  'events.told-briefing': 'La réunion d’information',
  'events.told-campaign': 'La campagne',
  'events.told-observance': 'La célébration',
  'events.what-side-event': 'une manifestation parallèle intitulée',
  'events.what-statement': 'une déclaration intitulée',
  'events.what-submission': 'une communication intitulée',
  'events.what-training': 'une formation intitulée',
  'events.what-webinar': 'un webinaire intitulé',
  'events.what-course': 'un stage de formation intitulé',
  'events.what-information-session': 'une séance d’information intitulée',
  'events.what-launch': 'un lancement intitulé',
  'events.what-briefing': 'une réunion d’information intitulée',
  'events.what-campaign': 'une campagne intitulée',
  'events.what-observance': 'une célébration intitulée',

  'events.fact-held': '{$when}{$observed}{$margins}, le Réseau a organisé {$what} « {$title} »{$team}{$about}{$with}.',
  'events.fact-held-council': '{$month}{$margins}, le réseau a organisé {$what} « {$title} »{$team}.',
  'events.fact-held-bullet': '{$kind} : « {$title} » ({$date})',
  'events.fact-launched': '{$when}{$observed}, le Réseau a lancé « {$document} »{$with}.',
  'events.fact-launched-council': '{$month}, le réseau a lancé « {$document} ».',
  'events.fact-launched-bullet': 'Lancement : « {$document} » ({$date})',
  'events.fact-statement': '{$when}, le Réseau a prononcé une déclaration intitulée « {$title} »{$to}{$theme}.',
  'events.fact-statement-council': '{$month}, le réseau a prononcé une déclaration{$to}.',
  'events.fact-statement-bullet': 'Déclaration : « {$title} » ({$date})',
  'events.fact-submission': '{$when}, le Réseau a transmis une communication intitulée « {$title} »{$to}{$theme}.',
  'events.fact-submission-council': '{$month}, le réseau a transmis une communication{$to}.',
  'events.fact-submission-bullet': 'Communication : « {$title} » ({$date})',
  'events.fact-planned': 'Le Réseau prévoit {$what} « {$title} »{$team}, {$time}{$length}.',
  'events.fact-planned-text': 'Le Réseau prévoit de présenter {$what} « {$title} »{$team}, {$time}{$length}.',
  'events.fact-planned-text-bullet': '{$kind} : « {$title} » (prévu : {$date}){$length}',
  'events.fact-planned-bullet': '{$kind} : « {$title} » (prévu : {$date}){$length}',
  'events.fact-ongoing': 'Le Réseau mène {$what} « {$title} »{$team}, {$time}{$length}.',
  'events.fact-ongoing-bullet': '{$kind} : « {$title} » (en cours : {$date}){$length}',
  'events.fact-cancelled':
    'Le Réseau a renoncé à organiser {$what} « {$title} » ({$date}), pour la raison suivante : {$reason}.',
  'events.fact-cancelled-bullet': '{$kind} : « {$title} » (annulé : {$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{Le Réseau a organisé {$n :spelled gender=feminine} manifestation parallèle en marge de réunions d’organes des Nations Unies.}} many {{Le Réseau a organisé {$n :spelled} manifestations parallèles en marge de réunions d’organes des Nations Unies.}} * {{Le Réseau a organisé {$n :spelled} manifestations parallèles en marge de réunions d’organes des Nations Unies.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{Le réseau a organisé {$n :spelled gender=feminine} manifestation parallèle en marge de réunions d’organes des Nations Unies.}} many {{Le réseau a organisé {$n :spelled} manifestations parallèles en marge de réunions d’organes des Nations Unies.}} * {{Le réseau a organisé {$n :spelled} manifestations parallèles en marge de réunions d’organes des Nations Unies.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n one {{{$n} manifestation parallèle}} many {{{$n} de manifestations parallèles}} * {{{$n} manifestations parallèles}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{Le Réseau a tenu {$n :spelled gender=feminine} séance d’information ({$range}) intitulée {$titles}.}} many {{Le Réseau a tenu {$n :spelled} séances d’information ({$range}) intitulées {$titles}.}} * {{Le Réseau a tenu {$n :spelled} séances d’information ({$range}) intitulées {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{Le réseau a tenu {$n :spelled gender=feminine} séance d’information à l’intention de ses membres.}} many {{Le réseau a tenu {$n :spelled} séances d’information à l’intention de ses membres.}} * {{Le réseau a tenu {$n :spelled} séances d’information à l’intention de ses membres.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} séance d’information}} many {{{$n} de séances d’information}} * {{{$n} séances d’information}}',
  'events.fact-speakers': '{$event} a donné la parole à {$speakers}.',
  'events.fact-speakers-bullet': '{$label} : {$speakers}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{{$event} a eu pour coorganisateur {$n :spelled} État Membre : {$countries}.}} many {{{$event} a eu pour coorganisateurs {$n :spelled} États Membres : {$countries}.}} * {{{$event} a eu pour coorganisateurs {$n :spelled} États Membres : {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{{$event} a eu pour coorganisateur {$n :spelled} État Membre .}} many {{{$event} a eu pour coorganisateurs {$n :spelled} États Membres .}} * {{{$event} a eu pour coorganisateurs {$n :spelled} États Membres .}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} État Membre coorganisateur}} many {{{$label} : {$n} États Membres coorganisateurs}} * {{{$label} : {$n} États Membres coorganisateurs}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{{$event} compte {$facilitators} d’{$n :spelled gender=feminine} entité : {$entities}.}} many {{{$event} compte {$facilitators} de {$n :spelled} entités : {$entities}.}} * {{{$event} compte {$facilitators} de {$n :spelled} entités : {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$facilitators} de {$n} entité}} many {{{$label} : {$facilitators} de {$n} entités}} * {{{$label} : {$facilitators} de {$n} entités}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{{$event} offre une place à {$n :spelled gender=feminine} équipe de pays.}} many {{{$event} offre des places à {$n :spelled} équipes de pays.}} * {{{$event} offre des places à {$n :spelled} équipes de pays.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} équipe de pays}} many {{{$label} : {$n} équipes de pays}} * {{{$label} : {$n} équipes de pays}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{{$event} offre une place à {$n :spelled gender=feminine} personne.}} many {{{$event} offre des places à {$n :spelled} personnes.}} * {{{$event} offre des places à {$n :spelled} personnes.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} place}} many {{{$label} : {$n} places}} * {{{$label} : {$n} places}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{{$event} a réuni {$n :spelled} agent public{$about}.}} many {{{$event} a réuni {$n :spelled} agents publics{$about}.}} * {{{$event} a réuni {$n :spelled} agents publics{$about}.}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{Une formation organisée par le réseau a réuni {$n :spelled} agent public{$about}.}} many {{Une formation organisée par le réseau a réuni {$n :spelled} agents publics{$about}.}} * {{Une formation organisée par le réseau a réuni {$n :spelled} agents publics{$about}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} agent public{$about}}} many {{{$label} : {$n} agents publics{$about}}} * {{{$label} : {$n} agents publics{$about}}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{{$event} a réuni {$n :spelled} membre du personnel du système des Nations Unies{$about}.}} many {{{$event} a réuni {$n :spelled} membres du personnel du système des Nations Unies{$about}.}} * {{{$event} a réuni {$n :spelled} membres du personnel du système des Nations Unies{$about}.}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} membre du personnel du système des Nations Unies{$about}}} many {{{$label} : {$n} membres du personnel du système des Nations Unies{$about}}} * {{{$label} : {$n} membres du personnel du système des Nations Unies{$about}}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{{$event} a réuni {$n :spelled} représentant de la société civile{$about}.}} many {{{$event} a réuni {$n :spelled} représentants de la société civile{$about}.}} * {{{$event} a réuni {$n :spelled} représentants de la société civile{$about}.}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} représentant de la société civile{$about}}} many {{{$label} : {$n} représentants de la société civile{$about}}} * {{{$label} : {$n} représentants de la société civile{$about}}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{{$event} a réuni {$n :spelled} universitaire{$about}.}} many {{{$event} a réuni {$n :spelled} universitaires{$about}.}} * {{{$event} a réuni {$n :spelled} universitaires{$about}.}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} universitaire{$about}}} many {{{$label} : {$n} universitaires{$about}}} * {{{$label} : {$n} universitaires{$about}}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{{$event} a réuni {$n :spelled gender=feminine} personne{$about}.}} many {{{$event} a réuni {$n :spelled} personnes{$about}.}} * {{{$event} a réuni {$n :spelled} personnes{$about}.}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$label} : {$n} personne{$about}}} many {{{$label} : {$n} personnes{$about}}} * {{{$label} : {$n} personnes{$about}}}',
} satisfies Record<keyof typeof en, string>
