import { AlignmentType, LevelFormat, LineRuleType, type IStylesOptions } from 'docx'
import type { Lang } from '#platform/words'

/** Deep lake, for rules and links only. */
export const lake = '0F5B70'
export const ink = '1B2329'
export const hair = 'C9D2D6'

/** Word counts in twentieths of a point, and wants them whole. */
export const mm = (length: number): number => Math.round(length * 56.7)

/** Names that every Word has, one per script; stress in Chinese is a change of face, as there is no slanted or bold Song. */
export const fontsFor = (lang: Lang, strong = false) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: lang === 'zh' && strong ? 'SimHei' : 'SimSun',
})

const codes = {
  ar: 'ar-EG',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
} as const satisfies Record<Lang, string>

/** The languages of a run: Word keeps one per script. */
export const languages = (lang: Lang) => ({
  value: lang === 'ar' || lang === 'zh' ? codes.en : codes[lang],
  eastAsia: codes.zh,
  bidirectional: codes.ar,
})

/** Bullets and numbers; each list starts its own instance, so numbers begin again at 1. */
export const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 567, hanging: 340 } } },
        },
      ],
    },
    {
      reference: 'ordered',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 567, hanging: 454 } } },
        },
      ],
    },
  ],
}

// In lines of the text's own height; some programs take a number without a rule for points, and lines of a title meet.
const lineRule = LineRuleType.AUTO

/** Word's own style names wherever it has one, so that navigation, contents and readers find them. Sizes in half points. */
export function styles(lang: Lang): IStylesOptions {
  const size = lang === 'ar' ? 26 : 22
  const line = lang === 'ar' ? 320 : 290
  const strong = { color: ink, font: fontsFor(lang, true), bold: true }
  const heading = (half: number, before: number, after: number) => ({
    run: { ...strong, size: half },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 264, lineRule } },
  })
  return {
    default: {
      document: {
        run: { font: fontsFor(lang), size, color: ink, language: languages(lang) },
        paragraph: { spacing: { after: 150, line, lineRule } },
      },
      title: {
        run: { ...strong, size: size + 20 },
        paragraph: { keepNext: true, spacing: { before: 120, after: 100, line: 264, lineRule } },
      },
      heading1: heading(size + 8, 400, 140),
      heading2: heading(size + 3, 300, 110),
      heading3: heading(size, 240, 90),
      hyperlink: { run: { color: lake, underline: { type: 'single', color: lake } } },
      footnoteText: { run: { size: size - 4 }, paragraph: { spacing: { after: 50, line: 240, lineRule } } },
      listParagraph: { paragraph: { spacing: { after: 70 } } },
      caption: {
        run: { ...strong, size: size - 1 },
        paragraph: { keepNext: true, spacing: { before: 220, after: 100 } },
      },
    },
    paragraphStyles: ownStyles(size, strong),
  }
}

// Styles that Word has too, under names it shows, but with our measures.
function ownStyles(size: number, strong: object): NonNullable<IStylesOptions['paragraphStyles']> {
  return [
    own('Subtitle', 'Subtitle', { size: size + 4 }, { spacing: { after: 360 } }),
    own('Header', 'header', { size: size - 4 }, { spacing: { after: 0, line: 240, lineRule } }),
    own('Footer', 'footer', { size: size - 3 }, { spacing: { after: 0, line: 240, lineRule } }),
    own('TableText', 'Table Text', { size: size - 2 }, { spacing: { after: 0, line: 252, lineRule } }),
    own(
      'TableHead',
      'Table Head',
      { ...strong, size: size - 2 },
      { keepNext: true, spacing: { after: 0, line: 252, lineRule } },
    ),
    own('SmallPrint', 'Small Print', { size: size - 4 }, { spacing: { after: 110, line: 250, lineRule } }),
    own('Gap', 'Gap', { size: 8 }, { spacing: { before: 0, after: 140, line: 120, lineRule } }),
  ]
}

const own = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
})
