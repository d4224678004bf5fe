import { langs } from '#platform/words'
import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const openItem: Rule = {
  name: 'open-item',
  kind: 'DATE',
  certainty: 'certain',
  langs,
  bad: { text: 'A briefing in September 2021 t.b.c. and a visit (date TBD).', finds: ['t.b.c.', 'TBD'] },
  good: { text: 'A briefing on 15 September 2021 and a visit on a day that the board confirmed.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Réunion en septembre (date à confirmer).', finds: ['à confirmer'] },
      good: { lang: 'fr', text: 'Réunion le 15 septembre.' },
    },
    {
      bad: { lang: 'es', text: 'Reunión en septiembre (por confirmar).', finds: ['por confirmar'] },
      good: { lang: 'es', text: 'Reunión el 15 de septiembre.' },
    },
    {
      bad: { lang: 'ru', text: 'Заседание в сентябре (дата уточняется).', finds: ['уточняется'] },
      good: { lang: 'ru', text: 'Заседание 15 сентября.' },
    },
    {
      bad: { lang: 'ar', text: 'اجتماع في أيلول/سبتمبر (يحدد لاحقا).', finds: ['يحدد لاحقا'] },
      good: { lang: 'ar', text: 'اجتماع في 15 أيلول/سبتمبر.' },
    },
    {
      bad: { lang: 'zh', text: '9月举行会议（日期待定）。', finds: ['待定'] },
      good: { lang: 'zh', text: '9月15日举行会议。' },
    },
  ],
  find: (reading) => findsIn(reading, open).map(({ at, said }) => ({ at, values: { said } })),
}

const open =
  /(?<![\p{L}\p{N}.]|yet )(?:t\.\s?b\.\s?[cdan]\.?|TB[CDA]|tb[cd]|to be (?:confirmed|determined|announced|decided|advised)(?!\s(?:by|at|in|on|that|whether|as|upon|through)\b)|à (?:confirmer|déterminer|préciser|définir ultérieurement)(?=\s*[).;,]|$)|(?:por|pendiente de|a) (?:confirmar|determinar|definir|confirmación)(?=\s*[).;,]|$)|подлеж[аи]т (?:уточнению|подтверждению)|(?:будет )?уточняется|будет (?:определен[ао]?|уточнен[ао]?|объявлен[ао]?) (?:позднее|позже|дополнительно)|[يت](?:حدد|ؤكد|علن(?: عنه(?:ا)?)?) لاحقا?ً?)(?![\p{L}\p{N}])|待定|待确认|待公布|另行通知/dgu
