/** How a count is printed: as it is, or rounded. */
export type AboutCount = { readonly exact: number } | { readonly about: number }

const exactBelow = 100

/**
 * The figure that is printed for a number of people: below 100 the exact one, from there on two significant digits
 * (203 is about 200, 1,276 about 1,300). A number that is round by itself is exact. The register keeps the exact count,
 * and the source of a printed figure leads to it.
 */
export function aboutCount(count: number): AboutCount {
  if (count < exactBelow) return { exact: count }
  const step = 10 ** (Math.floor(Math.log10(count)) - 1)
  const about = Math.round(count / step) * step
  return about === count ? { exact: count } : { about }
}
