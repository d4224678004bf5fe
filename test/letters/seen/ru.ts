import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('ru')

export const ru: readonly Labelled[] = [
  person('Re: Июньский опрос', `[[1. Сделано, записка размещена 28 апреля.\n2. Бо Ларсен, зал подтвержден.]]${gmail}`),
  person(
    'RE: Июньский опрос, направление 2',
    `[[Уважаемые коллеги!\n\n1 сделано\n2 да]]\n\nС уважением,\n\nАмина Диалло\nСотрудник по программам\nТел.: +41 22 555 01 00${outlook}`,
  ),
  person('Re: Июньский опрос', `[[то же самое по обоим]]\n\nОтправлено с iPhone${apple}`),
  person(
    'Re: Июньский опрос',
    `07.06.2021 09:12, Network пишет:\n${quoted('1. Результат 2.1 Что сделано?')}\n[[Пока ничего, встреча перенесена на июль.]]\n\n${quoted('2. Результат 2.3 Кто выступает?')}\n[[Г-жа Линь.]]\n`,
  ),
  person('RE: Июньский опрос', `[[На следующей неделе я в отпуске, но да, все сделано.]]\n\n-- \nАмина${bareGmail}`),
  person('Re: На утверждение', `[[Возражений нет]]\n\nС наилучшими пожеланиями,\nА. Диалло${bareOutlook}`),
  person(
    'RE: Автоматический ответ: Июньский опрос',
    `[[Спасибо, я написала Бо Ларсену, он замещает Инес в июне.]]${original}`,
  ),
  person(
    'Fwd: Июньский опрос',
    `[[Можешь ответить за меня?]]\n\n-------- Пересылаемое сообщение --------\n07.06.2021, 09:12, "Network" <r-7kq3x@network.example.org>:\n\n1. Результат 2.1`,
  ),
  person('Re: Июньский опрос', `[[По результату 2.3 пишите Бо Ларсену (bo@undp.example.org).\n\n1. сделано]]${marker}`),
  person(
    'Возражение',
    `[[Возражаем\n\nПункт 3 возвращается к тому, о чем договорились в марте.]]\n\nС уважением,\nАмина Диалло\n\nДанное сообщение является конфиденциальным и предназначено только адресату.`,
  ),
  person(
    'Re: Июньский опрос',
    `<div>[[Сделано.]]</div><br><div class="gmail_quote"><div class="gmail_attr">пн, 7 июн. 2021 г. в 09:12, Network &lt;r-7kq3x@network.example.org&gt;:</div><blockquote>----- пожалуйста, пишите выше этой строки -----</blockquote></div>`,
    { html: true },
  ),
  person('RE: Июньский опрос', `[[Согласны на 18 июня.]]\n\nСпасибо,\nАмина${outlook}`),
  person(
    'Вопрос',
    `[[Добрый день! Кто теперь вместо Инес Рош, которая вышла на пенсию? Хотела бы написать до пятницы.]]`,
  ),
  person('Re: Июньский опрос', `[[1. Завершено]]\n\nС уважением,\nАмина\n\n[[P.S. Второй тоже.]]${gmail}`),
  away(
    'Автоматический ответ: Июньский опрос',
    'Меня не будет: я отсутствую в офисе до 21 июня 2021 г. По срочным вопросам обращайтесь к Бо Ларсену (bo@undp.example.org).',
    { heads: byExchange, news: ['away', '2021-06-21', 'bo@undp.example.org'] },
  ),
  away(
    'Вне офиса',
    'Спасибо за ваше письмо. Я в ежегодном отпуске и вернусь 14 июня. В мое отсутствие пишите на ines@unesco.example.org.',
    { heads: byRule, news: ['away', '2021-06-13', 'ines@unesco.example.org'] },
  ),
  away(
    'Re: Июньский опрос',
    `Я нахожусь в декретном отпуске до 30 сентября 2021 г. Меня замещает Мэй Линь (mei@who.example.org).${bareGmail}`,
    { heads: byRule, news: ['leave', '2021-09-30', 'mei@who.example.org'] },
  ),
  away(
    'Автоответ',
    'С 30 апреля я больше не работаю в ВОЗ. Направляйте письма моему преемнику: luis@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'luis@who.example.org'] },
  ),
  away('Автоматический ответ', 'Я перешла на другую должность. По делам сети обращайтесь к bo@undp.example.org.', {
    heads: byExchange,
    news: ['moved', undefined, 'bo@undp.example.org'],
  }),
  away(
    'Июньский опрос',
    'Благодарю за письмо. Я в командировке и отвечу по возвращении в пятницу. В срочных случаях пишите mei@who.example.org.',
    { news: ['away', '2021-06-10', 'mei@who.example.org'] },
  ),
  bounce(
    'Недоставленное: Июньский опрос',
    'Не удалось выполнить доставку следующим получателям или группам:\n\nluis@who.example.org\nВведенный адрес электронной почты не найден.',
    { heads: { ...fromNobody, From: 'postmaster@who.example.org' }, failed: ['luis@who.example.org', 'hard'] },
  ),
  bounce(
    'Delivery Status Notification (Failure)',
    'Адрес не найден\n\nСообщение не доставлено по адресу gone@unep.example.org: адрес не найден или не принимает почту.',
    { heads: { From: 'mailer-daemon@mx.example.org' }, failed: ['gone@unep.example.org', 'hard'] },
  ),
  bounce('Доставка отложена', 'Доставка письма на busy@undp.example.org задерживается. Попытки будут повторены.', {
    heads: fromNobody,
    failed: ['busy@undp.example.org', 'soft'],
  }),
  receipt(
    'Прочитано: Июньский опрос',
    'Ваше сообщение\n\n Кому: Амина Диалло\n Тема: Июньский опрос\n\nбыло прочитано 7 июня 2021 г. 11:00.',
  ),
  machine('[все] Протокол', 'Протокол размещен.', { heads: { 'List-Id': '<vse.lists.example.org>' } }),
  machine('Ваша заявка № 4411', 'Заявка зарегистрирована службой поддержки.', {
    heads: { 'Auto-Submitted': 'auto-generated' },
  }),
]
