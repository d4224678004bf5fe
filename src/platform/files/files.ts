/** What is known of a stored file. `hash` is its SHA-256 in 64 hexadecimal digits, `size` in bytes, `type` sniffed. */
export type Stored = { readonly hash: string; readonly size: number; readonly type: string }

export type Content = Uint8Array | AsyncIterable<Uint8Array>

/**
 * Files by the hash of their content. The directory is the default; another store keeps the same promises: what `put`
 * answered survives a power cut, a half-written file is never seen, the same content is kept once.
 */
export type Files = {
  /** Keeps the content. Twice the same content is one file, and mends a damaged one. Throws when it cannot be kept. */
  put(content: Content): Promise<Stored>
  /** The whole content, checked against its hash; undefined when there is none. Throws when the file is damaged. */
  get(hash: string): Promise<Uint8Array | undefined>
  /** The content in pieces, for large downloads; undefined when there is none. Not checked. */
  open(hash: string): Promise<AsyncIterable<Uint8Array> | undefined>
  has(hash: string): Promise<boolean>
}

const shape = /^[0-9a-f]{64}$/

/** Whether a text can be a hash at all: anything else, a path for instance, names no file. */
export const isHash = (text: string): boolean => shape.test(text)
