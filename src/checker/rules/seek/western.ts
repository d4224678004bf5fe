/** Figures as Western Arabic digits, whichever of the two sorts of digits an Arabic text has. */
export const western = (figures: string): string =>
  figures.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
