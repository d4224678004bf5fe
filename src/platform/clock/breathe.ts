/** Lets whatever else waits go first: long work that is done in pieces keeps nobody from being answered. */
export const breathe = (): Promise<void> =>
  new Promise((done) => {
    setImmediate(done)
  })
