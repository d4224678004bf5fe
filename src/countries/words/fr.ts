import type { en } from './en.ts'

export const fr = {
  'countries.title': 'Équipes de pays',
  'countries.lead':
    'Équipes de pays des Nations Unies et équipes de pays pour l’action humanitaire, et collaboration du réseau avec elles.',
  'countries.no-team': 'Aucune équipe de pays n’est encore enregistrée. Le secrétariat ajoute la première.',
  'countries.grouping': 'Regrouper par',
  'countries.by-m49': 'Régions géographiques (M49)',
  'countries.by-electoral': 'Groupes électoraux',
  'countries.by-commission': 'Commissions régionales',
  'countries.as-of': 'À la date du',
  'countries.by-region': 'Par région',
  'countries.region': 'Région',
  'countries.no-group': 'Dans aucun de ces groupes',
  'countries.several-groups': 'Une équipe qui dessert des pays de plusieurs groupes figure dans chacun d’eux.',
  'countries.tiles': 'Un carré par équipe',
  'countries.tiles-note': 'Chaque carré est une équipe\u00a0; il est plein lorsque le réseau a collaboré avec elle.',
  'countries.tiles-plain': 'Chaque carré est une équipe.',
  'countries.team': 'Équipe de pays',
  'countries.teams': 'Équipes de pays',
  'countries.country': 'Pays ou zone',
  'countries.countries': 'Pays et zones',
  'countries.worked-with': 'Équipes associées',
  'countries.last-contact': 'Dernière collaboration',
  'countries.kind': 'Type d’équipe',
  'countries.kind-unct': 'Équipe de pays des Nations Unies',
  'countries.kind-hct': 'Équipe de pays pour l’action humanitaire',
  'countries.serves': 'Dessert',
  'countries.serves-none-today': 'Aucun pays ni zone aujourd’hui',
  'countries.served-over-time': 'Pays et zones desservis au fil du temps',
  'countries.from': 'Du',
  'countries.until': 'Au',
  'countries.source': 'Source',
  'countries.not-known': 'Non enregistré',
  'countries.still': 'En cours',

  'countries.engagements': 'Collaboration avec l’équipe',
  'countries.each-contact': 'Chaque collaboration',
  'countries.engagements-title': 'Collaboration avec les équipes de pays',
  'countries.engagements-lead':
    'Avec combien d’équipes de pays le réseau a collaboré, de quelle façon, et chaque collaboration en particulier.',
  'countries.all-engagements': 'Toutes les collaborations avec les équipes de pays',
  'countries.no-engagement':
    'Aucune collaboration n’est encore enregistrée. Le secrétariat ou un chef de file de pilier enregistre la première.',
  'countries.none-so': 'Aucune collaboration ne répond à ce filtre.',
  'countries.show-all': 'Tout afficher',
  'countries.by-kind': 'Équipes de pays par type de collaboration',
  'countries.times': 'Nombre de fois',
  'countries.engagement-kind': 'Type de collaboration',
  'countries.all-kinds': 'Tous les types',
  'countries.engagement-discussion': 'Discussion',
  'countries.engagement-webinar': 'Webinaire',
  'countries.engagement-training': 'Formation',
  'countries.engagement-advice': 'Conseils',
  'countries.engagement-analysis': 'Analyse',
  'countries.what': 'Objet',
  'countries.day': 'Jour',
  'countries.text-used': 'Texte utilisé',
  'countries.any-text': 'Tous les textes',
  'countries.version': 'version {$number}',
  'countries.version-used': 'Version utilisée',
  'countries.text-in-version': '{$title}, version {$number}',
  'countries.pillar': 'Pilier',
  'countries.numbered-pillar': '{$number} {$name}',
  'countries.used-with': 'Utilisé avec des équipes de pays',
  'countries.not-used': 'Aucune utilisation avec une équipe de pays n’est encore enregistrée.',
  'countries.record-use': 'Enregistrer une utilisation avec une équipe de pays',

  'countries.add-team': 'Ajouter une équipe de pays',
  'countries.add-team-lead':
    'Une équipe n’est pas un pays\u00a0: elle peut en desservir plusieurs, et cela peut changer.',
  'countries.name': 'Nom',
  'countries.name-hint': 'Le nom anglais, français ou espagnol sert à former l’adresse.',
  'countries.serves-hint': 'D’autres pays et zones s’ajoutent sur la page de l’équipe.',
  'countries.from-hint': 'À laisser vide si la date de début n’est pas connue.',
  'countries.source-hint': 'D’où cela est connu\u00a0: une lettre, une page, une personne.',
  'countries.serve': 'Ajouter un pays ou une zone',
  'countries.serve-lead': 'À partir de ce jour, l’équipe le dessert. Ce qui précède reste enregistré.',
  'countries.stop': 'Mettre fin à la desserte d’un pays ou d’une zone',
  'countries.stop-lead': 'Ce que l’équipe y a fait auparavant reste enregistré.',
  'countries.last-day': 'Dernier jour',
  'countries.record': 'Enregistrer une collaboration',
  'countries.record-lead':
    'Un contact du réseau avec une équipe de pays. Les personnes sont comptées ailleurs et ne sont jamais nommées ici.',
  'countries.edit': 'Modifier',
  'countries.text-used-hint':
    'La version est conservée\u00a0: les versions ultérieures ne changent pas ce qui a été utilisé.',
  'countries.note': 'Note',
  'countries.audience': 'Qui peut le voir',
  'countries.audience-public': 'Tout le monde',
  'countries.audience-un': 'Le système des Nations Unies',
  'countries.audience-network': 'Le réseau',
  'countries.audience-co-chairs': 'Les coprésidents et le secrétariat',
  'countries.audience-secretariat': 'Le secrétariat',
  'countries.audience-pillar': 'Pilier {$pillar}',

  'countries.serves-none': 'Indiquez quel pays ou quelle zone l’équipe dessert.',
  'countries.ends-before': 'Cette date précède le premier jour.',
  'countries.day-ahead': 'Ce jour est encore à venir. Enregistrez le fait quand il se sera produit.',
  'countries.not-served-then': 'L’équipe ne dessert pas ce pays ou cette zone ce jour-là.',
  'countries.served-already': 'L’équipe dessert déjà ce pays ou cette zone pendant cette période.',
  'countries.slug-taken': 'Une autre équipe a déjà cette adresse.',
  'countries.no-such-engagement': 'Cette collaboration n’existe pas.',

  'countries.fact-teams':
    '.input {$n :integer} .match $n one {{Le Réseau a travaillé avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le Réseau a travaillé avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le Réseau a travaillé avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-council':
    '.input {$n :integer} .match $n one {{Le réseau a travaillé avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le réseau a travaillé avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le réseau a travaillé avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-bullet':
    '.input {$n :integer} .match $n one {{Travail avec {$n} équipe de pays ({$countries})}} many {{Travail avec {$n} équipes de pays ({$countries})}} * {{Travail avec {$n} équipes de pays ({$countries})}}',
  'countries.fact-teams-discussion':
    '.input {$n :integer} .match $n one {{Le Réseau a tenu des discussions avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le Réseau a tenu des discussions avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le Réseau a tenu des discussions avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-discussion-council':
    '.input {$n :integer} .match $n one {{Le réseau a tenu des discussions avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le réseau a tenu des discussions avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le réseau a tenu des discussions avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-discussion-bullet':
    '.input {$n :integer} .match $n one {{Discussions\u00a0: {$n} équipe de pays ({$countries})}} many {{Discussions\u00a0: {$n} équipes de pays ({$countries})}} * {{Discussions\u00a0: {$n} équipes de pays ({$countries})}}',
  'countries.fact-teams-webinar':
    '.input {$n :integer} .match $n one {{Le Réseau a organisé des webinaires avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le Réseau a organisé des webinaires avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le Réseau a organisé des webinaires avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-webinar-council':
    '.input {$n :integer} .match $n one {{Le réseau a organisé des webinaires avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le réseau a organisé des webinaires avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le réseau a organisé des webinaires avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-webinar-bullet':
    '.input {$n :integer} .match $n one {{Webinaires\u00a0: {$n} équipe de pays ({$countries})}} many {{Webinaires\u00a0: {$n} équipes de pays ({$countries})}} * {{Webinaires\u00a0: {$n} équipes de pays ({$countries})}}',
  'countries.fact-teams-training':
    '.input {$n :integer} .match $n one {{Le Réseau a mené des formations avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le Réseau a mené des formations avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le Réseau a mené des formations avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-training-council':
    '.input {$n :integer} .match $n one {{Le réseau a mené des formations avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le réseau a mené des formations avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le réseau a mené des formations avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-training-bullet':
    '.input {$n :integer} .match $n one {{Formations\u00a0: {$n} équipe de pays ({$countries})}} many {{Formations\u00a0: {$n} équipes de pays ({$countries})}} * {{Formations\u00a0: {$n} équipes de pays ({$countries})}}',
  'countries.fact-teams-advice':
    '.input {$n :integer} .match $n one {{Le Réseau a conseillé {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le Réseau a conseillé {$n :spelled} équipes de pays ({$countries}).}} * {{Le Réseau a conseillé {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-advice-council':
    '.input {$n :integer} .match $n one {{Le réseau a conseillé {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le réseau a conseillé {$n :spelled} équipes de pays ({$countries}).}} * {{Le réseau a conseillé {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-advice-bullet':
    '.input {$n :integer} .match $n one {{Conseils\u00a0: {$n} équipe de pays ({$countries})}} many {{Conseils\u00a0: {$n} équipes de pays ({$countries})}} * {{Conseils\u00a0: {$n} équipes de pays ({$countries})}}',
  'countries.fact-teams-analysis':
    '.input {$n :integer} .match $n one {{Le Réseau a mené des travaux d’analyse avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le Réseau a mené des travaux d’analyse avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le Réseau a mené des travaux d’analyse avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-analysis-council':
    '.input {$n :integer} .match $n one {{Le réseau a mené des travaux d’analyse avec {$n :spelled gender=feminine} équipe de pays ({$countries}).}} many {{Le réseau a mené des travaux d’analyse avec {$n :spelled} équipes de pays ({$countries}).}} * {{Le réseau a mené des travaux d’analyse avec {$n :spelled} équipes de pays ({$countries}).}}',
  'countries.fact-teams-analysis-bullet':
    '.input {$n :integer} .match $n one {{Travaux d’analyse\u00a0: {$n} équipe de pays ({$countries})}} many {{Travaux d’analyse\u00a0: {$n} équipes de pays ({$countries})}} * {{Travaux d’analyse\u00a0: {$n} équipes de pays ({$countries})}}',
  'countries.fact-discussion':
    'Le {$day}, le Réseau a tenu avec l’équipe de pays ({$countries}) une discussion intitulée « {$title} ».',
  'countries.fact-discussion-bullet': 'Discussion, {$countries}, {$day}\u00a0: {$title}',
  'countries.fact-webinar':
    'Le {$day}, le Réseau a organisé avec l’équipe de pays ({$countries}) un webinaire intitulé « {$title} ».',
  'countries.fact-webinar-bullet': 'Webinaire, {$countries}, {$day}\u00a0: {$title}',
  'countries.fact-training':
    'Le {$day}, le Réseau a mené avec l’équipe de pays ({$countries}) une formation intitulée « {$title} ».',
  'countries.fact-training-bullet': 'Formation, {$countries}, {$day}\u00a0: {$title}',
  'countries.fact-advice': 'Le {$day}, le Réseau a conseillé l’équipe de pays ({$countries}) : « {$title} ».',
  'countries.fact-advice-bullet': 'Conseils, {$countries}, {$day}\u00a0: {$title}',
  'countries.fact-analysis':
    'Le {$day}, le Réseau a mené des travaux d’analyse avec l’équipe de pays ({$countries}) : « {$title} ».',
  'countries.fact-analysis-bullet': 'Analyse, {$countries}, {$day}\u00a0: {$title}',

  'countries.did-add-team': '{$who} a ajouté une équipe de pays\u00a0: {$what}',
  'countries.did-serve-country': '{$who} a ajouté un pays ou une zone que dessert une équipe de pays\u00a0: {$what}',
  'countries.did-stop-serving': '{$who} a mis fin à la desserte d’un pays ou d’une zone par une équipe\u00a0: {$what}',
  'countries.did-record-engagement': '{$who} a enregistré un travail avec une équipe de pays\u00a0: {$what}',
  'countries.did-edit-engagement':
    '{$who} a corrigé l’enregistrement d’un travail avec une équipe de pays\u00a0: {$what}',
} satisfies Record<keyof typeof en, string>
