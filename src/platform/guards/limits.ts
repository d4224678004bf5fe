/** What a foreign file may cost us, whatever it is; a file beyond one of these is refused with its own sentence. */
export const limits = {
  fileBytes: 20_000_000,
  /** A letter as it travels: what hangs on it is a third longer there than as a file. */
  letterBytes: 40_000_000,
  zipEntries: 2_000,
  zipTotalBytes: 200_000_000,
  zipRatio: 200,
  /** Small entries compress well for honest reasons; the ratio is only asked of those above this. */
  zipRatioFromBytes: 1_000_000,
  childMemoryBytes: 256_000_000,
  childMilliseconds: 30_000,
} as const
