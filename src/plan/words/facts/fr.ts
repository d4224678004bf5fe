import type { en } from './en.ts'

export const fr = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise day {{Le Réseau a adopté le {$day} le {$plan}, qui porte sur la période {$years}.}} * {{Le Réseau a adopté en {$day} le {$plan}, qui porte sur la période {$years}.}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise day {{Le réseau a adopté son plan de travail pour {$years} ({$plan}) le {$day}.}} * {{Le réseau a adopté son plan de travail pour {$years} ({$plan}) en {$day}.}}',
  'plan.fact-adopted-bullet':
    '.input {$precise :string} .match $precise day {{Adoption de {$plan} ({$years}) le {$day}}} * {{Adoption de {$plan} ({$years}) en {$day}}}',
  'plan.fact-final':
    '.input {$precise :string} .match $precise day {{Le texte final du {$plan} a été établi le {$day}.}} * {{Le texte final du {$plan} a été établi en {$day}.}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise day {{Le texte final du plan de travail du réseau a été établi le {$day}.}} * {{Le texte final du plan de travail du réseau a été établi en {$day}.}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{Texte final de {$plan} établi le {$day}}} * {{Texte final de {$plan} établi en {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{{$plan} compte {$n} pilier.}} many {{{$plan} compte {$n} de piliers.}} * {{{$plan} compte {$n} piliers.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{Le plan de travail du réseau ({$plan}) compte {$n} pilier.}} many {{Le plan de travail du réseau ({$plan}) compte {$n} de piliers.}} * {{Le plan de travail du réseau ({$plan}) compte {$n} piliers.}}',
  'plan.fact-pillars-bullet':
    '.input {$n :integer} .match $n one {{{$plan} : {$n} pilier}} many {{{$plan} : {$n} de piliers}} * {{{$plan} : {$n} piliers}}',
  'plan.fact-pillar': 'Le pilier {$number}, {$pillar}, a pour chef de file : {$entities}.',
  'plan.fact-pillar-summary': 'Le pilier {$number}, {$pillar}, a pour chef de file : {$entities}.',
  'plan.fact-pillar-bullet': 'Pilier {$number}, {$pillar} : {$entities}',
  'plan.fact-paused':
    'Le pilier {$number}, {$pillar}, est inactif depuis le {$since}, {$reason} ; la date fixée pour son réexamen est le {$review}.',
  'plan.fact-paused-summary': 'Le pilier {$number}, {$pillar}, est actuellement inactif, {$reason}.',
  'plan.fact-paused-bullet': 'Pilier {$number}, {$pillar} : inactif, {$reason} ; réexamen le {$review}',
  'plan.fact-goal': 'Le Pilier s’est fixé l’objectif suivant pour {$year} : {$text}',
  'plan.fact-goal-bullet': 'Objectif pour {$year} : {$text}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{Le Pilier compte {$n} produit (terminés : {$done} ; dans les délais : {$onTime} ; en retard : {$late} ; sans date : {$undated}).}} many {{Le Pilier compte {$n} de produits (terminés : {$done} ; dans les délais : {$onTime} ; en retard : {$late} ; sans date : {$undated}).}} * {{Le Pilier compte {$n} produits (terminés : {$done} ; dans les délais : {$onTime} ; en retard : {$late} ; sans date : {$undated}).}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{Le produit « {$title} » a été réalisé le {$day}.}} * {{Le produit « {$title} » a été réalisé en {$day}.}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title} : réalisé le {$day}}} * {{{$title} : réalisé en {$day}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Le produit « {$title} » a été réalisé le {$day}, {$n} jour après la date prévue.}} day many {{Le produit « {$title} » a été réalisé le {$day}, {$n} de jours après la date prévue.}} day * {{Le produit « {$title} » a été réalisé le {$day}, {$n} jours après la date prévue.}} * one {{Le produit « {$title} » a été réalisé en {$day}, {$n} jour après la date prévue.}} * many {{Le produit « {$title} » a été réalisé en {$day}, {$n} de jours après la date prévue.}} * * {{Le produit « {$title} » a été réalisé en {$day}, {$n} jours après la date prévue.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title} : réalisé le {$day}, {$n} jour de retard}} day many {{{$title} : réalisé le {$day}, {$n} de jours de retard}} day * {{{$title} : réalisé le {$day}, {$n} jours de retard}} * one {{{$title} : réalisé en {$day}, {$n} jour de retard}} * many {{{$title} : réalisé en {$day}, {$n} de jours de retard}} * * {{{$title} : réalisé en {$day}, {$n} jours de retard}}',
  'plan.fact-output-planned':
    '.input {$precise :string} .match $precise day {{Le produit « {$title} » est prévu pour le {$day}.}} * {{Le produit « {$title} » est prévu pour {$day}.}}',
  'plan.fact-output-planned-bullet':
    '.input {$precise :string} .match $precise day {{{$title} : prévu pour le {$day}}} * {{{$title} : prévu pour {$day}}}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{Le produit « {$title} » (date prévue : {$planned}) est désormais attendu avec un retard de {$n} jour (nouvelle date : {$forecast}).}} many {{Le produit « {$title} » (date prévue : {$planned}) est désormais attendu avec un retard de {$n} de jours (nouvelle date : {$forecast}).}} * {{Le produit « {$title} » (date prévue : {$planned}) est désormais attendu avec un retard de {$n} jours (nouvelle date : {$forecast}).}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title} : date prévue : {$planned} ; nouvelle date : {$forecast} (retard de {$n} jour)}} many {{{$title} : date prévue : {$planned} ; nouvelle date : {$forecast} (retard de {$n} de jours)}} * {{{$title} : date prévue : {$planned} ; nouvelle date : {$forecast} (retard de {$n} jours)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{Le produit « {$title} » (date prévue : {$day}) avait {$n} jour de retard au {$on}.}} many {{Le produit « {$title} » (date prévue : {$day}) avait {$n} de jours de retard au {$on}.}} * {{Le produit « {$title} » (date prévue : {$day}) avait {$n} jours de retard au {$on}.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title} : date prévue : {$day}, {$n} jour de retard au {$on}}} many {{{$title} : date prévue : {$day}, {$n} de jours de retard au {$on}}} * {{{$title} : date prévue : {$day}, {$n} jours de retard au {$on}}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé le {$day}.}} * {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé en {$day}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title} : {$milestone} : réalisé le {$day}}} * {{{$title} : {$milestone} : réalisé en {$day}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé le {$day}, {$n} jour après la date prévue.}} day many {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé le {$day}, {$n} de jours après la date prévue.}} day * {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé le {$day}, {$n} jours après la date prévue.}} * one {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé en {$day}, {$n} jour après la date prévue.}} * many {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé en {$day}, {$n} de jours après la date prévue.}} * * {{Le jalon « {$milestone} » du produit « {$title} » a été réalisé en {$day}, {$n} jours après la date prévue.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title} : {$milestone} : réalisé le {$day}, {$n} jour de retard}} day many {{{$title} : {$milestone} : réalisé le {$day}, {$n} de jours de retard}} day * {{{$title} : {$milestone} : réalisé le {$day}, {$n} jours de retard}} * one {{{$title} : {$milestone} : réalisé en {$day}, {$n} jour de retard}} * many {{{$title} : {$milestone} : réalisé en {$day}, {$n} de jours de retard}} * * {{{$title} : {$milestone} : réalisé en {$day}, {$n} jours de retard}}',
  'plan.fact-milestone-planned':
    '.input {$precise :string} .match $precise day {{Le jalon « {$milestone} » du produit « {$title} » est prévu pour le {$day}.}} * {{Le jalon « {$milestone} » du produit « {$title} » est prévu pour {$day}.}}',
  'plan.fact-milestone-planned-bullet':
    '.input {$precise :string} .match $precise day {{{$title} : {$milestone} : prévu pour le {$day}}} * {{{$title} : {$milestone} : prévu pour {$day}}}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{Le jalon « {$milestone} » du produit « {$title} » (date prévue : {$planned}) est désormais attendu avec un retard de {$n} jour (nouvelle date : {$forecast}).}} many {{Le jalon « {$milestone} » du produit « {$title} » (date prévue : {$planned}) est désormais attendu avec un retard de {$n} de jours (nouvelle date : {$forecast}).}} * {{Le jalon « {$milestone} » du produit « {$title} » (date prévue : {$planned}) est désormais attendu avec un retard de {$n} jours (nouvelle date : {$forecast}).}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title} : {$milestone} : date prévue : {$planned} ; nouvelle date : {$forecast} (retard de {$n} jour)}} many {{{$title} : {$milestone} : date prévue : {$planned} ; nouvelle date : {$forecast} (retard de {$n} de jours)}} * {{{$title} : {$milestone} : date prévue : {$planned} ; nouvelle date : {$forecast} (retard de {$n} jours)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{Le jalon « {$milestone} » du produit « {$title} » (date prévue : {$day}) avait {$n} jour de retard au {$on}.}} many {{Le jalon « {$milestone} » du produit « {$title} » (date prévue : {$day}) avait {$n} de jours de retard au {$on}.}} * {{Le jalon « {$milestone} » du produit « {$title} » (date prévue : {$day}) avait {$n} jours de retard au {$on}.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title} : {$milestone} : date prévue : {$day}, {$n} jour de retard au {$on}}} many {{{$title} : {$milestone} : date prévue : {$day}, {$n} de jours de retard au {$on}}} * {{{$title} : {$milestone} : date prévue : {$day}, {$n} jours de retard au {$on}}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{Le réseau a achevé « {$title} » le {$day}.}} * {{Le réseau a achevé « {$title} » en {$day}.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Le réseau a achevé « {$title} » le {$day}, {$n} jour après la date prévue.}} day many {{Le réseau a achevé « {$title} » le {$day}, {$n} de jours après la date prévue.}} day * {{Le réseau a achevé « {$title} » le {$day}, {$n} jours après la date prévue.}} * one {{Le réseau a achevé « {$title} » en {$day}, {$n} jour après la date prévue.}} * many {{Le réseau a achevé « {$title} » en {$day}, {$n} de jours après la date prévue.}} * * {{Le réseau a achevé « {$title} » en {$day}, {$n} jours après la date prévue.}}',
  'plan.fact-output-planned-council':
    '.input {$precise :string} .match $precise day {{Le réseau prévoit d’achever « {$title} » pour le {$day}.}} * {{Le réseau prévoit d’achever « {$title} » pour {$day}.}}',
  'plan.fact-under-way':
    '.input {$n :integer} .match $n one {{Le travail sur « {$title} » est en cours ; {$n} point sur la situation a été consigné pendant la période.}} many {{Le travail sur « {$title} » est en cours ; {$n} de points sur la situation ont été consignés pendant la période.}} * {{Le travail sur « {$title} » est en cours ; {$n} points sur la situation ont été consignés pendant la période.}}',
  'plan.fact-under-way-bullet':
    '.input {$n :integer} .match $n one {{{$title} : en cours ({$n} point)}} many {{{$title} : en cours ({$n} de points)}} * {{{$title} : en cours ({$n} points)}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': 'Le Réseau attend « {$title} » ({$body} ; date prévue : {$day}).',
  'plan.fact-expected-bullet': 'Attendu : {$title} ({$body} ; date prévue : {$day})',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{« {$title} » ({$body} ; première date prévue : {$first}) est désormais attendu avec un retard de {$n} jour (nouvelle date : {$now}).}} many {{« {$title} » ({$body} ; première date prévue : {$first}) est désormais attendu avec un retard de {$n} de jours (nouvelle date : {$now}).}} * {{« {$title} » ({$body} ; première date prévue : {$first}) est désormais attendu avec un retard de {$n} jours (nouvelle date : {$now}).}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}) : première date prévue : {$first} ; nouvelle date : {$now} (retard de {$n} jour)}} many {{{$title} ({$body}) : première date prévue : {$first} ; nouvelle date : {$now} (retard de {$n} de jours)}} * {{{$title} ({$body}) : première date prévue : {$first} ; nouvelle date : {$now} (retard de {$n} jours)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{« {$title} » ({$body}), que le Réseau attendait, a paru le {$day}.}} * {{« {$title} » ({$body}), que le Réseau attendait, a paru en {$day}.}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}) a paru le {$day}}} * {{{$title} ({$body}) a paru en {$day}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{{$entities} entités ont travaillé ensemble à {$n} produit partagé.}} many {{{$entities} entités ont travaillé ensemble à {$n} de produits partagés.}} * {{{$entities} entités ont travaillé ensemble à {$n} produits partagés.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{{$entities} entités du réseau ont travaillé ensemble à {$n} produit partagé.}} many {{{$entities} entités du réseau ont travaillé ensemble à {$n} de produits partagés.}} * {{{$entities} entités du réseau ont travaillé ensemble à {$n} produits partagés.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} produit partagé entre {$entities} entités}} many {{{$n} de produits partagés entre {$entities} entités}} * {{{$n} produits partagés entre {$entities} entités}}',
} satisfies Record<keyof typeof en, string>
