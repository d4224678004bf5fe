import type { en } from './en.ts'

export const fr = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise day {{Le Réseau a adopté le {$day} le {$plan}, qui porte sur la période {$years}.}} * {{Le Réseau a adopté en {$day} le {$plan}, qui porte sur la période {$years}.}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise day {{Le réseau a adopté son plan de travail pour {$years} ({$plan}) le {$day}.}} * {{Le réseau a adopté son plan de travail pour {$years} ({$plan}) en {$day}.}}',
  'plan.fact-adopted-bullet':
    '.input {$precise :string} .match $precise day {{Adoption du {$plan} ({$years}) le {$day}}} * {{Adoption du {$plan} ({$years}) en {$day}}}',
  'plan.fact-final':
    '.input {$precise :string} .match $precise day {{Le texte final du {$plan} a été établi le {$day}.}} * {{Le texte final du {$plan} a été établi en {$day}.}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise day {{Le texte final du plan de travail a été établi le {$day}.}} * {{Le texte final du plan de travail a été établi en {$day}.}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{Texte final du {$plan} établi le {$day}}} * {{Texte final du {$plan} établi en {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{Le {$plan} comporte {$n :spelled} pilier.}} many {{Le {$plan} comporte {$n :spelled} de piliers.}} * {{Le {$plan} comporte {$n :spelled} piliers.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{Le plan de travail comporte {$n :spelled} pilier.}} many {{Le plan de travail comporte {$n :spelled} de piliers.}} * {{Le plan de travail comporte {$n :spelled} piliers.}}',
  'plan.fact-pillars-bullet':
    '.input {$n :integer} .match $n one {{{$plan} : {$n} pilier}} many {{{$plan} : {$n} de piliers}} * {{{$plan} : {$n} piliers}}',
  'plan.fact-pillar':
    '.input {$n :integer} .match $n one {{Le pilier {$number} est dirigé par {$entities}.}} many {{Le pilier {$number} est dirigé par {$entities}.}} * {{Le pilier {$number} est dirigé par {$entities}.}}',
  'plan.fact-pillar-summary':
    '.input {$n :integer} .match $n one {{Le pilier {$number} ({$pillar}) est dirigé par {$entities}.}} many {{Le pilier {$number} ({$pillar}) est dirigé par {$entities}.}} * {{Le pilier {$number} ({$pillar}) est dirigé par {$entities}.}}',
  'plan.fact-pillar-bullet': 'Pilier {$number}, {$pillar} : {$entities}',
  'plan.fact-paused':
    'Le pilier {$number} est inactif depuis le {$since}, {$reason} ; sa situation doit être réexaminée le {$review}.',
  'plan.fact-paused-summary': 'Le pilier {$number} ({$pillar}) est actuellement inactif, {$reason}.',
  'plan.quoted': '« {$text} »',
  'plan.fact-paused-bullet': 'Pilier {$number}, {$pillar} : inactif, {$reason} ; réexamen le {$review}',
  'plan.fact-goal':
    '.input {$n :integer} .match $n one {{Le pilier s’est fixé l’objectif suivant pour {$year} : {$goals}.}} many {{Le pilier s’est fixé {$n :spelled} objectifs pour {$year} : {$goals}.}} * {{Le pilier s’est fixé {$n :spelled} objectifs pour {$year} : {$goals}.}}',
  'plan.fact-goal-bullet':
    '.input {$n :integer} .match $n one {{Objectif pour {$year} : {$goals}}} many {{Objectifs pour {$year} : {$goals}}} * {{Objectifs pour {$year} : {$goals}}}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{Le pilier compte {$n :spelled} produit : {$parts}.}} many {{Le pilier compte {$n :spelled} de produits : {$parts}.}} * {{Le pilier compte {$n :spelled} produits : {$parts}.}}',
  'plan.fact-progress-done':
    '.input {$n :integer} .match $n one {{Le seul produit du pilier est achevé.}} many {{Les {$n :spelled} de produits du pilier sont achevés.}} * {{Les {$n :spelled} produits du pilier sont achevés.}}',
  'plan.fact-progress-on-time':
    '.input {$n :integer} .match $n one {{Le seul produit du pilier avance dans les délais.}} many {{Les {$n :spelled} de produits du pilier avancent dans les délais.}} * {{Les {$n :spelled} produits du pilier avancent dans les délais.}}',
  'plan.fact-progress-late':
    '.input {$n :integer} .match $n one {{Le seul produit du pilier est en retard.}} many {{Les {$n :spelled} de produits du pilier sont en retard.}} * {{Les {$n :spelled} produits du pilier sont en retard.}}',
  'plan.fact-progress-undated':
    '.input {$n :integer} .match $n one {{Le seul produit du pilier n’a pas de date prévue.}} many {{Les {$n :spelled} de produits du pilier n’ont pas de date prévue.}} * {{Les {$n :spelled} produits du pilier n’ont pas de date prévue.}}',
  'plan.counted-done':
    '.input {$n :integer} .match $n one {{{$n :spelled} achevé}} many {{{$n :spelled} achevés}} * {{{$n :spelled} achevés}}',
  'plan.counted-on-time':
    '.input {$n :integer} .match $n one {{{$n :spelled} dans les délais}} many {{{$n :spelled} dans les délais}} * {{{$n :spelled} dans les délais}}',
  'plan.counted-late':
    '.input {$n :integer} .match $n one {{{$n :spelled} en retard}} many {{{$n :spelled} en retard}} * {{{$n :spelled} en retard}}',
  'plan.counted-undated':
    '.input {$n :integer} .match $n one {{{$n :spelled} sans date}} many {{{$n :spelled} sans date}} * {{{$n :spelled} sans date}}',
  'plan.told-with':
    '.input {$n :integer} .match $n one {{, de même que le jalon {$milestones}}} many {{, de même que les jalons {$milestones}}} * {{, de même que les jalons {$milestones}}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{Le produit {$label} (« {$title} ») a été achevé le {$day}{$with}.}} * {{Le produit {$label} (« {$title} ») a été achevé en {$day}{$with}.}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label} {$title} : achevé le {$day}{$with}}} * {{{$label} {$title} : achevé en {$day}{$with}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Le produit {$label} (« {$title} ») a été achevé le {$day}, {$n :spelled} jour après la date prévue{$with}.}} day many {{Le produit {$label} (« {$title} ») a été achevé le {$day}, {$n :spelled} de jours après la date prévue{$with}.}} day * {{Le produit {$label} (« {$title} ») a été achevé le {$day}, {$n :spelled} jours après la date prévue{$with}.}} * one {{Le produit {$label} (« {$title} ») a été achevé en {$day}, {$n :spelled} jour après la date prévue{$with}.}} * many {{Le produit {$label} (« {$title} ») a été achevé en {$day}, {$n :spelled} de jours après la date prévue{$with}.}} * * {{Le produit {$label} (« {$title} ») a été achevé en {$day}, {$n :spelled} jours après la date prévue{$with}.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label} {$title} : achevé le {$day}, {$n :spelled} jour de retard{$with}}} day many {{{$label} {$title} : achevé le {$day}, {$n :spelled} de jours de retard{$with}}} day * {{{$label} {$title} : achevé le {$day}, {$n :spelled} jours de retard{$with}}} * one {{{$label} {$title} : achevé en {$day}, {$n :spelled} jour de retard{$with}}} * many {{{$label} {$title} : achevé en {$day}, {$n :spelled} de jours de retard{$with}}} * * {{{$label} {$title} : achevé en {$day}, {$n :spelled} jours de retard{$with}}}',
  'plan.fact-output-planned': 'Le produit {$label} (« {$title} ») est prévu pour {$day :dated article=definite}.',
  'plan.fact-output-planned-bullet': '{$label} {$title} : prévu pour {$day :dated article=definite}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{Le produit {$label} (« {$title} »), prévu pour {$planned :dated article=definite}, est désormais attendu pour {$forecast :dated article=definite}, soit un retard de {$n :spelled} jour.}} many {{Le produit {$label} (« {$title} »), prévu pour {$planned :dated article=definite}, est désormais attendu pour {$forecast :dated article=definite}, soit un retard de {$n :spelled} de jours.}} * {{Le produit {$label} (« {$title} »), prévu pour {$planned :dated article=definite}, est désormais attendu pour {$forecast :dated article=definite}, soit un retard de {$n :spelled} jours.}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title} : prévu pour {$planned :dated article=definite}, désormais attendu pour {$forecast :dated article=definite} (un retard de {$n :spelled} jour)}} many {{{$label} {$title} : prévu pour {$planned :dated article=definite}, désormais attendu pour {$forecast :dated article=definite} (un retard de {$n :spelled} de jours)}} * {{{$label} {$title} : prévu pour {$planned :dated article=definite}, désormais attendu pour {$forecast :dated article=definite} (un retard de {$n :spelled} jours)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{Le produit {$label} (« {$title} »), prévu pour {$day :dated article=definite}, avait {$n :spelled} jour de retard au {$on}.}} many {{Le produit {$label} (« {$title} »), prévu pour {$day :dated article=definite}, avait {$n :spelled} de jours de retard au {$on}.}} * {{Le produit {$label} (« {$title} »), prévu pour {$day :dated article=definite}, avait {$n :spelled} jours de retard au {$on}.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title} : prévu pour {$day :dated article=definite}, {$n :spelled} jour de retard au {$on}}} many {{{$label} {$title} : prévu pour {$day :dated article=definite}, {$n :spelled} de jours de retard au {$on}}} * {{{$label} {$title} : prévu pour {$day :dated article=definite}, {$n :spelled} jours de retard au {$on}}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint le {$day}.}} * {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint en {$day}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label}, {$milestone} : atteint le {$day}}} * {{{$label}, {$milestone} : atteint en {$day}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint le {$day}, {$n :spelled} jour après la date prévue.}} day many {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint le {$day}, {$n :spelled} de jours après la date prévue.}} day * {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint le {$day}, {$n :spelled} jours après la date prévue.}} * one {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint en {$day}, {$n :spelled} jour après la date prévue.}} * many {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint en {$day}, {$n :spelled} de jours après la date prévue.}} * * {{Au titre du produit {$label}, le jalon « {$milestone} » a été atteint en {$day}, {$n :spelled} jours après la date prévue.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label}, {$milestone} : atteint le {$day}, {$n :spelled} jour de retard}} day many {{{$label}, {$milestone} : atteint le {$day}, {$n :spelled} de jours de retard}} day * {{{$label}, {$milestone} : atteint le {$day}, {$n :spelled} jours de retard}} * one {{{$label}, {$milestone} : atteint en {$day}, {$n :spelled} jour de retard}} * many {{{$label}, {$milestone} : atteint en {$day}, {$n :spelled} de jours de retard}} * * {{{$label}, {$milestone} : atteint en {$day}, {$n :spelled} jours de retard}}',
  'plan.fact-milestone-planned':
    'Au titre du produit {$label}, le jalon « {$milestone} » est prévu pour {$day :dated article=definite}.',
  'plan.fact-milestone-planned-bullet': '{$label}, {$milestone} : prévu pour {$day :dated article=definite}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{Au titre du produit {$label}, le jalon « {$milestone} », prévu pour {$planned :dated article=definite}, est désormais attendu pour {$forecast :dated article=definite}, soit un retard de {$n :spelled} jour.}} many {{Au titre du produit {$label}, le jalon « {$milestone} », prévu pour {$planned :dated article=definite}, est désormais attendu pour {$forecast :dated article=definite}, soit un retard de {$n :spelled} de jours.}} * {{Au titre du produit {$label}, le jalon « {$milestone} », prévu pour {$planned :dated article=definite}, est désormais attendu pour {$forecast :dated article=definite}, soit un retard de {$n :spelled} jours.}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone} : prévu pour {$planned :dated article=definite}, désormais attendu pour {$forecast :dated article=definite} (un retard de {$n :spelled} jour)}} many {{{$label}, {$milestone} : prévu pour {$planned :dated article=definite}, désormais attendu pour {$forecast :dated article=definite} (un retard de {$n :spelled} de jours)}} * {{{$label}, {$milestone} : prévu pour {$planned :dated article=definite}, désormais attendu pour {$forecast :dated article=definite} (un retard de {$n :spelled} jours)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{Au titre du produit {$label}, le jalon « {$milestone} », prévu pour {$day :dated article=definite}, avait {$n :spelled} jour de retard au {$on}.}} many {{Au titre du produit {$label}, le jalon « {$milestone} », prévu pour {$day :dated article=definite}, avait {$n :spelled} de jours de retard au {$on}.}} * {{Au titre du produit {$label}, le jalon « {$milestone} », prévu pour {$day :dated article=definite}, avait {$n :spelled} jours de retard au {$on}.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone} : prévu pour {$day :dated article=definite}, {$n :spelled} jour de retard au {$on}}} many {{{$label}, {$milestone} : prévu pour {$day :dated article=definite}, {$n :spelled} de jours de retard au {$on}}} * {{{$label}, {$milestone} : prévu pour {$day :dated article=definite}, {$n :spelled} jours de retard au {$on}}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{Le réseau a achevé le {$day} le produit « {$title} » de son plan de travail.}} * {{Le réseau a achevé en {$day} le produit « {$title} » de son plan de travail.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Le réseau a achevé le {$day} le produit « {$title} » de son plan de travail, {$n :spelled} jour après la date prévue.}} day many {{Le réseau a achevé le {$day} le produit « {$title} » de son plan de travail, {$n :spelled} de jours après la date prévue.}} day * {{Le réseau a achevé le {$day} le produit « {$title} » de son plan de travail, {$n :spelled} jours après la date prévue.}} * one {{Le réseau a achevé en {$day} le produit « {$title} » de son plan de travail, {$n :spelled} jour après la date prévue.}} * many {{Le réseau a achevé en {$day} le produit « {$title} » de son plan de travail, {$n :spelled} de jours après la date prévue.}} * * {{Le réseau a achevé en {$day} le produit « {$title} » de son plan de travail, {$n :spelled} jours après la date prévue.}}',
  'plan.fact-output-planned-council':
    'Le réseau prévoit d’achever pour {$day :dated article=definite} le produit « {$title} » de son plan de travail.',
  'plan.fact-under-way':
    'Les travaux relatifs au produit {$label} (« {$title} ») se sont poursuivis au cours de la période considérée.',
  'plan.fact-under-way-bullet': '{$label} {$title} : en cours',
  'plan.counted-entities':
    '.input {$n :integer} .match $n one {{{$n :spelled gender=feminine} entité}} many {{{$n :spelled} d’entités}} * {{{$n :spelled} entités}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected':
    'Le Réseau attend le texte suivant, prévu pour {$day :dated article=definite} : « {$title} » ({$body}).',
  'plan.fact-expected-bullet': 'Attendu pour {$day :dated article=definite} : {$title} ({$body})',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{Le texte suivant, d’abord attendu pour {$first :dated article=definite}, l’est désormais pour {$now :dated article=definite}, soit un retard de {$n :spelled} jour : « {$title} » ({$body}).}} many {{Le texte suivant, d’abord attendu pour {$first :dated article=definite}, l’est désormais pour {$now :dated article=definite}, soit un retard de {$n :spelled} de jours : « {$title} » ({$body}).}} * {{Le texte suivant, d’abord attendu pour {$first :dated article=definite}, l’est désormais pour {$now :dated article=definite}, soit un retard de {$n :spelled} jours : « {$title} » ({$body}).}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}) : attendu pour {$first :dated article=definite}, désormais pour {$now :dated article=definite} (un retard de {$n :spelled} jour)}} many {{{$title} ({$body}) : attendu pour {$first :dated article=definite}, désormais pour {$now :dated article=definite} (un retard de {$n :spelled} de jours)}} * {{{$title} ({$body}) : attendu pour {$first :dated article=definite}, désormais pour {$now :dated article=definite} (un retard de {$n :spelled} jours)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{Le texte suivant, que le Réseau attendait, a paru le {$day} : « {$title} » ({$body}).}} * {{Le texte suivant, que le Réseau attendait, a paru en {$day} : « {$title} » ({$body}).}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}) : paru le {$day}}} * {{{$title} ({$body}) : paru en {$day}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{Au total, {$who} ont travaillé ensemble à {$n :spelled} produit commun.}} many {{Au total, {$who} ont travaillé ensemble à {$n :spelled} de produits communs.}} * {{Au total, {$who} ont travaillé ensemble à {$n :spelled} produits communs.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{Au total, {$who} du réseau ont travaillé ensemble à {$n :spelled} produit commun.}} many {{Au total, {$who} du réseau ont travaillé ensemble à {$n :spelled} de produits communs.}} * {{Au total, {$who} du réseau ont travaillé ensemble à {$n :spelled} produits communs.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} produit partagé entre {$entities} entités}} many {{{$n} de produits partagés entre {$entities} entités}} * {{{$n} produits partagés entre {$entities} entités}}',
} satisfies Record<keyof typeof en, string>
