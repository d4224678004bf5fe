import { away, bounce, byExchange, byRule, fromNobody, machine, person, receipt } from '../labelled.ts'
import type { Labelled } from '../labelled.ts'
import { tailsIn } from '../tails.ts'

const { gmail, apple, outlook, bareGmail, bareOutlook, original, marker, quoted } = tailsIn('ru')

export const ru: readonly Labelled[] = [
  person(
    'Re: Июньский опрос',
    `[[2: перенесено на сентябрь\n1: отправлено 3 мая]]\n\nС добрыми пожеланиями,\nАмина Диалло\nВсемирная организация здравоохранения\n20, avenue Appia, 1211 Женева${outlook}`,
  ),
  person('Re: Июньский опрос', `[[без изменений]]\n\nОтправлено из Outlook для iOS${bareOutlook}`),
  person(
    'RE: Июньский опрос',
    `[[Спасибо за напоминание.\n\n1) Консультация прошла 2 июня с участием 14 страновых групп.\n2) Пока не знаем.]]\n\nВсего доброго,\nАмина${original}`,
  ),
  person(
    'Re: Июньский опрос',
    `[[Ответы ниже.]]\n\nПонедельник, 7 июня 2021, 9:12 +03:00 от Network <r-7kq3x@network.example.org>:\n${quoted('1. Результат 2.1 Что сделано?')}\n[[Опубликовано.]]\n${quoted('2. Результат 2.3 Кто выступает?')}\n[[Заместитель директора.]]\n\n-- \nАмина`,
  ),
  person(
    'Re: На утверждение до 18 июня',
    `[[Замечание\n\nВ пункте 7 следует читать «меньшинства».]]\n\nС приветом,\nАмина${bareGmail}`,
  ),
  person(
    'Отсутствие в июне',
    `[[С 14 по 25 июня я буду в отпуске. За ПРООН ответит Бо, он знает дело.]]\n\nС уважением,\nАмина`,
  ),
  person(
    'Re: Июньский опрос',
    `[[Я в командировке, поэтому коротко: 1 сделано, 2 оставляю Бо.]]\n\nОтправлено с телефона${bareOutlook}`,
  ),
  person(
    'Re: Недоставленное: Июньский опрос',
    `[[Его новый адрес: luis@who.example.org. Отправьте, пожалуйста, еще раз.]]${original}`,
  ),
  person('Re: Июньский опрос', `[[да]]${apple}`),
  person(
    'Re: Июньский опрос',
    `<div>[[Возражений нет.]]</div><div><br></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>От:</b> Network<br><b>Отправлено:</b> 7 июня 2021 г. 9:12<br><b>Кому:</b> Амина<br><b>Тема:</b> Июньский опрос</div><p>1. Результат 2.1</p>`,
    { html: true },
  ),
  person(
    'Назначение',
    `[[Наш новый координатор — Мэй Линь (mei@who.example.org); Бо Ларсен уволился. Просим изменить списки.]]\n\nС уважением,\nАмина Диалло\nНачальник секции`,
  ),
  person(
    'Fwd: Июньский опрос',
    `[[Бо, это тебе.]]\n\nНачало переадресованного сообщения:\n\nОт: Network <r-7kq3x@network.example.org>\nТема: Июньский опрос\nДата: 7 июня 2021 г.\nКому: Амина\n\n1. Результат 2.1`,
  ),
  person('Re: Июньский опрос', `[[Можно прислать по-английски? Спасибо за помощь.]]${gmail}`),
  person('Re: Июньский опрос', `[[сделано]]${marker}`),
  away(
    'В отпуске до 18 июня',
    'Здравствуйте! С 1 по 18 июня 2021 г. я в отпуске и почту не читаю. Обязанности исполняет Инес Рош (ines@unesco.example.org), обращайтесь к ней.',
    { heads: byRule, news: ['away', '2021-06-18', 'ines@unesco.example.org'] },
  ),
  away(
    'Автоматический ответ: Июньский опрос',
    'Амина Диалло больше не работает в ВОЗ. Обращайтесь в отдел: unit@who.example.org.',
    { heads: byExchange, news: ['left', undefined, 'unit@who.example.org'] },
  ),
  away(
    'Re: Июньский опрос',
    'Я в отпуске по уходу за ребенком до 31 августа. Свяжитесь, пожалуйста, с Луисом Вегой, luis@who.example.org.',
    { heads: { 'X-Autoreply': 'yes' }, news: ['leave', '2021-08-31', 'luis@who.example.org'] },
  ),
  away(
    'Июньский опрос',
    'Здравствуйте, спасибо за сообщение. Меня нет на месте до пятницы, доступ к почте ограничен. По срочным вопросам пишите mei@who.example.org.',
    { news: ['away', '2021-06-11', 'mei@who.example.org'] },
  ),
  away(
    'Автоматическое уведомление',
    '30 апреля 2021 г. я вышла на пенсию. Мои дела передала Бо Ларсену, контакт: bo@undp.example.org.',
    { heads: byRule, news: ['left', undefined, 'bo@undp.example.org'] },
  ),
  away('Автоответ', 'Мой адрес изменился. Новый адрес: amina@unep.example.org.', {
    heads: byExchange,
    news: ['address-changed', undefined, 'amina@unep.example.org'],
  }),
  bounce('Ошибка доставки', 'Письмо не было доставлено на old@who.example.org: пользователь неизвестен.', {
    heads: fromNobody,
    failed: ['old@who.example.org', 'hard'],
  }),
  bounce('Уведомление о невозможности доставки', 'Почтовый ящик получателя переполнен.', {
    heads: fromNobody,
    failed: ['full@undp.example.org', 'soft'],
    report: 'Final-Recipient: rfc822;full@undp.example.org\r\nAction: failed\r\nStatus: 5.2.2',
  }),
  receipt('Уведомление о прочтении: Июньский опрос', 'Это уведомление о прочтении письма, отправленного Амине Диалло.'),
  machine('Подтверждение', 'Ваша регистрация принята.', { heads: { From: 'noreply@unesco.example.org' } }),
  machine('Бюллетень', 'Новости июня.', {
    heads: { 'List-Unsubscribe': '<https://lists.example.org/u>', Precedence: 'bulk' },
  }),
]
