import type { en } from './en.ts'

export const fr = {
  'reports.file-failed':
    'Ce fichier ne peut pas être produit : {$why}. Le projet est intact, et les autres formes sont disponibles.',
  'reports.no-glyph': 'aucune police n’a le signe {$signs}',
  'reports.heading-skipped': 'il manque un titre avant « {$text} »',
  'reports.no-title': 'il n’a pas de titre',
  'reports.checks': 'Contrôles',
  'reports.checks-none': 'Rien de ce qu’un rapport ne doit pas contenir n’a été trouvé.',
  'reports.check-broken-reference': 'La phrase {$number} renvoie à la phrase {$target}, qui n’est pas imprimée.',
  'reports.check-empty-pillar':
    'Pilier {$pillar}, {$name} : rien à signaler pour cette période. Rédigez une phrase qui dit pourquoi.',
  'reports.check-pillar-numbers': 'Les piliers du plan ne se suivent pas : {$list}.',
  'reports.check-pillar-named-otherwise':
    'La phrase {$number} désigne un pilier par un numéro qui n’est pas le sien : « {$said} ».',
  'reports.check-count-and-list': 'La phrase {$number} annonce {$announced} et énumère {$listed}.',
  'reports.check-figure-not-in-records':
    'La phrase {$number} a été modifiée et contient un chiffre absent des données : {$figure}.',
  'reports.check-lead-not-member':
    '{$entity} est chef de file du pilier {$pillar}, {$name}, sans être membre au dernier jour de la période.',
  'reports.check-before-period': 'La phrase {$number} porte sur {$month}, avant le début de la période.',
  'reports.check-tentative': 'La phrase {$number} porte sur un point encore à confirmer.',
  'reports.check-no-source': 'La phrase {$number} n’a pas de source.',
  'reports.check-gone': 'La phrase {$number} repose sur des données qui ne le disent plus.',
  'reports.check-changed': 'La phrase {$number} ne dit plus la même chose que lorsqu’elle a été tranchée.',
  'reports.check-summary-differs':
    'La phrase {$number} du résumé suit encore les données ; la phrase {$body} du corps du rapport a été modifiée.',
  'reports.check-one-language':
    'La phrase {$number} a été rédigée ou modifiée, mais pas dans ces langues : {$missing}.',
  'reports.check-highlight-untold': '{$record} est un fait marquant de la période, mais aucune phrase n’en parle.',
  'reports.check-does-not-fit':
    '.input {$n :integer} .match $n one {{{$n} phrase ne tient pas dans les 300 mots.}} many {{{$n} de phrases ne tiennent pas dans les 300 mots.}} * {{{$n} phrases ne tiennent pas dans les 300 mots.}}',
  'reports.check-promise-open':
    'L’engagement {$label} est échu et n’est ni tenu, ni reporté, ni abandonné : « {$text} ».',
  'reports.blocks': 'Le rapport ne peut pas être publié tant que cela n’est pas réglé.',
  'reports.record-output': 'Un produit',
  'reports.record-document': 'Un document',
  'reports.record-event': 'Une manifestation',
  'reports.record-decision': 'Une décision',
  'reports.record-meeting': 'Une réunion',
  'reports.record-engagement': 'Une collaboration avec une équipe de pays',
  'reports.no-such-report': 'Ce rapport n’existe pas.',
  'reports.no-such-claim': 'Cette phrase n’existe pas dans ce rapport.',
  'reports.no-such-pillar': 'Ce pilier n’existe pas dans le plan de ce rapport.',
  'reports.no-such-section': 'Ce type de rapport n’a pas cette partie.',
  'reports.take-in-first': 'Les données ont changé. Reprenez les changements, puis regardez de nouveau.',
  'reports.no-such-note': 'Ce texte permanent n’existe pas.',
  'reports.no-plan':
    'Aucun plan de travail n’est en vigueur au dernier jour de la période. Ouvrez-en un, ou choisissez une autre période.',
  'reports.not-a-period':
    '« {$text} » n’est pas une période. Écrivez 2021-H1, 2021-Q2, 2021-05, 2021 ou 2021-01-01..2021-06-30.',
  'reports.period-turned': 'Le dernier jour doit suivre le premier.',
  'reports.exists': 'Un rapport de ce type existe déjà pour cette période : {$slug}.',
  'reports.slug-reserved': 'Ce nom court est celui d’une page. Choisissez-en un autre.',
  'reports.issued-already': 'Ce rapport est publié et reste tel quel. Publiez plutôt un rectificatif.',
  'reports.not-issued': 'Seul un rapport publié peut avoir un rectificatif.',
  'reports.questions-open':
    '.input {$n :integer} .match $n one {{{$n} question sur ce pilier attend encore une réponse.}} many {{{$n} de questions sur ce pilier attendent encore une réponse.}} * {{{$n} questions sur ce pilier attendent encore une réponse.}}',
  'reports.pillars-unchecked': 'Ces piliers ne sont pas encore vérifiés, ou ont changé depuis : {$pillars}.',
  'reports.not-a-co-chair': 'Seule une personne exerçant la fonction de Coprésident peut approuver le rapport.',
  'reports.not-approved': 'Le texte tel qu’il est à présent n’est pas approuvé par : {$entities}.',
  'reports.blocked': 'Les contrôles ont trouvé ce qu’il faut régler avant la publication du rapport.',
  'reports.nothing-corrected': 'Dites dans une langue au moins ce qu’il faut lire.',
  'reports.bad-address':
    'Indiquez une adresse qui commence par https://, ou l’une des nôtres, qui commence par une barre oblique.',
  'reports.command-build': 'Établit un rapport à partir des données et l’écrit dans un fichier',
  'reports.command-list': 'Énumère les rapports',
  'reports.flag-profile': 'Type de rapport',
  'reports.flag-period': 'Période : 2021-H1, 2021-Q2, 2021-05, 2021 ou 2021-01-01..2021-06-30',
  'reports.flag-to': 'Type de fichier',
  'reports.flag-claims': 'Avec l’annexe des phrases et des sources',
  'reports.flag-plan': 'Nom court du plan de travail ; à défaut, celui qui est en vigueur',
  'reports.flag-audience': 'À qui s’adresse l’annexe des contacts',
  'reports.flag-lang': 'Langue du rapport',
  'reports.flag-out': 'Fichier à écrire',
  'reports.no-such-plan': 'Il n’y a pas de plan de travail « {$slug} ». Il y a : {$list}.',
  'reports.written': 'Écrit dans {$file} : {$sentences}, {$size}.',
  'reports.drafted-in-memory':
    'Aucun rapport de ce type n’est enregistré pour la période ; il a été établi sur-le-champ.',
} satisfies Record<keyof typeof en, string>
