import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const staleStatement: Rule = {
  name: 'stale-statement',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'The Network website is now updated in detail.', finds: ['website is now updated'] },
  good: { text: 'The website was updated on 3 May 2021. The plan is now updated every year.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le site Web est désormais à jour.', finds: ['site Web est désormais à jour'] },
      good: { lang: 'fr', text: 'Le site Web a été mis à jour le 3 mai 2021.' },
    },
    {
      bad: { lang: 'es', text: 'El sitio web está ahora actualizado.', finds: ['sitio web está ahora actualizado'] },
      good: { lang: 'es', text: 'El sitio web se actualizó el 3 de mayo de 2021.' },
    },
    {
      bad: { lang: 'ru', text: 'Веб-сайт в настоящее время обновлен.', finds: ['Веб-сайт в настоящее время обновлен'] },
      good: { lang: 'ru', text: 'Веб-сайт обновлен 3 мая 2021 года.' },
    },
    {
      bad: { lang: 'ar', text: 'الموقع الشبكي محدث الآن.', finds: ['الموقع الشبكي محدث الآن'] },
      good: { lang: 'ar', text: 'حُدِّث الموقع الشبكي في 3 أيار/مايو 2021.' },
    },
    {
      bad: { lang: 'zh', text: '网站现已更新。', finds: ['网站现已更新'] },
      good: { lang: 'zh', text: '网站于2021年5月3日更新。' },
    },
  ],
  find: (reading) =>
    matchesIn(reading, patternFor(reading, patterns))
      .filter(({ sentence }) => !reading.dates.some((date) => date.grain === 'day' && isInside(date, sentence)))
      .map(({ at }): Found => ({ at })),
}

const isInside = (one: Found['at'], other: Found['at']): boolean =>
  one.block === other.block && other.from <= one.from && one.to <= other.to

/** A page, a site or a list that is said to be fresh: true on one day, printed for all. */
const patterns = {
  en: /\b(?:web ?sites?|web ?pages?|site|home ?page|database|directory|contact list|mailing list) (?:is|are|has been|have been) (?:now |currently |fully |also ){0,2}(?:updated|up[ -]to[ -]date|current)\b/giu,
  fr: /(?:site(?: Web)?|page(?: Web)?|annuaire|répertoire) (?:est|a été|sont) (?:désormais |maintenant |actuellement |entièrement )?(?:à jour|actualisée?)(?!\p{L})/giu,
  es: /(?:sitio(?: web)?|página(?: web)?|directorio) (?:está|ha sido|es) (?:ahora |actualmente |plenamente )?(?:actualizad[oa]|al día)(?!\p{L})/giu,
  ru: /(?:веб-сайт|сайт|веб-страница|страница)(?: Сети)? (?:в настоящее время |теперь |сейчас |полностью )?(?:обновлена?|актуал\p{L}+)(?!\p{L})/giu,
  ar: /(?:الموقع(?: الشبكي| الإلكتروني)?|الصفحة) (?:محدثة?|مستكملة?)(?: الآن| حاليا)?/gu,
  zh: /(?:网站|网页|主页)(?:现已|目前已|已经?)(?:全面)?更新/gu,
}
