/** A number in one of the manners in which Word counts (ST_NumberFormat); in figures where the manner is not known. */
export const numeral = (format: string, count: number): string => manners.get(format)?.(count) ?? String(count)

const roman = (count: number): string => {
  let [rest, written] = [count, '']
  for (const [value, sign] of romans)
    while (rest >= value) {
      written += sign
      rest -= value
    }
  return written
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Letters of an alphabet; after the last one Word begins again and doubles them. */
const letters =
  (alphabet: string) =>
  (count: number): string => {
    const all = [...alphabet]
    const letter = all[(count - 1) % all.length] ?? ''
    return letter.repeat(Math.min(20, Math.floor((count - 1) / all.length) + 1))
  }

const digits =
  (signs: string) =>
  (count: number): string =>
    String(count).replaceAll(/\d/g, (digit) => [...signs][Number(digit)] ?? digit)

const hanDigits = '〇一二三四五六七八九'.split('')

const han = (count: number): string => {
  if (count < 1 || count > 99) return digits(hanDigits.join(''))(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  return `${tens > 1 ? (hanDigits[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (hanDigits[ones] ?? '') : ''}`
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя'

const manners: ReadonlyMap<string, (count: number) => string> = new Map([
  ['none', () => ''],
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['upperRoman', roman],
  ['lowerRoman', (count) => roman(count).toLowerCase()],
  ['upperLetter', letters(latin.toUpperCase())],
  ['lowerLetter', letters(latin)],
  ['russianUpper', letters(russian.toUpperCase())],
  ['russianLower', letters(russian)],
  ['arabicAlpha', letters('أبتثجحخدذرزسشصضطظعغفقكلمنهوي')],
  ['arabicAbjad', letters('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ')],
  ['hindiNumbers', digits('٠١٢٣٤٥٦٧٨٩')],
  ['thaiNumbers', digits('๐๑๒๓๔๕๖๗๘๙')],
  ['decimalFullWidth', digits('０１２３４５６７８９')],
  ['ideographDigital', digits('〇一二三四五六七八九')],
  ['chineseCounting', han],
  ['chineseCountingThousand', han],
  ['taiwaneseCounting', han],
  ['taiwaneseCountingThousand', han],
  ['japaneseCounting', han],
  ['ideographTraditional', letters('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', letters('子丑寅卯辰巳午未申酉戌亥')],
  ['decimalEnclosedCircle', (count) => (count <= 20 ? String.fromCodePoint(0x245f + count) : String(count))],
  ['decimalEnclosedCircleChinese', (count) => (count <= 20 ? String.fromCodePoint(0x245f + count) : String(count))],
])
