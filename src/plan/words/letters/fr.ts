import type { en } from './en.ts'

export const fr = {
  'plan.question-output': 'Produit {$label} : {$title}',
  'plan.question-no-update': 'Aucun point fait jusqu’ici.',
  'plan.question-last': 'Dernier point, le {$day} : « {$text} »',
  'plan.question-begun': 'Qu’est-ce qui a été fait, et par qui ?',
  'plan.question-moved': 'Qu’en est-il depuis ?',
  'plan.question-no-day': 'Aucune date n’est fixée.',
  'plan.question-late':
    '.input {$n :integer} .match $n one {{Prévu pour le {$day}, {$n} jour de retard.}} many {{Prévu pour le {$day}, {$n} jours de retard.}} * {{Prévu pour le {$day}, {$n} jours de retard.}}',
  'plan.question-due':
    '.input {$n :integer} .match $n 0 {{Prévu pour aujourd’hui.}} one {{Prévu pour le {$day}, dans {$n} jour.}} many {{Prévu pour le {$day}, dans {$n} jours.}} * {{Prévu pour le {$day}, dans {$n} jours.}}',
  'plan.question-done': 'Il est enregistré comme achevé le {$day}.',
  'plan.answer-same': 'Rien de nouveau',
  'plan.answer-nothing-yet': 'Rien à signaler pour l’instant',
  'plan.answer-same-words': 'rien de nouveau|sans changement|inchangé|pas de changement|rien à signaler|idem',
  'plan.answer-done': 'Achevé : clore le produit',
  'plan.answer-done-words': 'fait|terminé|achevé|fini|clos',
  'plan.answer-hand-over': 'Transmettre à mon suppléant ou ma suppléante',
  'plan.answer-hand-over-words': 'suppléant|suppléante|transmettre|pas moi',
  'plan.question-accept': 'Chef de file du pilier {$pillar}',
  'plan.question-accept-from':
    'Vous avez été désigné(e) comme chef de file de ce pilier au nom de l’entité {$entity} à compter du {$from}. L’acceptez-vous ?',
  'plan.question-accept-term':
    'Vous avez été désigné(e) comme chef de file de ce pilier au nom de l’entité {$entity} du {$from} au {$to}. L’acceptez-vous ?',
  'plan.answer-accept': 'J’accepte',
  'plan.answer-accept-words': "oui|j’accepte|j'accepte|accepté|d’accord|d'accord|ok",
  'plan.answer-decline': 'Je ne peux pas accepter (dire pourquoi)',
  'plan.answer-decline-words': 'non|je refuse|je décline|pas moi',
  'plan.question-settle': 'Chef de file du pilier {$pillar}',
  'plan.question-proposed':
    '{$name} souhaite passer la main : « {$said} » Désignez le chef de file sur la page du pilier.',
  'plan.question-declined':
    '{$name} n’accepte pas d’être chef de file et ne donne pas de raison. Désignez le chef de file sur la page du pilier.',
  'plan.question-declined-because':
    '{$name} n’accepte pas d’être chef de file : « {$said} » Désignez le chef de file sur la page du pilier.',
  'plan.answer-settled': 'Réglé',
  'plan.answer-settled-words': 'réglé|fait|oui|ok',
  'plan.no-such-file': 'Ce fichier ne nous est pas parvenu. Envoyez-le de nouveau.',
  'plan.too-many-files': '20 fichiers au plus à la fois. Envoyez les autres dans un second courriel.',
  'plan.say-what-happened': 'Dites en une phrase ce qui s’est passé, ou qu’il n’y a rien de nouveau.',
  'plan.only-leads-close':
    'Le produit {$label} est clos par le chef de file de son pilier. Vous pouvez envoyer votre texte comme point de situation, sans « fait ».',
  'plan.done-already': 'Ce produit est enregistré comme achevé depuis le {$day}.',
  'plan.nobody-stands-in':
    'Le pilier du produit {$label} n’a pas d’autre chef de file. Nommez quelqu’un : écrivez son nom et son adresse après le mot.',
  'plan.no-such-lead': 'Vous n’avez pas été désigné(e) comme chef de file de ce pilier.',
  'plan.report-by-mail': 'Faire le point par courriel',
  'plan.report-by-mail-hint':
    'Écrivez une phrase ou deux ; les fichiers joints servent de preuves. « Fait » sur la première ligne clôt le produit.',
  'plan.did-take-back-update': '{$who} a retiré un point d’étape : {$what}',
  'plan.no-update-of-yours': 'Il n’existe aucun point d’étape de votre part à retirer.',
  'plan.did-report-progress': '{$who} a fait le point sur un produit : {$what}',
  'plan.did-hand-over': '{$who} a transmis une question sur un produit : {$what}',
  'plan.did-answer-lead': '{$who} a répondu à sa désignation comme chef de file d’un pilier : {$what}',
  'plan.did-settle-lead': '{$who} a réglé qui est chef de file d’un pilier : {$what}',
} satisfies Record<keyof typeof en, string>
