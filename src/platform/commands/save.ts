import { rename, rm, writeFile } from 'node:fs/promises'
import { WrongUsage } from './wrong-usage.ts'

/** Writes a file beside its place and moves it there, so that a file of that name is the old one or the new one, never half. */
export async function save(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.part`
  try {
    await writeFile(beside, bytes)
    await rename(beside, file)
  } catch (trouble) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw new WrongUsage('commands.cannot-write', { file, why: codeOf(trouble) })
  }
}

const codeOf = (trouble: unknown): string =>
  trouble instanceof Error && 'code' in trouble ? String(trouble.code) : String(trouble)
