import { statfs } from 'node:fs/promises'

/** How many bytes are free where a folder lies, for whoever is not root. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
