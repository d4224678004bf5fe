import { numeral } from '#platform/texts'
import { western } from './western.ts'

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The places in their row that numbers stand for: "7", "٧", "g", "VII"; undefined for what is none of these. */
export function ordersOf(numbers: readonly (string | undefined)[]): (number | undefined)[] {
  const written = numbers.map((number) => (number === undefined ? '' : western(number).toLowerCase()))
  // "i" is the ninth letter in a row that has letters which no Roman number has.
  const lettered = written.some((number) => /^[a-hj-uwyz]$/.test(number))
  return written.map((number) => {
    if (/^\d{1,3}$/.test(number)) return Number(number)
    if (/^[a-z]$/.test(number) && lettered) return number.charCodeAt(0) - 96
    return /^[ivxlc]+$/.test(number) ? romanOf(number) : undefined
  })
}

/** Whether only this number is wrong, the ones before and after it being two apart: then those are not to be told of. */
export function isAloneWrong(orders: readonly (number | undefined)[], at: number): boolean {
  const [before, order, after] = [orders[at - 1], orders[at], orders[at + 1]]
  return before !== undefined && order !== undefined && after === before + 2 && order !== before + 1
}

function romanOf(written: string): number {
  const values = [...written].map((letter) => roman[letter] ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}

/** A row's next number, written like the one before it. */
export function nextAfter(number: string, order: number): string {
  if (/\d/.test(western(number))) return String(order + 1)
  if (/^[a-y]$/i.test(number) && order === number.toLowerCase().charCodeAt(0) - 96)
    return String.fromCharCode(number.charCodeAt(0) + 1)
  return numeral(number === number.toLowerCase() ? 'lowerRoman' : 'upperRoman', order + 1)
}
