import type { en } from './en.ts'

export const ru = {
  'mailroom.people': 'Кому писали',
  'mailroom.letters-n':
    '.input {$n :integer} .match $n one {{{$n} письмо}} few {{{$n} письма}} many {{{$n} писем}} * {{{$n} письма}}',
  'mailroom.as-it-leaves': 'Письмо, каким оно ушло бы (.eml)',
  'mailroom.heads': 'Заголовки, как их читают программы',
  'mailroom.file-enclosed': 'Файл во вложении',
  'mailroom.no-file': 'Выберите файл на этой машине.',
  'mailroom.forged': 'Ничто не доказывает, что этот адрес мой',
  'mailroom.forged-hint': 'Чтобы увидеть, что станет с письмом от чужого имени.',
  'mailroom.being-read': 'Ваше письмо принято и читается. Обновите страницу через мгновение.',
  'mailroom.came-of-it': 'Что вышло из вашего письма: {$outcome}',
} satisfies Record<keyof typeof en, string>
