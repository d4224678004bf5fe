import type { en } from './en.ts'

export const fr = {
  'home.channels': 'Canaux',
  'home.channels-lead':
    'Les canaux de Teams et d’autres programmes reçoivent une fois par semaine ce qui est nouveau et ce qui vient. Tout reste consigné ici : quand l’autre programme est en panne, rien n’est perdu et le message est retenté pendant cinq jours.',
  'home.channels-none': 'Aucun canal ne reçoit encore de message.',
  'home.open-channel': 'Ajouter un canal',
  'home.close-channel': 'Ne plus rien envoyer à ce canal',
  'home.channel-name': 'Nom du canal',
  'home.channel-kind': 'Mode d’envoi',
  'home.channel-kind-teams': 'Teams, par l’adresse web d’un flux de travail',
  'home.channel-kind-text': 'Autre programme, par adresse web (Mattermost, Slack)',
  'home.channel-kind-mail': 'Par courriel, à l’adresse du canal',
  'home.channel-target': 'Adresse',
  'home.channel-target-hint': 'L’adresse web ou électronique que le canal lui-même fournit.',
  'home.channel-lang': 'Langue',
  'home.not-a-channel':
    'Ce n’est pas l’adresse d’un canal : prenez celle qui commence par https://, sur un autre réseau que le nôtre, ou une adresse électronique.',
  'home.channel-closed': 'Ce canal ne reçoit plus rien.',
  'home.channel-told': 'Dernier message le {$day} : {$state}',
  'home.channel-told-never': 'Premier message au début de la semaine prochaine',
  'home.post-sent': 'reçu',
  'home.post-new': 'en attente, nouvelle tentative prévue',
  'home.post-failed': 'refusé : {$why}',
  'home.summary-title': 'Cette semaine dans le réseau',
  'home.did-open-channel': '{$who} a ajouté un canal informé chaque semaine',
  'home.did-close-channel': '{$who} a mis fin à l’envoi vers un canal',
} satisfies Record<keyof typeof en, string>
