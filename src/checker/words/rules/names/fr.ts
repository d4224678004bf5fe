import type { en } from './en.ts'

export const fr = {
  'checker.rule-part-left-out': 'Une liste de piliers à laquelle il en manque un',
  'checker.why-part-left-out':
    'Le lecteur prend une liste pour le plan entier ; un pilier qui n’y est pas n’existe pas pour lui.',
  'checker.found-part-left-out': 'Le pilier {$number}, « {$name} », manque dans cette liste.',
  'checker.rule-part-named-otherwise': 'Un pilier sous deux noms',
  'checker.why-part-named-otherwise': 'Le lecteur qui rencontre deux noms cherche deux piliers.',
  'checker.found-part-named-otherwise': 'Ce pilier s’appelle ailleurs « {$other} », et ici « {$name} ».',
  'checker.rule-official-name': 'Un nom officiel presque juste',
  'checker.why-official-name':
    'Les noms d’organes, de journées et d’instruments sont arrêtés mot à mot ; une autre préposition fait un autre nom, qu’une recherche ne trouve pas.',
  'checker.found-official-name': 'Le nom officiel est « {$official} ».',
  'checker.rule-host-title': 'Le thème de la réunion hôte donné comme titre de notre propre texte',
  'checker.why-host-title': 'Les deux se citent autrement ; un texte sous un faux titre ne se retrouve pas.',
  'checker.found-host-title':
    'Ceci ressemble au thème de « {$host} », non au titre du texte qui y a été présenté ({$work}).',
  'checker.rule-written-two-ways': 'Un nom écrit de deux façons',
  'checker.why-written-two-ways':
    'En un mot ici, en deux là, il passe pour deux choses, et une recherche n’en trouve qu’une.',
  'checker.found-written-two-ways': 'Ailleurs le texte écrit « {$other} » ; écrit autrement : {$times}.',
  'checker.rule-case-varies': 'Un terme avec et sans majuscules dans le même paragraphe',
  'checker.why-case-varies': 'La majuscule annonce un nom ; le lecteur se demande si l’autre est autre chose.',
  'checker.found-case-varies': 'Quelques mots plus loin, on lit « {$other} ».',
  'checker.rule-country-name': 'Un pays sous un nom non officiel',
  'checker.why-country-name':
    'Les textes des Nations Unies emploient les noms courts de la liste terminologique ; d’autres peuvent blesser et échappent aux recherches.',
  'checker.found-country-name': 'Le nom court officiel est « {$official} ».',
  'checker.rule-team-is-not-country': 'Un pays donné comme exemple d’équipe',
  'checker.why-team-is-not-country':
    'Une équipe de pays est celle des Nations Unies ; le pays est un État Membre. Ce que fait l’une, l’autre ne l’a pas fait.',
  'checker.found-team-is-not-country':
    '{$country} est un pays, non une équipe (« {$team} ») : dire l’équipe de ce pays.',
} satisfies Record<keyof typeof en, string>
