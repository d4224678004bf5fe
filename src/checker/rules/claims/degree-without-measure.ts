import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const degreeWithoutMeasure: Rule = {
  name: 'degree-without-measure',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'In 2021 the Network significantly expanded its field of action.', finds: ['significantly expanded'] },
  good: {
    text: 'Its membership significantly expanded, from 20 to 45 people. They can significantly differ. Trade fell sharply by half.',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'Le Réseau a considérablement élargi son action.', finds: ['considérablement élargi'] },
      good: { lang: 'fr', text: 'Le Réseau a considérablement élargi sa composition, de 20 à 45 personnes.' },
    },
    {
      bad: { lang: 'es', text: 'La Red amplió considerablemente su labor.', finds: ['amplió considerablemente'] },
      good: { lang: 'es', text: 'La Red amplió considerablemente su composición: un 40 % más.' },
    },
    {
      bad: { lang: 'ru', text: 'Сеть значительно расширила свою деятельность.', finds: ['значительно расширила'] },
      good: { lang: 'ru', text: 'Сеть значительно расширила свой состав: с 20 до 45 человек.' },
    },
    {
      bad: { lang: 'ar', text: 'وسعت الشبكة نطاق عملها بشكل كبير.', finds: ['بشكل كبير'] },
      good: { lang: 'ar', text: 'زادت الشبكة عدد أعضائها بشكل كبير من 20 إلى 45.' },
    },
    {
      bad: { lang: 'zh', text: '网络大幅扩大了行动范围。', finds: ['大幅扩大'] },
      good: { lang: 'zh', text: '网络成员大幅增加，从20人增至45人。' },
    },
  ],
  find: (reading) =>
    matchesIn(reading, patternFor(reading, patterns))
      .filter(({ sentence }) => !hasMeasure(sentence.text))
      .map(({ at, said }): Found => ({ at, values: { word: said } })),
}

const grown =
  'expanded|increased|improved|strengthened|heightened|enhanced|raised|reduced|accelerated|deepened|broadened|boosted|scaled up|stepped up|grew|grown|risen|widened|advanced|transformed'
const degree =
  'significantly|substantially|considerably|dramatically|exponentially|drastically|massively|enormously|vastly|tremendously|greatly|immensely|hugely|markedly'

/** A word of degree beside a change that is told as done. */
const patterns = {
  en: new RegExp(
    `(?<!\\bbe )\\b(?:${degree}) (?:${grown})\\b|\\b(?:expanded|increased|improved|grown|grew|risen|rose|reduced|strengthened) (?:${degree})\\b`,
    'giu',
  ),
  fr: /(?:considérablement|sensiblement|fortement|énormément|spectaculairement|exponentiellement|largement|nettement) (?:élargi|accru|amélioré|renforcé|augmenté|développé|réduit|étendu|progressé|accéléré)(?:e?s?)(?!\p{L})/giu,
  es: /(?:amplió|aumentó|mejoró|reforzó|fortaleció|incrementó|elevó|redujo|creció|ampliado|aumentado|mejorado|reforzado|fortalecido|incrementado) (?:considerablemente|significativamente|sustancialmente|drásticamente|exponencialmente|enormemente|notablemente)|(?:considerablemente|significativamente|sustancialmente|drásticamente|exponencialmente|enormemente|notablemente) (?:ampliad|aumentad|mejorad|reforzad|fortalecid)[oa]s?/giu,
  ru: /(?:значительно|существенно|резко|намного|экспоненциально|заметно|многократно) (?:расшир|увелич|улучш|укреп|повыс|усил|вырос|сократ|ускор)\p{L}*(?:л[аои]?|лись|лся|лась|лось|ен[аоы]?)(?!\p{L})/giu,
  ar: /بشكل (?:كبير|ملحوظ|هائل|جذري|ملموس)|بدرجة كبيرة|إلى حد كبير(?= |[.،])/gu,
  zh: /(?:大幅|显著|极大地?|大大|急剧|明显)(?:地)?(?:扩大|提高|增加|加强|改善|提升|减少|增强|拓展|推进)/gu,
}

/** A figure that is no year, no name with a number in it and no paragraph. */
function hasMeasure(text: string): boolean {
  const rest = text
    .replaceAll(/\b(?:19|20)\d\d\+?(?:[-–](?:19|20)?\d\d)?\b/gu, '')
    .replaceAll(/\p{L}+-\d+|\[[^\]]*\]|\b(?:para|paragraph|article|resolution|No)\.? \d+/giu, '')
    .replaceAll(/\d+\/\d+/gu, '')
  return /\p{Nd}|%|per cent|\b(?:half|twice|double[ds]?|doubling|tripled?|two|three|four|five)\b|fold\b/iu.test(rest)
}
