import { counted, inOrder } from '../numbers/counted.ts'
import type { Grammar } from './grammar.ts'

export const en: Grammar = {
  months: {
    ...inOrder('January February March April May June July August September October November December'),
    ...counted('Jan=1 Feb=2 Mar=3 Apr=4 Jun=6 Jul=7 Aug=8 Sep=9 Sept=9 Oct=10 Nov=11 Dec=12'),
    ...counted('Jan.=1 Feb.=2 Mar.=3 Apr.=4 Jun.=6 Jul.=7 Aug.=8 Sep.=9 Sept.=9 Oct.=10 Nov.=11 Dec.=12'),
  },
  counts: {
    ...counted(
      'first=1 second=2 third=3 fourth=4 First=1 Second=2 Third=3 Fourth=4 1st=1 2nd=2 3rd=3 4th=4 latter=2 last=2',
    ),
    ...counted('two=2 three=3 four=4 five=5 six=6 eight=8 nine=9 ten=10'),
  },
  ordinal: 'st|nd|rd|th',
  year: { before: '', after: '' },
  shapes: [
    {
      style: 'd-m-range',
      grain: 'range',
      pattern: '{d}(?:{_}of)?{_}{m}(?:,?{_}{y})?(?:{-}|{_}(?:to|until|through|and){_}){d2}{_}{m2}(?:,?{_}{y2})?',
    },
    {
      style: 'm-d-range',
      grain: 'range',
      pattern: '{m}{_}{d}(?:,{_}{y})?(?:{-}|{_}(?:to|until|through){_}){m2}{_}{d2}(?:,?{_}{y2})?',
    },
    { style: 'd-month-y', grain: 'range', pattern: '{d}(?:{-}|{_}(?:to|until|through|and){_}){d2}{_}{m}(?:,?{_}{y})?' },
    { style: 'month-d-y', grain: 'range', pattern: '{m}{_}{d}(?:{-}|{_}(?:to|and){_}){d2}(?:,?{_}{y})?' },
    { style: 'd-month-y', grain: 'day', pattern: '{d}(?:{_}of)?{_}{m}(?:,?{_}{y})?' },
    { style: 'month-d-y', grain: 'day', pattern: '{m}{_}{d}(?:,?{_}{y})?' },
    {
      style: 'months',
      grain: 'range',
      pattern: '{m}(?:{_}{y})?(?:{-}|{_}(?:to|and|until|through){_}){m2}(?:,?{_}(?:of{_})?{y2})?',
    },
    {
      style: 'month-y',
      grain: 'month',
      pattern: '{m}(?:,?{_}(?:of{_})?{y}|(?:\\s|-)?(?!{_}(?:I|we|you|it|they|not|be|have)\\b))',
    },
    { style: 'quarter', grain: 'quarter', pattern: '{q}{_}quarter(?:(?:{_}of)?(?:{_}the{_}year)?{_}{y})?' },
    { style: 'q', grain: 'quarter', pattern: 'Q(?<q>[1-4])(?:{_}(?:of{_})?{y})?' },
    { style: 'half', grain: 'half', pattern: '{h}[\\s-]half(?:{_}of{_}(?:the{_}year{_})?{y})?' },
    {
      style: 'n-months',
      grain: 'range',
      pattern: '(?<end>first|last){_}{n}{_}months(?:{_}of{_}(?:the{_}year{_})?{y})?',
    },
    { style: 'years', grain: 'span-of-years', pattern: '{y}(?:{-}|{_}to{_}){y2}' },
    { style: 'year', grain: 'year', pattern: '{y}' },
  ],
}
