import type { en } from './en.ts'

export const ru = {
  'secretariat.no-network': 'Рабочее пространство сети',
  'secretariat.not-an-address': 'Введите адрес электронной почты, например name@example.org.',
  'secretariat.no-such-zone':
    'Часового пояса с таким названием нет. Укажите, например, Europe/Zurich или America/New_York.',
  'secretariat.changed-meanwhile':
    'Тем временем это изменил кто-то другой. Откройте страницу снова и внесите изменение в то, что там сейчас.',
  'secretariat.founded-already': 'Сеть здесь уже создана. Для второй нужна отдельная папка данных.',
  'secretariat.founded':
    'Сеть «{$name}» создана. Войдите по адресу {$address}; код придет по почте или будет напечатан здесь, если почта не настроена.',
  'secretariat.about-init': 'Создает сеть и ее первого секретаря',
  'secretariat.about-name': 'Полное название сети',
  'secretariat.about-short-name': 'Название в верхней части каждой страницы',
  'secretariat.about-secretary': 'Адрес электронной почты первого секретаря',
  'secretariat.about-doctor': 'Проверяет все, от чего зависит программа, и говорит, что делать',
  'secretariat.about-ledger-verify': 'Проверяет весь журнал: каждый номер, каждую печать',
  'secretariat.about-seal': 'Сначала опечатать то, что еще не опечатано',
  'secretariat.ledger-whole':
    '.input {$rows :integer} .match $rows one {{Журнал цел: {$rows} строка, опечатано до номера {$sealed}.}} few {{Журнал цел: {$rows} строки, опечатано до номера {$sealed}.}} many {{Журнал цел: {$rows} строк, опечатано до номера {$sealed}.}} * {{Журнал цел: {$rows} строки, опечатано до номера {$sealed}.}}',
  'secretariat.ledger-faulty':
    '.input {$faults :integer} .match $faults one {{Журнал изменен: {$faults} нарушение. Сохраните копию папки данных и сравните с резервной копией.}} few {{Журнал изменен: {$faults} нарушения. Сохраните копию папки данных и сравните с резервной копией.}} many {{Журнал изменен: {$faults} нарушений. Сохраните копию папки данных и сравните с резервной копией.}} * {{Журнал изменен: {$faults} нарушения. Сохраните копию папки данных и сравните с резервной копией.}}',
  'secretariat.ledger-head': 'Последняя печать: {$head}',
  'secretariat.state-ok': 'В порядке',
  'secretariat.state-look': 'Внимание',
  'secretariat.state-broken': 'Неисправно',
  'secretariat.doctor-database':
    'PostgreSQL {$version} отвечает, {$where}, и сохраняет принятое даже при отключении питания.',
  'secretariat.doctor-not-durable':
    'PostgreSQL {$version}, {$where}, может потерять подтвержденное: включите fsync и synchronous_commit.',
  'secretariat.doctor-own-database': 'собственный',
  'secretariat.doctor-other-database': 'по адресу DATABASE_URL',
  'secretariat.doctor-clock': 'Часы показывают {$at}, база данных — то же время.',
  'secretariat.doctor-clock-apart':
    'Время программы и базы данных расходится на {$seconds} с: настройте обе машины по серверу времени.',
  'secretariat.doctor-story-clock': 'Это учебная сеть: ее часы продолжают рассказ и показывают {$at}.',
  'secretariat.doctor-disk': 'Для {$folder} свободно {$free}.',
  'secretariat.doctor-disk-low':
    'Для {$folder} осталось лишь {$free}: освободите место, пока база данных не остановилась.',
  'secretariat.doctor-address': 'Публичный адрес: {$address}.',
  'secretariat.doctor-address-local':
    'Адрес {$address} доступен только с этой машины. Укажите публичный адрес в COLONNADE_ADDRESS.',
  'secretariat.doctor-address-plain': '{$address} — не https: поставьте перед программой прокси с сертификатом.',
  'secretariat.doctor-mail': 'Письма уходят от имени {$from}; задержанных нет.',
  'secretariat.doctor-no-mail':
    'Почта не настроена: письма и коды входа печатаются в терминале. Задайте COLONNADE_MAIL.',
  'secretariat.doctor-letters-held':
    '.input {$n :integer} .match $n one {{{$n} письмо задержано или не отправлено: посмотрите и отправьте или отмените.}} few {{{$n} письма задержаны или не отправлены: посмотрите и отправьте или отмените.}} many {{{$n} писем задержано или не отправлено: посмотрите и отправьте или отмените.}} * {{{$n} письма задержано или не отправлено: посмотрите и отправьте или отмените.}}',
  'secretariat.doctor-jobs': 'Все, что было назначено, выполнено.',
  'secretariat.doctor-jobs-failed':
    '.input {$n :integer} .match $n one {{{$n} задача снята: {$trouble}}} few {{{$n} задачи сняты, первая: {$trouble}}} many {{{$n} задач снято, первая: {$trouble}}} * {{{$n} задачи снято, первая: {$trouble}}}',
  'secretariat.doctor-languages': 'Среда выполнения знает все шесть языков.',
  'secretariat.doctor-languages-missing':
    'Нет данных о языках: списки будут отсортированы неверно. Используйте Node из файла блокировки.',

  'secretariat.did-name-network': '{$who}: изменены название сети, ее контакты или часовой пояс',
} satisfies Record<keyof typeof en, string>
