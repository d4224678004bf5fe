const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given names from many places; a prime number of them. */
const given = words(`
  Adaeze Akira Alina Amadou Anahí Andrei Anjali Aroha Bektur Beatriz Bilal Chipo Ciarán Dalia Davit Desta Elif Emeka Esra
  Fatoumata Feodora Goran Hana Hamza Inti Ingrid Ioana Jamila Jin Kaveh Keanu Khulan Laleh Leila Lindiwe Lupe Malia Marek
  Mele Minh Mireille Nadir Nayra Nino Odalys Pavel Petra Rashid Rosalba Sefina Sunniva Tariq Yusra`)

/** Family names from many others; also a prime number. */
const family = words(`
  Abarca Achterberg Adomako Afolayan Andrade Arapović Asanov Baptista Belhadj Boateng Borges Castellanos Chaudhry Chukwu
  Dabrowski Diakité Dinçer Echeverría Eriksen Faleolo Gebremariam Ghorbani Halvorsen Haddad Ibarra Ivanenko Jelínek Juma
  Kakar Karimzade Kobayashi Koffi Laaksonen Lobsang Machado Maharjan Mamani Mensah Moyo Nasser Ngata Nyström Ochieng Okello
  Paredes Petrosyan Rakoto Sandoval Soares Tamang Thapa Tuilagi Umarov Vanterpool Wekesa Yıldırım Zeller Zhumabek Zulu`)

/**
 * The name of the person with this number, made of a given and a family name. As both lists are of prime length, nobody is
 * called like anybody else among the first three thousand.
 */
export const nameOf = (number: number): { readonly given: string; readonly family: string } => ({
  given: given[number % given.length] ?? '',
  family: family[(number * 7) % family.length] ?? '',
})

/** The local part of an address: Latin letters without marks, a point between the names. */
export const localPart = (name: { readonly given: string; readonly family: string }): string =>
  [name.given, name.family].map(plain).join('.')

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
