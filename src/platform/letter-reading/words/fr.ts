import type { en } from './en.ts'

export const fr = {
  'letter-reading.write-above': '----- veuillez écrire au-dessus de cette ligne -----',
  'letter-reading.empty': 'Cette lettre est vide. Envoyez-la de nouveau.',
  'letter-reading.too-large':
    'La lettre fait {$size} Mo, et nous acceptons au plus {$max} Mo. Envoyez les fichiers un par un, ou déposez-les à un endroit accessible et envoyez le lien.',
  'letter-reading.too-slow':
    'La lecture de cette lettre a dépassé la durée permise (en secondes : {$seconds}) et a été arrêtée. La lettre est conservée telle quelle. Récrivez le texte dans une nouvelle lettre.',
  'letter-reading.too-heavy':
    'La lecture de cette lettre demande plus de mémoire que nous n’en accordons. La lettre est conservée telle quelle. Envoyez les fichiers un par un.',
  'letter-reading.damaged':
    'La lettre est endommagée et n’a pas pu être lue. Elle est conservée telle quelle. Récrivez le texte dans une nouvelle lettre.',
  'letter-reading.remark-charset':
    'La lettre n’indique pas correctement son codage. Elle a été lue en {$charset} ; vérifiez que les noms sont justes.',
  'letter-reading.remark-damaged': 'La lettre est endommagée. Ce qui pouvait être lu l’a été.',
  'letter-reading.remark-parts': 'Parties de la lettre qui n’ont pas été lues, car elle en a trop : {$count}.',
  'letter-reading.remark-heads':
    'La lettre a plus d’en-têtes qu’une vraie lettre n’en a besoin. Les derniers n’ont pas été lus.',
  'letter-reading.remark-long':
    'La lettre est plus longue que ce que nous lisons. La fin du texte se trouve seulement dans la lettre telle que reçue.',
  'letter-reading.remark-encrypted':
    'La lettre est chiffrée et nous ne pouvons pas la lire. Envoyez-la de nouveau sans chiffrement.',
  'letter-reading.remark-sealed':
    'Le texte de la lettre est enfermé dans une signature que nous n’ouvrons pas. Envoyez-la de nouveau avec une signature ordinaire ou sans signature.',
  'letter-reading.remark-partial':
    'Ceci est la partie {$number} sur {$total} d’une lettre envoyée en morceaux, que nous n’assemblons pas. Envoyez-la de nouveau en une fois.',
  'letter-reading.remark-winmail':
    'Les fichiers de la lettre sont arrivés dans un winmail.dat d’Outlook et en ont été extraits : {$count}.',
} satisfies Record<keyof typeof en, string>
