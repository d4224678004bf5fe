import { runCommandLine } from '#platform/commands'
import type { House } from '#platform/acts'
import type { Room } from '#platform/rooms'
import type { Lang } from '#platform/words'

export type Typed = { readonly exit: number; readonly out: string; readonly err: string }
type SayRefusal = (lang: Lang, code: string, details: Readonly<Record<string, unknown>>) => string

/** Types commands of one room, as somebody in English would, and hears what they say. */
export const typingTo =
  ({ commands = [] }: Pick<Room, 'commands'>, house: House, sayRefusal?: SayRefusal) =>
  async (...argv: string[]): Promise<Typed> => {
    const told = { out: '', err: '' }
    const exit = await runCommandLine({
      commands,
      argv,
      env: { LANG: 'en' },
      stdout: { write: (text) => (told.out += text) },
      stderr: { write: (text) => (told.err += text) },
      house: () => Promise.resolve(house),
      ...(sayRefusal === undefined ? {} : { sayRefusal }),
    })
    return { exit, ...told }
  }
