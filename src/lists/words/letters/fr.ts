import type { en } from './en.ts'

export const fr = {
  'lists.via': '{$who} via {$list}',
  'lists.foot-answer':
    '.input {$to :string} .match $to author {{Une réponse ne va qu’à l’auteur.}} list {{Une réponse va à toute la liste.}} * {{Une réponse va à l’auteur et à toute la liste.}}',
  'lists.foot-post': 'Message {$number} dans les archives\u00a0:',
  'lists.foot-less': 'Pour recevoir moins, écrivez «\u00a0résumé\u00a0» ou «\u00a0quitter\u00a0» à {$address}.',
  'lists.foot-digest': 'Vous recevez ceci une fois par jour, lorsque quelque chose a été écrit.',
  'lists.foot-announcement': 'Vous recevez ceci parce que vous figurez sur la liste {$list}.',
  'lists.foot-formal': 'Ceci est un avis officiel adressé à toute la liste {$list}.',
  'lists.file-line': 'Fichier\u00a0: {$name}, {$size}',
  'lists.version-line': 'Fichier\u00a0: {$name}, {$size}, conservé comme version {$number} de «\u00a0{$title}\u00a0»',
  'lists.n-files': '.input {$n :integer} .match $n one {{{$n} fichier}} many {{{$n} de fichiers}} * {{{$n} fichiers}}',
  'lists.digest-subject':
    '.input {$n :integer} .match $n one {{{$list}\u00a0: {$n} message}} many {{{$list}\u00a0: {$n} de messages}} * {{{$list}\u00a0: {$n} messages}}',
  'lists.digest-lead':
    '.input {$n :integer} .match $n one {{{$n} message a été écrit à {$list} depuis le dernier récapitulatif.}} many {{{$n} de messages ont été écrits à {$list} depuis le dernier récapitulatif.}} * {{{$n} messages ont été écrits à {$list} depuis le dernier récapitulatif.}}',
  'lists.digest-by': '{$who}, {$day}',
  'lists.digest-more':
    '.input {$n :integer} .match $n one {{{$n} autre message se trouve dans les archives\u00a0:}} many {{{$n} d’autres messages se trouvent dans les archives\u00a0:}} * {{{$n} autres messages se trouvent dans les archives\u00a0:}}',
  'lists.only-in': 'Cette annonce n’existe qu’en une langue\u00a0: {$language}.',
  'lists.not-in-yours':
    'Cette annonce n’existe pas dans votre langue. Vous la lisez en {$language}\u00a0; elle existe aussi en {$others}.',
  'lists.from': 'De',
  'lists.subject': 'Objet',
  'lists.moderate-subject': 'Votre décision est attendue\u00a0: un message à {$list}',
  'lists.moderate-why':
    'Un message à {$list} vous attend, car vous avez la charge de cette liste. Tant que personne ne décide, il n’est diffusé à personne.',
  'lists.moderate-how':
    'Répondez par un mot\u00a0: «\u00a0approuver\u00a0», «\u00a0supprimer\u00a0», ou «\u00a0rejeter\u00a0:\u00a0» suivi de la raison. Ou décidez sur cette page, sans vous connecter\u00a0:',
  'lists.confirm-subject': 'Avez-vous écrit ceci à {$list}\u00a0?',
  'lists.confirm-why':
    'Un message à {$list} est arrivé en votre nom, mais rien ne prouve qu’il vient de vous. Il n’est diffusé à personne tant que vous ne l’avez pas confirmé. S’il n’est pas de vous, vous n’avez rien à faire.',
  'lists.confirm-how':
    'Répondez «\u00a0oui\u00a0» ou «\u00a0non\u00a0», ou décidez sur cette page, sans vous connecter\u00a0:',
  'lists.answer-until': 'Vous pouvez répondre jusqu’au {$until}.',
  'lists.waits-stranger': 'Il attend parce que personne au registre n’a cette adresse.',
  'lists.waits-not-allowed': 'Il attend parce que son auteur ne peut écrire librement à cette liste.',
  'lists.waits-moderated': 'Il attend parce que tout message à cette liste est d’abord examiné.',
  'lists.waits-many-addressees':
    'Il attend parce qu’il a été envoyé à beaucoup d’autres adresses\u00a0: les réponses iraient partout.',
  'lists.waits-often':
    'Il attend parce que son auteur a écrit très souvent en une heure\u00a0; deux programmes se répondent peut-être.',
  'lists.waits-confidential':
    'Il attend parce que son objet le dit confidentiel\u00a0: ce qui est confidentiel ne va pas par lettre.',
  'lists.rejected-subject': 'Votre message à {$list} n’a pas été diffusé',
  'lists.rejected-told':
    'Votre message «\u00a0{$subject}\u00a0» à {$list} n’a pas été diffusé. En voici la raison\u00a0:',
  'lists.rejected-next': 'Ceux qui ont la charge de la liste lisent les lettres envoyées à {$address}.',
  'lists.owner-subject': '{$list}\u00a0: {$subject}',
  'lists.owner-why': '{$from} a écrit à ceux qui ont la charge de {$list}. Votre réponse lui parviendra.',
  'lists.file-sent': 'Voici le fichier {$name} du message {$number}, comme vous l’avez demandé.',
  'lists.file-too-large': 'Ce fichier est trop volumineux pour une lettre. Il se trouve ici\u00a0: {$address}',
  'lists.no-such-file':
    'Ce fichier n’existe pas, ou vous ne pouvez pas le lire. Écrivez «\u00a0fichier 12.1\u00a0» pour le premier fichier du message 12.',
  'lists.came-back':
    'Cette lettre est déjà passée par une liste de diffusion\u00a0; elle n’a donc pas été diffusée de nouveau.',
  'lists.too-long':
    'Votre message à {$list} est trop long pour une liste\u00a0; il n’a pas été diffusé. Envoyez le texte en fichier, avec quelques mots.',
  'lists.too-large':
    'Les fichiers de votre message à {$list} sont trop volumineux\u00a0; il n’a pas été diffusé. Envoyez-les un par un, ou par liens.',
  'lists.outcome-posted': 'Votre message a été diffusé à {$list}.',
  'lists.outcome-again': '{$list} a déjà ce message.',
  'lists.outcome-unconfirmed':
    'Un message est arrivé sans preuve au nom d’une personne\u00a0; on lui a demandé s’il est d’elle.',
  'lists.outcome-stranger':
    'Votre message à {$list} attend, car votre adresse ne figure pas au registre. Ceux qui ont la charge de la liste décideront\u00a0; inutile de le renvoyer. Si vous avez une autre adresse chez nous, écrivez-nous de celle-ci.',
  'lists.outcome-not-allowed':
    'Votre message à {$list} attend\u00a0: ceux qui ont la charge de la liste décideront. Inutile de le renvoyer.',
  'lists.outcome-moderated':
    'Votre message à {$list} attend\u00a0: tout message à cette liste est d’abord examiné. Inutile de le renvoyer.',
  'lists.outcome-many-addressees':
    'Votre message à {$list} attend, car il a été envoyé à beaucoup d’autres adresses. Ceux qui ont la charge de la liste décideront\u00a0; ou envoyez-le à la liste seule.',
  'lists.outcome-often':
    'Votre message à {$list} attend, car vous en avez envoyé beaucoup en une heure. Ceux qui ont la charge de la liste l’examineront.',
  'lists.outcome-confidential':
    'Votre message à {$list} attend, car son objet le dit confidentiel. Ce qui est confidentiel ne va pas par lettre\u00a0: déposez-le là où seuls ses lecteurs le voient.',
  'lists.outcome-help':
    'Écrivez l’un de ces mots à {$request}\u00a0: «\u00a0chaque\u00a0» pour recevoir chaque message de {$list}, «\u00a0résumé\u00a0» pour un récapitulatif quotidien, «\u00a0quitter\u00a0» pour ne rien recevoir, «\u00a0fichier 12.1\u00a0» pour un fichier d’un message. Pour écrire à la liste\u00a0: {$address}',
  'lists.outcome-left': 'Quelqu’un a quitté {$list} par le lien d’une lettre.',
  'lists.outcome-owner': 'Votre lettre est parvenue à ceux qui ont la charge de {$list}.',
  'lists.outcome-file': 'Le fichier a été envoyé.',
  'lists.outcome-approved': 'Enregistré\u00a0: le message est diffusé.',
  'lists.outcome-rejected': 'Enregistré\u00a0: le message n’est pas diffusé, et son auteur en apprend la raison.',
  'lists.outcome-discarded': 'Enregistré\u00a0: le message n’est pas diffusé, et personne n’en est informé.',
  'lists.outcome-confirmed': 'Enregistré\u00a0: le message est de vous.',
  'lists.outcome-disowned': 'Enregistré\u00a0: le message n’est pas de vous et n’est diffusé à personne.',
  'lists.answer-too-late':
    'Votre réponse est arrivée trop tard\u00a0: le délai était de trente jours. La page de la liste montre encore ce qui attend.',
  'lists.not-who-was-asked':
    'La question était posée à quelqu’un d’autre, ou rien ne prouve que la réponse vient de la personne interrogée. Rien n’a été fait. Le lien de la lettre mène à une page qui ne demande aucune preuve.',
  'lists.verdict-unclear':
    'Nous n’avons pas compris. Rien n’a été fait. Commencez votre réponse par «\u00a0approuver\u00a0», «\u00a0supprimer\u00a0» ou «\u00a0rejeter\u00a0:\u00a0» et la raison.',
  'lists.own-word-unclear':
    'Nous n’avons pas compris. Rien n’a été fait. Commencez votre réponse par «\u00a0oui\u00a0» ou «\u00a0non\u00a0».',
} satisfies Record<keyof typeof en, string>
