import type { en } from './en.ts'

export const ru = {
  'plan.question-output': 'Результат {$label}: {$title}',
  'plan.question-no-update': 'Сообщений пока нет.',
  'plan.question-last': 'Последнее сообщение, {$day}: «{$text}»',
  'plan.question-begun': 'Что сделано и кем?',
  'plan.question-moved': 'Что произошло с тех пор?',
  'plan.question-no-day': 'Срок не установлен.',
  'plan.question-late':
    '.input {$n :integer} .match $n one {{Срок – {$day}, опоздание {$n} день.}} few {{Срок – {$day}, опоздание {$n} дня.}} many {{Срок – {$day}, опоздание {$n} дней.}} * {{Срок – {$day}, опоздание {$n} дня.}}',
  'plan.question-due':
    '.input {$n :integer} .match $n 0 {{Срок – сегодня.}} one {{Срок – {$day}, через {$n} день.}} few {{Срок – {$day}, через {$n} дня.}} many {{Срок – {$day}, через {$n} дней.}} * {{Срок – {$day}, через {$n} дня.}}',
  'plan.question-done': 'Записано как выполненное {$day}.',
  'plan.answer-same': 'Ничего нового',
  'plan.answer-nothing-yet': 'Пока сообщить нечего',
  'plan.answer-same-words': 'без изменений|ничего нового|нового нет|то же|пока ничего',
  'plan.answer-done': 'Выполнено: закрыть результат',
  'plan.answer-done-words': 'выполнено|сделано|готово|завершено|закрыто',
  'plan.answer-hand-over': 'Передать моему заместителю',
  'plan.answer-hand-over-words': 'заместитель|заместителю|передать|не я',
  'plan.question-accept': 'Руководство направлением {$pillar}',
  'plan.question-accept-from':
    'Вы назначены руководить этим направлением от имени {$entity} с {$from}. Принимаете ли Вы это назначение?',
  'plan.question-accept-term':
    'Вы назначены руководить этим направлением от имени {$entity} с {$from} по {$to}. Принимаете ли Вы это назначение?',
  'plan.answer-accept': 'Принимаю',
  'plan.answer-accept-words': 'да|принимаю|согласен|согласна',
  'plan.answer-decline': 'Не могу принять (укажите причину)',
  'plan.answer-decline-words': 'нет|отказываюсь|не могу|не я',
  'plan.question-settle': 'Кто руководит направлением {$pillar}',
  'plan.question-proposed':
    '{$name} хочет передать руководство: «{$said}» Назначьте руководителя на странице направления.',
  'plan.question-declined':
    '{$name} не принимает руководство и не называет причины. Назначьте руководителя на странице направления.',
  'plan.question-declined-because':
    '{$name} не принимает руководство: «{$said}» Назначьте руководителя на странице направления.',
  'plan.answer-settled': 'Улажено',
  'plan.answer-settled-words': 'улажено|сделано|да',
  'plan.no-such-file': 'Этот файл до нас не дошёл. Отправьте его ещё раз.',
  'plan.too-many-files': 'Не более 20 файлов за раз. Отправьте остальные вторым письмом.',
  'plan.say-what-happened': 'Напишите одним предложением, что произошло, или что нового ничего нет.',
  'plan.only-leads-close':
    'Результат {$label} закрывают те, кто руководит его направлением. Ваш текст можно отправить как сообщение, без слова «выполнено».',
  'plan.done-already': 'Этот результат записан как выполненный с {$day}.',
  'plan.nobody-stands-in':
    'Больше никто не руководит направлением результата {$label}. Назовите кого-нибудь: напишите имя и адрес после слова.',
  'plan.no-such-lead': 'Вы не назначены руководить этим направлением.',
  'plan.report-by-mail': 'Сообщить по почте',
  'plan.report-by-mail-hint':
    'Напишите одно-два предложения; приложенные файлы станут подтверждением. «Выполнено» в первой строке закрывает результат.',
  'plan.did-take-back-update': '{$who}: сообщение о результате отозвано – {$what}',
  'plan.no-update-of-yours': 'Такого вашего сообщения, которое можно отозвать, нет.',
  'plan.did-report-progress': '{$who}: сообщено о результате – {$what}',
  'plan.did-hand-over': '{$who}: вопрос о результате передан – {$what}',
  'plan.did-answer-lead': '{$who}: ответ о руководстве направлением – {$what}',
  'plan.did-settle-lead': '{$who}: решено, кто руководит направлением – {$what}',
} satisfies Record<keyof typeof en, string>
