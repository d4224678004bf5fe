/** Names that mean a side of the paper instead of a side of the line, which is the other one in Arabic. */
const sided =
  /^(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|(?:margin|padding|border)-(?:left|right|top|bottom)(?:-[a-z]+)*|border-(?:top|bottom)-(?:left|right)-radius)$/

/** Physical properties and values in a style sheet, one line each. Media conditions speak of the window and are free. */
export function physical(path: string, css: string): string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  return bare.split('\n').flatMap((text, at) =>
    [...text.matchAll(/(?:^|[{;])\s*([a-z-]+)\s*:\s*([^;{}]+)/g)].flatMap(([, name = '', value = '']) => {
      const fault = faultOf(name, value.trim())
      return fault === undefined ? [] : [`${path}:${at + 1}: ${fault}`]
    }),
  )
}

function faultOf(name: string, value: string): string | undefined {
  if (sided.test(name)) return `${name} is a side of the paper; use its logical twin (inline, block, start, end)`
  if (/^(text-align|float|clear|caption-side)$/.test(name) && /\b(left|right)\b/.test(value))
    return `${name}: ${value} is a side of the paper; use start or end`
  if (!/^(margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/.test(name))
    return undefined
  const [, second, , fourth] = value.replaceAll(/\([^)]*\)/g, '()').split(/\s+/)
  return fourth !== undefined && second !== fourth
    ? `${name}: ${value} gives two sides of the paper different sizes; use ${name}-inline`
    : undefined
}
