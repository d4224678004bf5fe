import { BlockList, isIP } from 'node:net'

const ours = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  ours.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  ours.addSubnet(net, bits, 'ipv6')

/** Whether a number on the network belongs to this machine or its own network: nobody outside may have us knock there. */
export function isInside(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain
  const version = isIP(mapped)
  return version !== 0 && ours.check(mapped, version === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Whether an address can be a channel of another program. A house that is itself at home on one machine (`localhost`, for
 * trying it out) may knock there too.
 */
export function isWebhook(address: string, { own }: { readonly own: string }): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  const trying = isAtHome(new URL(own).hostname)
  if (protocol === 'http:') return trying && isAtHome(hostname)
  return protocol === 'https:' && (trying || !(isAtHome(hostname) || isInside(hostname) || !hostname.includes('.')))
}

export const isAtHome = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
