/** Whether bytes say that they are a PDF. Programs put a line or two before the mark, and readers forgive them. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-')
