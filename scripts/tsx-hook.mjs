// Development and tests run the sources as they are; Node strips types from .ts by itself but refuses
// .tsx, so this one hook turns JSX into calls of Hono's server-side runtime.
import { registerHooks } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

const options = {
  lang: 'tsx',
  sourcemap: true,
  target: 'es2024',
  jsx: { runtime: 'automatic', importSource: 'hono/jsx' },
}

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const file = fileURLToPath(url)
    const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), options)
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`)
    const mapped = Buffer.from(JSON.stringify(map)).toString('base64')
    return {
      format: 'module',
      source: `${code}\n//# sourceMappingURL=data:application/json;base64,${mapped}`,
      shortCircuit: true,
    }
  },
})
