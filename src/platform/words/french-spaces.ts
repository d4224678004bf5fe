/** French text with the spaces that keep a mark on the line of its word: « fin : non ». Spaces of other sorts stay. */
export const frenchSpaces = (text: string): string =>
  text.replaceAll(/« | (?=[;!?»])/g, (found) => found.replace(' ', '\u202F')).replaceAll(/ (?=:(?:\s|$))/g, '\u00A0')
