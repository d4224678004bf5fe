/** Whether a text is a day of the calendar: `2021-03-21` is, `2021-02-30` and anything in the year 0 are not. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // The runtime takes 30 February for 2 March, so the day must come back as it was written.
  return !Number.isNaN(at) && text >= '0001' && new Date(at).toISOString().startsWith(text)
}
