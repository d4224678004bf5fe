import type { en } from './en.ts'

export const fr = {
  'checker.rule-each-has-none': '« Chacun » d’une liste où l’un n’a rien',
  'checker.why-each-has-none': 'Une seule exception rend la phrase fausse, et le lecteur la trouve.',
  'checker.found-each-has-none': 'Dans la liste qui suit, l’un est « {$none} ».',
  'checker.rule-lead-not-member': 'Une entité qui dirige mais n’est pas dans la liste des membres',
  'checker.why-lead-not-member': 'Qui compte les membres d’après la liste en compte trop peu.',
  'checker.found-lead-not-member':
    'Dirige un pilier dans ce texte, mais n’est pas parmi les membres énumérés : {$entities}',
  'checker.rule-inactive-but-active': 'Une chose dite inactive qui a fait quelque chose',
  'checker.why-inactive-but-active':
    'Ou bien elle est active, ou bien le travail est d’un autre ; le lecteur veut le savoir.',
  'checker.found-inactive-but-active': '« {$name} » est dit inactif ailleurs dans ce texte ; ceci rapporte du travail.',
  'checker.rule-degree-without-measure': 'Un mot de degré sans mesure',
  'checker.why-degree-without-measure':
    '« Considérablement » ne se vérifie ni ne se compare ; un chiffre et son point de départ, si.',
  'checker.found-degree-without-measure': '« {$word} » : de combien à combien ? Donner les chiffres ou ôter le mot.',
  'checker.rule-plural-without-two': '« Plusieurs » là où le texte ou les registres en ont moins de deux',
  'checker.why-plural-without-two': 'Un pluriel est une affirmation ; le lecteur compte.',
  'checker.found-plural-without-two':
    'Il est dit « {$said} » ; racontés ou enregistrés du genre « {$what} » : {$count}.',
  'checker.rule-audience-differs': 'Un outil pour les uns, un exemple qui compte les autres',
  'checker.why-audience-differs': 'Ce qui a été fait avec d’autres ne montre pas que ses destinataires s’en servent.',
  'checker.found-audience-differs': 'L’outil est destiné à « {$teams} » ; l’exemple compte d’autres personnes.',
  'checker.rule-effort-unnamed': 'Un vaste effort de nombreuses entités non nommées',
  'checker.why-effort-unnamed': 'L’ampleur se montre en nommant les participants.',
  'checker.found-effort-unnamed': '« {$words} » : la phrase ne dit pas quelles entités participent.',
  'checker.rule-reach-not-all': '« Tous » sont inscrits, « pas tous » participent',
  'checker.why-reach-not-all': 'Inscrit n’est pas atteint.',
  'checker.found-reach-not-all':
    'Tous sont annoncés ici, et un peu plus loin : « {$other} ». Dire combien sont atteints.',
  'checker.rule-not-yet-chosen': 'L’article défini devant ce qui n’est pas encore choisi',
  'checker.why-not-yet-chosen': 'L’article dit qu’ils sont connus ; la phrase dit qu’on les cherche.',
  'checker.found-not-yet-chosen': 'Ils restent à choisir : écrire « {$without} ».',
  'checker.rule-adoption-undated': 'Une adoption sans date',
  'checker.why-adoption-undated': 'Un texte adopté se cite par le jour et le mode de son adoption.',
  'checker.found-adoption-undated':
    'Dire quel jour il a été adopté, et comment : en réunion ou par procédure d’accord tacite.',
  'checker.rule-day-off': 'Un acte de bureau un jour chômé, ou une autre date au registre',
  'checker.why-day-off':
    'Le lancement et la date du papier sont souvent deux jours ; le rapport devrait dire lequel est lequel.',
  'checker.found-day-off':
    '.input {$weekday :string} .input {$paper :string} .match $weekday $paper sunday || {{Ce jour était un dimanche : le texte a-t-il vraiment paru alors ?}} saturday || {{Ce jour était un samedi : le texte a-t-il vraiment paru alors ?}} * * {{Le texte lui-même est daté du {$paper}.}}',
  'checker.rule-frame-missing': '« Équilibré » sans le cadre',
  'checker.why-frame-missing': 'Le monde se divise de cinq façons ; un échantillon est équilibré selon l’une d’elles.',
  'checker.found-frame-missing': '« {$words} » : selon quel groupement de pays, et combien de chacun ?',
  'checker.rule-funding-bare': 'Un financement sans montant, donateur ni objet',
  'checker.why-funding-bare': 'Sans eux, le prochain rapport ne peut dire s’il est venu.',
  'checker.found-funding-bare': 'Dire combien, de qui et pour quoi.',
  'checker.rule-stale-statement': 'Une affirmation de fraîcheur qui vieillit',
  'checker.why-stale-statement': '« À jour » est vrai un jour ; le texte se lit pendant des années.',
  'checker.found-stale-statement': 'Donner le jour de la dernière révision et vérifier que cela vaut encore.',
  'checker.rule-plan-not-compared': 'Un rapport qui ne se compare jamais à son plan',
  'checker.why-plan-not-compared': 'Ce qui a été fait dit peu sans ce qui devait l’être.',
  'checker.found-plan-not-compared':
    'Ce rapport parle d’un plan de travail mais ne dit nulle part combien de ses produits ont été réalisés. Ajouter un tableau du prévu et du réalisé.',
  'checker.rule-groups-unmentioned': 'Un rapport où les groupes concernés ne sont pas mentionnés',
  'checker.why-groups-unmentioned': 'Un travail au sujet de personnes se juge à ce qu’elles ont été entendues.',
  'checker.found-groups-unmentioned':
    'Ni la société civile ni les groupes concernés ne sont mentionnés. Ont-ils été consultés, et avec quel effet ?',
} satisfies Record<keyof typeof en, string>
