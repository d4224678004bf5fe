import { ru as catcher } from './catcher/ru.ts'
import type { en } from './en.ts'
import { ru as sorting } from './sorting/ru.ts'

export const ru = {
  ...catcher,
  ...sorting,
  'mailroom.title': 'Почта',
  'mailroom.caught-title': 'Письма, написанные системой',
  'mailroom.caught-lead':
    'Почтовый сервер не настроен, поэтому с этой машины ничего не уходит: каждое письмо остаётся здесь, и здесь же на него можно ответить.',
  'mailroom.caught-everybody':
    'Это учебная сеть: каждый, кто открыл эту страницу, читает все письма, включая коды для входа.',
  'mailroom.caught-none': 'Писем пока нет. Запросите код для входа, и он появится здесь.',
  'mailroom.to': 'Кому',
  'mailroom.from': 'От кого',
  'mailroom.subject': 'Тема',
  'mailroom.written': 'Написано',
  'mailroom.letters-to': 'Письма на адрес {$address}',
  'mailroom.all-letters': 'Все письма',
  'mailroom.answer-as': 'Ответить как {$address}',
  'mailroom.answer-lead': 'Написанное уйдёт на {$address} как настоящее письмо, с цитатой текста выше.',
  'mailroom.your-answer': 'Ваш ответ',
  'mailroom.send-answer': 'Отправить ответ',
  'mailroom.write-letter': 'Написать письмо в сеть',
  'mailroom.write-lead':
    'С любого адреса на любой адрес сети: список, библиотека, вступление. Оно читается как письмо извне.',
  'mailroom.text': 'Текст',
  'mailroom.not-an-address': 'Напишите один адрес электронной почты, например amina@who.example.org.',
  'mailroom.enclosed': 'Вложения',
  'mailroom.sort-title': 'Разобрать',
  'mailroom.sort-lead':
    'Поступившие письма, которые никто не понял или автор которых не подтверждён. Отправителям сообщено.',
  'mailroom.sort-none': 'Разбирать нечего.',
  'mailroom.why': 'Почему оно здесь',
  'mailroom.sent-to': 'Отправлено на',
  'mailroom.came': 'Поступило',
  'mailroom.sure': 'Кто написал',
  'mailroom.raw': 'Письмо как оно пришло (.eml)',
  'mailroom.file-done': 'Сделано',
  'mailroom.file-spam': 'Нежелательное',
  'mailroom.file-again': 'Вернуть',
  'mailroom.no-such-letter': 'Такого письма для разбора нет.',
  'mailroom.no-subject': '(без темы)',
  'mailroom.did-file-letter': '{$who} — разобрано поступившее письмо',
  'mailroom.needs-sorting':
    '.input {$n :integer} .match $n one {{Разобрать {$n} поступившее письмо}} few {{Разобрать {$n} поступивших письма}} many {{Разобрать {$n} поступивших писем}} * {{Разобрать {$n} поступивших письма}}',
  'mailroom.did-post-letter': '{$who} — письмо, написанное там, где письма удерживаются',
} satisfies Record<keyof typeof en, string>
