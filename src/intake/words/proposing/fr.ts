export const fr = {
  'intake.doubt-plan-open': 'Le texte n’indique pas la dernière année du plan ; {$year} en tient lieu.',
  'intake.doubt-other-number': 'Ailleurs dans le texte, ce pilier porte le numéro {$other}.',
  'intake.doubt-not-in-list': 'Une liste des piliers dans le texte omet celui-ci ; elle en compte {$listed}.',
  'intake.doubt-no-lead':
    'Le texte ne dit ni qui dirige ce pilier ni qu’il est inactif. Précisez-le avant de l’accepter.',
  'intake.doubt-review-day': 'La date de réexamen de la suspension n’est pas indiquée ; le {$day} en tient lieu.',
  'intake.doubt-twice': '{$name} figure plus d’une fois dans la liste. Il en résulte un seul membre.',
  'intake.doubt-not-listed': '{$name} a un rôle dans le Réseau ({$as}), mais la liste des membres l’omet.',
  'intake.doubt-unknown-entity': 'Aucun registre ne connaît d’entité appelée {$said}.',
  'intake.doubt-near-entity': 'Aucun registre ne connaît d’entité appelée {$said}. Peut-être s’agit-il de {$near}.',
  'intake.doubt-domain': '{$address} : le personnel de {$entity} écrit depuis {$near}.',
  'intake.doubt-whose-address': 'Rien n’indique de quelle entité relève {$address}.',
  'intake.doubt-no-name': 'Le texte donne une adresse, {$address}, mais pas de nom. Corrigez le nom avant d’accepter.',
  'intake.doubt-date-around':
    'La phrase elle-même ne donne pas de date ; « {$said} » la précède dans le même paragraphe.',
  'intake.doubt-several':
    'Le texte en mentionne plus d’un sans les compter. Un seul est consigné : celui dont il dit le plus.',
  'intake.doubt-no-day': 'Aucune date n’est donnée ; le {$day}, fin de la période visée par le texte, en tient lieu.',
  'intake.doubt-later-month': 'Le texte va du {$first} au {$last} ; le dernier mois est consigné.',
  'intake.doubt-monthly':
    'Le texte parle de réunions mensuelles, sans en donner les jours. Chaque réunion est consignée par son mois.',
  'intake.title-plenary': 'Réunion du Réseau',
  'intake.title-pillar': 'Réunion du pilier',
  'intake.title-principals': 'Réunion des chefs de secrétariat',
  'intake.title-bilateral': 'Réunion bilatérale des coprésidents',
} as const
