import { fr as catcher } from './catcher/fr.ts'
import type { en } from './en.ts'
import { fr as sorting } from './sorting/fr.ts'

export const fr = {
  ...catcher,
  ...sorting,
  'mailroom.title': 'Courrier',
  'mailroom.caught-title': 'Lettres écrites par cette maison',
  'mailroom.caught-lead':
    'Aucun serveur de courrier n’est configuré : rien ne quitte cette machine ; chaque lettre est retenue ici, et on peut y répondre ici.',
  'mailroom.caught-everybody':
    'Ceci est un réseau d’exemple : quiconque atteint cette page lit toutes les lettres, codes de connexion compris.',
  'mailroom.caught-none': 'Rien n’a encore été écrit. Demandez un code de connexion, et il apparaîtra ici.',
  'mailroom.to': 'À',
  'mailroom.from': 'De',
  'mailroom.subject': 'Objet',
  'mailroom.written': 'Écrite',
  'mailroom.letters-to': 'Lettres à {$address}',
  'mailroom.all-letters': 'Toutes les lettres',
  'mailroom.answer-as': 'Répondre en tant que {$address}',
  'mailroom.answer-lead':
    'Ce que vous écrivez part à {$address} comme une vraie lettre, le texte ci-dessus cité en dessous.',
  'mailroom.your-answer': 'Votre réponse',
  'mailroom.send-answer': 'Envoyer la réponse',
  'mailroom.write-letter': 'Écrire une lettre au réseau',
  'mailroom.write-lead':
    'De n’importe quelle adresse à n’importe quelle adresse du réseau : une liste, la bibliothèque, l’adhésion. Elle est lue comme une lettre venue du dehors.',
  'mailroom.text': 'Texte',
  'mailroom.not-an-address': 'Écrivez une adresse électronique, par exemple amina@who.example.org.',
  'mailroom.enclosed': 'Pièces jointes',
  'mailroom.sort-title': 'À classer',
  'mailroom.sort-lead':
    'Lettres reçues que personne n’a comprises, ou dont l’auteur n’est pas certain. Les expéditeurs en sont avertis.',
  'mailroom.sort-none': 'Rien à classer.',
  'mailroom.why': 'Pourquoi elle est ici',
  'mailroom.sent-to': 'Envoyée à',
  'mailroom.came': 'Reçue',
  'mailroom.sure': 'Auteur',
  'mailroom.raw': 'La lettre telle que reçue (.eml)',
  'mailroom.file-done': 'Traité',
  'mailroom.file-spam': 'Indésirable',
  'mailroom.file-again': 'Remettre',
  'mailroom.no-such-letter': 'Il n’y a pas de telle lettre à classer.',
  'mailroom.no-subject': '(sans objet)',
  'mailroom.did-file-letter': '{$who} a classé une lettre reçue',
  'mailroom.needs-sorting':
    '.input {$n :integer} .match $n one {{Classer {$n} lettre reçue}} many {{Classer {$n} lettres reçues}} * {{Classer {$n} lettres reçues}}',
  'mailroom.did-post-letter': '{$who} a écrit une lettre là où les lettres sont retenues',
} satisfies Record<keyof typeof en, string>
