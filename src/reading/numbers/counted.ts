/** A table of words with numbers, written `first=1 second=2`. */
export const counted = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    words.split(' ').map((pair): [string, number] => {
      const [word = '', number] = pair.split('=')
      return [word, Number(number)]
    }),
  )

/** A table of words that count from one in the order in which they stand. */
export const inOrder = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, index): [string, number] => [word, index + 1]))
