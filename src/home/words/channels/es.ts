import type { en } from './en.ts'

export const es = {
  'home.channels': 'Canales',
  'home.channels-lead':
    'Los canales de Teams y de otros programas reciben una vez por semana lo nuevo y lo próximo. Todo queda registrado aquí: si el otro programa falla, no se pierde nada y el mensaje se reintenta durante cinco días.',
  'home.channels-none': 'Todavía no se informa a ningún canal.',
  'home.open-channel': 'Añadir un canal',
  'home.close-channel': 'No informar más a este canal',
  'home.channel-name': 'Nombre del canal',
  'home.channel-kind': 'Cómo se le informa',
  'home.channel-kind-teams': 'Teams, mediante la dirección web de un flujo de trabajo',
  'home.channel-kind-text': 'Otro programa, por dirección web (Mattermost, Slack)',
  'home.channel-kind-mail': 'Por correo, a la dirección del canal',
  'home.channel-target': 'Dirección',
  'home.channel-target-hint': 'La dirección web o de correo que proporciona el propio canal.',
  'home.channel-lang': 'Idioma',
  'home.not-a-channel':
    'Esa no es la dirección de un canal: use la que empieza por https://, en una red distinta de la nuestra, o una dirección de correo.',
  'home.channel-closed': 'A este canal ya no se le informa.',
  'home.channel-told': 'Último mensaje el {$day}: {$state}',
  'home.channel-told-never': 'Primer mensaje al comienzo de la próxima semana',
  'home.post-sent': 'recibido',
  'home.post-new': 'en espera, se reintentará',
  'home.post-failed': 'rechazado: {$why}',
  'home.summary-title': 'Esta semana en la red',
  'home.did-open-channel': '{$who} añadió un canal al que se informa cada semana',
  'home.did-close-channel': '{$who} puso fin al envío a un canal',
} satisfies Record<keyof typeof en, string>
