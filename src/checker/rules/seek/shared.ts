/** What is in both of two sets. */
export const sharedBy = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> =>
  new Set([...one].filter((value) => other.has(value)))
