import type { en } from './en.ts'

export const ru = {
  'events.counted-days':
    '.input {$n :integer} .match $n one {{{$n} день}} few {{{$n} дня}} many {{{$n} дней}} * {{{$n} дня}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n one {{{$n} будний день}} few {{{$n} будних дня}} many {{{$n} будних дней}} * {{{$n} буднего дня}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n one {{{$n} структура}} few {{{$n} структуры}} many {{{$n} структур}} * {{{$n} структуры}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n one {{{$n :spelled} координатор занятий}} few {{{$n :spelled} координатора занятий}} many {{{$n :spelled} координаторов занятий}} * {{{$n :spelled} координатора занятий}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n :spelled gender=neuter} должностное лицо Организации Объединенных Наций}} few {{{$n :spelled gender=neuter} должностных лица Организации Объединенных Наций}} many {{{$n :spelled gender=neuter} должностных лиц Организации Объединенных Наций}} * {{{$n :spelled gender=neuter} должностных лица Организации Объединенных Наций}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n :spelled} независимый эксперт}} few {{{$n :spelled} независимых эксперта}} many {{{$n :spelled} независимых экспертов}} * {{{$n :spelled} независимых эксперта}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n :spelled} представитель Сети}} few {{{$n :spelled} представителя Сети}} many {{{$n :spelled} представителей Сети}} * {{{$n :spelled} представителя Сети}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n :spelled} представитель государства-члена}} few {{{$n :spelled} представителя государств-членов}} many {{{$n :spelled} представителей государств-членов}} * {{{$n :spelled} представителя государств-членов}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n one {{{$n :spelled} ведущий}} few {{{$n :spelled} ведущих}} many {{{$n :spelled} ведущих}} * {{{$n :spelled} ведущих}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n one {{{$n :spelled} приглашенный}} few {{{$n :spelled} приглашенных}} many {{{$n :spelled} приглашенных}} * {{{$n :spelled} приглашенных}}',
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
  'events.in-month': 'в {$month :dated case=prepositional}',
  'events.in-months': 'в {$months :dated case=prepositional}',
  'events.on-range': 'с {$first} по {$last}',
  'events.where-host': ' на полях {$host}',
  'events.where-host-named': ' на полях следующего совещания – {$host} –',
  'events.where-team': ' со страновой группой ({$countries})',
  'events.mark': ' ({$about})',
  'events.mark-tentative': ' (подлежит подтверждению)',
  'events.to-host': ' на {$host}',
  'events.to-host-named': ' на следующем совещании – {$host}',
  'events.to-addressee': ' (адресат: {$addressee})',
  'events.to-process': ' (контекст: {$process})',
  'events.to-both': ' (адресат: {$addressee}; контекст: {$process})',
  'events.with-theme': ' по теме «{$theme}»',
  'events.with-co-sponsors':
    '.input {$n :integer} .match $n one {{ (соорганизатор: {$entities})}} few {{ (соорганизаторы: {$entities})}} many {{ (соорганизаторы: {$entities})}} * {{ (соорганизаторы: {$entities})}}',
  'events.event-label': '{$kind}, {$date}',
  'events.told-of-day': '{$event} {$day}',
  'events.told-of-month': '{$event} в {$month :dated case=prepositional}',
  'events.told-of-months': '{$event} ({$months})',
  'events.told-of-range': '{$event} с {$first} по {$last}',
  'events.told-side-event': 'параллельного мероприятия',
  'events.told-statement': 'заявления',
  'events.told-submission': 'представления',
  'events.told-training': 'обучения',
  'events.told-webinar': 'вебинара',
  'events.told-course': 'учебного курса',
  'events.told-information-session': 'информационного занятия',
  'events.told-launch': 'презентации',
  'events.told-briefing': 'брифинга',
  'events.told-campaign': 'кампании',
  'events.told-observance': 'мероприятия по случаю памятного дня',
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

  'events.fact-held': '{$when}{$observed}{$margins} Сеть провела {$what} «{$title}»{$team}{$about}{$with}.',
  'events.fact-held-council': '{$month}{$margins} сеть провела {$what} «{$title}»{$team}.',
  'events.fact-held-bullet': '{$kind}: «{$title}» ({$date})',
  'events.fact-launched': '{$when}{$observed} Сеть представила «{$document}»{$with}.',
  'events.fact-launched-council': '{$month} сеть представила «{$document}».',
  'events.fact-launched-bullet': 'Презентация: «{$document}» ({$date})',
  'events.fact-statement': '{$when} Сеть сделала заявление «{$title}»{$to}{$theme}.',
  'events.fact-statement-council': '{$month} сеть сделала заявление{$to}.',
  'events.fact-statement-bullet': 'Заявление: «{$title}» ({$date})',
  'events.fact-submission': '{$when} Сеть передала материал «{$title}»{$to}{$theme}.',
  'events.fact-submission-council': '{$month} сеть передала материал{$to}.',
  'events.fact-submission-bullet': 'Представление: «{$title}» ({$date})',
  'events.fact-planned': 'Сеть планирует провести {$time} {$what} «{$title}»{$team}{$length}.',
  'events.fact-planned-text': 'Сеть планирует представить {$time} {$what} «{$title}»{$team}{$length}.',
  'events.fact-planned-text-bullet': '{$kind}: «{$title}» (план: {$date}){$length}',
  'events.fact-planned-bullet': '{$kind}: «{$title}» (план: {$date}){$length}',
  'events.fact-ongoing': 'Сеть проводит {$time} {$what} «{$title}»{$team}{$length}.',
  'events.fact-ongoing-bullet': '{$kind}: «{$title}» (проводится: {$date}){$length}',
  'events.fact-cancelled': 'Сеть отменила {$what} «{$title}» ({$date}) по следующей причине: {$reason}.',
  'events.fact-cancelled-bullet': '{$kind}: «{$title}» (отменено: {$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{Сеть провела {$n :spelled gender=neuter} параллельное мероприятие на полях совещаний органов Организации Объединенных Наций.}} few {{Сеть провела {$n :spelled gender=neuter} параллельных мероприятия на полях совещаний органов Организации Объединенных Наций.}} many {{Сеть провела {$n :spelled gender=neuter} параллельных мероприятий на полях совещаний органов Организации Объединенных Наций.}} * {{Сеть провела {$n :spelled gender=neuter} параллельных мероприятия на полях совещаний органов Организации Объединенных Наций.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{Сеть провела {$n :spelled gender=neuter} параллельное мероприятие на полях совещаний органов Организации Объединенных Наций.}} few {{Сеть провела {$n :spelled gender=neuter} параллельных мероприятия на полях совещаний органов Организации Объединенных Наций.}} many {{Сеть провела {$n :spelled gender=neuter} параллельных мероприятий на полях совещаний органов Организации Объединенных Наций.}} * {{Сеть провела {$n :spelled gender=neuter} параллельных мероприятия на полях совещаний органов Организации Объединенных Наций.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n one {{{$n} параллельное мероприятие}} few {{{$n} параллельных мероприятия}} many {{{$n} параллельных мероприятий}} * {{{$n} параллельного мероприятия}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{Сеть провела {$n :spelled gender=neuter} информационное занятие ({$range}): {$titles}.}} few {{Сеть провела {$n :spelled gender=neuter} информационных занятия ({$range}): {$titles}.}} many {{Сеть провела {$n :spelled gender=neuter} информационных занятий ({$range}): {$titles}.}} * {{Сеть провела {$n :spelled gender=neuter} информационных занятия ({$range}): {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{Сеть провела для своих членов {$n :spelled gender=neuter} информационное занятие.}} few {{Сеть провела для своих членов {$n :spelled gender=neuter} информационных занятия.}} many {{Сеть провела для своих членов {$n :spelled gender=neuter} информационных занятий.}} * {{Сеть провела для своих членов {$n :spelled gender=neuter} информационных занятия.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} информационное занятие}} few {{{$n} информационных занятия}} many {{{$n} информационных занятий}} * {{{$n} информационного занятия}}',
  'events.fact-speakers': 'В рамках {$event} выступили {$speakers}.',
  'events.fact-speakers-bullet': '{$label}: {$speakers}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{Соорганизатором {$event} является {$n :spelled gender=neuter} государство-член: {$countries}.}} few {{Соорганизаторами {$event} являются {$n :spelled gender=neuter} государства-члена: {$countries}.}} many {{Соорганизаторами {$event} являются {$n :spelled} государств-членов: {$countries}.}} * {{Соорганизаторами {$event} являются {$n :spelled gender=neuter} государства-члена: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{Соорганизатором {$event} является {$n :spelled gender=neuter} государство-член.}} few {{Соорганизаторами {$event} являются {$n :spelled gender=neuter} государства-члена.}} many {{Соорганизаторами {$event} являются {$n :spelled} государств-членов.}} * {{Соорганизаторами {$event} являются {$n :spelled gender=neuter} государства-члена.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} государство-соорганизатор}} few {{{$label}: {$n} государства-соорганизатора}} many {{{$label}: {$n} государств-соорганизаторов}} * {{{$label}: {$n} государства-соорганизатора}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{В рамках {$event} работают {$facilitators} из {$n :spelled gender=feminine case=genitive} структуры: {$entities}.}} few {{В рамках {$event} работают {$facilitators} из {$n :spelled gender=feminine case=genitive} структур: {$entities}.}} many {{В рамках {$event} работают {$facilitators} из {$n :spelled gender=feminine case=genitive} структур: {$entities}.}} * {{В рамках {$event} работают {$facilitators} из {$n :spelled gender=feminine case=genitive} структур: {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$facilitators} из {$n} структуры}} few {{{$label}: {$facilitators} из {$n} структур}} many {{{$label}: {$facilitators} из {$n} структур}} * {{{$label}: {$facilitators} из {$n} структур}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{В рамках {$event} предусмотрены места для {$n :spelled gender=feminine case=genitive} страновой группы.}} few {{В рамках {$event} предусмотрены места для {$n :spelled gender=feminine case=genitive} страновых групп.}} many {{В рамках {$event} предусмотрены места для {$n :spelled gender=feminine case=genitive} страновых групп.}} * {{В рамках {$event} предусмотрены места для {$n :spelled gender=feminine case=genitive} страновых групп.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} страновая группа}} few {{{$label}: {$n} страновые группы}} many {{{$label}: {$n} страновых групп}} * {{{$label}: {$n} страновые группы}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{В рамках {$event} предусмотрено место для {$n :spelled case=genitive} человека.}} few {{В рамках {$event} предусмотрены места для {$n :spelled case=genitive} человек.}} many {{В рамках {$event} предусмотрены места для {$n :spelled case=genitive} человек.}} * {{В рамках {$event} предусмотрены места для {$n :spelled case=genitive} человек.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} место}} few {{{$label}: {$n} места}} many {{{$label}: {$n} мест}} * {{{$label}: {$n} места}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{В числе участников {$event} – {$n :spelled gender=neuter} должностное лицо государственных органов{$about}.}} few {{В числе участников {$event} – {$n :spelled gender=neuter} должностных лица государственных органов{$about}.}} many {{В числе участников {$event} – {$n :spelled gender=neuter} должностных лиц государственных органов{$about}.}} * {{В числе участников {$event} – {$n :spelled gender=neuter} должностных лица государственных органов{$about}.}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{В обучении, организованном сетью, приняли участие {$n :spelled gender=neuter} должностное лицо государственных органов{$about}.}} few {{В обучении, организованном сетью, приняли участие {$n :spelled gender=neuter} должностных лица государственных органов{$about}.}} many {{В обучении, организованном сетью, приняли участие {$n :spelled gender=neuter} должностных лиц государственных органов{$about}.}} * {{В обучении, организованном сетью, приняли участие {$n :spelled gender=neuter} должностных лица государственных органов{$about}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} должностное лицо государственных органов{$about}}} few {{{$label}: {$n} должностных лица государственных органов{$about}}} many {{{$label}: {$n} должностных лиц государственных органов{$about}}} * {{{$label}: {$n} должностных лица государственных органов{$about}}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{В числе участников {$event} – {$n :spelled} сотрудник системы Организации Объединенных Наций{$about}.}} few {{В числе участников {$event} – {$n :spelled} сотрудника системы Организации Объединенных Наций{$about}.}} many {{В числе участников {$event} – {$n :spelled} сотрудников системы Организации Объединенных Наций{$about}.}} * {{В числе участников {$event} – {$n :spelled} сотрудника системы Организации Объединенных Наций{$about}.}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} сотрудник системы Организации Объединенных Наций{$about}}} few {{{$label}: {$n} сотрудника системы Организации Объединенных Наций{$about}}} many {{{$label}: {$n} сотрудников системы Организации Объединенных Наций{$about}}} * {{{$label}: {$n} сотрудника системы Организации Объединенных Наций{$about}}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{В числе участников {$event} – {$n :spelled} представитель гражданского общества{$about}.}} few {{В числе участников {$event} – {$n :spelled} представителя гражданского общества{$about}.}} many {{В числе участников {$event} – {$n :spelled} представителей гражданского общества{$about}.}} * {{В числе участников {$event} – {$n :spelled} представителя гражданского общества{$about}.}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} представитель гражданского общества{$about}}} few {{{$label}: {$n} представителя гражданского общества{$about}}} many {{{$label}: {$n} представителей гражданского общества{$about}}} * {{{$label}: {$n} представителя гражданского общества{$about}}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{В числе участников {$event} – {$n :spelled} представитель научных кругов{$about}.}} few {{В числе участников {$event} – {$n :spelled} представителя научных кругов{$about}.}} many {{В числе участников {$event} – {$n :spelled} представителей научных кругов{$about}.}} * {{В числе участников {$event} – {$n :spelled} представителя научных кругов{$about}.}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} представитель научных кругов{$about}}} few {{{$label}: {$n} представителя научных кругов{$about}}} many {{{$label}: {$n} представителей научных кругов{$about}}} * {{{$label}: {$n} представителя научных кругов{$about}}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{В числе участников {$event} – {$n :spelled} человек{$about}.}} few {{В числе участников {$event} – {$n :spelled} человека{$about}.}} many {{В числе участников {$event} – {$n :spelled} человек{$about}.}} * {{В числе участников {$event} – {$n :spelled} человека{$about}.}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} человек{$about}}} few {{{$label}: {$n} человека{$about}}} many {{{$label}: {$n} человек{$about}}} * {{{$label}: {$n} человека{$about}}}',
} satisfies Record<keyof typeof en, string>
