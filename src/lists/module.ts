import type { Room } from '#platform/rooms'
import { released, writeAnnouncement } from './announcing/write-announcement.ts'
import { toOffices } from './asking/receive.ts'
import { sendDigests, timetable } from './digest/send-digests.ts'
import { listLabels } from './labels.ts'
import { toLeave } from './leaving/receive.ts'
import { leave } from './leaving/web.tsx'
import { askAbout, tellAuthor } from './posting/ask-about.ts'
import { aboutPosts } from './posting/receive-verdict.ts'
import { toLists } from './posting/receive.ts'
import { sendOut } from './posting/send-out.ts'
import { searchLists } from './search.ts'
import { announcement, archive, file, message, month, thread } from './web/archive.tsx'
import { addForm, announceForm, editForm, endForm, mineForm, removeForm, startForm } from './web/forms.tsx'
import { list, lists } from './web/lists.tsx'
import { versionForm } from './web/version-form.tsx'
import { confirmByLink, judgeByLink, judgeForm, waiting } from './web/waiting.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'lists',
  routes: [
    lists,
    startForm,
    mineForm,
    judgeByLink,
    confirmByLink,
    list,
    editForm,
    endForm,
    addForm,
    removeForm,
    announceForm,
    announcement,
    waiting,
    judgeForm,
    archive,
    month,
    thread,
    message,
    file,
    versionForm,
    leave,
  ],
  jobs: [sendOut, askAbout, tellAuthor, sendDigests, writeAnnouncement],
  timetable,
  hears: [released],
  receives: [toLists, toOffices, toLeave, aboutPosts],
  search: searchLists,
  voice: speak,
  labels: listLabels,
}
