import type { en } from './en.ts'

export const fr = {
  'post.no-such-address':
    'Personne ne répond ici à l’adresse {$address}. Vérifiez l’adresse à laquelle vous voulez écrire, ou répondez à une lettre reçue de nous.',
  'post.answer-subject': 'Re: {$subject}',
  'post.no-subject': '(sans objet)',
  'post.answer-about': 'Il s’agit de votre lettre « {$subject} » adressée à {$address}.',
  'post.answer-kept': 'Votre lettre est conservée et le secrétariat l’examinera. Il est inutile de la renvoyer.',
  'post.answer-refused':
    'Rien n’a été enregistré à partir de votre lettre, mais elle est conservée. Vous pouvez répondre à la présente.',
  'post.answer-automatic': 'Cette réponse a été rédigée automatiquement.',
  'post.trouble': 'Un défaut de notre programme l’a empêché de lire cette lettre.',
  'post.too-large':
    'La lettre dépasse {$megabytes} Mo ; elle n’a donc pas été ouverte. Envoyez les fichiers un par un, ou sous forme de liens.',
  'post.nobody-takes': 'Nous n’avons pas compris à quoi cette lettre se rapporte.',
  'post.unsure':
    'Une lettre est arrivée en votre nom, mais rien n’y prouve qu’elle vient de vous ; rien n’en a donc encore été enregistré. Si vous l’avez écrite, le secrétariat pourra vous interroger. Sinon, veuillez en avertir le secrétariat.',
  'post.not-a-person-away': 'Réponse automatique : quelqu’un est absent.',
  'post.not-a-person-bounce': 'Un serveur de messagerie indique ce qu’est devenue une lettre.',
  'post.not-a-person-receipt':
    'Un programme signale qu’une lettre a été ouverte. Nous ne conservons pas cette information.',
  'post.not-a-person-machine': 'Personne n’a écrit ceci à l’instant.',
  'post.not-a-person-person': 'Une personne a écrit ceci.',
  'post.too-many-hands': 'Cette lettre tournait en rond ; personne n’y a répondu.',
  'post.our-own': 'Cette lettre a été écrite par ce programme même.',
} satisfies Record<keyof typeof en, string>
