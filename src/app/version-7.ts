/** A version 7 UUID (RFC 9562 section 5.7): 48 bits of milliseconds, then ten bytes of chance less the fixed bits. */
export function v7(now: Date, chance: Uint8Array): string {
  const time = now.getTime().toString(16).padStart(12, '0')
  const rest = Buffer.from(chance)
  rest.writeUInt8((rest.readUInt8(0) & 0x0f) | 0x70, 0)
  rest.writeUInt8((rest.readUInt8(2) & 0x3f) | 0x80, 2)
  const hex = rest.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`
}
