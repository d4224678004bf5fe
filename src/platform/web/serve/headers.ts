/** What every answer carries, whatever it is. */
export const everyAnswer = ({ https }: { https: boolean }): Readonly<Record<string, string>> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
})

/** A page runs the scripts we name and nothing else; forms go home; nobody frames it. */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'nonce-${nonce}'`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** A file of somebody's can do nothing, even when a browser shows it. */
export const filePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"

/** "attachment" with the name in its own letters, and in plain ones for whoever reads no others (RFC 6266, 8187). */
export function attachment(filename: string): string {
  const calm = filename.toWellFormed().replaceAll(/[\p{Cc}/\\]/gu, '_')
  const plain = calm.normalize('NFKD').replaceAll(/[^\x20-\x7e]|["%]/g, '_')
  const whole = encodeURIComponent(calm).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
