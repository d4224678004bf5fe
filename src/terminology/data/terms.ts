import { decisionTerms } from './terms-decisions.ts'
import { fieldTerms } from './terms-field.ts'
import { meetingTerms } from './terms-meetings.ts'
import { paperTerms } from './terms-papers.ts'

/** Names of the official languages as they stand in a sentence: small letters where the language writes them small. */
export const languageNames = `
lang-ar|العربية|阿拉伯文|Arabic|arabe|арабский|árabe
lang-zh|الصينية|中文|Chinese|chinois|китайский|chino
lang-en|الإنكليزية|英文|English|anglais|английский|inglés
lang-fr|الفرنسية|法文|French|français|французский|francés
lang-ru|الروسية|俄文|Russian|russe|русский|ruso
lang-es|الإسبانية|西班牙文|Spanish|espagnol|испанский|español
`

/** Words of the work. Who holds which office is in roles.ts, so that «focal point» is there once. */
export const workTerms = [decisionTerms, meetingTerms, paperTerms, fieldTerms].join('\n')
