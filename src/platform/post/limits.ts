/** Announced to whoever hands letters over, and held; agencies rarely let more than this out themselves. */
export const letterBytesMax = 25_000_000

/** A letter that went through more hands than this goes in circles (RFC 5321, 6.3, asks for at least a hundred there). */
export const hopsMax = 25

/** Automatic answers to one address in an hour. Somebody who answers a digest line by line gets fewer. */
export const answersPerHour = 10
