import { counted, inOrder } from '../numbers/counted.ts'
import type { Grammar } from './grammar.ts'

export const fr: Grammar = {
  months: {
    ...inOrder('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    ...inOrder('Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre'),
    ...counted('janv.=1 févr.=2 juil.=7 sept.=9 oct.=10 nov.=11 déc.=12 fevrier=2 aout=8 decembre=12'),
  },
  counts: {
    ...counted('premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 dernier=4'),
    ...counted('1er=1 1re=1 2e=2 3e=3 4e=4 deux=2 trois=3 quatre=4 cinq=5 six=6 neuf=9'),
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
