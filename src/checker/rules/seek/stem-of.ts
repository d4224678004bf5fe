/** An English word without its endings, so that "analysis" and "analytical" are one: enough to compare, not to read. */
export function stemOf(word: string): string {
  const bare = word.replace(/'s$|(?:ically|ical|ically|ational|ations?|ings?|ed|es|is|ic|al|ly|s|e|y)$/u, '')
  return bare.length < 4 ? word : bare.replace(/^(analy)[a-z]+$/u, '$1')
}
