import type { en } from './en.ts'

export const fr = {
  'checker.rule-heading-forms': 'Un titre d’une autre forme que ses semblables',
  'checker.why-heading-forms': 'Des titres de même forme se parcourent, se lient et se mettent en table des matières.',
  'checker.found-heading-forms': 'La plupart des titres de cette sorte s’écrivent comme « {$like} ».',
  'checker.rule-heading-numbers': 'Des numéros de titre répétés ou sautés',
  'checker.why-heading-numbers':
    'On ne peut renvoyer à deux titres de même numéro, et un numéro sauté laisse croire à une partie perdue.',
  'checker.found-heading-numbers': 'Ce titre porte le numéro {$number} ; {$due} devrait suivre.',
  'checker.rule-heading-levels': 'Un niveau de titre sauté',
  'checker.why-heading-levels': 'La table des matières et ceux qui écoutent le texte s’y perdent.',
  'checker.found-heading-levels': 'Ce titre est de niveau {$level}, le précédent de niveau {$above}.',
  'checker.rule-broken-reference': 'Un renvoi sans cible',
  'checker.why-broken-reference': '« Voir ci-dessous » fait chercher le lecteur dans tout le reste du texte.',
  'checker.found-broken-reference': '« {$said} » ne dit pas où, ou il n’y a pas de telle partie.',
  'checker.rule-citation-without-symbol': 'Un document cité sans numéro ni cote',
  'checker.why-citation-without-symbol': 'La cote est le seul moyen de trouver le bon texte et de savoir qui le cite.',
  'checker.found-citation-without-symbol': '« {$said} » n’a ici ni numéro ni cote.',
  'checker.rule-list-order': 'Une liste alphabétique à quelques noms près',
  'checker.why-list-order': 'La liste paraît mal tenue, et une entité déplacée se cherche en vain.',
  'checker.found-list-order': '« {$name} » n’est pas à sa place dans l’ordre de cette liste.',
  'checker.rule-broken-pattern': 'Un point écrit autrement que ses semblables',
  'checker.why-broken-pattern': 'Une liste au motif unique se lit d’un coup d’œil, et par des machines.',
  'checker.found-broken-pattern': 'Les autres points portent « {$label} » avec deux-points.',
  'checker.rule-last-mark': 'Un point sans le signe final des autres',
  'checker.why-last-mark': 'On croirait que la fin de la phrase s’est perdue.',
  'checker.found-last-mark': 'Il manque ici un signe final.',
} satisfies Record<keyof typeof en, string>
