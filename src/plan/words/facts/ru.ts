import type { en } from './en.ts'

export const ru = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise day {{{$day} Сеть приняла {$plan} на {$years}.}} * {{В {$day :dated case=prepositional} Сеть приняла {$plan} на {$years}.}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise day {{{$day} сеть приняла свой план работы на {$years} ({$plan}).}} * {{В {$day :dated case=prepositional} сеть приняла свой план работы на {$years} ({$plan}).}}',
  'plan.fact-adopted-bullet':
    '.input {$precise :string} .match $precise day {{{$plan} ({$years}): принятие {$day}}} * {{{$plan} ({$years}): принятие в {$day :dated case=prepositional}}}',
  'plan.fact-final':
    '.input {$precise :string} .match $precise day {{Окончательный текст документа «{$plan}» подготовлен {$day}.}} * {{Окончательный текст документа «{$plan}» подготовлен в {$day :dated case=prepositional}.}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise day {{Окончательный текст плана работы подготовлен {$day}.}} * {{Окончательный текст плана работы подготовлен в {$day :dated case=prepositional}.}}',
  'plan.fact-final-bullet':
    '.input {$precise :string} .match $precise day {{{$plan}: окончательный текст, {$day}}} * {{{$plan}: окончательный текст, {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n one {{{$plan} включает {$n :spelled gender=neuter} направление.}} few {{{$plan} включает {$n :spelled gender=neuter} направления.}} many {{{$plan} включает {$n :spelled} направлений.}} * {{{$plan} включает {$n :spelled} направления.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n one {{План работы включает {$n :spelled gender=neuter} направление.}} few {{План работы включает {$n :spelled gender=neuter} направления.}} many {{План работы включает {$n :spelled} направлений.}} * {{План работы включает {$n :spelled} направления.}}',
  'plan.fact-pillars-bullet':
    '.input {$n :integer} .match $n one {{{$plan}: {$n} направление}} few {{{$plan}: {$n} направления}} many {{{$plan}: {$n} направлений}} * {{{$plan}: {$n} направления}}',
  'plan.fact-pillar':
    '.input {$n :integer} .match $n one {{Направлением {$number} руководит {$entities}.}} few {{Направлением {$number} руководят {$entities}.}} many {{Направлением {$number} руководят {$entities}.}} * {{Направлением {$number} руководят {$entities}.}}',
  'plan.fact-pillar-summary':
    '.input {$n :integer} .match $n one {{Направлением {$number} («{$pillar}») руководит {$entities}.}} few {{Направлением {$number} («{$pillar}») руководят {$entities}.}} many {{Направлением {$number} («{$pillar}») руководят {$entities}.}} * {{Направлением {$number} («{$pillar}») руководят {$entities}.}}',
  'plan.fact-pillar-bullet': 'Направление {$number}, {$pillar}: {$entities}',
  'plan.fact-paused':
    'Направление {$number} не действует с {$since}, {$reason}; вопрос о нем будет рассмотрен {$review}.',
  'plan.fact-paused-summary': 'Направление {$number} («{$pillar}») в настоящее время не действует, {$reason}.',
  'plan.quoted': '«{$text}»',
  'plan.fact-paused-bullet': 'Направление {$number}, {$pillar}: не действует, {$reason}; пересмотр {$review}',
  'plan.fact-goal':
    '.input {$n :integer} .match $n one {{По направлению согласована следующая цель на {$year}: {$goals}.}} few {{По направлению согласованы {$n :spelled gender=feminine} цели на {$year}: {$goals}.}} many {{По направлению согласовано {$n :spelled} целей на {$year}: {$goals}.}} * {{По направлению согласованы {$n :spelled gender=feminine} цели на {$year}: {$goals}.}}',
  'plan.fact-goal-bullet':
    '.input {$n :integer} .match $n one {{Цель на {$year}: {$goals}}} few {{Цели на {$year}: {$goals}}} many {{Цели на {$year}: {$goals}}} * {{Цели на {$year}: {$goals}}}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n one {{По направлению предусмотрен {$n :spelled} результат: {$parts}.}} few {{По направлению предусмотрены {$n :spelled} результата: {$parts}.}} many {{По направлению предусмотрено {$n :spelled} результатов: {$parts}.}} * {{По направлению предусмотрено {$n :spelled} результата: {$parts}.}}',
  'plan.fact-progress-done':
    '.input {$n :integer} .match $n one {{Единственный результат по направлению достигнут.}} 2 {{Оба результата по направлению достигнуты.}} few {{Все {$n :spelled} результата по направлению достигнуты.}} many {{Все {$n :spelled} результатов по направлению достигнуты.}} * {{Все {$n :spelled} результата по направлению достигнуты.}}',
  'plan.fact-progress-on-time':
    '.input {$n :integer} .match $n one {{Работа над единственным результатом по направлению идет по графику.}} 2 {{Работа над обоими результатами по направлению идет по графику.}} few {{Работа над всеми {$n :spelled case=instrumental} результатами по направлению идет по графику.}} many {{Работа над всеми {$n :spelled case=instrumental} результатами по направлению идет по графику.}} * {{Работа над всеми {$n :spelled case=instrumental} результатами по направлению идет по графику.}}',
  'plan.fact-progress-late':
    '.input {$n :integer} .match $n one {{Работа над единственным результатом по направлению отстает от графика.}} 2 {{Работа над обоими результатами по направлению отстает от графика.}} few {{Работа над всеми {$n :spelled case=instrumental} результатами по направлению отстает от графика.}} many {{Работа над всеми {$n :spelled case=instrumental} результатами по направлению отстает от графика.}} * {{Работа над всеми {$n :spelled case=instrumental} результатами по направлению отстает от графика.}}',
  'plan.fact-progress-undated':
    '.input {$n :integer} .match $n one {{Срок единственного результата по направлению не установлен.}} 2 {{Сроки обоих результатов по направлению не установлены.}} few {{Сроки всех {$n :spelled case=genitive} результатов по направлению не установлены.}} many {{Сроки всех {$n :spelled case=genitive} результатов по направлению не установлены.}} * {{Сроки всех {$n :spelled case=genitive} результатов по направлению не установлены.}}',
  'plan.counted-done':
    '.input {$n :integer} .match $n one {{{$n :spelled} достигнут}} few {{{$n :spelled} достигнуты}} many {{{$n :spelled} достигнуто}} * {{{$n :spelled} достигнуто}}',
  'plan.counted-on-time':
    '.input {$n :integer} .match $n one {{работа над одним идет по графику}} few {{работа над {$n :spelled case=instrumental} идет по графику}} many {{работа над {$n :spelled case=instrumental} идет по графику}} * {{работа над {$n :spelled case=instrumental} идет по графику}}',
  'plan.counted-late':
    '.input {$n :integer} .match $n one {{работа над одним отстает от графика}} few {{работа над {$n :spelled case=instrumental} отстает от графика}} many {{работа над {$n :spelled case=instrumental} отстает от графика}} * {{работа над {$n :spelled case=instrumental} отстает от графика}}',
  'plan.counted-undated':
    '.input {$n :integer} .match $n one {{срок одного не установлен}} few {{сроки {$n :spelled case=genitive} не установлены}} many {{сроки {$n :spelled case=genitive} не установлены}} * {{сроки {$n :spelled case=genitive} не установлены}}',
  'plan.told-with':
    '.input {$n :integer} .match $n one {{, как и по контрольному этапу {$milestones}}} few {{, как и по контрольным этапам {$milestones}}} many {{, как и по контрольным этапам {$milestones}}} * {{, как и по контрольным этапам {$milestones}}}',

  'plan.fact-output-done':
    '.input {$precise :string} .match $precise day {{Работа по результату {$label} («{$title}») завершена {$day}{$with}.}} * {{Работа по результату {$label} («{$title}») завершена в {$day :dated case=prepositional}{$with}.}}',
  'plan.fact-output-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label} {$title}: завершено {$day}{$with}}} * {{{$label} {$title}: завершено в {$day :dated case=prepositional}{$with}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{Работа по результату {$label} («{$title}») завершена {$day}, на {$n :spelled} день позже намеченного срока{$with}.}} day few {{Работа по результату {$label} («{$title}») завершена {$day}, на {$n :spelled} дня позже намеченного срока{$with}.}} day many {{Работа по результату {$label} («{$title}») завершена {$day}, на {$n :spelled} дней позже намеченного срока{$with}.}} day * {{Работа по результату {$label} («{$title}») завершена {$day}, на {$n :spelled} дня позже намеченного срока{$with}.}} * one {{Работа по результату {$label} («{$title}») завершена в {$day :dated case=prepositional}, на {$n :spelled} день позже намеченного срока{$with}.}} * few {{Работа по результату {$label} («{$title}») завершена в {$day :dated case=prepositional}, на {$n :spelled} дня позже намеченного срока{$with}.}} * many {{Работа по результату {$label} («{$title}») завершена в {$day :dated case=prepositional}, на {$n :spelled} дней позже намеченного срока{$with}.}} * * {{Работа по результату {$label} («{$title}») завершена в {$day :dated case=prepositional}, на {$n :spelled} дня позже намеченного срока{$with}.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label} {$title}: завершено {$day}, с опозданием на {$n :spelled} день{$with}}} day few {{{$label} {$title}: завершено {$day}, с опозданием на {$n :spelled} дня{$with}}} day many {{{$label} {$title}: завершено {$day}, с опозданием на {$n :spelled} дней{$with}}} day * {{{$label} {$title}: завершено {$day}, с опозданием на {$n :spelled} дня{$with}}} * one {{{$label} {$title}: завершено в {$day :dated case=prepositional}, с опозданием на {$n :spelled} день{$with}}} * few {{{$label} {$title}: завершено в {$day :dated case=prepositional}, с опозданием на {$n :spelled} дня{$with}}} * many {{{$label} {$title}: завершено в {$day :dated case=prepositional}, с опозданием на {$n :spelled} дней{$with}}} * * {{{$label} {$title}: завершено в {$day :dated case=prepositional}, с опозданием на {$n :spelled} дня{$with}}}',
  'plan.fact-output-planned': 'Завершение работы по результату {$label} («{$title}») запланировано на {$day}.',
  'plan.fact-output-planned-bullet': '{$label} {$title}: запланировано на {$day}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n one {{Завершение работы по результату {$label} («{$title}»), запланированное на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} день.}} few {{Завершение работы по результату {$label} («{$title}»), запланированное на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} дня.}} many {{Завершение работы по результату {$label} («{$title}»), запланированное на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} дней.}} * {{Завершение работы по результату {$label} («{$title}»), запланированное на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} дня.}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title}: запланировано на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} день}} few {{{$label} {$title}: запланировано на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} дня}} many {{{$label} {$title}: запланировано на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} дней}} * {{{$label} {$title}: запланировано на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} дня}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n one {{Завершение работы по результату {$label} («{$title}»), запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} день.}} few {{Завершение работы по результату {$label} («{$title}»), запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} дня.}} many {{Завершение работы по результату {$label} («{$title}»), запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} дней.}} * {{Завершение работы по результату {$label} («{$title}»), запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} дня.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label} {$title}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} день}} few {{{$label} {$title}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} дня}} many {{{$label} {$title}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} дней}} * {{{$label} {$title}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} дня}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise day {{В рамках результата {$label} контрольный этап «{$milestone}» пройден {$day}.}} * {{В рамках результата {$label} контрольный этап «{$milestone}» пройден в {$day :dated case=prepositional}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise day {{{$label}, {$milestone}: пройден {$day}}} * {{{$label}, {$milestone}: пройден в {$day :dated case=prepositional}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{В рамках результата {$label} контрольный этап «{$milestone}» пройден {$day}, на {$n :spelled} день позже намеченного срока.}} day few {{В рамках результата {$label} контрольный этап «{$milestone}» пройден {$day}, на {$n :spelled} дня позже намеченного срока.}} day many {{В рамках результата {$label} контрольный этап «{$milestone}» пройден {$day}, на {$n :spelled} дней позже намеченного срока.}} day * {{В рамках результата {$label} контрольный этап «{$milestone}» пройден {$day}, на {$n :spelled} дня позже намеченного срока.}} * one {{В рамках результата {$label} контрольный этап «{$milestone}» пройден в {$day :dated case=prepositional}, на {$n :spelled} день позже намеченного срока.}} * few {{В рамках результата {$label} контрольный этап «{$milestone}» пройден в {$day :dated case=prepositional}, на {$n :spelled} дня позже намеченного срока.}} * many {{В рамках результата {$label} контрольный этап «{$milestone}» пройден в {$day :dated case=prepositional}, на {$n :spelled} дней позже намеченного срока.}} * * {{В рамках результата {$label} контрольный этап «{$milestone}» пройден в {$day :dated case=prepositional}, на {$n :spelled} дня позже намеченного срока.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$label}, {$milestone}: пройден {$day}, с опозданием на {$n :spelled} день}} day few {{{$label}, {$milestone}: пройден {$day}, с опозданием на {$n :spelled} дня}} day many {{{$label}, {$milestone}: пройден {$day}, с опозданием на {$n :spelled} дней}} day * {{{$label}, {$milestone}: пройден {$day}, с опозданием на {$n :spelled} дня}} * one {{{$label}, {$milestone}: пройден в {$day :dated case=prepositional}, с опозданием на {$n :spelled} день}} * few {{{$label}, {$milestone}: пройден в {$day :dated case=prepositional}, с опозданием на {$n :spelled} дня}} * many {{{$label}, {$milestone}: пройден в {$day :dated case=prepositional}, с опозданием на {$n :spelled} дней}} * * {{{$label}, {$milestone}: пройден в {$day :dated case=prepositional}, с опозданием на {$n :spelled} дня}}',
  'plan.fact-milestone-planned': 'В рамках результата {$label} контрольный этап «{$milestone}» запланирован на {$day}.',
  'plan.fact-milestone-planned-bullet': '{$label}, {$milestone}: запланирован на {$day}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n one {{В рамках результата {$label} контрольный этап «{$milestone}», запланированный на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} день.}} few {{В рамках результата {$label} контрольный этап «{$milestone}», запланированный на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} дня.}} many {{В рамках результата {$label} контрольный этап «{$milestone}», запланированный на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} дней.}} * {{В рамках результата {$label} контрольный этап «{$milestone}», запланированный на {$planned}, теперь ожидается позже: новый срок – {$forecast}, отставание – {$n :spelled} дня.}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone}: запланирован на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} день}} few {{{$label}, {$milestone}: запланирован на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} дня}} many {{{$label}, {$milestone}: запланирован на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} дней}} * {{{$label}, {$milestone}: запланирован на {$planned}, новый срок – {$forecast}, отставание – {$n :spelled} дня}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n one {{В рамках результата {$label} прохождение контрольного этапа «{$milestone}», запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} день.}} few {{В рамках результата {$label} прохождение контрольного этапа «{$milestone}», запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} дня.}} many {{В рамках результата {$label} прохождение контрольного этапа «{$milestone}», запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} дней.}} * {{В рамках результата {$label} прохождение контрольного этапа «{$milestone}», запланированное на {$day}, по состоянию на {$on} задерживалось на {$n :spelled} дня.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n one {{{$label}, {$milestone}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} день}} few {{{$label}, {$milestone}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} дня}} many {{{$label}, {$milestone}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} дней}} * {{{$label}, {$milestone}: срок – {$day}, опоздание по состоянию на {$on} – {$n :spelled} дня}}',

  'plan.fact-output-done-council':
    '.input {$precise :string} .match $precise day {{{$day} сеть завершила работу по результату «{$title}» своего плана работы.}} * {{В {$day :dated case=prepositional} сеть завершила работу по результату «{$title}» своего плана работы.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day one {{{$day} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} день позже намеченного срока.}} day few {{{$day} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} дня позже намеченного срока.}} day many {{{$day} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} дней позже намеченного срока.}} day * {{{$day} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} дня позже намеченного срока.}} * one {{В {$day :dated case=prepositional} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} день позже намеченного срока.}} * few {{В {$day :dated case=prepositional} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} дня позже намеченного срока.}} * many {{В {$day :dated case=prepositional} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} дней позже намеченного срока.}} * * {{В {$day :dated case=prepositional} сеть завершила работу по результату «{$title}» своего плана работы, на {$n :spelled} дня позже намеченного срока.}}',
  'plan.fact-output-planned-council':
    'Завершение работы по результату «{$title}» плана работы сети запланировано на {$day}.',
  'plan.fact-under-way': 'В отчетный период продолжалась работа по результату {$label} («{$title}»).',
  'plan.fact-under-way-bullet': '{$label} {$title}: ведется работа',
  'plan.counted-entities':
    '.input {$n :integer} .match $n one {{{$n :spelled gender=feminine} структура}} few {{{$n :spelled gender=feminine} структуры}} many {{{$n :spelled} структур}} * {{{$n :spelled gender=feminine} структуры}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': 'Сеть ожидает следующего (срок – {$day}): «{$title}» ({$body}).',
  'plan.fact-expected-bullet': 'Ожидается: {$title} ({$body}), срок – {$day}',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n one {{«{$title}» ({$body}): первоначальный срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} день.}} few {{«{$title}» ({$body}): первоначальный срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} дня.}} many {{«{$title}» ({$body}): первоначальный срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} дней.}} * {{«{$title}» ({$body}): первоначальный срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} дня.}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n one {{{$title} ({$body}): срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} день}} few {{{$title} ({$body}): срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} дня}} many {{{$title} ({$body}): срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} дней}} * {{{$title} ({$body}): срок – {$first}, новый срок – {$now}, отставание – {$n :spelled} дня}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise day {{{$day} вышло в свет то, чего ожидала Сеть: «{$title}» ({$body}).}} * {{В {$day :dated case=prepositional} вышло в свет то, чего ожидала Сеть: «{$title}» ({$body}).}}',
  'plan.fact-arrived-bullet':
    '.input {$precise :string} .match $precise day {{{$title} ({$body}): вышло {$day}}} * {{{$title} ({$body}): вышло в {$day :dated case=prepositional}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n one {{Всего {$who} совместно работали над {$n :spelled case=instrumental} общим результатом.}} few {{Всего {$who} совместно работали над {$n :spelled case=instrumental} общими результатами.}} many {{Всего {$who} совместно работали над {$n :spelled case=instrumental} общими результатами.}} * {{Всего {$who} совместно работали над {$n :spelled case=instrumental} общими результатами.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n one {{Всего {$who} сети совместно работали над {$n :spelled case=instrumental} общим результатом.}} few {{Всего {$who} сети совместно работали над {$n :spelled case=instrumental} общими результатами.}} many {{Всего {$who} сети совместно работали над {$n :spelled case=instrumental} общими результатами.}} * {{Всего {$who} сети совместно работали над {$n :spelled case=instrumental} общими результатами.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n one {{{$n} общий результат, структур: {$entities}}} few {{{$n} общих результата, структур: {$entities}}} many {{{$n} общих результатов, структур: {$entities}}} * {{{$n} общего результата, структур: {$entities}}}',
} satisfies Record<keyof typeof en, string>
