import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('fr')

export const fr: readonly Labelled[] = [
  person(
    'Re: Point de juin',
    `[[1. Fait, la note est en ligne depuis le 28 avril.\n2. Bo Larsen, la salle est confirmée.]]${gmail}`,
  ),
  person(
    'RE: Point de juin, pilier 2',
    `[[Chers collègues,\n\n1 fait\n2 oui]]\n\nBien cordialement,\n\nAmina Diallo\nChargée de programme\nTél. : +41 22 555 01 00${outlook}`,
  ),
  person('Re : Point de juin', `[[idem pour les deux]]\n\nEnvoyé de mon iPhone${apple}`),
  person(
    'Re: Point de juin',
    `Le lun. 7 juin 2021 à 09:12, Network <r-7kq3x@network.example.org>\na écrit :\n\n${quoted('1. Produit 2.1 Où en est-on ?')}\n[[Rien de neuf, la réunion est reportée en juillet.]]\n\n${quoted('2. Produit 2.3 Qui prend la parole ?')}\n[[Madame Lin.]]\n`,
  ),
  person(
    'RE: Point de juin',
    `[[Je serai absente la semaine prochaine, mais oui, c'est fait.]]\n\n--\nAmina${bareGmail}`,
  ),
  person('Re: Pour adoption', `[[Pas d'objection]]\n\nBien à vous,\nA. Diallo${bareOutlook}`),
  person(
    'RE: Réponse automatique : Point de juin',
    `[[Merci, j'ai écrit à Bo Larsen, qui remplace Inès en juin.]]${original}`,
  ),
  person(
    'TR: Point de juin',
    `[[Peux-tu répondre à ma place ?]]\n\nDe : Network <r-7kq3x@network.example.org>\nEnvoyé : lundi 7 juin 2021 09:12\nÀ : Amina Diallo\nObjet : Point de juin\n\n1. Produit 2.1`,
  ),
  person(
    'Re: Point de juin',
    `[[Veuillez contacter Bo Larsen (bo@undp.example.org) pour le produit 2.3.\n\n1. fait]]${marker}`,
  ),
  person(
    'Objection',
    `[[Objection\n\nLe paragraphe 3 revient sur ce qui avait été convenu en mars.]]\n\nCordialement\nAmina Diallo\n\nCe message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires.`,
  ),
  person(
    'Re: Point de juin',
    `<p>[[C'est fait.]]</p><p><br></p><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le lun. 7 juin 2021 à 09:12, Network &lt;r-7kq3x@network.example.org&gt; a écrit :</div><blockquote>----- veuillez écrire au-dessus de cette ligne -----</blockquote></div>`,
    { html: true },
  ),
  person('RE: Point de juin', `[[Entendu pour le 18 juin.]]\n\nMerci et bonne journée\nAmina${outlook}`),
  person(
    'Question',
    `[[Bonjour, qui remplace Inès Roche, partie à la retraite ? Je voudrais lui écrire avant vendredi.]]`,
  ),
  person('Re: Point de juin', `[[1. Terminé]]\n\nCordialement,\nAmina\n\n[[PS : le 2 aussi.]]${gmail}`),
  away(
    'Réponse automatique : Point de juin',
    "Bonjour,\n\nJe suis absente du bureau jusqu'au 21 juin 2021. En cas d'urgence, veuillez contacter Bo Larsen (bo@undp.example.org).",
    { heads: byExchange, news: ['away', '2021-06-21', 'bo@undp.example.org'] },
  ),
  away(
    'Absence du bureau',
    'Merci de votre message. Je suis en congés annuels et serai de retour le 14 juin. Pendant mon absence, merci d’écrire à ines@unesco.example.org.',
    { heads: byRule, news: ['away', '2021-06-13', 'ines@unesco.example.org'] },
  ),
  away(
    'Re: Point de juin',
    `Je suis en congé de maternité jusqu'au 30 septembre 2021. Ma collègue Mei Lin (mei@who.example.org) assure l'intérim.${bareGmail}`,
    { heads: byRule, news: ['leave', '2021-09-30', 'mei@who.example.org'] },
  ),
  away(
    'Réponse automatique',
    "J'ai quitté l'OMS le 30 avril. Merci d'adresser vos messages à mon successeur, luis@who.example.org.",
    { heads: byExchange, news: ['left', undefined, 'luis@who.example.org'] },
  ),
  away('Réponse automatique', "J'ai changé de poste. Pour le réseau, contactez bo@undp.example.org.", {
    heads: byExchange,
    news: ['moved', undefined, 'bo@undp.example.org'],
  }),
  away(
    'Point de juin',
    'Je vous remercie de votre message. Je suis en mission et répondrai à mon retour vendredi. Pour toute urgence, vous pouvez joindre mei@who.example.org.',
    { news: ['away', '2021-06-10', 'mei@who.example.org'] },
  ),
  bounce(
    'Non remis : Point de juin',
    "Échec de la remise pour ces destinataires ou groupes :\n\nluis@who.example.org\nL'adresse de messagerie que vous avez entrée est introuvable.",
    { heads: { ...fromNobody, From: 'postmaster@who.example.org' }, failed: ['luis@who.example.org', 'hard'] },
  ),
  bounce(
    'Delivery Status Notification (Failure)',
    "Adresse introuvable\n\nVotre message n'a pas été remis à gone@unep.example.org, car l'adresse est introuvable ou ne peut pas recevoir de messages.",
    { heads: { From: 'mailer-daemon@mx.example.org' }, failed: ['gone@unep.example.org', 'hard'] },
  ),
  bounce(
    'Remise différée',
    "Votre message n'a pas encore pu être remis à busy@undp.example.org. Une nouvelle tentative aura lieu.",
    { heads: fromNobody, failed: ['busy@undp.example.org', 'soft'] },
  ),
  receipt(
    'Lu : Point de juin',
    'Votre message\n\n À : Amina Diallo\n Objet : Point de juin\n\na été lu le lundi 7 juin 2021 11:00.',
  ),
  machine('[tous] Compte rendu', 'Le compte rendu est en ligne.', { heads: { 'List-Id': '<tous.lists.example.org>' } }),
  machine('Votre demande n° 4411', 'Votre demande a bien été enregistrée par le service informatique.', {
    heads: { 'Auto-Submitted': 'auto-generated' },
  }),
]
