import type { en } from './en.ts'

export const ru = {
  'countries.title': 'Страновые группы',
  'countries.lead':
    'Страновые группы Организации Объединенных Наций и страновые гуманитарные группы и взаимодействие сети с ними.',
  'countries.no-team': 'Ни одной страновой группы пока нет. Первую добавляет секретариат.',
  'countries.grouping': 'Группировка',
  'countries.by-m49': 'Географические регионы (M49)',
  'countries.by-electoral': 'Избирательные группы',
  'countries.by-commission': 'Региональные комиссии',
  'countries.as-of': 'По состоянию на',
  'countries.by-region': 'По регионам',
  'countries.region': 'Регион',
  'countries.no-group': 'Ни в одной из этих групп',
  'countries.several-groups': 'Страновая группа, обслуживающая страны нескольких групп, указана в каждой из них.',
  'countries.tiles': 'Один квадрат на страновую группу',
  'countries.tiles-note': 'Каждый квадрат обозначает страновую группу; он закрашен, если сеть с ней взаимодействовала.',
  'countries.tiles-plain': 'Каждый квадрат обозначает страновую группу.',
  'countries.team': 'Страновая группа',
  'countries.teams': 'Страновые группы',
  'countries.country': 'Страна или район',
  'countries.countries': 'Страны и районы',
  'countries.worked-with': 'Охвачено групп',
  'countries.last-contact': 'Последний контакт',
  'countries.kind': 'Вид группы',
  'countries.kind-unct': 'Страновая группа Организации Объединенных Наций',
  'countries.kind-hct': 'Страновая гуманитарная группа',
  'countries.serves': 'Обслуживает',
  'countries.serves-none-today': 'Сегодня ни одной страны и ни одного района',
  'countries.served-over-time': 'Обслуживаемые страны и районы по времени',
  'countries.from': 'С',
  'countries.until': 'По',
  'countries.source': 'Источник',
  'countries.not-known': 'Нет данных',
  'countries.still': 'По настоящее время',

  'countries.engagements': 'Взаимодействие с группой',
  'countries.each-contact': 'Каждый контакт',
  'countries.engagements-title': 'Взаимодействие со страновыми группами',
  'countries.engagements-lead':
    'Со сколькими страновыми группами и в какой форме взаимодействовала сеть и каждый отдельный контакт.',
  'countries.all-engagements': 'Все взаимодействие со страновыми группами',
  'countries.no-engagement': 'Записей пока нет. Первый контакт записывает секретариат или руководитель направления.',
  'countries.none-so': 'Этому отбору не отвечает ни одна запись.',
  'countries.show-all': 'Показать все',
  'countries.by-kind': 'Страновые группы по видам взаимодействия',
  'countries.times': 'Количество раз',
  'countries.engagement-kind': 'Вид взаимодействия',
  'countries.all-kinds': 'Все виды',
  'countries.engagement-discussion': 'Обсуждение',
  'countries.engagement-webinar': 'Вебинар',
  'countries.engagement-training': 'Обучение',
  'countries.engagement-advice': 'Консультирование',
  'countries.engagement-analysis': 'Анализ',
  'countries.what': 'Тема',
  'countries.day': 'День',
  'countries.text-used': 'Использованный текст',
  'countries.any-text': 'Любой текст',
  'countries.version': 'вариант {$number}',
  'countries.version-used': 'Использованный вариант',
  'countries.text-in-version': '{$title}, вариант {$number}',
  'countries.pillar': 'Направление',
  'countries.numbered-pillar': '{$number} {$name}',
  'countries.used-with': 'Использование со страновыми группами',
  'countries.not-used': 'Использование со страновыми группами пока не записано.',
  'countries.record-use': 'Записать использование со страновой группой',

  'countries.add-team': 'Добавить страновую группу',
  'countries.add-team-lead': 'Группа — это не страна: она может обслуживать несколько стран, и это может меняться.',
  'countries.name': 'Название',
  'countries.name-hint': 'Адрес составляется из названия на английском, французском или испанском языке.',
  'countries.serves-hint': 'Другие страны и районы добавляются на странице группы.',
  'countries.from-hint': 'Оставьте пустым, если неизвестно, с какого времени.',
  'countries.source-hint': 'Откуда это известно: письмо, страница, человек.',
  'countries.serve': 'Добавить страну или район',
  'countries.serve-lead': 'С этого дня группа обслуживает эту страну или район. Прежние записи остаются.',
  'countries.stop': 'Завершить обслуживание страны или района',
  'countries.stop-lead': 'Записи о прежней работе группы там остаются.',
  'countries.last-day': 'Последний день',
  'countries.record': 'Записать взаимодействие',
  'countries.record-lead':
    'Один контакт сети со страновой группой. Люди учитываются в другом месте и здесь не называются.',
  'countries.edit': 'Изменить',
  'countries.text-used-hint': 'Вариант сохраняется: последующие варианты не меняют того, что было использовано.',
  'countries.note': 'Примечание',
  'countries.audience': 'Кому видно',
  'countries.audience-public': 'Всем',
  'countries.audience-un': 'Системе Организации Объединенных Наций',
  'countries.audience-network': 'Сети',
  'countries.audience-co-chairs': 'Сопредседателям и секретариату',
  'countries.audience-secretariat': 'Секретариату',
  'countries.audience-pillar': 'Направление: {$pillar}',

  'countries.serves-none': 'Укажите, какую страну или какой район обслуживает группа.',
  'countries.ends-before': 'Это раньше первого дня.',
  'countries.day-ahead': 'Этот день еще не наступил. Запишите, когда это произойдет.',
  'countries.not-served-then': 'В этот день группа не обслуживает эту страну или этот район.',
  'countries.served-already': 'В этот период группа уже обслуживает эту страну или этот район.',
  'countries.slug-taken': 'Такой адрес уже есть у другой группы.',
  'countries.no-such-engagement': 'Такой записи нет.',

  'countries.fact-teams':
    '.input {$n :integer} .match $n one {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-council':
    '.input {$n :integer} .match $n one {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть работала с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-bullet':
    '.input {$n :integer} .match $n one {{Работа с {$n} страновой группой ({$countries})}} few {{Работа с {$n} страновыми группами ({$countries})}} many {{Работа с {$n} страновыми группами ({$countries})}} * {{Работа с {$n} страновыми группами ({$countries})}}',
  'countries.fact-teams-discussion':
    '.input {$n :integer} .match $n one {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-discussion-council':
    '.input {$n :integer} .match $n one {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела обсуждения с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-discussion-bullet':
    '.input {$n :integer} .match $n one {{Обсуждения: {$n} страновая группа ({$countries})}} few {{Обсуждения: {$n} страновые группы ({$countries})}} many {{Обсуждения: {$n} страновых групп ({$countries})}} * {{Обсуждения: {$n} страновой группы ({$countries})}}',
  'countries.fact-teams-webinar':
    '.input {$n :integer} .match $n one {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-webinar-council':
    '.input {$n :integer} .match $n one {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела вебинары с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-webinar-bullet':
    '.input {$n :integer} .match $n one {{Вебинары: {$n} страновая группа ({$countries})}} few {{Вебинары: {$n} страновые группы ({$countries})}} many {{Вебинары: {$n} страновых групп ({$countries})}} * {{Вебинары: {$n} страновой группы ({$countries})}}',
  'countries.fact-teams-training':
    '.input {$n :integer} .match $n one {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-training-council':
    '.input {$n :integer} .match $n one {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела обучение с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-training-bullet':
    '.input {$n :integer} .match $n one {{Обучение: {$n} страновая группа ({$countries})}} few {{Обучение: {$n} страновые группы ({$countries})}} many {{Обучение: {$n} страновых групп ({$countries})}} * {{Обучение: {$n} страновой группы ({$countries})}}',
  'countries.fact-teams-advice':
    '.input {$n :integer} .match $n one {{Сеть консультировала {$n :spelled gender=feminine case=accusative} страновую группу ({$countries}).}} few {{Сеть консультировала {$n :spelled gender=feminine case=accusative} страновые группы ({$countries}).}} many {{Сеть консультировала {$n :spelled case=accusative} страновых групп ({$countries}).}} * {{Сеть консультировала {$n :spelled gender=feminine case=accusative} страновые группы ({$countries}).}}',
  'countries.fact-teams-advice-council':
    '.input {$n :integer} .match $n one {{Сеть консультировала {$n :spelled gender=feminine case=accusative} страновую группу ({$countries}).}} few {{Сеть консультировала {$n :spelled gender=feminine case=accusative} страновые группы ({$countries}).}} many {{Сеть консультировала {$n :spelled case=accusative} страновых групп ({$countries}).}} * {{Сеть консультировала {$n :spelled gender=feminine case=accusative} страновые группы ({$countries}).}}',
  'countries.fact-teams-advice-bullet':
    '.input {$n :integer} .match $n one {{Консультирование: {$n} страновая группа ({$countries})}} few {{Консультирование: {$n} страновые группы ({$countries})}} many {{Консультирование: {$n} страновых групп ({$countries})}} * {{Консультирование: {$n} страновой группы ({$countries})}}',
  'countries.fact-teams-analysis':
    '.input {$n :integer} .match $n one {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-analysis-council':
    '.input {$n :integer} .match $n one {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновой группой ({$countries}).}} few {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} many {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}} * {{Сеть провела аналитическую работу с {$n :spelled gender=feminine case=instrumental} страновыми группами ({$countries}).}}',
  'countries.fact-teams-analysis-bullet':
    '.input {$n :integer} .match $n one {{Аналитическая работа: {$n} страновая группа ({$countries})}} few {{Аналитическая работа: {$n} страновые группы ({$countries})}} many {{Аналитическая работа: {$n} страновых групп ({$countries})}} * {{Аналитическая работа: {$n} страновой группы ({$countries})}}',
  'countries.fact-discussion': '{$day} Сеть провела со страновой группой ({$countries}) обсуждение на тему «{$title}».',
  'countries.fact-discussion-bullet': 'Обсуждение, {$countries}, {$day}: {$title}',
  'countries.fact-webinar': '{$day} Сеть провела со страновой группой ({$countries}) вебинар на тему «{$title}».',
  'countries.fact-webinar-bullet': 'Вебинар, {$countries}, {$day}: {$title}',
  'countries.fact-training': '{$day} Сеть провела со страновой группой ({$countries}) обучение на тему «{$title}».',
  'countries.fact-training-bullet': 'Обучение, {$countries}, {$day}: {$title}',
  'countries.fact-advice': '{$day} Сеть провела консультацию для страновой группы ({$countries}): «{$title}».',
  'countries.fact-advice-bullet': 'Консультирование, {$countries}, {$day}: {$title}',
  'countries.fact-analysis':
    '{$day} Сеть провела аналитическую работу со страновой группой ({$countries}): «{$title}».',
  'countries.fact-analysis-bullet': 'Анализ, {$countries}, {$day}: {$title}',

  'countries.did-add-team': '{$who}: добавлена страновая группа – {$what}',
  'countries.did-serve-country': '{$who}: добавлена страна или район, обслуживаемые страновой группой – {$what}',
  'countries.did-stop-serving': '{$who}: завершено обслуживание страны или района страновой группой – {$what}',
  'countries.did-record-engagement': '{$who}: записана работа со страновой группой – {$what}',
  'countries.did-edit-engagement': '{$who}: исправлена запись о работе со страновой группой – {$what}',
} satisfies Record<keyof typeof en, string>
