import type { Route } from '#platform/web'
import { directory } from './web/directory.tsx'
import { changedEntity, entity, newEntity } from './web/entity.tsx'
import { changedPerson, newPerson, person } from './web/person.tsx'
import { admission, departure, focalPoint, membershipEnd, move } from './web/posts.tsx'
import { focalPointEnd, holder, newTerm, termEnd } from './web/terms.tsx'

export const routes: readonly Route[] = [
  directory,
  entity,
  newEntity,
  changedEntity,
  admission,
  membershipEnd,
  focalPoint,
  focalPointEnd,
  person,
  newPerson,
  changedPerson,
  move,
  departure,
  newTerm,
  termEnd,
  holder,
]
