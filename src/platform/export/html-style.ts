/** Ink on paper, one colour for rules and links; print drops what only a screen needs. Logical properties only. */
export const style = `
:root { color-scheme: light; --ink: #1b2329; --lake: #0f5b70; --hair: #c9d2d6; }
body { margin: 0; background: #fff; color: var(--ink); font: 1.0625rem/1.6 'Libertinus Serif', 'Times New Roman', 'Noto Serif', serif; overflow-wrap: anywhere; }
:lang(ar) { font-family: 'Noto Naskh Arabic', 'Traditional Arabic', 'Times New Roman', serif; line-height: 1.9; }
:lang(zh) { font-family: 'Times New Roman', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif; line-height: 1.8; }
main, .running { max-inline-size: 42rem; margin-inline: auto; padding-inline: 1.5rem; }
main { padding-block: 2.5rem 4rem; }
.running { display: flex; justify-content: space-between; gap: 1rem; padding-block: 1rem .5rem; font-size: .85rem; border-block-end: 1px solid var(--lake); }
h1 { font-size: 1.9rem; line-height: 1.25; margin-block: 0 .5rem; }
h2, h3, h4 { line-height: 1.35; break-after: avoid; }
h2 { font-size: 1.35rem; margin-block: 2.25rem .75rem; }
h3 { font-size: 1.125rem; margin-block: 1.75rem .5rem; }
h4 { font-size: 1rem; margin-block: 1.5rem .5rem; }
.subtitle { font-size: 1.15rem; margin-block: 0 2rem; }
p, ul, ol { margin-block: 0 .85rem; }
ul, ol { padding-inline-start: 1.75rem; }
li { margin-block-end: .3rem; }
a { color: var(--lake); }
.number { display: inline-block; min-inline-size: 2.25rem; }
.marked { border-inline-start: 2px dashed var(--ink); padding-inline-start: .75rem; }
.mark { font-weight: bold; }
.box { border: 1px solid var(--lake); padding: 1.1rem 1.4rem .4rem; margin-block: 1.5rem 2rem; }
.box > :first-child { margin-block-start: 0; }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1.25rem 1.75rem; font-size: .95rem; line-height: 1.45; border-block-end: 1px solid var(--lake); }
caption { text-align: start; font-weight: bold; padding-block-end: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem .4rem 0; padding-inline: 0 .75rem; border-block-end: 1px solid var(--hair); }
thead th, thead td { border-block: 1.5px solid var(--lake); }
.small, .notes { font-size: .875rem; line-height: 1.5; }
.notes { border-block-start: 1px solid var(--lake); margin-block-start: 3rem; padding-block-start: 1rem; }
sup { line-height: 0; font-size: .72em; unicode-bidi: isolate; }
sup a { text-decoration: none; padding-inline: .1em; }
:target { outline: 2px solid var(--lake); outline-offset: 3px; }
@page { size: A4; margin: 25mm 27mm; @bottom-center { content: counter(page); } }
@media print {
  body { font-size: 11pt; }
  main, .running { max-inline-size: none; padding-inline: 0; }
  a { color: inherit; text-decoration: none; }
  tr, .box { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
  thead { display: table-header-group; }
}
`
