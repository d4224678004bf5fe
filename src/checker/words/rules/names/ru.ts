import type { en } from './en.ts'

export const ru = {
  'checker.rule-part-left-out': 'Перечень направлений, в котором одно пропущено',
  'checker.why-part-left-out':
    'Читатель принимает перечень за весь план; направления, которого в нем нет, для него не существует.',
  'checker.found-part-left-out': 'В этом перечне нет направления {$number} «{$name}».',
  'checker.rule-part-named-otherwise': 'Одно направление под двумя названиями',
  'checker.why-part-named-otherwise': 'Читатель, встретивший два названия, ищет два направления.',
  'checker.found-part-named-otherwise':
    'В другом месте текста это направление называется «{$other}», а здесь — «{$name}».',
  'checker.rule-official-name': 'Почти верное официальное название',
  'checker.why-official-name':
    'Названия органов, дней и документов согласованы дословно; другой предлог — это другое название, и поиск его не найдет.',
  'checker.found-official-name': 'Официальное название — «{$official}».',
  'checker.rule-host-title': 'Тема принимающего совещания, данная как название нашего текста',
  'checker.why-host-title': 'На них ссылаются по-разному; текст под чужим названием потом не найти.',
  'checker.found-host-title':
    'Похоже, это тема мероприятия «{$host}», а не название представленного на нем текста ({$work}).',
  'checker.rule-written-two-ways': 'Одно название, написанное двумя способами',
  'checker.why-written-two-ways': 'Слитно здесь и раздельно там: кажется, что это разное, и поиск находит только одно.',
  'checker.found-written-two-ways': 'В другом месте написано «{$other}»; написано иначе: {$times}.',
  'checker.rule-case-varies': 'Один термин с прописными буквами и без них в одном абзаце',
  'checker.why-case-varies': 'Прописные буквы означают название; читатель спрашивает, не другое ли имеется в виду.',
  'checker.found-case-varies': 'Несколькими словами дальше написано «{$other}».',
  'checker.rule-country-name': 'Страна под неофициальным названием',
  'checker.why-country-name':
    'В текстах Организации Объединенных Наций употребляются краткие названия из терминологического перечня; другие могут задеть и не находятся поиском.',
  'checker.found-country-name': 'Официальное краткое название — «{$official}».',
  'checker.rule-team-is-not-country': 'Страна как пример страновой группы',
  'checker.why-team-is-not-country':
    'Страновая группа — это Организация Объединенных Наций, а страна — государство-член. Что сделала одна, того не делала другая.',
  'checker.found-team-is-not-country': '{$country} — страна, а не группа («{$team}»): назовите группу в этой стране.',
} satisfies Record<keyof typeof en, string>
