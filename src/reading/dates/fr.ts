import type { Grammar } from './grammar.ts'

export const fr: Grammar = {
  months: {
    ...{ janvier: 1, février: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10 },
    ...{
      novembre: 11,
      décembre: 12,
      'janv.': 1,
      'févr.': 2,
      'juil.': 7,
      'sept.': 9,
      'oct.': 10,
      'nov.': 11,
      'déc.': 12,
    },
    ...{ aout: 8, fevrier: 2, decembre: 12, Janvier: 1, Février: 2, Mars: 3, Avril: 4, Mai: 5, Juin: 6, Juillet: 7 },
    ...{ Août: 8, Septembre: 9, Octobre: 10, Novembre: 11, Décembre: 12 },
  },
  counts: {
    ...{ premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, dernier: 4 },
    ...{ '1er': 1, '1re': 1, '2e': 2, '3e': 3, '4e': 4, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, neuf: 9 },
  },
  ordinal: 'er',
  year: { before: '', after: '' },
  shapes: [
    {
      style: 'd-m-range',
      grain: 'range',
      pattern: '{d}{_}{m}(?:{_}{y})?(?:{-}|{_}(?:au|et(?:{_}le)?){_}){d2}{_}{m2}(?:{_}{y2})?',
    },
    { style: 'd-month-y', grain: 'range', pattern: '{d}(?:{-}|{_}(?:au|et(?:{_}le)?){_}){d2}{_}{m}(?:{_}{y})?' },
    { style: 'd-month-y', grain: 'day', pattern: '{d}{_}{m}(?:{_}{y})?' },
    { style: 'months', grain: 'range', pattern: '{m}(?:{_}{y})?(?:{-}|{_}(?:à|et|au{_}mois{_}de){_}){m2}(?:{_}{y2})?' },
    { style: 'month-y', grain: 'month', pattern: '{m}(?:{_}{y})?' },
    { style: 'quarter', grain: 'quarter', pattern: "{q}{_}trimestre(?:(?:{_}de(?:{_}l[’']année)?)?{_}{y})?" },
    { style: 'half', grain: 'half', pattern: "{h}{_}(?:semestre|moitié)(?:(?:{_}de(?:{_}l[’']année)?)?{_}{y})?" },
    {
      style: 'n-months',
      grain: 'range',
      pattern: "{n}{_}(?<end>premiers|derniers){_}mois(?:{_}de(?:{_}l[’']année)?{_}{y})?",
    },
    { style: 'years', grain: 'span-of-years', pattern: '{y}(?:{-}|{_}à{_}){y2}' },
    { style: 'year', grain: 'year', pattern: '{y}' },
  ],
}
