import type { Lang } from '#platform/words'

/** Somebody who does something in the story. Nobody here exists; the addresses lead nowhere (RFC 2606). */
export type Character = {
  readonly key: string
  readonly given: string
  readonly family: string
  readonly entity: string
  readonly from: string
  readonly station: string
  readonly zone: string
  readonly lang: Lang
  readonly speaks: readonly Lang[]
  readonly field?: true
}

const geneva = { station: 'Geneva', zone: 'Europe/Zurich' } as const
const newYork = { station: 'New York', zone: 'America/New_York' } as const
const paris = { station: 'Paris', zone: 'Europe/Paris' } as const
const opening = '2020-01-06'

/** The secretariat, the co-chairs, the leads of the pillars, and a few whom one meets more than once. */
export const cast: readonly Character[] = [
  {
    key: 'meret',
    given: 'Meret',
    family: 'Oyelaran',
    entity: 'OHCHR',
    from: opening,
    ...geneva,
    lang: 'en',
    speaks: ['en', 'fr'],
  },
  {
    key: 'tomas',
    given: 'Tomás',
    family: 'Kivelä',
    entity: 'OHCHR',
    from: '2021-02-01',
    ...geneva,
    lang: 'es',
    speaks: ['en', 'es'],
  },
  {
    key: 'salome',
    given: 'Salome',
    family: 'Brandvold',
    entity: 'OHCHR',
    from: opening,
    ...geneva,
    lang: 'en',
    speaks: ['en', 'fr'],
  },
  {
    key: 'idris',
    given: 'Idris',
    family: 'Camargo',
    entity: 'OHCHR',
    from: opening,
    ...geneva,
    lang: 'fr',
    speaks: ['ar', 'en', 'fr'],
  },
  {
    key: 'eleni',
    given: 'Eleni',
    family: 'Mbatha',
    entity: 'UNESCO',
    from: '2020-09-14',
    ...paris,
    lang: 'fr',
    speaks: ['en', 'fr'],
  },
  {
    key: 'farid',
    given: 'Farid',
    family: 'Lindqvist',
    entity: 'UNESCO',
    from: '2020-11-09',
    ...paris,
    lang: 'en',
    speaks: ['ar', 'en', 'fr'],
  },
  {
    key: 'paloma',
    given: 'Paloma',
    family: 'Adeyinka',
    entity: 'WHO',
    from: '2020-11-23',
    ...geneva,
    lang: 'es',
    speaks: ['en', 'es'],
  },
  {
    key: 'viktor',
    given: 'Viktor',
    family: 'Namgyal',
    entity: 'UNODC',
    from: opening,
    station: 'Vienna',
    zone: 'Europe/Vienna',
    lang: 'ru',
    speaks: ['en', 'ru'],
  },
  {
    key: 'thandiwe',
    given: 'Thandiwe',
    family: 'Rosales',
    entity: 'UNAIDS',
    from: '2020-09-14',
    ...geneva,
    lang: 'en',
    speaks: ['en', 'es'],
  },
  {
    key: 'oskar',
    given: 'Oskar',
    family: 'Benhaddou',
    entity: 'DGC',
    from: '2020-02-17',
    ...newYork,
    lang: 'en',
    speaks: ['ar', 'en', 'fr'],
  },
  {
    key: 'luz',
    given: 'Luz',
    family: 'Hakobyan',
    entity: 'UNFPA',
    from: '2020-06-15',
    ...newYork,
    lang: 'es',
    speaks: ['en', 'es', 'ru'],
  },
  {
    key: 'milena',
    given: 'Milena',
    family: 'Quispe',
    entity: 'UNHCR',
    from: '2020-02-17',
    ...geneva,
    lang: 'en',
    speaks: ['en', 'es', 'fr'],
  },
  {
    key: 'aurelie',
    given: 'Aurélie',
    family: 'Tshering',
    entity: 'OSAPG',
    from: '2020-02-17',
    ...newYork,
    lang: 'fr',
    speaks: ['en', 'fr'],
  },
  {
    key: 'jonas',
    given: 'Jonas',
    family: 'Woldeyes',
    entity: 'UNICEF',
    from: '2020-04-20',
    ...newYork,
    lang: 'en',
    speaks: ['en'],
  },
  {
    key: 'haruka',
    given: 'Haruka',
    family: 'Dembélé',
    entity: 'DESA',
    from: opening,
    ...newYork,
    lang: 'fr',
    speaks: ['en', 'fr'],
  },
  {
    key: 'xiulan',
    given: 'Xiulan',
    family: 'Ferreira',
    entity: 'DCO',
    from: '2020-04-20',
    ...newYork,
    lang: 'zh',
    speaks: ['en', 'zh'],
  },
  {
    key: 'siosaia',
    given: 'Siosaia',
    family: 'Fernández',
    entity: 'UNDP',
    from: '2021-04-26',
    station: 'Suva',
    zone: 'Pacific/Fiji',
    lang: 'en',
    speaks: ['en'],
    field: true,
  },
]
