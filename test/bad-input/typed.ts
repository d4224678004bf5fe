import { rooms, sayAny } from '#app'
import type { House } from '#platform/acts'
import { runCommandLine } from '#platform/commands'

export type Typed = { readonly exit: number; readonly out: string; readonly err: string }

/** Types a command at the machine of a house, with every command of every room; what it prints comes back. */
export async function typed(house: House, ...argv: readonly string[]): Promise<Typed> {
  const told = { out: '', err: '' }
  const exit = await runCommandLine({
    commands: rooms.flatMap((room) => room.commands ?? []),
    argv,
    env: { LANG: 'C' },
    stdout: { write: (text) => (told.out += text) },
    stderr: { write: (text) => (told.err += text) },
    house: async () => house,
    sayRefusal: (lang, code, details) => sayAny(lang)(code, details) ?? code,
  })
  return { exit, ...told }
}
