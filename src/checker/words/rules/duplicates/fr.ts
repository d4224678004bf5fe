import type { en } from './en.ts'

export const fr = {
  'checker.rule-told-twice': 'La même chose dite deux fois presque mot pour mot',
  'checker.why-told-twice':
    'Deux versions d’un fait divergent peu à peu ; le lecteur les compare et se demande laquelle vaut.',
  'checker.found-told-twice':
    'Déjà dit ailleurs dans le texte. Ici seulement : « {$here} » ; là seulement : « {$there} ».',
  'checker.rule-event-told-twice': 'Un même fait raconté à deux endroits',
  'checker.why-event-told-twice':
    'L’un donne le mois ou le nom, l’autre non ; qu’un endroit le raconte et que l’autre y renvoie.',
  'checker.found-event-told-twice': 'Un autre paragraphe semble dire la même chose : tous deux ont « {$shared} ».',
  'checker.rule-listed-twice': 'Un même nom deux fois dans une liste',
  'checker.why-listed-twice': 'Le compte est faux, et un autre nom manque peut-être à cette place.',
  'checker.found-listed-twice': '« {$name} » figure déjà dans cette liste.',
  'checker.rule-repeated-word': 'Un mot deux fois de suite',
  'checker.why-repeated-word': 'C’est le reste d’une correction.',
  'checker.found-repeated-word': 'Le mot figure ici deux fois.',
  'checker.rule-repeated-in-phrase': 'Un nom qui revient dans son propre groupe de mots',
  'checker.why-repeated-in-phrase': 'Deux versions d’une tournure ont été fondues sans qu’aucune ne soit retirée.',
  'checker.found-repeated-in-phrase': '« {$word} » est dit deux fois dans ce groupe de mots.',
  'checker.rule-many-shelves': 'Plusieurs endroits pour les mêmes documents',
  'checker.why-many-shelves':
    'Nul ne sait lequel est tenu à jour ; chaque document a besoin d’un seul domicile et de liens vers lui.',
  'checker.found-many-shelves': 'Les documents sont conservés à plusieurs endroits : {$shelves}.',
} satisfies Record<keyof typeof en, string>
