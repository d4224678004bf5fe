import type { en } from './en.ts'

export const fr = {
  'meetings.title': 'Réunions',
  'meetings.to-come': 'À venir',
  'meetings.held-title': 'Tenues',
  'meetings.unrecorded-title': 'En attente d’un compte rendu',
  'meetings.unrecorded-lead':
    'La date de ces réunions est passée. Indiquez qu’elles ont eu lieu, ou changez-en la date.',
  'meetings.plan': 'Prévoir une réunion',
  'meetings.plan-like-last': 'Prévoir la prochaine sur le modèle de la dernière',
  'meetings.plan-next': 'Prévoir la prochaine',
  'meetings.none-planned':
    'Aucune réunion n’est prévue. Dès que le secrétariat, un coprésident ou un chef de file en convoque une, elle apparaît ici avec son ordre du jour et ses documents.',
  'meetings.none-held': 'Aucune réunion tenue ne correspond à ce choix.',
  'meetings.kind': 'Qui se réunit',
  'meetings.pillar': 'Pilier',
  'meetings.year': 'Année',
  'meetings.any-kind': 'Toutes les réunions',
  'meetings.any-pillar': 'Tous les piliers',
  'meetings.any-year': 'Toutes les années',
  'meetings.kind-plenary': 'Séance plénière',
  'meetings.kind-pillar': 'Réunion de pilier',
  'meetings.kind-principals': 'Réunion des chefs de secrétariat',
  'meetings.kind-bilateral': 'Réunion bilatérale des coprésidents',
  'meetings.kinds-pillar': 'Pilier {$number} : {$name}',
  'meetings.day': 'Date',
  'meetings.meeting': 'Réunion',
  'meetings.counts': 'Réunions tenues en {$year}',
  'meetings.total': 'Total',
  'meetings.state-planned': 'Prévue',
  'meetings.state-held': 'Tenue',
  'meetings.state-unrecorded': 'Pas encore consignée',

  'meetings.held-on': 'Tenue le',
  'meetings.host': 'Entité hôte',
  'meetings.place': 'Lieu',
  'meetings.joining': 'Connexion',
  'meetings.seen-by': 'Qui voit cette page',
  'meetings.present':
    '.input {$n :integer} .match $n one {{{$n} personne présente}} many {{{$n} personnes présentes}} * {{{$n} personnes présentes}}',
  'meetings.provisional-agenda': 'Ordre du jour provisoire',
  'meetings.agenda': 'Ordre du jour',
  'meetings.no-agenda':
    'Aucun point n’est encore inscrit à l’ordre du jour. Les organisateurs les ajoutent, chacun avec son document.',
  'meetings.papers': 'Documents',
  'meetings.paper-version': 'version {$number}',
  'meetings.paper-sent': 'Distribué le {$day}',
  'meetings.purpose-information': 'Pour information',
  'meetings.purpose-comment': 'Pour observations',
  'meetings.purpose-adoption': 'Pour adoption',
  'meetings.purpose-action': 'Pour suite à donner',
  'meetings.participants': 'Participants',
  'meetings.no-participants':
    'Personne n’est encore sur la liste. Elle est établie lorsque la tenue de la réunion est consignée.',
  'meetings.name': 'Nom',
  'meetings.for': 'Au titre de',
  'meetings.capacity': 'Qualité',
  'meetings.capacity-chair': 'Présidence',
  'meetings.capacity-member': 'Membre',
  'meetings.capacity-guest': 'Invité',
  'meetings.capacity-secretariat': 'Secrétariat',
  'meetings.record': 'Note pour le dossier',
  'meetings.no-record': 'La note pour le dossier n’a pas encore été rédigée.',
  'meetings.edit': 'Modifier la réunion',
  'meetings.add-item': 'Ajouter un point à l’ordre du jour',
  'meetings.record-holding': 'Consigner que la réunion a eu lieu',
  'meetings.add-participants': 'Ajouter des participants',
  'meetings.write-record': 'Rédiger la note pour le dossier',

  'meetings.concern-title': 'Avant de diffuser la convocation',
  'meetings.concern-past': 'Le {$day} est passé. Consignez que la réunion a eu lieu, ou changez-en la date.',
  'meetings.concern-weekend': 'Le {$day} tombe en fin de semaine.',
  'meetings.concern-observance': '{$day} : {$name}.',

  'meetings.form-title': 'Titre',
  'meetings.form-pillar-hint': 'Seulement pour une réunion de pilier.',
  'meetings.form-time': 'Heure de début',
  'meetings.form-time-hint': 'À l’heure du lieu, par exemple 15:00. Laissez vide tant que seule la date est connue.',
  'meetings.form-zone': 'Heure locale de',
  'meetings.form-joining-hint': 'Le lien, ou comment se connecter par téléphone. Toute plateforme convient.',
  'meetings.form-audience-hint':
    'Vide : le réseau\u202f; pour une réunion bilatérale, les coprésidents et le secrétariat.',
  'meetings.form-item': 'Point',
  'meetings.form-number': 'Numéro',
  'meetings.form-number-hint': 'Vide : à la fin de l’ordre du jour.',
  'meetings.form-paper': 'Document',
  'meetings.form-held-day': 'Tenue le',
  'meetings.form-present': 'Nombre de personnes présentes',
  'meetings.form-present-hint': 'Tout le monde, y compris les personnes qui ne sont pas nommées ci-dessous.',
  'meetings.form-names-hint': 'Un nom par ligne, tel qu’il figure au registre des membres.',
  'meetings.form-chairs': 'À la présidence',
  'meetings.form-members': 'Membres présents',
  'meetings.form-secretariat': 'Pour le secrétariat',
  'meetings.form-guests': 'Invités',
  'meetings.form-guests-hint':
    'Un invité par ligne : nom, virgule, organisme. Les invités figurent sur la liste et n’acquièrent aucun droit.',
  'meetings.form-record-hint':
    'Ce qui a été dit et convenu, sans indiquer qui a dit quoi. La note peut être rédigée plus tard.',

  'meetings.audience-public': 'Tout le monde',
  'meetings.audience-un': 'Le système des Nations Unies',
  'meetings.audience-network': 'Le réseau',
  'meetings.audience-pillar': 'Le pilier',
  'meetings.audience-co-chairs': 'Les coprésidents et le secrétariat',
  'meetings.audience-secretariat': 'Le secrétariat',

  'meetings.no-such-meeting': 'Cette réunion n’existe pas.',
  'meetings.not-a-time': 'Écrivez l’heure sous la forme 15:00.',
  'meetings.starts-another-day': 'À cette heure, c’est un autre jour sur place. Corrigez la date, l’heure ou le lieu.',
  'meetings.no-hour-in-a-month': 'Indiquez aussi le jour, ou laissez l’heure vide.',
  'meetings.needs-pillar': 'Indiquez quel pilier se réunit.',
  'meetings.only-pillar-meetings': 'Laissez ce champ vide, ou choisissez ci-dessus une réunion de pilier.',
  'meetings.bilateral-stays-private':
    'Ce dont les coprésidents s’entretiennent est réservé à eux et au secrétariat. Choisissez l’un des deux.',
  'meetings.number-taken': 'Un autre point porte ce numéro.',
  'meetings.person-or-guest': 'Chaque participant est soit une personne inscrite au registre, soit un invité.',
  'meetings.guest-is-guest': '{$guest} est un invité et ne peut pas participer en une autre qualité.',
  'meetings.not-yet': 'Ce jour n’est pas encore venu.',
  'meetings.held-already': 'Il est déjà consigné que cette réunion a eu lieu.',
  'meetings.not-held': 'Consignez d’abord que la réunion a eu lieu.',
  'meetings.fewer-than-named':
    '.input {$n :integer} .match $n one {{Vous nommez {$n} personne ci-dessous.}} many {{Vous nommez {$n} personnes ci-dessous.}} * {{Vous nommez {$n} personnes ci-dessous.}}',
  'meetings.unknown-names':
    'Ne figurent pas au registre : {$names}. Corrigez les noms, ou inscrivez ces personnes comme invités.',
  'meetings.same-names': 'Plusieurs personnes portent le nom {$names}. Ajoutez-les plus tard depuis leur fiche.',
  'meetings.named-already': 'Une personne que vous nommez figure déjà sur la liste.',
  'meetings.address-taken': 'Une autre réunion a cette adresse.',
  'meetings.nobody-named': 'Nommez au moins un participant.',

  'meetings.titled-on': '{$title}, {$day}',
  'meetings.did-plan-meeting': '{$who} a convoqué une réunion : {$what}',
  'meetings.did-edit-meeting': '{$who} a modifié la réunion «\u202f{$what}\u202f»',
  'meetings.did-add-item': '{$who} a ajouté un point à l’ordre du jour de «\u202f{$what}\u202f»',
  'meetings.did-record-holding': '{$who} a consigné la tenue de la réunion «\u202f{$what}\u202f»',
  'meetings.did-add-attendance': '{$who} a ajouté des participants à «\u202f{$what}\u202f»',
  'meetings.did-write-record': '{$who} a rédigé la note pour le dossier de «\u202f{$what}\u202f»',

  'meetings.fact-plenary':
    '.input {$precise :string} .match $precise day {{Le {$day}, le Réseau a tenu une séance plénière (« {$title} »).}} * {{En {$day}, le Réseau a tenu une séance plénière (« {$title} »).}}',
  'meetings.fact-plenary-council': 'En {$month}, le réseau a tenu une séance plénière (« {$title} »).',
  'meetings.fact-plenary-bullet': 'Séance plénière, {$day} : {$title}',
  'meetings.fact-plenary-agenda':
    '.input {$precise :string} .match $precise day {{Le {$day}, le Réseau a tenu une séance plénière dont l’ordre du jour était le suivant : {$items}.}} * {{En {$day}, le Réseau a tenu une séance plénière dont l’ordre du jour était le suivant : {$items}.}}',
  'meetings.fact-plenary-agenda-council':
    'En {$month}, le réseau a tenu une séance plénière sur les points suivants : {$items}.',
  'meetings.fact-plenary-agenda-bullet': 'Séance plénière, {$day} : {$items}',
  'meetings.fact-plenary-present':
    '.input {$n :integer} .match $n one {{La séance plénière du {$day} a réuni {$n :spelled gender=feminine} personne.}} many {{La séance plénière du {$day} a réuni {$n :spelled} de personnes.}} * {{La séance plénière du {$day} a réuni {$n :spelled} personnes.}}',
  'meetings.fact-plenary-present-bullet':
    '.input {$n :integer} .match $n one {{Séance plénière, {$day} : {$n} participant}} many {{Séance plénière, {$day} : {$n} de participants}} * {{Séance plénière, {$day} : {$n} participants}}',
  'meetings.fact-principals':
    '.input {$precise :string} .match $precise day {{Le {$day}, les chefs de secrétariat des entités membres du Réseau se sont réunis (« {$title} »).}} * {{En {$day}, les chefs de secrétariat des entités membres du Réseau se sont réunis (« {$title} »).}}',
  'meetings.fact-principals-council':
    'En {$month}, les chefs de secrétariat des entités membres du réseau se sont réunis (« {$title} »).',
  'meetings.fact-principals-bullet': 'Réunion des chefs de secrétariat, {$day} : {$title}',
  'meetings.fact-pillar-meetings':
    '.input {$n :integer} .match $n one {{Le pilier a tenu {$n :spelled gender=feminine} réunion ({$range}).}} many {{Le pilier a tenu {$n :spelled gender=feminine} réunions ({$range}).}} * {{Le pilier a tenu {$n :spelled gender=feminine} réunions ({$range}).}}',
  'meetings.fact-pillar-meetings-bullet':
    '.input {$n :integer} .match $n one {{{$n} réunion de pilier ({$range})}} many {{{$n} réunions de pilier ({$range})}} * {{{$n} réunions de pilier ({$range})}}',
  'meetings.fact-all-pillar-meetings':
    '.input {$n :integer} .match $n one {{Les piliers du Réseau ont tenu {$n :spelled gender=feminine} réunion ({$range}).}} many {{Les piliers du Réseau ont tenu {$n :spelled gender=feminine} réunions ({$range}).}} * {{Les piliers du Réseau ont tenu {$n :spelled gender=feminine} réunions ({$range}).}}',
  'meetings.fact-all-pillar-meetings-council':
    '.input {$n :integer} .match $n one {{Les piliers du réseau ont tenu {$n :spelled gender=feminine} réunion.}} many {{Les piliers du réseau ont tenu {$n :spelled gender=feminine} réunions.}} * {{Les piliers du réseau ont tenu {$n :spelled gender=feminine} réunions.}}',
  'meetings.fact-all-pillar-meetings-bullet':
    '.input {$n :integer} .match $n one {{{$n} réunion de pilier ({$range})}} many {{{$n} réunions de pilier ({$range})}} * {{{$n} réunions de pilier ({$range})}}',
  'meetings.fact-bilaterals':
    '.input {$n :integer} .match $n one {{Les coprésidents du Réseau ont tenu {$n :spelled gender=feminine} réunion bilatérale ({$period}).}} many {{Les coprésidents du Réseau ont tenu {$n :spelled gender=feminine} réunions bilatérales ({$period}).}} * {{Les coprésidents du Réseau ont tenu {$n :spelled gender=feminine} réunions bilatérales ({$period}).}}',
  'meetings.fact-bilaterals-council':
    '.input {$n :integer} .match $n one {{Les coprésidents du réseau ont tenu {$n :spelled gender=feminine} réunion bilatérale.}} many {{Les coprésidents du réseau ont tenu {$n :spelled gender=feminine} réunions bilatérales.}} * {{Les coprésidents du réseau ont tenu {$n :spelled gender=feminine} réunions bilatérales.}}',
  'meetings.fact-bilaterals-bullet':
    '.input {$n :integer} .match $n one {{{$n} réunion bilatérale des coprésidents}} many {{{$n} réunions bilatérales des coprésidents}} * {{{$n} réunions bilatérales des coprésidents}}',
  'meetings.fact-bilaterals-monthly':
    '.input {$n :integer} .match $n one {{Les coprésidents du Réseau se sont réunis bilatéralement chaque mois, soit {$n :spelled gender=feminine} fois en tout ({$period}).}} many {{Les coprésidents du Réseau se sont réunis bilatéralement chaque mois, soit {$n :spelled gender=feminine} fois en tout ({$period}).}} * {{Les coprésidents du Réseau se sont réunis bilatéralement chaque mois, soit {$n :spelled gender=feminine} fois en tout ({$period}).}}',
  'meetings.fact-bilaterals-monthly-council':
    '.input {$n :integer} .match $n one {{Les coprésidents du réseau se sont réunis bilatéralement chaque mois, soit {$n :spelled gender=feminine} fois en tout.}} many {{Les coprésidents du réseau se sont réunis bilatéralement chaque mois, soit {$n :spelled gender=feminine} fois en tout.}} * {{Les coprésidents du réseau se sont réunis bilatéralement chaque mois, soit {$n :spelled gender=feminine} fois en tout.}}',
  'meetings.fact-bilaterals-monthly-bullet':
    '.input {$n :integer} .match $n one {{Réunion bilatérale mensuelle des coprésidents ({$n})}} many {{Réunions bilatérales mensuelles des coprésidents ({$n})}} * {{Réunions bilatérales mensuelles des coprésidents ({$n})}}',
} satisfies Record<keyof typeof en, string>
