import type { en } from './en.ts'

export const ru = {
  'meetings.title': 'Заседания',
  'meetings.to-come': 'Предстоящие',
  'meetings.held-title': 'Состоявшиеся',
  'meetings.unrecorded-title': 'Ожидают записи',
  'meetings.unrecorded-lead': 'Дата этих заседаний прошла. Укажите, что они состоялись, или перенесите их.',
  'meetings.plan': 'Запланировать заседание',
  'meetings.plan-like-last': 'Запланировать следующее по образцу последнего',
  'meetings.plan-next': 'Запланировать следующее',
  'meetings.none-planned':
    'Ни одного заседания не запланировано. Когда секретариат, сопредседатель или руководитель направления созовет заседание, оно появится здесь с повесткой дня и документами.',
  'meetings.none-held': 'Этому выбору не отвечает ни одно состоявшееся заседание.',
  'meetings.kind': 'Кто заседает',
  'meetings.pillar': 'Направление',
  'meetings.year': 'Год',
  'meetings.any-kind': 'Все заседания',
  'meetings.any-pillar': 'Все направления',
  'meetings.any-year': 'Все годы',
  'meetings.kind-plenary': 'Пленарное заседание',
  'meetings.kind-pillar': 'Совещание по направлению',
  'meetings.kind-principals': 'Совещание руководителей',
  'meetings.kind-bilateral': 'Двусторонняя встреча сопредседателей',
  'meetings.kinds-pillar': 'Направление {$number}: {$name}',
  'meetings.day': 'Дата',
  'meetings.meeting': 'Заседание',
  'meetings.counts': 'Состоялось в {$year} году',
  'meetings.total': 'Всего',
  'meetings.state-planned': 'Запланировано',
  'meetings.state-held': 'Состоялось',
  'meetings.state-unrecorded': 'Еще не отмечено',

  'meetings.held-on': 'Состоялось',
  'meetings.host': 'Принимающая структура',
  'meetings.place': 'Место',
  'meetings.joining': 'Подключение',
  'meetings.seen-by': 'Кто это видит',
  'meetings.present':
    '.input {$n :integer} .match $n one {{Присутствовал {$n} человек}} few {{Присутствовали {$n} человека}} many {{Присутствовали {$n} человек}} * {{Присутствовали {$n} человека}}',
  'meetings.provisional-agenda': 'Предварительная повестка дня',
  'meetings.agenda': 'Повестка дня',
  'meetings.no-agenda':
    'В повестке дня пока нет ни одного пункта. Их добавляют организаторы заседания вместе с документами.',
  'meetings.papers': 'Документы',
  'meetings.paper-version': 'вариант {$number}',
  'meetings.paper-sent': 'Распространено {$day}',
  'meetings.purpose-information': 'Для информации',
  'meetings.purpose-comment': 'Для замечаний',
  'meetings.purpose-adoption': 'Для принятия',
  'meetings.purpose-action': 'Для принятия мер',
  'meetings.participants': 'Участники',
  'meetings.no-participants': 'В списке пока никого нет. Он составляется, когда отмечается, что заседание состоялось.',
  'meetings.name': 'Имя',
  'meetings.for': 'От кого',
  'meetings.capacity': 'Качество',
  'meetings.capacity-chair': 'Председатель',
  'meetings.capacity-member': 'Член',
  'meetings.capacity-guest': 'Приглашенный',
  'meetings.capacity-secretariat': 'Секретариат',
  'meetings.record': 'Запись для архива',
  'meetings.no-record': 'Запись для архива еще не составлена.',
  'meetings.edit': 'Изменить заседание',
  'meetings.add-item': 'Добавить пункт повестки дня',
  'meetings.record-holding': 'Отметить, что заседание состоялось',
  'meetings.add-participants': 'Добавить участников',
  'meetings.write-record': 'Составить запись для архива',

  'meetings.concern-title': 'Прежде чем рассылать приглашение',
  'meetings.concern-past': 'Дата уже прошла: {$day}. Отметьте, что заседание состоялось, или перенесите его.',
  'meetings.concern-weekend': 'Выходной день: {$day}.',
  'meetings.concern-observance': '{$day}: {$name}.',

  'meetings.form-title': 'Название',
  'meetings.form-pillar-hint': 'Только для совещания по направлению.',
  'meetings.form-time': 'Время начала',
  'meetings.form-time-hint': 'По местному времени, например 15:00. Оставьте поле пустым, пока известна только дата.',
  'meetings.form-zone': 'По времени города',
  'meetings.form-joining-hint': 'Ссылка или порядок подключения по телефону. Подойдет любая платформа.',
  'meetings.form-audience-hint': 'Если пусто — сеть; для двусторонней встречи — сопредседатели и секретариат.',
  'meetings.form-item': 'Пункт',
  'meetings.form-number': 'Номер',
  'meetings.form-number-hint': 'Если пусто — в конце повестки дня.',
  'meetings.form-paper': 'Документ',
  'meetings.form-held-day': 'Когда состоялось',
  'meetings.form-present': 'Сколько человек присутствовало',
  'meetings.form-present-hint': 'Все, включая тех, кто не назван ниже.',
  'meetings.form-names-hint': 'По одному имени в строке, как оно записано в реестре членов.',
  'meetings.form-chairs': 'Председательствовали',
  'meetings.form-members': 'Присутствовали члены',
  'meetings.form-secretariat': 'От секретариата',
  'meetings.form-guests': 'Приглашенные',
  'meetings.form-guests-hint':
    'По одному приглашенному в строке: имя, запятая, организация. Приглашенные указываются в списке и не приобретают никаких прав.',
  'meetings.form-record-hint':
    'Что было сказано и согласовано, без указания, кто что сказал. Запись можно составить позже.',

  'meetings.audience-public': 'Все',
  'meetings.audience-un': 'Система Организации Объединенных Наций',
  'meetings.audience-network': 'Сеть',
  'meetings.audience-pillar': 'Направление',
  'meetings.audience-co-chairs': 'Сопредседатели и секретариат',
  'meetings.audience-secretariat': 'Секретариат',

  'meetings.no-such-meeting': 'Такого заседания нет.',
  'meetings.not-a-time': 'Укажите время в виде 15:00.',
  'meetings.starts-another-day': 'В это время там уже другой день. Исправьте дату, время или место.',
  'meetings.no-hour-in-a-month': 'Укажите и день или оставьте время пустым.',
  'meetings.needs-pillar': 'Укажите, какое направление собирается.',
  'meetings.only-pillar-meetings': 'Оставьте это поле пустым или выберите выше совещание по направлению.',
  'meetings.bilateral-stays-private':
    'Двусторонние встречи видны только сопредседателям и секретариату. Выберите одно из двух.',
  'meetings.number-taken': 'Этот номер уже у другого пункта.',
  'meetings.person-or-guest': 'Каждый участник — либо лицо из реестра, либо приглашенный.',
  'meetings.guest-is-guest': '{$guest} — приглашенный и не может участвовать в ином качестве.',
  'meetings.not-yet': 'Этот день еще не наступил.',
  'meetings.held-already': 'Уже отмечено, что это заседание состоялось.',
  'meetings.not-held': 'Сначала отметьте, что заседание состоялось.',
  'meetings.fewer-than-named':
    '.input {$n :integer} .match $n one {{Ниже назван {$n} человек.}} few {{Ниже названы {$n} человека.}} many {{Ниже названы {$n} человек.}} * {{Ниже названы {$n} человека.}}',
  'meetings.unknown-names': 'Нет в реестре: {$names}. Исправьте имена или внесите этих лиц в список приглашенных.',
  'meetings.same-names': 'Несколько лиц носят имя {$names}. Добавьте их позже с их страницы.',
  'meetings.named-already': 'Кто-то из названных уже есть в списке.',
  'meetings.address-taken': 'Этот адрес уже у другого заседания.',
  'meetings.nobody-named': 'Назовите хотя бы одного участника.',

  'meetings.titled-on': '{$title}, {$day}',
  'meetings.did-plan-meeting': '{$who}: созвано заседание «{$what}»',
  'meetings.did-edit-meeting': '{$who}: изменены данные о заседании «{$what}»',
  'meetings.did-add-item': '{$who}: в повестку дня добавлен пункт («{$what}»)',
  'meetings.did-record-holding': '{$who}: отмечено, что заседание «{$what}» состоялось',
  'meetings.did-add-attendance': '{$who}: добавлены участники («{$what}»)',
  'meetings.did-write-record': '{$who}: составлена запись для архива («{$what}»)',

  'meetings.fact-plenary':
    '.input {$precise :string} .match $precise day {{{$day} Сеть провела пленарное заседание («{$title}»).}} * {{В {$day :dated case=prepositional} Сеть провела пленарное заседание («{$title}»).}}',
  'meetings.fact-plenary-council':
    'В {$month :dated case=prepositional} сеть провела пленарное заседание («{$title}»).',
  'meetings.fact-plenary-bullet': 'Пленарное заседание, {$day}: {$title}',
  'meetings.fact-plenary-agenda':
    '.input {$precise :string} .match $precise day {{{$day} Сеть провела пленарное заседание со следующей повесткой дня: {$items}.}} * {{В {$day :dated case=prepositional} Сеть провела пленарное заседание со следующей повесткой дня: {$items}.}}',
  'meetings.fact-plenary-agenda-council':
    'В {$month :dated case=prepositional} сеть провела пленарное заседание по следующим вопросам: {$items}.',
  'meetings.fact-plenary-agenda-bullet': 'Пленарное заседание, {$day}: {$items}',
  'meetings.fact-plenary-present':
    '.input {$n :integer} .match $n one {{В пленарном заседании {$day} участвовал {$n :spelled} человек.}} few {{В пленарном заседании {$day} участвовали {$n :spelled} человека.}} many {{В пленарном заседании {$day} участвовали {$n :spelled} человек.}} * {{В пленарном заседании {$day} участвовали {$n :spelled} человека.}}',
  'meetings.fact-plenary-present-bullet':
    '.input {$n :integer} .match $n one {{Пленарное заседание, {$day}: {$n} участник}} few {{Пленарное заседание, {$day}: {$n} участника}} many {{Пленарное заседание, {$day}: {$n} участников}} * {{Пленарное заседание, {$day}: {$n} участника}}',
  'meetings.fact-principals':
    '.input {$precise :string} .match $precise day {{{$day} руководители структур – членов Сети провели совещание («{$title}»).}} * {{В {$day :dated case=prepositional} руководители структур – членов Сети провели совещание («{$title}»).}}',
  'meetings.fact-principals-council':
    'В {$month :dated case=prepositional} руководители структур – членов сети провели совещание («{$title}»).',
  'meetings.fact-principals-bullet': 'Совещание руководителей, {$day}: {$title}',
  'meetings.fact-pillar-meetings':
    '.input {$n :integer} .match $n one {{По данному направлению проведено {$n :spelled gender=neuter} совещание ({$range}).}} few {{По данному направлению проведено {$n :spelled gender=neuter} совещания ({$range}).}} many {{По данному направлению проведено {$n :spelled gender=neuter} совещаний ({$range}).}} * {{По данному направлению проведено {$n :spelled gender=neuter} совещания ({$range}).}}',
  'meetings.fact-pillar-meetings-bullet':
    '.input {$n :integer} .match $n one {{{$n} совещание по направлению ({$range})}} few {{{$n} совещания по направлению ({$range})}} many {{{$n} совещаний по направлению ({$range})}} * {{{$n} совещания по направлению ({$range})}}',
  'meetings.fact-all-pillar-meetings':
    '.input {$n :integer} .match $n one {{По направлениям работы Сети проведено {$n :spelled gender=neuter} совещание ({$range}).}} few {{По направлениям работы Сети проведено {$n :spelled gender=neuter} совещания ({$range}).}} many {{По направлениям работы Сети проведено {$n :spelled gender=neuter} совещаний ({$range}).}} * {{По направлениям работы Сети проведено {$n :spelled gender=neuter} совещания ({$range}).}}',
  'meetings.fact-all-pillar-meetings-council':
    '.input {$n :integer} .match $n one {{По направлениям работы сети проведено {$n :spelled gender=neuter} совещание.}} few {{По направлениям работы сети проведено {$n :spelled gender=neuter} совещания.}} many {{По направлениям работы сети проведено {$n :spelled gender=neuter} совещаний.}} * {{По направлениям работы сети проведено {$n :spelled gender=neuter} совещания.}}',
  'meetings.fact-all-pillar-meetings-bullet':
    '.input {$n :integer} .match $n one {{{$n} совещание по направлениям ({$range})}} few {{{$n} совещания по направлениям ({$range})}} many {{{$n} совещаний по направлениям ({$range})}} * {{{$n} совещания по направлениям ({$range})}}',
  'meetings.fact-bilaterals':
    '.input {$n :integer} .match $n one {{Сопредседатели Сети провели {$n :spelled gender=feminine case=accusative} двустороннюю встречу ({$period}).}} few {{Сопредседатели Сети провели {$n :spelled gender=feminine case=accusative} двусторонние встречи ({$period}).}} many {{Сопредседатели Сети провели {$n :spelled gender=feminine case=accusative} двусторонних встреч ({$period}).}} * {{Сопредседатели Сети провели {$n :spelled gender=feminine case=accusative} двусторонней встречи ({$period}).}}',
  'meetings.fact-bilaterals-council':
    '.input {$n :integer} .match $n one {{Сопредседатели сети провели {$n :spelled gender=feminine case=accusative} двустороннюю встречу.}} few {{Сопредседатели сети провели {$n :spelled gender=feminine case=accusative} двусторонние встречи.}} many {{Сопредседатели сети провели {$n :spelled gender=feminine case=accusative} двусторонних встреч.}} * {{Сопредседатели сети провели {$n :spelled gender=feminine case=accusative} двусторонней встречи.}}',
  'meetings.fact-bilaterals-bullet':
    '.input {$n :integer} .match $n one {{{$n} двусторонняя встреча сопредседателей}} few {{{$n} двусторонние встречи сопредседателей}} many {{{$n} двусторонних встреч сопредседателей}} * {{{$n} двусторонней встречи сопредседателей}}',
  'meetings.fact-bilaterals-monthly':
    '.input {$n :integer} .match $n one {{Сопредседатели Сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раз ({$period}).}} few {{Сопредседатели Сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раза ({$period}).}} many {{Сопредседатели Сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раз ({$period}).}} * {{Сопредседатели Сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раза ({$period}).}}',
  'meetings.fact-bilaterals-monthly-council':
    '.input {$n :integer} .match $n one {{Сопредседатели сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раз.}} few {{Сопредседатели сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раза.}} many {{Сопредседатели сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раз.}} * {{Сопредседатели сети проводили двусторонние встречи каждый месяц, всего {$n :spelled} раза.}}',
  'meetings.fact-bilaterals-monthly-bullet':
    '.input {$n :integer} .match $n one {{Ежемесячная двусторонняя встреча сопредседателей ({$n})}} few {{Ежемесячные двусторонние встречи сопредседателей ({$n})}} many {{Ежемесячные двусторонние встречи сопредседателей ({$n})}} * {{Ежемесячные двусторонние встречи сопредседателей ({$n})}}',
} satisfies Record<keyof typeof en, string>
