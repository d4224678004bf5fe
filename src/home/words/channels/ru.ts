import type { en } from './en.ts'

export const ru = {
  'home.channels': 'Каналы',
  'home.channels-lead':
    'Каналам Teams и других программ раз в неделю сообщается, что нового и что дальше. Всё хранится здесь: если другая программа не работает, ничего не теряется, а сообщение отправляется снова в течение пяти дней.',
  'home.channels-none': 'Пока ни одному каналу ничего не сообщается.',
  'home.open-channel': 'Добавить канал',
  'home.close-channel': 'Больше ничего не сообщать этому каналу',
  'home.channel-name': 'Название канала',
  'home.channel-kind': 'Как сообщать',
  'home.channel-kind-teams': 'Teams, по веб-адресу рабочего процесса',
  'home.channel-kind-text': 'Другая программа, по веб-адресу (Mattermost, Slack)',
  'home.channel-kind-mail': 'По электронной почте, на адрес канала',
  'home.channel-target': 'Адрес',
  'home.channel-target-hint': 'Веб-адрес или адрес электронной почты, который даёт сам канал.',
  'home.channel-lang': 'Язык',
  'home.not-a-channel':
    'Это не адрес канала: нужен адрес, начинающийся с https://, в другой сети, или адрес электронной почты.',
  'home.channel-closed': 'Этому каналу больше ничего не сообщается.',
  'home.channel-told': 'Последнее сообщение {$day}: {$state}',
  'home.channel-told-never': 'Первое сообщение — в начале следующей недели',
  'home.post-sent': 'принято',
  'home.post-new': 'ожидает, будет отправлено снова',
  'home.post-failed': 'не принято: {$why}',
  'home.summary-title': 'Эта неделя в сети',
  'home.did-open-channel': '{$who} — добавление канала для еженедельных сообщений',
  'home.did-close-channel': '{$who} — прекращение сообщений каналу',
} satisfies Record<keyof typeof en, string>
