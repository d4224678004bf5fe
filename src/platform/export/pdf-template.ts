/**
 * The one template. Everything that people wrote comes in as JSON and is only ever shown as a string; nothing is pasted
 * into markup, nothing is imported, so there is no way from a text to code or to the network.
 */
export const template = String.raw`
#let o = json(bytes(sys.inputs.outline))
#let ink = rgb("#1b2329")
#let lake = rgb("#0f5b70")
#let hair = rgb("#c9d2d6")
#let size = if o.lang == "ar" { 12.5pt } else if o.lang == "zh" { 10.5pt } else { 11pt }

// The faces of a language first, then every other script, then signs. Quotation marks and dashes of Chinese are wide.
// No fallback: a font of the host must not decide what a report looks like, nor print a private sign as something else.
#let latin = "Libertinus Serif"
#let signs = ("New Computer Modern", "DejaVu Sans Mono")
#let faces(lang, han: "Colonnade Serif SC") = if lang == "ar" {
  ("Colonnade Naskh", latin, han, ..signs)
} else if lang == "zh" {
  ((name: latin, covers: "latin-in-cjk"), han, latin, "Colonnade Naskh", ..signs)
} else {
  (latin, "Colonnade Naskh", han, ..signs)
}
#let stressed(lang, body) = text(weight: "bold", font: faces(lang, han: "Colonnade Sans SC"), body)

#set document(title: o.title, author: o.author, date: none)
#set text(lang: o.lang, region: o.region, size: size, fill: ink, font: faces(o.lang), fallback: false, hyphenate: false, top-edge: 0.72em, bottom-edge: -0.2em)
#set par(justify: o.lang == "zh", leading: if o.lang == "ar" { 0.75em } else if o.lang == "zh" { 0.7em } else { 0.5em }, spacing: 1em)
#set block(spacing: 1em)
#set page(
  paper: "a4",
  margin: (x: 2.8cm, top: 3.2cm, bottom: 2.8cm),
  header: {
    set text(size: 0.8em)
    block(width: 100%, inset: (bottom: 5pt), stroke: (bottom: 0.6pt + lake), grid(columns: (1fr, auto), o.runningHead, o.classification))
  },
  footer: context align(center, text(size: 0.85em, counter(page).display("1"))),
)
#show link: set text(fill: lake)
#show heading: it => block(
  above: (2.2em, 1.8em, 1.6em).at(it.level - 1),
  below: 1em,
  sticky: true,
  par(justify: false, leading: 0.4em, text(size: size * (1.36, 1.14, 1).at(it.level - 1), stressed(o.lang, it.body))),
)
#show title: it => block(below: 0.9em, par(justify: false, leading: 0.35em, text(size: size * 1.9, stressed(o.lang, o.title))))
// The symbol of a document stays on one line and can be copied: no joiners inside. The marks around it keep the box, which
// has no direction of its own, in the order of Latin text.
#let symbol-of(it) = box(baseline: 0.2em, text(dir: ltr, it))
#show regex("[A-Z][A-Z0-9.]*(/[A-Za-z0-9.]+)+"): it => if o.dir == "rtl" { "\u{200E}" + symbol-of(it) + "\u{200E}" } else { symbol-of(it) }
#set footnote.entry(separator: line(length: 3cm, stroke: 0.5pt + lake), gap: 0.6em)
#show footnote.entry: set text(size: 0.84em)
#show footnote.entry: set par(justify: false)
#show figure: set block(breakable: true)
#show figure.caption: it => align(start, block(below: 0.5em, stressed(o.lang, it.body)))

#let plain(p) = {
  let lang = if p.lang == none { o.lang } else { p.lang }
  let body = if p.strong { strong(stressed(lang, p.text)) } else { text(p.text) }
  if p.href != none { body = link(p.href, body) }
  if p.lang != none { body = "\u{2068}" + text(lang: lang, font: faces(lang), body) + "\u{2069}" }
  body
}
// Without the mark the number of a note goes to the wrong side of a word of the other direction.
#let here = if o.dir == "rtl" { "\u{200F}" } else { "\u{200E}" }
#let line-of(pieces) = for p in pieces {
  plain(p)
  if p.note != none { here + footnote(for inner in o.notes.at(p.note - 1) { plain(inner) }) }
}

#let numbered(part) = {
  if part.number != none { box(width: 2.7em, baseline: 0.2em, part.number) }
  if part.mark != none { strong(stressed(o.lang, part.mark)) + " " }
  line-of(part.pieces)
}
#let paragraph-of(part) = if part.mark == none { par(numbered(part)) } else {
  let dashed = (paint: ink, thickness: 0.9pt, dash: "densely-dashed")
  let edges = if o.dir == "rtl" { (right: dashed) } else { (left: dashed) }
  block(stroke: edges, outset: if o.dir == "rtl" { (right: 9pt) } else { (left: 9pt) }, par(numbered(part)))
}
#let list-of(part) = {
  set list(indent: 0.5em, body-indent: 0.8em, spacing: 0.6em, marker: [•])
  set enum(indent: 0.5em, body-indent: 0.7em, spacing: 0.6em)
  if part.ordered { enum(..part.items.map(line-of)) } else { list(..part.items.map(line-of)) }
}
#let table-of(part) = {
  set text(size: 0.92em)
  set par(justify: false, leading: if o.lang == "ar" { 0.6em } else { 0.35em })
  let body = table(
    columns: part.widths.map(share => share * 1fr),
    align: start + top,
    inset: (x: 5pt, y: 5.5pt),
    stroke: (x, y) => (top: if y <= 1 { 0.9pt + lake } else { 0.4pt + hair }, bottom: 0.7pt + lake),
    table.header(..part.head.map(cell => strong(stressed(o.lang, cell)))),
    ..part.rows.sum(default: ()).map(line-of),
  )
  block(above: 1.6em, below: 1.9em, figure(kind: table, supplement: none, numbering: none, caption: if part.caption == "" { none } else { figure.caption(position: top, part.caption) }, body))
}
#let part-of(part) = {
  if part.kind == "heading" { heading(level: part.level, line-of(part.pieces)) }
  else if part.kind == "paragraph" { paragraph-of(part) }
  else if part.kind == "list" { list-of(part) }
  else if part.kind == "table" { table-of(part) }
  else if part.kind == "box" {
    block(width: 100%, above: 1.7em, below: 2em, inset: (x: 14pt, y: 13pt), stroke: 0.7pt + lake, { for inner in part.parts { part-of(inner) } })
  }
  else { text(size: 0.84em, par(line-of(part.pieces))) }
}

#title()
#if o.subtitle != "" { block(below: 2em, text(size: 1.18em, o.subtitle)) }
#for part in o.parts { part-of(part) }
`
