const many = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n')

/** For each rule of .oxlintrc.json a file that breaks it; circles need several files and stand in the test. Never run. */
export const sins: Readonly<Record<string, string>> = {
  'import/no-default-export': 'export default 1',
  'import/no-mutable-exports': 'export let state = 1\nstate = 2',
  'import/no-duplicates':
    "import { join } from 'node:path'\nimport { dirname } from 'node:path'\nexport const x = [join, dirname]",
  'typescript/consistent-type-imports': "import { ParsedPath } from 'node:path'\nexport type Parsed = ParsedPath",
  'typescript/no-explicit-any': 'export const x = (given: any): void => void given',
  'typescript/no-non-null-assertion': 'export const x = (given?: string): string => given!',
  'typescript/consistent-type-assertions': 'export const x = (given: unknown): string => given as string',
  'typescript/ban-ts-comment': "// @ts-ignore\nexport const x: number = 'one'",
  'typescript/no-unsafe-argument':
    "const told = (text: string): string => text\nexport const x = told(JSON.parse('1'))",
  'typescript/no-unsafe-assignment': "const taken = JSON.parse('1')\nexport const x = String(taken)",
  'typescript/no-unsafe-call': "export const x = String(JSON.parse('1')())",
  'typescript/no-unsafe-member-access': "export const x = String(JSON.parse('1').name)",
  'typescript/no-unsafe-return': "export const x = (): string => JSON.parse('1')",
  'typescript/no-unnecessary-condition': "export const x = (given: string): string => given ?? 'nobody'",
  'typescript/switch-exhaustiveness-check':
    "export function x(given: 'open' | 'closed'): void {\n  switch (given) {\n    case 'open':\n  }\n}",
  'typescript/no-floating-promises': 'export function x(): void {\n  Promise.resolve(1)\n}',
  'typescript/no-misused-promises': 'export const x = (given: Promise<boolean>): number => (given ? 1 : 2)',
  'typescript/only-throw-error': "export function x(): never {\n  throw 'a text'\n}",
  'typescript/prefer-promise-reject-errors': "export const x = Promise.reject('a text')",
  'typescript/array-type': 'export type X = Array<string>',
  'typescript/consistent-type-definitions': 'export interface X {\n  readonly name: string\n}',
  'typescript/no-inferrable-types': 'export const x = (given: number = 5): number => given',
  'typescript/no-misused-spread': 'export const x = { ...[1, 2] }',
  'eslint/no-empty': 'export function x(): void {\n  try {\n    x()\n  } catch {}\n}',
  'eslint/no-console': "console.log('here')\nexport {}",
  'eslint/max-lines': many(251, (n) => `export const x${n} = ${n}`),
  'eslint/max-lines-per-function': `export function x(): void {\n${many(41, (n) => `  void ${n}`)}\n}`,
  'eslint/max-params': 'export const x = (a: 1, b: 2, c: 3, d: 4, e: 5): number[] => [a, b, c, d, e]',
  'eslint/max-depth':
    'export function x(given: number): number {\n  if (given > 1) {\n    if (given > 2) {\n      if (given > 3) {\n        if (given > 4) return 1\n      }\n    }\n  }\n  return 2\n}',
  'eslint/no-else-return':
    'export function x(given: boolean): number {\n  if (given) {\n    return 1\n  } else {\n    return 2\n  }\n}',
  'eslint/eqeqeq': 'export const x = (given: string): boolean => given == String(1)',
  'eslint/no-var': 'var once = 1\nexport const x = once',
  'eslint/prefer-const': 'let once = 1\nexport const x = once',
  'eslint/no-param-reassign': 'export function x(given: number): number {\n  given = 2\n  return given\n}',
  'eslint/no-shadow':
    'const given = 1\nexport const x = (): number => {\n  const given = 2\n  return given\n}\nvoid given',
  'eslint/no-unused-vars': 'const nobody = 1\nexport {}',
  'eslint/no-useless-return': 'export function x(): void {\n  void 1\n  return\n}',
  'unicorn/prefer-node-protocol': "import { join } from 'path'\nexport const x = join",
  'unicorn/throw-new-error': "export function x(): never {\n  throw Error('no')\n}",
}
