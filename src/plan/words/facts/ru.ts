import type { en } from './en.ts'

export const ru = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise day {{Сеть приняла {$plan} на период {$years} {$day}.}} * {{Сеть приняла {$plan} на период {$years} ({$day}).}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise day {{Сеть приняла свой план работы на {$years} ({$plan}) {$day}.}} * {{Сеть приняла свой план работы на {$years} ({$plan}) ({$day}).}}',
  'plan.fact-adopted-bullet':
    '.input {$precise :string} .match $precise day {{Принятие {$plan} ({$years}) {$day}}} * {{Принятие {$plan} ({$years}) ({$day})}}',
  'plan.fact-final':
    '.input {$precise :string} .match $precise day {{{$plan}: окончательный текст оформлен {$day}.}} * {{{$plan}: окончательный текст оформлен ({$day}).}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise day {{План работы сети окончательно оформлен {$day}.}} * {{План работы сети окончательно оформлен ({$day}).}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{{$plan}: окончательный текст {$day}}} * {{{$plan}: окончательный текст ({$day})}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{{$plan} включает {$n} направление.}} few {{{$plan} включает {$n} направления.}} many {{{$plan} включает {$n} направлений.}} * {{{$plan} включает {$n} направления.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{План работы сети ({$plan}) включает {$n} направление.}} few {{План работы сети ({$plan}) включает {$n} направления.}} many {{План работы сети ({$plan}) включает {$n} направлений.}} * {{План работы сети ({$plan}) включает {$n} направления.}}',
  'plan.fact-pillars-bullet':
    '.input {$n :integer} .match $n one {{{$plan}: {$n} направление}} few {{{$plan}: {$n} направления}} many {{{$plan}: {$n} направлений}} * {{{$plan}: {$n} направления}}',
  'plan.fact-pillar': 'Направлением {$number} («{$pillar}») руководят: {$entities}.',
  'plan.fact-pillar-summary': 'Направлением {$number} («{$pillar}») руководят: {$entities}.',
  'plan.fact-pillar-bullet': 'Направление {$number}, {$pillar}: {$entities}',
  'plan.fact-paused':
    'Направление {$number} («{$pillar}») не действует с {$since}, {$reason}; срок пересмотра – {$review}.',
  'plan.fact-paused-summary': 'Направление {$number} («{$pillar}») в настоящее время не действует, {$reason}.',
  'plan.fact-paused-bullet': 'Направление {$number}, {$pillar}: не действует, {$reason}; пересмотр {$review}',
  'plan.fact-goal': 'Направление согласовало следующую цель на {$year}: {$text}',
  'plan.fact-goal-bullet': 'Цель на {$year}: {$text}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{В рамках направления предусмотрен {$n} результат (выполнено: {$done}; в срок: {$onTime}; с опозданием: {$late}; без срока: {$undated}).}} few {{В рамках направления предусмотрены {$n} результата (выполнено: {$done}; в срок: {$onTime}; с опозданием: {$late}; без срока: {$undated}).}} many {{В рамках направления предусмотрено {$n} результатов (выполнено: {$done}; в срок: {$onTime}; с опозданием: {$late}; без срока: {$undated}).}} * {{В рамках направления предусмотрено {$n} результата (выполнено: {$done}; в срок: {$onTime}; с опозданием: {$late}; без срока: {$undated}).}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{Работа по результату «{$title}» завершена {$day}.}} * {{Работа по результату «{$title}» завершена ({$day}).}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: выполнено {$day}}} * {{{$title}: выполнено ({$day})}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Работа по результату «{$title}» завершена {$day}; отставание от планового срока – {$n} день.}} day few {{Работа по результату «{$title}» завершена {$day}; отставание от планового срока – {$n} дня.}} day many {{Работа по результату «{$title}» завершена {$day}; отставание от планового срока – {$n} дней.}} day * {{Работа по результату «{$title}» завершена {$day}; отставание от планового срока – {$n} дня.}} * one {{Работа по результату «{$title}» завершена ({$day}); отставание от планового срока – {$n} день.}} * few {{Работа по результату «{$title}» завершена ({$day}); отставание от планового срока – {$n} дня.}} * many {{Работа по результату «{$title}» завершена ({$day}); отставание от планового срока – {$n} дней.}} * * {{Работа по результату «{$title}» завершена ({$day}); отставание от планового срока – {$n} дня.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title}: выполнено {$day}, отставание – {$n} день}} day few {{{$title}: выполнено {$day}, отставание – {$n} дня}} day many {{{$title}: выполнено {$day}, отставание – {$n} дней}} day * {{{$title}: выполнено {$day}, отставание – {$n} дня}} * one {{{$title}: выполнено ({$day}), отставание – {$n} день}} * few {{{$title}: выполнено ({$day}), отставание – {$n} дня}} * many {{{$title}: выполнено ({$day}), отставание – {$n} дней}} * * {{{$title}: выполнено ({$day}), отставание – {$n} дня}}',
  'plan.fact-output-planned':
    '.input {$precise :string} .match $precise * {{Завершение работы по результату «{$title}» запланировано на {$day}.}}',
  'plan.fact-output-planned-bullet':
    '.input {$precise :string} .match $precise * {{{$title}: запланировано на {$day}}}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{Завершение работы по результату «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} день.}} few {{Завершение работы по результату «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} дня.}} many {{Завершение работы по результату «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} дней.}} * {{Завершение работы по результату «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} дня.}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} день)}} few {{{$title}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} дня)}} many {{{$title}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} дней)}} * {{{$title}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} дня)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{Завершение работы по результату «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} день.}} few {{Завершение работы по результату «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} дня.}} many {{Завершение работы по результату «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} дней.}} * {{Завершение работы по результату «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} дня.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title}: запланировано на {$day}, отставание на {$on} – {$n} день}} few {{{$title}: запланировано на {$day}, отставание на {$on} – {$n} дня}} many {{{$title}: запланировано на {$day}, отставание на {$on} – {$n} дней}} * {{{$title}: запланировано на {$day}, отставание на {$on} – {$n} дня}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена {$day}.}} * {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена ({$day}).}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$title}: {$milestone}: выполнено {$day}}} * {{{$title}: {$milestone}: выполнено ({$day})}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена {$day}; отставание от планового срока – {$n} день.}} day few {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена {$day}; отставание от планового срока – {$n} дня.}} day many {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена {$day}; отставание от планового срока – {$n} дней.}} day * {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена {$day}; отставание от планового срока – {$n} дня.}} * one {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена ({$day}); отставание от планового срока – {$n} день.}} * few {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена ({$day}); отставание от планового срока – {$n} дня.}} * many {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена ({$day}); отставание от планового срока – {$n} дней.}} * * {{Работа по контрольному этапу «{$milestone}» результата «{$title}» завершена ({$day}); отставание от планового срока – {$n} дня.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$title}: {$milestone}: выполнено {$day}, отставание – {$n} день}} day few {{{$title}: {$milestone}: выполнено {$day}, отставание – {$n} дня}} day many {{{$title}: {$milestone}: выполнено {$day}, отставание – {$n} дней}} day * {{{$title}: {$milestone}: выполнено {$day}, отставание – {$n} дня}} * one {{{$title}: {$milestone}: выполнено ({$day}), отставание – {$n} день}} * few {{{$title}: {$milestone}: выполнено ({$day}), отставание – {$n} дня}} * many {{{$title}: {$milestone}: выполнено ({$day}), отставание – {$n} дней}} * * {{{$title}: {$milestone}: выполнено ({$day}), отставание – {$n} дня}}',
  'plan.fact-milestone-planned':
    '.input {$precise :string} .match $precise * {{Завершение контрольного этапа «{$milestone}» результата «{$title}» запланировано на {$day}.}}',
  'plan.fact-milestone-planned-bullet':
    '.input {$precise :string} .match $precise * {{{$title}: {$milestone}: запланировано на {$day}}}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} день.}} few {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} дня.}} many {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} дней.}} * {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$planned}, теперь ожидается позже; новый срок – {$forecast}, отставание – {$n} дня.}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$title}: {$milestone}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} день)}} few {{{$title}: {$milestone}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} дня)}} many {{{$title}: {$milestone}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} дней)}} * {{{$title}: {$milestone}: запланировано на {$planned}, теперь ожидается: {$forecast} (отставание – {$n} дня)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} день.}} few {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} дня.}} many {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} дней.}} * {{Завершение контрольного этапа «{$milestone}» результата «{$title}», запланированное на {$day}, не состоялось; отставание на {$on} – {$n} дня.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$title}: {$milestone}: запланировано на {$day}, отставание на {$on} – {$n} день}} few {{{$title}: {$milestone}: запланировано на {$day}, отставание на {$on} – {$n} дня}} many {{{$title}: {$milestone}: запланировано на {$day}, отставание на {$on} – {$n} дней}} * {{{$title}: {$milestone}: запланировано на {$day}, отставание на {$on} – {$n} дня}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{Сеть завершила работу по результату «{$title}» {$day}.}} * {{Сеть завершила работу по результату «{$title}» ({$day}).}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Сеть завершила работу по результату «{$title}» {$day}; отставание от планового срока – {$n} день.}} day few {{Сеть завершила работу по результату «{$title}» {$day}; отставание от планового срока – {$n} дня.}} day many {{Сеть завершила работу по результату «{$title}» {$day}; отставание от планового срока – {$n} дней.}} day * {{Сеть завершила работу по результату «{$title}» {$day}; отставание от планового срока – {$n} дня.}} * one {{Сеть завершила работу по результату «{$title}» ({$day}); отставание от планового срока – {$n} день.}} * few {{Сеть завершила работу по результату «{$title}» ({$day}); отставание от планового срока – {$n} дня.}} * many {{Сеть завершила работу по результату «{$title}» ({$day}); отставание от планового срока – {$n} дней.}} * * {{Сеть завершила работу по результату «{$title}» ({$day}); отставание от планового срока – {$n} дня.}}',
  'plan.fact-output-planned-council':
    '.input {$precise :string} .match $precise * {{Сеть планирует завершить работу по результату «{$title}»; срок – {$day}.}}',
  'plan.fact-under-way':
    '.input {$n :integer} .match $n one {{Работа по результату «{$title}» продолжается; за период записано {$n} обновление.}} few {{Работа по результату «{$title}» продолжается; за период записано {$n} обновления.}} many {{Работа по результату «{$title}» продолжается; за период записано {$n} обновлений.}} * {{Работа по результату «{$title}» продолжается; за период записано {$n} обновления.}}',
  'plan.fact-under-way-bullet':
    '.input {$n :integer} .match $n one {{{$title}: продолжается ({$n} обновление)}} few {{{$title}: продолжается ({$n} обновления)}} many {{{$title}: продолжается ({$n} обновлений)}} * {{{$title}: продолжается ({$n} обновления)}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': 'Сеть ожидает «{$title}» ({$body}); ожидаемый срок – {$day}.',
  'plan.fact-expected-bullet': 'Ожидается: {$title} ({$body}), срок – {$day}',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{«{$title}» ({$body}): первоначальный ожидаемый срок – {$first}, нынешний – {$now}, отставание – {$n} день.}} few {{«{$title}» ({$body}): первоначальный ожидаемый срок – {$first}, нынешний – {$now}, отставание – {$n} дня.}} many {{«{$title}» ({$body}): первоначальный ожидаемый срок – {$first}, нынешний – {$now}, отставание – {$n} дней.}} * {{«{$title}» ({$body}): первоначальный ожидаемый срок – {$first}, нынешний – {$now}, отставание – {$n} дня.}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}): ожидалось – {$first}, теперь – {$now} (отставание – {$n} день)}} few {{{$title} ({$body}): ожидалось – {$first}, теперь – {$now} (отставание – {$n} дня)}} many {{{$title} ({$body}): ожидалось – {$first}, теперь – {$now} (отставание – {$n} дней)}} * {{{$title} ({$body}): ожидалось – {$first}, теперь – {$now} (отставание – {$n} дня)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{Ожидавшийся сетью документ «{$title}» ({$body}) вышел {$day}.}} * {{Ожидавшийся сетью документ «{$title}» ({$body}) вышел ({$day}).}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}): вышло {$day}}} * {{{$title} ({$body}): вышло ({$day})}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{Число структур, совместно работавших над {$n} общим результатом: {$entities}.}} few {{Число структур, совместно работавших над {$n} общими результатами: {$entities}.}} many {{Число структур, совместно работавших над {$n} общими результатами: {$entities}.}} * {{Число структур, совместно работавших над {$n} общего результата: {$entities}.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{Число структур сети, совместно работавших над {$n} общим результатом: {$entities}.}} few {{Число структур сети, совместно работавших над {$n} общими результатами: {$entities}.}} many {{Число структур сети, совместно работавших над {$n} общими результатами: {$entities}.}} * {{Число структур сети, совместно работавших над {$n} общего результата: {$entities}.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} общий результат, структур: {$entities}}} few {{{$n} общих результата, структур: {$entities}}} many {{{$n} общих результатов, структур: {$entities}}} * {{{$n} общего результата, структур: {$entities}}}',
} satisfies Record<keyof typeof en, string>
