import type { Lang } from '#platform/words'

/**
 * Wording that an instrument fixed and that texts must quote as it stands, with the symbol of the instrument. Networks add
 * their own in the documents room.
 */
export type ShippedPhrase = {
  readonly code: string
  readonly symbol: string
  readonly said: Readonly<Record<Lang, string>>
}

export const shippedPhrases: readonly ShippedPhrase[] = [
  {
    code: 'minorities-declaration',
    symbol: 'A/RES/47/135',
    said: {
      ar: 'أقليات قومية أو إثنية وإلى أقليات دينية ولغوية',
      zh: '在民族或族裔、宗教和语言上属于少数群体的人',
      en: 'national or ethnic, religious and linguistic minorities',
      fr: 'minorités nationales ou ethniques, religieuses et linguistiques',
      ru: 'национальным или этническим, религиозным и языковым меньшинствам',
      es: 'minorías nacionales o étnicas, religiosas y lingüísticas',
    },
  },
  {
    code: 'icerd-grounds',
    symbol: 'A/RES/2106(XX)',
    said: {
      ar: 'العرق أو اللون أو النسب أو الأصل القومي أو الإثني',
      zh: '种族、肤色、世系或民族或人种',
      en: 'race, colour, descent, or national or ethnic origin',
      fr: 'la race, la couleur, l’ascendance ou l’origine nationale ou ethnique',
      ru: 'расы, цвета кожи, родового, национального или этнического происхождения',
      es: 'raza, color, linaje u origen nacional o étnico',
    },
  },
  {
    code: 'durban-title',
    symbol: 'A/CONF.189/12',
    said: {
      ar: 'العنصرية والتمييز العنصري وكراهية الأجانب وما يتصل بذلك من تعصب',
      zh: '种族主义、种族歧视、仇外心理和相关的不容忍现象',
      en: 'racism, racial discrimination, xenophobia and related intolerance',
      fr: 'racisme, la discrimination raciale, la xénophobie et l’intolérance qui y est associée',
      ru: 'расизма, расовой дискриминации, ксенофобии и связанной с ними нетерпимости',
      es: 'racismo, la discriminación racial, la xenofobia y las formas conexas de intolerancia',
    },
  },
]
