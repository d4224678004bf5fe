import type { en } from './en.ts'

export const fr = {
  'accounts.sign-in': 'Se connecter',
  'accounts.sign-out': 'Se déconnecter',
  'accounts.ask-lead':
    'Indiquez votre adresse électronique. Nous vous envoyons un code de six caractères. Il n’y a pas de mot de passe.',
  'accounts.address': 'Adresse électronique',
  'accounts.address-hint': 'L’adresse que votre entité a enregistrée auprès du réseau.',
  'accounts.send-code': 'M’envoyer un code',
  'accounts.not-an-address': 'Saisissez une adresse électronique, par exemple nom@example.org.',
  'accounts.type-code': 'Saisissez le code',
  'accounts.code-lead':
    'Si l’adresse est enregistrée, une lettre contenant un code est en route. Il est valable {$minutes} minutes, dans ce navigateur uniquement.',
  'accounts.code': 'Code',
  'accounts.code-hint': 'Six caractères. Les majuscules, les espaces et les traits d’union sont sans importance.',
  'accounts.continue': 'Continuer',
  'accounts.code-wrong':
    'Ce code n’est pas celui que nous avons envoyé, ou son délai est dépassé. Vérifiez la lettre ou demandez un nouveau code.',
  'accounts.new-code': 'Demander un nouveau code',
  'accounts.letter-subject': 'Votre code de connexion',
  'accounts.letter-body':
    'Vous avez demandé à vous connecter à l’espace de travail du réseau.\n\nVotre code : {$code}\n\nSaisissez-le dans le navigateur où vous l’avez demandé. Il est valable {$minutes} minutes.\nSi vous ne l’avez pas demandé, vous n’avez rien à faire.',
  'accounts.signed-in-as': 'Connecté en tant que {$name}',
  'accounts.role-secretariat': 'Secrétariat',
  'accounts.role-auditor': 'Auditeur',
  'accounts.no-secretary': 'Il n’y a pas encore de secrétaire. Fondez d’abord le réseau : colonnade init',
  'accounts.sign-out-lead': 'Ce que vous avez fait est enregistré. Pour revenir, vous demanderez un nouveau code.',
  'accounts.stay': 'Rester connecté',
  'accounts.settings': 'Mes paramètres',
  'accounts.saved': 'Vos paramètres sont enregistrés.',
  'accounts.language': 'Langue',
  'accounts.language-hint':
    'Les lettres vous parviennent dans cette langue, et les adresses sans langue s’ouvrent dans celle-ci.',
  'accounts.zone': 'Fuseau horaire',
  'accounts.zone-hint': 'La ville dont vous suivez l’heure.',
  'accounts.on-this-screen': 'Sur cet appareil uniquement.',
  'accounts.theme': 'Couleurs',
  'accounts.theme-system': 'Selon le réglage de l’appareil',
  'accounts.theme-light': 'Clair',
  'accounts.theme-dark': 'Sombre',
  'accounts.density': 'Listes et tableaux',
  'accounts.density-comfortable': 'Espacés',
  'accounts.density-compact': 'Compacts',
  'accounts.key-slash': 'La touche « / » mène au champ de recherche',
  'accounts.since': 'depuis le {$from}',
  'accounts.from-to': 'du {$from} au {$to}',
  'accounts.link-over-title': 'Ce lien n’est plus valable',
  'accounts.link-over':
    'Les liens contenus dans les courriels ne valent que pour un temps. Rien de ce que vous avez envoyé auparavant n’est perdu.',
  'accounts.link-over-ask':
    'Répondez au dernier courriel que vous avez reçu de nous, ou demandez un nouveau lien en écrivant à',

  'accounts.did-ask-code': 'Un code de connexion a été demandé',
  'accounts.did-redeem-code': 'Un code de connexion a été saisi',
  'accounts.did-sign-out': '{$who} a fermé sa session',
  'accounts.did-change-settings': '{$who} a modifié la langue, le fuseau horaire ou l’affichage de ses pages',
  'accounts.did-open-account': '{$who} a ouvert un compte\u00a0: {$what}',
  'accounts.did-give-role': '{$who} a attribué un rôle à un compte\u00a0: {$what}',
} satisfies Record<keyof typeof en, string>
