import type { Room } from '#platform/rooms'
import { addPhraseForm, endPhraseForm, phrases } from './agreed-language/web-phrases.tsx'
import { documentLabels } from './labels.ts'
import { searchDocuments } from './search.ts'
import { card, file, list } from './web.tsx'
import {
  addForm,
  adoptionForm,
  circulationForm,
  citationForm,
  editForm,
  finalisationForm,
  stepForm,
  versionForm,
} from './web-forms.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'documents',
  routes: [
    list,
    addForm,
    phrases,
    addPhraseForm,
    endPhraseForm,
    card,
    editForm,
    versionForm,
    stepForm,
    adoptionForm,
    finalisationForm,
    circulationForm,
    citationForm,
    file,
  ],
  search: searchDocuments,
  voice: speak,
  labels: documentLabels,
}
