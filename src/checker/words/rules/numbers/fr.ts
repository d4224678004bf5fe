import type { en } from './en.ts'

export const fr = {
  'checker.rule-announced-count': 'Un nombre qui annonce une liste et n’est pas le sien',
  'checker.why-announced-count':
    'Le lecteur qui compte les points en trouve trop ou trop peu, et doute de tous les autres chiffres.',
  'checker.found-announced-count': 'Le texte annonce « {$announced} » et en énumère {$listed}.',
  'checker.rule-item-numbers': 'Des numéros de liste répétés ou sautés',
  'checker.why-item-numbers':
    'On ne peut renvoyer à deux points de même numéro, et un numéro sauté laisse croire à une perte.',
  'checker.found-item-numbers': 'Ce point porte le numéro {$number} ; {$due} devrait suivre.',
  'checker.rule-numbered-otherwise': 'Une même chose sous deux numéros',
  'checker.why-numbered-otherwise':
    '« Pilier 3 » ne doit désigner qu’une chose dans tout le texte ; sinon le lecteur suit le mauvais.',
  'checker.found-numbered-otherwise': 'Elle porte ici le numéro {$number}, ailleurs dans le texte {$others}.',
  'checker.rule-figure-of-two-things': 'Le même chiffre pour des personnes et des adresses',
  'checker.why-figure-of-two-things':
    'Une personne a plusieurs adresses et une adresse peut être celle d’un bureau ; l’un des deux chiffres n’a pas été compté.',
  'checker.found-figure-of-two-things': '{$figure} est ici le nombre d’adresses, et ailleurs celui de personnes.',
  'checker.rule-counted-otherwise': 'Un même chiffre arrondi pour des choses nommées autrement',
  'checker.why-counted-otherwise': 'Le lecteur ne peut savoir si l’on a compté les mêmes choses.',
  'checker.found-counted-otherwise': 'Le même chiffre compte ici « {$here} » et ailleurs « {$there} ».',
  'checker.rule-rounded-though-listed': 'Un nombre arrondi de choses énumérées',
  'checker.why-rounded-though-listed': 'Qui a la liste peut la compter ; « plus de » cache un chiffre connu.',
  'checker.found-rounded-though-listed':
    '« {$rounded} » est arrondi, alors que {$listed} sont énumérés, dont {$different} différents.',
  'checker.rule-without-breakdown': 'Un total sans répartition',
  'checker.why-without-breakdown':
    'Quand il y a plus de personnes que d’entités, on demande combien chacune en a envoyé.',
  'checker.found-without-breakdown':
    '« {$announced} » viennent de {$listed}, sans que la part de chacun soit indiquée.',
  'checker.rule-breakdown-sum': 'Des parties dont la somme n’est pas le tout',
  'checker.why-breakdown-sum': 'C’est la première addition que fait un lecteur attentif.',
  'checker.found-breakdown-sum': 'La somme des parties est {$sum}, et non {$total}.',
  'checker.rule-small-numbers': 'De petits nombres en chiffres parmi d’autres en lettres',
  'checker.why-small-numbers':
    'Les textes de l’ONU écrivent en lettres les nombres entiers inférieurs à dix ; une seule manière dénote le soin.',
  'checker.found-small-numbers': 'Le texte écrit ailleurs les petits nombres en lettres ; ici, c’est {$number}.',
  'checker.rule-ordinal-in-figures': 'Un petit ordinal en chiffres',
  'checker.why-ordinal-in-figures':
    '« 2nd half » est une note pour soi ; dans un rapport anglais, on écrit « second half ».',
  'checker.found-ordinal-in-figures': 'Les ordinaux inférieurs à dix s’écrivent en lettres.',
} satisfies Record<keyof typeof en, string>
