import type { en } from './en.ts'

export const ru = {
  'events.counted-days':
    '.input {$n :integer} .match $n one {{{$n} день}} few {{{$n} дня}} many {{{$n} дней}} * {{{$n} дня}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n one {{{$n} будний день}} few {{{$n} будних дня}} many {{{$n} будних дней}} * {{{$n} буднего дня}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n one {{{$n} структура}} few {{{$n} структуры}} many {{{$n} структур}} * {{{$n} структуры}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n one {{{$n} координатор занятий}} few {{{$n} координатора занятий}} many {{{$n} координаторов занятий}} * {{{$n} координатора занятий}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n} должностное лицо Организации Объединенных Наций}} few {{{$n} должностных лица Организации Объединенных Наций}} many {{{$n} должностных лиц Организации Объединенных Наций}} * {{{$n} должностного лица Организации Объединенных Наций}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n} независимый эксперт}} few {{{$n} независимых эксперта}} many {{{$n} независимых экспертов}} * {{{$n} независимого эксперта}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n} представитель Сети}} few {{{$n} представителя Сети}} many {{{$n} представителей Сети}} * {{{$n} представителя Сети}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n} представитель государства-члена}} few {{{$n} представителя государств-членов}} many {{{$n} представителей государств-членов}} * {{{$n} представителя государств-членов}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n one {{{$n} ведущий}} few {{{$n} ведущих}} many {{{$n} ведущих}} * {{{$n} ведущего}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n one {{{$n} приглашенный}} few {{{$n} приглашенных}} many {{{$n} приглашенных}} * {{{$n} приглашенного}}',
  'events.days-and-weekdays': '{$days}, в том числе {$weekdays}',
  'events.did-announce-event': '{$who}: объявлено «{$what}»',
  'events.did-edit-event': '{$who}: изменено «{$what}»',
  'events.did-confirm-event': '{$who}: подтверждено «{$what}»',
  'events.did-move-event': '{$who}: перенесено на другие дни «{$what}»',
  'events.did-hold-event': '{$who}: отмечено, что состоялось «{$what}»',
  'events.did-cancel-event': '{$who}: отменено «{$what}»',
  'events.did-add-entities': '{$who}: добавлены структуры к «{$what}»',
  'events.did-add-countries': '{$who}: добавлены страны к «{$what}»',
  'events.did-add-speaker': '{$who}: добавлен выступающий к «{$what}»',
  'events.did-count-participants': '{$who}: указано число участников «{$what}»',
  'events.did-take-out': '{$who}: убрано участие из «{$what}»',
  'events.did-add-host-meeting': '{$who}: добавлено основное совещание «{$what}»',
  'events.did-edit-host-meeting': '{$who}: изменено основное совещание «{$what}»',

  'events.on-day': '{$day}',
  'events.in-month': '({$month})',
  'events.on-range': 'с {$first} по {$last}',
  'events.dated-length': '{$date}: {$length}',
  'events.dated-tentative': '{$date}, подлежит подтверждению',
  'events.where-host': ' на полях международного совещания ({$host})',
  'events.where-team': ' со страновой группой ({$countries})',
  'events.mark': ' ({$about})',
  'events.to-host': ' на международном совещании ({$host})',
  'events.to-addressee': ' (адресат: {$addressee})',
  'events.to-process': ' в рамках внешнего процесса ({$process})',
  'events.event-told': '{$kind}, {$date}',
  'events.event-told-about': '{$kind}, {$date}, {$about}',
  'events.what-side-event': 'параллельное мероприятие',
  'events.what-statement': 'заявление',
  'events.what-submission': 'материал',
  'events.what-training': 'обучение',
  'events.what-webinar': 'вебинар',
  'events.what-course': 'учебный курс',
  'events.what-information-session': 'информационное занятие',
  'events.what-launch': 'презентацию',
  'events.what-briefing': 'брифинг',
  'events.what-campaign': 'кампанию',
  'events.what-observance': 'мероприятие по случаю памятного дня',

  'events.fact-held': 'Сеть провела {$what} «{$title}»{$where} {$when}{$mark}.',
  'events.fact-held-council': 'Сеть провела {$what} «{$title}»{$where} {$month}.',
  'events.fact-held-bullet': '{$kind}: «{$title}» ({$date})',
  'events.fact-launched': 'Сеть представила «{$document}» {$when}{$mark}.',
  'events.fact-launched-council': 'Сеть представила «{$document}» {$month}.',
  'events.fact-launched-bullet': 'Презентация: «{$document}» ({$date})',
  'events.fact-statement': 'Сеть сделала заявление «{$title}»{$to} {$when}.',
  'events.fact-statement-council': 'Сеть сделала заявление{$to} {$month}.',
  'events.fact-statement-bullet': 'Заявление: «{$title}» ({$date})',
  'events.fact-submission': 'Сеть передала материал «{$title}»{$to} {$when}.',
  'events.fact-submission-council': 'Сеть передала материал{$to} {$month}.',
  'events.fact-submission-bullet': 'Представление: «{$title}» ({$date})',
  'events.fact-theme': 'Тема совещания ({$host}): «{$theme}».',
  'events.fact-theme-bullet': 'Тема совещания ({$host}): «{$theme}»',
  'events.fact-planned': 'Сеть планирует провести {$what} «{$title}» ({$dated}).',
  'events.fact-planned-text': 'Сеть планирует представить {$what} «{$title}» ({$dated}).',
  'events.fact-planned-text-bullet': 'В планах: {$what} «{$title}» ({$dated})',
  'events.fact-planned-bullet': 'В планах: {$what} «{$title}» ({$dated})',
  'events.fact-ongoing': 'Сеть проводит {$what} «{$title}» ({$dated}).',
  'events.fact-ongoing-bullet': 'Проводится: {$what} «{$title}» ({$dated})',
  'events.fact-cancelled': 'Сеть отменила {$what} «{$title}» ({$date}): {$reason}',
  'events.fact-cancelled-bullet': 'Отмена: {$what} «{$title}» ({$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{Сеть провела {$n} параллельное мероприятие на полях совещаний органов Организации Объединенных Наций.}} few {{Сеть провела {$n} параллельных мероприятия на полях совещаний органов Организации Объединенных Наций.}} many {{Сеть провела {$n} параллельных мероприятий на полях совещаний органов Организации Объединенных Наций.}} * {{Сеть провела {$n} параллельного мероприятия на полях совещаний органов Организации Объединенных Наций.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{Сеть провела {$n} параллельное мероприятие на полях совещаний органов Организации Объединенных Наций.}} few {{Сеть провела {$n} параллельных мероприятия на полях совещаний органов Организации Объединенных Наций.}} many {{Сеть провела {$n} параллельных мероприятий на полях совещаний органов Организации Объединенных Наций.}} * {{Сеть провела {$n} параллельного мероприятия на полях совещаний органов Организации Объединенных Наций.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n one {{{$n} параллельное мероприятие}} few {{{$n} параллельных мероприятия}} many {{{$n} параллельных мероприятий}} * {{{$n} параллельного мероприятия}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{Сеть провела {$n} информационное занятие: {$titles}.}} few {{Сеть провела {$n} информационных занятия: {$titles}.}} many {{Сеть провела {$n} информационных занятий: {$titles}.}} * {{Сеть провела {$n} информационного занятия: {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{Сеть провела для своих членов {$n} информационное занятие.}} few {{Сеть провела для своих членов {$n} информационных занятия.}} many {{Сеть провела для своих членов {$n} информационных занятий.}} * {{Сеть провела для своих членов {$n} информационного занятия.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} информационное занятие}} few {{{$n} информационных занятия}} many {{{$n} информационных занятий}} * {{{$n} информационного занятия}}',
  'events.fact-speakers': 'На этом мероприятии ({$event}) выступили: {$speakers}.',
  'events.fact-speakers-bullet': 'Выступающие ({$event}): {$speakers}',
  'events.fact-co-sponsors':
    '.input {$n :integer} .match $n one {{Соорганизатором этого мероприятия ({$event}) была следующая структура: {$entities}.}} few {{Соорганизаторами этого мероприятия ({$event}) были следующие структуры: {$entities}.}} many {{Соорганизаторами этого мероприятия ({$event}) были следующие структуры: {$entities}.}} * {{Соорганизаторами этого мероприятия ({$event}) были следующие структуры: {$entities}.}}',
  'events.fact-co-sponsors-bullet': 'Соорганизаторы ({$event}): {$entities}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{Соорганизатором этого мероприятия ({$event}) было {$n} государство-член: {$countries}.}} few {{Соорганизаторами этого мероприятия ({$event}) были {$n} государства-члена: {$countries}.}} many {{Соорганизаторами этого мероприятия ({$event}) были {$n} государств-членов: {$countries}.}} * {{Соорганизаторами этого мероприятия ({$event}) были {$n} государства-члена: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{Соорганизатором этого мероприятия ({$event}) было {$n} государство-член.}} few {{Соорганизаторами этого мероприятия ({$event}) были {$n} государства-члена.}} many {{Соорганизаторами этого мероприятия ({$event}) были {$n} государств-членов.}} * {{Соорганизаторами этого мероприятия ({$event}) были {$n} государства-члена.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$n} государство-член — соорганизатор ({$event})}} few {{{$n} государства-члена — соорганизаторы ({$event})}} many {{{$n} государств-членов — соорганизаторы ({$event})}} * {{{$n} государства-члена — соорганизаторы ({$event})}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{Для этого мероприятия ({$event}) выделено: {$facilitators} из {$n} структуры ({$entities}).}} few {{Для этого мероприятия ({$event}) выделено: {$facilitators} из {$n} структур ({$entities}).}} many {{Для этого мероприятия ({$event}) выделено: {$facilitators} из {$n} структур ({$entities}).}} * {{Для этого мероприятия ({$event}) выделено: {$facilitators} из {$n} структуры ({$entities}).}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$facilitators} из {$n} структуры ({$event})}} few {{{$facilitators} из {$n} структур ({$event})}} many {{{$facilitators} из {$n} структур ({$event})}} * {{{$facilitators} из {$n} структуры ({$event})}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{В этом мероприятии ({$event}) предусмотрено место для {$n} страновой группы.}} few {{В этом мероприятии ({$event}) предусмотрены места для {$n} страновых групп.}} many {{В этом мероприятии ({$event}) предусмотрены места для {$n} страновых групп.}} * {{В этом мероприятии ({$event}) предусмотрены места для {$n} страновой группы.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$n} страновая группа ({$event})}} few {{{$n} страновые группы ({$event})}} many {{{$n} страновых групп ({$event})}} * {{{$n} страновой группы ({$event})}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{В этом мероприятии ({$event}) предусмотрено место для {$n} человека.}} few {{В этом мероприятии ({$event}) предусмотрены места для {$n} человек.}} many {{В этом мероприятии ({$event}) предусмотрены места для {$n} человек.}} * {{В этом мероприятии ({$event}) предусмотрены места для {$n} человека.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$n} место ({$event})}} few {{{$n} места ({$event})}} many {{{$n} мест ({$event})}} * {{{$n} места ({$event})}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{В этом мероприятии ({$event}) приняло участие {$n} должностное лицо государственных органов.}} few {{В этом мероприятии ({$event}) приняли участие {$n} должностных лица государственных органов.}} many {{В этом мероприятии ({$event}) приняли участие {$n} должностных лиц государственных органов.}} * {{В этом мероприятии ({$event}) приняли участие {$n} должностного лица государственных органов.}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{Обучение, организованное сетью, прошло {$n} должностное лицо государственных органов{$mark}.}} few {{Обучение, организованное сетью, прошли {$n} должностных лица государственных органов{$mark}.}} many {{Обучение, организованное сетью, прошли {$n} должностных лиц государственных органов{$mark}.}} * {{Обучение, организованное сетью, прошли {$n} должностного лица государственных органов{$mark}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$n} должностное лицо государственных органов ({$event})}} few {{{$n} должностных лица государственных органов ({$event})}} many {{{$n} должностных лиц государственных органов ({$event})}} * {{{$n} должностного лица государственных органов ({$event})}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{В этом мероприятии ({$event}) принял участие {$n} сотрудник системы Организации Объединенных Наций.}} few {{В этом мероприятии ({$event}) приняли участие {$n} сотрудника системы Организации Объединенных Наций.}} many {{В этом мероприятии ({$event}) приняли участие {$n} сотрудников системы Организации Объединенных Наций.}} * {{В этом мероприятии ({$event}) приняли участие {$n} сотрудника системы Организации Объединенных Наций.}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$n} сотрудник Организации Объединенных Наций ({$event})}} few {{{$n} сотрудника Организации Объединенных Наций ({$event})}} many {{{$n} сотрудников Организации Объединенных Наций ({$event})}} * {{{$n} сотрудника Организации Объединенных Наций ({$event})}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{В этом мероприятии ({$event}) принял участие {$n} представитель гражданского общества.}} few {{В этом мероприятии ({$event}) приняли участие {$n} представителя гражданского общества.}} many {{В этом мероприятии ({$event}) приняли участие {$n} представителей гражданского общества.}} * {{В этом мероприятии ({$event}) приняли участие {$n} представителя гражданского общества.}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$n} представитель гражданского общества ({$event})}} few {{{$n} представителя гражданского общества ({$event})}} many {{{$n} представителей гражданского общества ({$event})}} * {{{$n} представителя гражданского общества ({$event})}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{В этом мероприятии ({$event}) принял участие {$n} представитель научных кругов.}} few {{В этом мероприятии ({$event}) приняли участие {$n} представителя научных кругов.}} many {{В этом мероприятии ({$event}) приняли участие {$n} представителей научных кругов.}} * {{В этом мероприятии ({$event}) приняли участие {$n} представителя научных кругов.}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$n} представитель научных кругов ({$event})}} few {{{$n} представителя научных кругов ({$event})}} many {{{$n} представителей научных кругов ({$event})}} * {{{$n} представителя научных кругов ({$event})}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{В этом мероприятии ({$event}) принял участие {$n} человек.}} few {{В этом мероприятии ({$event}) приняли участие {$n} человека.}} many {{В этом мероприятии ({$event}) приняли участие {$n} человек.}} * {{В этом мероприятии ({$event}) приняли участие {$n} человека.}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$n} участник ({$event})}} few {{{$n} участника ({$event})}} many {{{$n} участников ({$event})}} * {{{$n} участника ({$event})}}',
} satisfies Record<keyof typeof en, string>
