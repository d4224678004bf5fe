import type { Address, Known } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const passingAddress: Rule = {
  name: 'passing-address',
  kind: 'ADDR',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: {
    text: 'See https://www.example.org/Pages/Network.aspx and https://bit.ly/3abcdef and http://192.0.2.7/plan and http://example.org/plan',
    finds: [
      'https://www.example.org/Pages/Network.aspx',
      'https://bit.ly/3abcdef',
      'http://192.0.2.7/plan',
      'http://example.org/plan',
    ],
  },
  good: { text: 'See https://www.example.org/network and https://undocs.org/A/RES/47/135' },
  find: (reading, known) =>
    reading.addresses.flatMap((address): Found[] => {
      const sign = signOf(address)
      const { block, from, to } = address
      return sign === undefined
        ? []
        : [{ at: { block, from, to }, values: { sign }, certainty: isOthers(sign, address, known) ? 'look' : 'likely' }]
    }),
}

/** Pages of others go by their own rules; of those of the United Nations somebody here can ask for a better address. */
const isOthers = (sign: string, { host }: Address, { entities }: Known): boolean =>
  sign === 'open' ||
  (sign === 'program' &&
    !entities.some(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))))

/** What says that an address will not last: how it was made, who keeps it, where it points. */
function signOf({ kind, said, host }: Address): 'program' | 'shortened' | 'number' | 'open' | undefined {
  if (kind !== 'web') return undefined
  if (/^[\d.]+$/u.test(host)) return 'number'
  if (shorteners.has(host.replace(/^www\./, ''))) return 'shortened'
  if (/\.(?:aspx?|jsp|php\d?|cfm|do|nsf)(?:[/?#].*)?$/iu.test(said)) return 'program'
  return said.toLowerCase().startsWith('http://') ? 'open' : undefined
}

const shorteners = new Set([
  'bit.ly',
  'tinyurl.com',
  'goo.gl',
  't.co',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'cutt.ly',
  'lnkd.in',
])
