import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('fr')

export const fr: readonly Labelled[] = [
  person(
    'Re: Point de juin',
    `[[2 : reporté à septembre\n1 : envoyé le 3 mai]]\n\nMeilleures salutations\nAmina Diallo\nOrganisation mondiale de la Santé\n20, avenue Appia, 1211 Genève${outlook}`,
  ),
  person('Re: Point de juin', `[[inchangé]]\n\nTéléchargez Outlook pour iOS${bareOutlook}`),
  person(
    'RE: Point de juin',
    `[[Merci pour le rappel.\n\n1) La consultation a eu lieu le 2 juin avec 14 équipes de pays.\n2) Nous ne savons pas encore.]]\n\nAvec mes cordiales salutations,\nAmina${original}`,
  ),
  person(
    'Re: Point de juin',
    `[[Mes réponses ci-dessous.]]\n\nLe 07/06/2021 à 09:12, Network a écrit :\n${quoted('1. Produit 2.1 Où en est-on ?')}\n[[C'est publié.]]\n${quoted('2. Produit 2.3 Qui prend la parole ?')}\n[[La directrice adjointe.]]\n\n-- \nAmina`,
  ),
  person(
    'Re: Pour adoption d’ici au 18 juin',
    `[[Observation\n\nAu paragraphe 7, lire « minorités ».]]\n\nAmicalement,\nAmina${bareGmail}`,
  ),
  person(
    'Absence en juin',
    `[[Je serai en congé du 14 au 25 juin. Bo répondra pour le PNUD et connaît le dossier.]]\n\nCordialement,\nAmina`,
  ),
  person(
    'Re: Point de juin',
    `[[Je suis en mission cette semaine, donc en bref : 1 est fait, je laisse 2 à Bo.]]\n\nEnvoyé depuis mon téléphone${bareOutlook}`,
  ),
  person(
    'Re: Non remis : Point de juin',
    `[[Sa nouvelle adresse est luis@who.example.org. Pouvez-vous renvoyer le message ?]]${original}`,
  ),
  person('Re: Point de juin', `[[oui]]${apple}`),
  person(
    'Re: Point de juin',
    `<div>[[Pas d'objection.]]</div><div><br></div><div id="Signature">Amina Diallo<br>OMS</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Network<br><b>Envoyé :</b> lundi 7 juin 2021 09:12<br><b>À :</b> Amina<br><b>Objet :</b> Point de juin</div><p>1. Produit 2.1</p>`,
    { html: true },
  ),
  person(
    'Désignation',
    `[[Notre nouvelle référente est Mei Lin (mei@who.example.org) ; Bo Larsen a quitté l'organisation. Merci de modifier les listes.]]`,
  ),
  person(
    'Tr : Point de juin',
    `[[Bo, c'est pour toi.]]\n\n---------- Message transféré ---------\nDe : Network <r-7kq3x@network.example.org>\nDate : lun. 7 juin 2021 à 09:12\nObjet : Point de juin\nÀ : Amina\n\n1. Produit 2.1`,
  ),
  person('Re: Point de juin', `[[Pourriez-vous renvoyer le tout en anglais ? Merci de votre aide.]]${gmail}`),
  person('Re: Point de juin', `[[fait]]${marker}`),
  away(
    "Absente jusqu'au 18 juin",
    'Bonjour, je suis en congé dans mes foyers du 1er au 18 juin 2021 et ne consulterai pas ma messagerie. Mme Inès Roche (ines@unesco.example.org) assure mon remplacement.',
    { heads: byRule, news: ['away', '2021-06-18', 'ines@unesco.example.org'] },
  ),
  away(
    'Réponse automatique : Point de juin',
    'Amina Diallo ne travaille plus à l’OMS. Merci de contacter le service à l’adresse unit@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'unit@who.example.org'] },
  ),
  away(
    'Re: Point de juin',
    "Je suis en congé parental jusqu'au 31 août. En mon absence, merci de prendre contact avec Luis Vega, luis@who.example.org.",
    { heads: { 'X-Autoreply': 'yes' }, news: ['leave', '2021-08-31', 'luis@who.example.org'] },
  ),
  away(
    'Point de juin',
    "Bonjour, merci pour votre courriel. Je suis actuellement absente, avec un accès limité à ma messagerie, jusqu'à vendredi. En cas d'urgence, vous pouvez écrire à mei@who.example.org.",
    { news: ['away', '2021-06-11', 'mei@who.example.org'] },
  ),
  away(
    'Message automatique',
    'Je suis partie à la retraite le 30 avril 2021. Bo Larsen (bo@undp.example.org) reprend mes dossiers.',
    { heads: byRule, news: ['left', undefined, 'bo@undp.example.org'] },
  ),
  away(
    'Réponse automatique',
    'Mon adresse électronique a changé : amina@unep.example.org est désormais la bonne adresse.',
    { heads: byExchange, news: ['address-changed', undefined, 'amina@unep.example.org'] },
  ),
  bounce(
    'Échec de la distribution',
    "Le message suivant n'a pas pu être distribué à old@who.example.org : utilisateur inconnu.",
    { heads: fromNobody, failed: ['old@who.example.org', 'hard'] },
  ),
  bounce('Avis de non-remise', 'La boîte aux lettres du destinataire est pleine.', {
    heads: fromNobody,
    failed: ['full@undp.example.org', 'soft'],
    report: 'Final-Recipient: rfc822;full@undp.example.org\r\nAction: failed\r\nStatus: 5.2.2',
  }),
  receipt('Accusé de lecture : Point de juin', 'Ceci est un accusé de lecture du message envoyé à Amina Diallo.'),
  machine('Confirmation', 'Votre inscription a été enregistrée.', {
    heads: { From: 'ne-pas-repondre@unesco.example.org' },
  }),
  machine('Lettre interne', 'Les nouvelles de juin.', {
    heads: { 'List-Unsubscribe': '<https://lists.example.org/u>', Precedence: 'bulk' },
  }),
]
