import { langs } from '#platform/words'
import type { Find } from '../seek/finds.ts'
import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const manyShelves: Rule = {
  name: 'many-shelves',
  kind: 'DUP',
  certainty: 'likely',
  langs,
  bad: {
    text: 'The team builds a resource library of notes.\nThe office made a Trello board as a repository for content.\nThe Teams channel has all documents.',
    finds: ['Trello'],
  },
  good: { text: 'The team builds a resource library of notes.\nThe website shows what the library has.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'L’équipe crée une bibliothèque de ressources.\nLe bureau a ouvert un tableau Trello pour les contenus.\nLe canal Teams contient les documents.',
        finds: ['Trello'],
      },
      good: { lang: 'fr', text: 'L’équipe crée une bibliothèque de ressources.' },
    },
  ],
  find: (reading) => {
    const [first, second, ...others] = firstOfEach(findsIn(reading, shelves))
    if (first === undefined || second === undefined || others.length === 0) return []
    const all = [first, second, ...others]
    return [
      {
        at: second.at,
        values: { shelves: all.map(({ said }) => said).join(' · ') },
        also: [first.at, ...others.map(({ at }) => at)],
      },
    ]
  },
}

/** The first mention of each place where materials are kept; one sentence may have several words for one place. */
function firstOfEach(finds: readonly Find[]): Find[] {
  const kept: Find[] = []
  for (const find of finds) {
    const same = kept.some(
      ({ said, at }) => said.toLowerCase() === find.said.toLowerCase() || at.block === find.at.block,
    )
    if (!same) kept.push(find)
  }
  return kept
}

/** Places where an office keeps its materials: kinds of them, and tools by their names. */
const shelves =
  /(?<!\p{L})(?:resource library|document repository|repository|knowledge base|shared drive|Trello|Teams channel|SharePoint|Dropbox|Google Drive|OneDrive|Basecamp|Yammer|bibliothèque de ressources|base de connaissances|canal Teams|biblioteca de recursos|repositorio|canal de Teams|библиотека ресурсов|хранилище документов|канал Teams|مكتبة الموارد|مستودع|资源库|知识库)(?!\p{L})/dgu
