import type { en } from './en.ts'

export const fr = {
  'checker.rule-impossible-day': 'Un jour qu’aucun calendrier ne connaît',
  'checker.why-impossible-day': 'Un délai fixé à un tel jour n’oblige personne.',
  'checker.found-impossible-day': '« {$said} » n’existe pas.',
  'checker.rule-weekday-mismatch': 'Un jour de la semaine qui n’est pas celui de la date',
  'checker.why-weekday-mismatch': 'La moitié des lecteurs viendra un jour, l’autre moitié l’autre.',
  'checker.found-weekday-mismatch': '« {$date} » : c’est un « {$weekday} ».',
  'checker.rule-open-and-closed-period': 'Une période à la fois ouverte et close',
  'checker.why-open-and-closed-period':
    '« 2021+ » n’a pas de fin, « 2021-2025 » en a une ; personne ne renouvelle un plan à deux fins.',
  'checker.found-open-and-closed-period': '« {$open} » est sans fin, « {$closed} » ne l’est pas.',
  'checker.rule-outside-period': 'Un fait d’une autre période présenté comme un résultat de celle-ci',
  'checker.why-outside-period': 'Il a compté dans le rapport précédent, ou passera pour du remplissage.',
  'checker.found-outside-period': '« {$date} » est antérieur à la période dont traite ce texte.',
  'checker.rule-wider-than-report': 'Une année racontée dans un rapport qui n’en couvre qu’une partie',
  'checker.why-wider-than-report':
    'On ne peut rien affirmer de l’année entière quand la moitié seulement s’est écoulée.',
  'checker.found-wider-than-report': 'Le texte porte sur une période plus courte que « {$year} ».',
  'checker.rule-date-without-year': 'Un mois ou un jour dont il faut deviner l’année',
  'checker.why-date-without-year':
    'Dans la période d’un rapport, le mois est unique ; au-dehors, le lecteur ne saura plus de quelle année il s’agit.',
  'checker.found-date-without-year': '« {$said} » est en dehors de la période du texte et n’a pas d’année.',
  'checker.rule-mixed-date-styles': 'Des dates écrites de deux façons',
  'checker.why-mixed-date-styles':
    'Une seule façon révèle une seule main ; « 06/07 » est juin pour les uns, juillet pour les autres.',
  'checker.found-mixed-date-styles': 'La plupart des dates de ce texte s’écrivent comme « {$other} ».',
  'checker.rule-range-style': '« du » avec un tiret',
  'checker.why-range-style': '« Du » appelle « au » ; le tiret dit déjà les deux.',
  'checker.found-range-style': 'Écrivez l’intervalle avec les deux mots, ou avec le seul tiret.',
  'checker.rule-computed-length': 'Une durée qui n’est pas celle de ses dates',
  'checker.why-computed-length': 'Qui organise un voyage compte les jours.',
  'checker.found-computed-length': '« {$range} » : {$days} jours, dont {$weekdays} du lundi au vendredi.',
  'checker.rule-tense-against-date': 'Le « present perfect » avec une date révolue',
  'checker.why-tense-against-date': '« In April … has launched » met au présent ce qui est achevé.',
  'checker.found-tense-against-date': 'Après « {$date} », l’anglais veut le prétérit.',
  'checker.rule-told-against-day': 'Un jour à venir raconté au passé, ou l’inverse',
  'checker.why-told-against-day':
    'Un texte envoyé trop tard promet ce qui a eu lieu, ou rapporte ce qui n’a pas encore eu lieu.',
  'checker.found-told-against-day':
    '.input {$told :string} .match $told past {{« {$date} » n’était pas encore venu le {$day} et figure au passé.}} coming {{« {$date} » était passé le {$day} et figure comme à venir.}} * {{« {$date} » ne va pas avec le {$day}.}}',
  'checker.rule-adopted-or-final': 'Un texte adopté avant d’être définitif',
  'checker.why-adopted-or-final':
    'A-t-il été adopté deux fois, ou a-t-on adopté un projet ? Les deux jours doivent figurer au dossier.',
  'checker.found-adopted-or-final': 'Il a été adopté ({$adopted}) avant d’être définitif ({$final}).',
  'checker.rule-finished-twice': 'Deux indications sur la fin d’un même travail',
  'checker.why-finished-twice': 'Le lecteur qui les rapproche ne sait quand il a été prêt.',
  'checker.found-finished-twice':
    'Les réunions sont données pour « {$worked} », la forme définitive pour « {$ready} ».',
  'checker.rule-ongoing-or-planned': 'Un même travail en cours ici et à venir là',
  'checker.why-ongoing-or-planned': 'A-t-il commencé ? Qui veut y participer doit le savoir.',
  'checker.found-ongoing-or-planned': 'Le texte dit ici « {$planned} », et ailleurs que le travail est en cours.',
  'checker.rule-no-fixed-date': 'Une date suspendue à ce qui n’en a pas',
  'checker.why-no-fixed-date': 'Nul ne peut être rappelé à un « dès que » ; une prévision, elle, se déplace.',
  'checker.found-no-fixed-date': 'Ce qui doit se faire à partir de « {$date} » attend une chose sans date.',
  'checker.rule-open-item': 'Quelque chose qui reste à confirmer',
  'checker.why-open-item': 'Le rapport suivant l’oubliera si personne n’en répond ; notez qui confirme, et pour quand.',
  'checker.found-open-item': '« {$said} » reste ouvert : qui confirme, et pour quand ?',
} satisfies Record<keyof typeof en, string>
