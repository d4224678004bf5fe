import { Unreadable } from '#platform/guards'
import { textOfDrafts } from '../drafts.ts'
import type { Draft } from '../drafts.ts'
import { withHeadingsByShape } from '../numbered.ts'
import type { Comment, Note, Text } from '../text.ts'
import { numberingOf } from './numbering.ts'
import { openPackage } from './package.ts'
import type { Package } from './package.ts'
import { remarksOf } from './remarks.ts'
import { settleBy } from './settle.ts'
import { finish, newStory } from './story.ts'
import type { Around } from './story.ts'
import { stylesOf } from './styles.ts'
import { walkerFor } from './tags.ts'
import { walkXml } from './xml.ts'

/** Reads a Word document: its words in order, with what it says about them. Looks, pictures and programs are left. */
export function textOfDocx(bytes: Uint8Array): Text {
  const file = openPackage(bytes)
  const main = mainPart(file)
  const relations = file.relations(main)
  const partOf = (type: string): Uint8Array | undefined => {
    const target = [...relations.values()].find((relation) => relation.type === type && !relation.outside)?.target
    return target === undefined ? undefined : file.part(target)
  }
  const keys = noteKeys()
  const styles = stylesOf(partOf('styles'))
  const seen = { inserted: 0, deleted: 0, hidden: 0, files: 0 }
  const around: Around = {
    settle: settleBy({ style: styles, count: numberingOf(partOf('numbering')) }),
    hrefOf: (id) => relations.get(id)?.target,
    noteKey: keys.called,
    seen,
  }
  const drafts = withHeadingsByShape(draftsOf(file.part(main), around))
  const notes = [
    ...notesOf(partOf('footnotes'), { kind: 'footnote', keys, around }),
    ...notesOf(partOf('endnotes'), { kind: 'endnote', keys, around }),
  ]
  const comments = commentsOf(partOf('comments'), around)
  if (drafts.length === 0) throw new Unreadable('texts', 'empty')
  const frames = [...relations.values()].filter(({ type, outside }) => /^(header|footer)$/.test(type) && !outside)
  const heads = frames.flatMap(({ target }) => draftsOf(file.part(target), around)).map(({ text }) => text)
  const remarks = remarksOf({ names: file.names, seen, heads, comments: comments.length })
  return textOfDrafts({ format: 'docx', title: titleOf(file), drafts, notes, comments, remarks })
}

/** The part that the package calls its document; the standard allows it any name. */
function mainPart(file: Package): string {
  const told = [...file.relations('').values()].find(
    ({ type, outside }) => type === 'officeDocument' && !outside,
  )?.target
  const main = told !== undefined && file.part(told) !== undefined ? told : 'word/document.xml'
  if (file.part(main) !== undefined && rootOf(file.part(main)) === 'w:document') return main
  throw new Unreadable('texts', file.names.some((name) => name.startsWith('word/')) ? 'damaged' : 'not-a-text')
}

function rootOf(xml: Uint8Array | undefined): string | undefined {
  const stop = new Error('the first tag is enough')
  let root: string | undefined
  try {
    walkXml(xml ?? new Uint8Array(), {
      open: ({ name }) => {
        root = name
        throw stop
      },
    })
  } catch (trouble) {
    if (trouble !== stop) throw trouble
  }
  return root
}

function draftsOf(xml: Uint8Array | undefined, around: Around): Draft[] {
  if (xml === undefined) return []
  const story = newStory(around)
  walkXml(xml, walkerFor(story))
  return finish(story)
}

type Kind = 'footnote' | 'endnote'
type Keys = ReturnType<typeof noteKeys>

/** Notes are known by the order in which they are called, as readers see them; endnotes have an e before theirs. */
function noteKeys(): {
  called: (kind: Kind, id: string) => string
  keyOf: (kind: Kind, id: string) => string | undefined
} {
  const keys = { footnote: new Map<string, string>(), endnote: new Map<string, string>() }
  return {
    called: (kind, id) => {
      const key = keys[kind].get(id) ?? `${kind === 'endnote' ? 'e' : ''}${keys[kind].size + 1}`
      keys[kind].set(id, key)
      return key
    },
    keyOf: (kind, id) => keys[kind].get(id),
  }
}

type NotesOf = { readonly kind: Kind; readonly keys: Keys; readonly around: Around }

function notesOf(xml: Uint8Array | undefined, { kind, keys, around }: NotesOf): Omit<Note, 'place'>[] {
  return tellings(xml, `w:${kind}`, around).flatMap(({ attributes, text }) => {
    const key = keys.keyOf(kind, attributes['w:id'] ?? '')
    return key === undefined ? [] : [{ key, text }]
  })
}

const commentsOf = (xml: Uint8Array | undefined, around: Around): Omit<Comment, 'place'>[] =>
  tellings(xml, 'w:comment', around).map(({ attributes, text }) => {
    const { 'w:id': key = '', 'w:author': by, 'w:date': on } = attributes
    return { key, text, ...(by === undefined ? {} : { by }), ...(on === undefined ? {} : { on }) }
  })

type Telling = { readonly attributes: Readonly<Record<string, string>>; readonly text: string }

/** The notes or comments of a part, each with its words. */
function tellings(xml: Uint8Array | undefined, tag: string, around: Around): Telling[] {
  if (xml === undefined) return []
  const found: Telling[] = []
  const story = newStory(around)
  const walker = walkerFor(story)
  let attributes: Telling['attributes'] = {}
  walkXml(xml, {
    ...walker,
    open: (element) => {
      if (element.name === tag) attributes = element.attributes
      walker.open(element)
    },
    close: (name) => {
      walker.close?.(name)
      if (name === tag)
        found.push({
          attributes,
          text: finish(story)
            .map(({ text }) => text)
            .join('\n'),
        })
    },
  })
  return found
}

/** The title that somebody gave the file; programs put names of their own there, which tell nobody anything. */
function titleOf(file: Package): string | null {
  const about = [...file.relations('').values()].find(({ type }) => type === 'core-properties')
  const xml = about === undefined ? undefined : file.part(about.target)
  if (xml === undefined) return null
  let [title, inside] = ['', false]
  walkXml(xml, {
    open: ({ name }) => void (inside = name === 'dc:title'),
    close: () => void (inside = false),
    text: (words) => void (title += inside ? words : ''),
  })
  const given = title.trim()
  return given.length < 4 || /^(microsoft word|untitled|document\d*$|title$)|\.docx?$/i.test(given) ? null : given
}
