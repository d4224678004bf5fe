import type { en } from './en.ts'

export const fr = {
  'secretariat.no-network': 'Espace de travail du réseau',
  'secretariat.not-an-address': 'Saisissez une adresse électronique, par exemple nom@example.org.',
  'secretariat.no-such-zone':
    'Il n’existe pas de fuseau horaire de ce nom. Indiquez-en un comme Europe/Zurich ou America/New_York.',
  'secretariat.changed-meanwhile':
    'Quelqu’un l’a modifié entre-temps. Rouvrez la page et apportez votre modification à ce qui s’y trouve maintenant.',
  'secretariat.founded-already': 'Un réseau existe déjà ici. Un second a besoin de son propre dossier de données.',
  'secretariat.founded':
    '{$name} est fondé. Connectez-vous sur {$address} ; le code arrive par courrier électronique ou s’affiche ici si le courrier n’est pas configuré.',
  'secretariat.about-init': 'Fonde le réseau et crée son premier secrétaire',
  'secretariat.about-name': 'Le nom complet du réseau',
  'secretariat.about-short-name': 'Le nom affiché en haut de chaque page',
  'secretariat.about-secretary': 'L’adresse électronique du premier secrétaire',
  'secretariat.about-doctor': 'Examine tout ce dont dépend le programme et dit quoi faire',
  'secretariat.about-ledger-verify': 'Vérifie tout le registre : chaque numéro, chaque sceau',
  'secretariat.about-seal': 'Sceller d’abord ce qui ne l’est pas encore',
  'secretariat.ledger-whole':
    '.input {$rows :integer} .match $rows one {{Le registre est intact : {$rows} ligne, scellée jusqu’au numéro {$sealed}.}} many {{Le registre est intact : {$rows} lignes, scellées jusqu’au numéro {$sealed}.}} * {{Le registre est intact : {$rows} lignes, scellées jusqu’au numéro {$sealed}.}}',
  'secretariat.ledger-faulty':
    '.input {$faults :integer} .match $faults one {{Le registre n’est plus ce qu’il était : {$faults} défaut. Conservez une copie du dossier de données et comparez avec une sauvegarde.}} many {{Le registre n’est plus ce qu’il était : {$faults} défauts. Conservez une copie du dossier de données et comparez avec une sauvegarde.}} * {{Le registre n’est plus ce qu’il était : {$faults} défauts. Conservez une copie du dossier de données et comparez avec une sauvegarde.}}',
  'secretariat.ledger-head': 'Dernier sceau : {$head}',
  'secretariat.state-ok': 'OK',
  'secretariat.state-look': 'À voir',
  'secretariat.state-broken': 'En panne',
  'secretariat.doctor-database':
    'PostgreSQL {$version} répond, {$where}, et conserve ce qu’on lui a confié même en cas de coupure de courant.',
  'secretariat.doctor-not-durable':
    'PostgreSQL {$version}, {$where}, peut perdre ce qu’il a confirmé : mettez fsync et synchronous_commit sur on.',
  'secretariat.doctor-own-database': 'le nôtre',
  'secretariat.doctor-other-database': 'à DATABASE_URL',
  'secretariat.doctor-clock': 'L’horloge indique {$at}, et la base de données aussi.',
  'secretariat.doctor-clock-apart':
    'Le programme et la base de données ont {$seconds} secondes d’écart : réglez les deux machines sur un serveur de temps.',
  'secretariat.doctor-story-clock': 'C’est le réseau d’exemple : son horloge poursuit le récit et indique {$at}.',
  'secretariat.doctor-disk': '{$free} libres pour {$folder}.',
  'secretariat.doctor-disk-low':
    'Il ne reste que {$free} pour {$folder} : libérez de la place avant que la base de données ne s’arrête.',
  'secretariat.doctor-address': 'L’adresse publique est {$address}.',
  'secretariat.doctor-address-local':
    'L’adresse {$address} n’est accessible que depuis cette machine. Définissez COLONNADE_ADDRESS avec l’adresse publique.',
  'secretariat.doctor-address-plain': '{$address} n’est pas en https : placez un mandataire avec certificat devant.',
  'secretariat.doctor-mail': 'Les lettres partent sous {$from} ; aucune n’est retenue.',
  'secretariat.doctor-no-mail':
    'Le courrier n’est pas configuré : les lettres, codes de connexion compris, s’affichent dans le terminal. Définissez COLONNADE_MAIL.',
  'secretariat.doctor-letters-held':
    '.input {$n :integer} .match $n one {{{$n} lettre est retenue ou en échec : examinez-la, puis libérez-la ou abandonnez-la.}} many {{{$n} lettres sont retenues ou en échec : examinez-les, puis libérez-les ou abandonnez-les.}} * {{{$n} lettres sont retenues ou en échec : examinez-les, puis libérez-les ou abandonnez-les.}}',
  'secretariat.doctor-jobs': 'Tout ce qui était à faire est fait.',
  'secretariat.doctor-jobs-failed':
    '.input {$n :integer} .match $n one {{{$n} tâche abandonnée : {$trouble}}} many {{{$n} tâches abandonnées, la première avec : {$trouble}}} * {{{$n} tâches abandonnées, la première avec : {$trouble}}}',
  'secretariat.doctor-languages': 'L’environnement d’exécution connaît les six langues.',
  'secretariat.doctor-languages-missing':
    'Il manque des données linguistiques : les listes seraient mal triées. Utilisez le Node du fichier de verrouillage.',

  'secretariat.did-name-network': '{$who} a modifié le nom, le contact ou le fuseau horaire du réseau',
} satisfies Record<keyof typeof en, string>
