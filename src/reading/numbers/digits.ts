import { counted } from './counted.ts'

const chinese = counted('〇=0 零=0 一=1 二=2 两=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9')
const places = counted('十=10 百=100 千=1000 万=10000 亿=100000000')

/** The number that digits make: Western, Arabic-Indic, or Chinese, whether counted («十五») or strung («二〇二一»). */
export function digitsOf(written: string | undefined): number | undefined {
  if (written === undefined || written === '') return undefined
  const western = written.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  if (/^\d+$/.test(western)) return Number(western)
  return /^[〇零一二两三四五六七八九十百千万亿]+$/u.test(written) ? chineseNumber(written) : undefined
}

function chineseNumber(written: string): number {
  if (!/[十百千万亿]/u.test(written)) return Number([...written].map((digit) => chinese[digit] ?? 0).join(''))
  let total = 0
  let section = 0
  let digit = 0
  for (const sign of written) {
    const place = places[sign]
    if (place === undefined) digit = chinese[sign] ?? 0
    else if (place >= 10_000) {
      total += (section + digit) * place
      ;[section, digit] = [0, 0]
    } else {
      section += (digit === 0 ? 1 : digit) * place
      digit = 0
    }
  }
  return total + section + digit
}
