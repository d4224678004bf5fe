import type { Rule } from '../../rule.ts'
import { discouragedIn } from './discouraged-form.ts'

export const discouragedTerm: Rule = {
  name: 'discouraged-term',
  kind: 'TERM',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: {
    text: 'It strengthened its data-basing, and reported to the UN Crime Commission.',
    finds: ['data-basing', 'UN Crime Commission'],
  },
  good: {
    text: 'It strengthened its database, and reported to the Commission on Crime Prevention and Criminal Justice.',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'Elle aide les pays du tiers-monde.', finds: ['pays du tiers-monde'] },
      good: { lang: 'fr', text: 'Elle aide les pays en développement.' },
    },
    {
      bad: { lang: 'es', text: 'Ayuda a los países del tercer mundo.', finds: ['países del tercer mundo'] },
      good: { lang: 'es', text: 'Ayuda a los países en desarrollo.' },
    },
    {
      bad: { lang: 'ru', text: 'Она помогает странам третьего мира.', finds: ['странам третьего мира'] },
      good: { lang: 'ru', text: 'Она помогает развивающимся странам.' },
    },
    {
      bad: { lang: 'ar', text: 'تساعد دول العالم الثالث.', finds: ['دول العالم الثالث'] },
      good: { lang: 'ar', text: 'تساعد البلدان النامية.' },
    },
    {
      bad: { lang: 'zh', text: '它帮助第三世界国家。', finds: ['第三世界国家'] },
      good: { lang: 'zh', text: '它帮助发展中国家。' },
    },
  ],
  find: (reading) => [...discouragedIn(reading, 'term'), ...discouragedIn(reading, 'name')],
}
