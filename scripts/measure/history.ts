import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path/posix'
import { home } from '../check/run-tool.ts'
import { quantile } from './figures.ts'

/**
 * The median number of folders that one addition touches, over the last commits that brought a new file into `src/`.
 * Lock file, words, generated tables and prose are left out. Undefined where there is no history to read.
 */
export function foldersPerAddition(commits = 40): number | undefined {
  const said = log()
  if (said === undefined) return undefined
  const additions = said
    .split('\0')
    .map((commit) => commit.split('\n').filter((line) => /^[AM]\t/.test(line)))
    .filter((lines) => lines.some((line) => /^A\tsrc\/.*\.tsx?$/.test(line)))
    .slice(0, commits)
  const folders = additions.map(
    (lines) =>
      new Set(
        lines
          .map((line) => line.slice(2))
          .filter(isCounted)
          .map((path) => dirname(path)),
      ).size,
  )
  return folders.length === 0 ? undefined : quantile(folders, 0.5)
}

const isCounted = (path: string): boolean =>
  !/(^package(-lock)?\.json$|\.md$|\/words\/|^schema\.sql$|^src\/platform\/db\/tables\/)/.test(path)

function log(): string | undefined {
  try {
    return execFileSync('git', ['log', '--no-merges', '--no-renames', '--format=%x00', '--name-status', '-400'], {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}
