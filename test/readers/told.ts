import { readFile, writeFile } from 'node:fs/promises'
import { Unreadable, serveReader } from '#platform/guards'

// A reader that does what it is told, good or bad, as a file might talk a real one into it.
const deeds: Readonly<Record<string, () => unknown>> = {
  answer: () => ({ said: 'all of it' }),
  refuse: () => {
    throw new Unreadable('tables', 'password')
  },
  fail: () => {
    throw new Error('a fault of its own')
  },
  // Buffers do not count against the heap limit, so the watch must see them.
  hoard: () => Array.from({ length: 600 }, () => Buffer.alloc(1_000_000, 1)).length,
  steal: async () => ({ said: await readFile('/etc/hostname', 'utf8') }),
  write: () => writeFile(`${import.meta.dirname}/written`, 'x'),
  call: async () => ({ said: (await fetch('http://127.0.0.1:9')).status }),
  drop: async () => {
    void Promise.reject(new Error('nobody waits for this'))
    await new Promise((done) => setTimeout(done, 20))
    return { said: 'all of it' }
  },
  lie: () => ({ other: 1 }),
}

await serveReader(async (bytes) => deeds[Buffer.from(bytes).toString()]?.())
