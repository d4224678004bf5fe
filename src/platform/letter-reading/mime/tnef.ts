export function filesOfTnef(_bytes: Buffer): {
  text: string
  html: string
  files: { name: string; type: string; bytes: Buffer; inline: boolean }[]
} {
  return { text: '', html: '', files: [] }
}
