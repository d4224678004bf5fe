/** Which way most letters of a text run. Digits and marks run either way and are not asked. */
export function directionOf(texts: readonly string[]): 'ltr' | 'rtl' {
  let [right, all] = [0, 0]
  for (const text of texts) {
    right += text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0
    all += text.match(/\p{L}/gu)?.length ?? 0
  }
  return right * 2 > all ? 'rtl' : 'ltr'
}
