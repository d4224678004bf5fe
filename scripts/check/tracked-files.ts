import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { home } from './run-tool.ts'

/** Text files that are or could be committed, from the top of the repository; without git, all that .gitignore leaves. */
export function trackedFiles(): string[] {
  return listed().filter((path) => existsSync(join(home, path)) && isText(path))
}

function listed(): string[] {
  try {
    const said = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return [...new Set(said.split('\0').filter((path) => path !== ''))]
  } catch {
    // An unpacked archive has no git: the folders that hold sources are enough.
    return globSync(['*.*', '{bin,docs,migrations,scripts,seeds,src,test}/**/*.*', 'bin/*'], { cwd: home })
  }
}

const isText = (path: string): boolean =>
  !/\.(ttf|otf|woff2?|png|jpe?g|gif|pdf|docx|xlsx|zip|ico)$/i.test(path) &&
  !readFileSync(join(home, path)).subarray(0, 4096).includes(0)
