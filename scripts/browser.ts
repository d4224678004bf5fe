import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const say = (line: string): void => void process.stderr.write(`${line}\n`)

/**
 * A browser for the journeys: `CHROME_PATH`, one that is on the PATH, or Debian's, installed when we may install. Otherwise
 * undefined and one line that says what is left out and how to have it.
 */
export function browser(): string | undefined {
  const given = process.env['CHROME_PATH'] ?? ''
  if (given !== '' && existsSync(given)) return given
  const there = onPath() ?? installed()
  if (there === undefined)
    say('The browser journeys are left out: no Chromium here. Install one, or set CHROME_PATH to it.')
  return there
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not ours to run: the next place is tried.
    return false
  }
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say("Installing Debian's Chromium for the browser journeys (once) …")
  const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk']
  quietly(['update', '-qq'])
  quietly(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  return onPath()
}

const quietly = (words: readonly string[]): void =>
  void spawnSync('apt-get', [...words], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
