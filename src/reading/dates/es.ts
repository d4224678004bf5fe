import { counted, inOrder } from '../numbers/counted.ts'
import type { Grammar } from './grammar.ts'

const de = '(?:{_}del?)?(?:{_}año)?'

export const es: Grammar = {
  months: {
    ...inOrder('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    ...inOrder('Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'),
    setiembre: 9,
  },
  counts: {
    ...counted('primer=1 primera=1 segundo=2 segunda=2 tercer=3 cuarto=4 último=4 1er=1 2º=2 3er=3'),
    ...counted('dos=2 tres=3 cuatro=4 cinco=5 seis=6 nueve=9'),
  },
  ordinal: 'º|°',
  year: { before: '', after: '' },
  shapes: [
    {
      style: 'd-m-range',
      grain: 'range',
      pattern: `{d}{_}de{_}{m}(?:${de}{_}{y})?(?:{-}|{_}(?:al?|y(?:{_}el)?){_}){d2}{_}de{_}{m2}(?:${de}{_}{y2})?`,
    },
    {
      style: 'd-month-y',
      grain: 'range',
      pattern: `{d}(?:{-}|{_}(?:al?|y(?:{_}el)?){_}){d2}{_}de{_}{m}(?:${de}{_}{y})?`,
    },
    { style: 'd-month-y', grain: 'day', pattern: `{d}{_}de{_}{m}(?:${de}{_}{y})?` },
    { style: 'months', grain: 'range', pattern: `{m}(?:${de}{_}{y})?(?:{-}|{_}(?:a|y){_}){m2}(?:${de}{_}{y2})?` },
    { style: 'month-y', grain: 'month', pattern: `{m}(?:${de}{_}{y})?` },
    { style: 'quarter', grain: 'quarter', pattern: `{q}{_}trimestre(?:${de}{_}{y})?` },
    { style: 'half', grain: 'half', pattern: `{h}{_}(?:semestre|mitad)(?:${de}{_}{y})?` },
    {
      style: 'n-months',
      grain: 'range',
      pattern: `(?:(?<end>primeros|últimos){_})?{n}{_}(?:primeros{_})?meses(?:${de}{_}{y})?`,
    },
    { style: 'years', grain: 'span-of-years', pattern: '{y}(?:{-}|{_}a{_}){y2}' },
    { style: 'year', grain: 'year', pattern: '{y}' },
  ],
}
