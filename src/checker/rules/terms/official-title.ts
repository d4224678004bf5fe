import type { Rule } from '../../rule.ts'
import { discouragedIn } from './discouraged-form.ts'

export const officialTitle: Rule = {
  name: 'official-title',
  kind: 'TERM',
  certainty: 'certain',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'The Secretary General’s report was read.', finds: ['Secretary General'] },
  good: { text: 'The Secretary-General’s report was read.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le Secrétaire-général a parlé.', finds: ['Secrétaire-général'] },
      good: { lang: 'fr', text: 'Le Secrétaire général a parlé.' },
    },
    {
      bad: { lang: 'es', text: 'Habló el Secretario-General.', finds: ['Secretario-General'] },
      good: { lang: 'es', text: 'Habló el Secretario General.' },
    },
    {
      bad: { lang: 'ru', text: 'Выступил Генеральный Секретарь.', finds: ['Генеральный Секретарь'] },
      good: { lang: 'ru', text: 'Выступил Генеральный секретарь.' },
    },
    {
      bad: { lang: 'ar', text: 'تكلم السكرتير العام.', finds: ['السكرتير العام'] },
      good: { lang: 'ar', text: 'تكلم الأمين العام.' },
    },
    {
      bad: { lang: 'zh', text: '秘书总长发言。', finds: ['秘书总长'] },
      good: { lang: 'zh', text: '秘书长发言。' },
    },
  ],
  find: (reading) => discouragedIn(reading, 'title'),
}
