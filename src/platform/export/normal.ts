/** One form for comparing: compatibility forms folded, nothing invisible, single spaces. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
