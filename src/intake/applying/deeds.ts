import * as countries from '#countries'
import * as decisions from '#decisions'
import * as documents from '#documents'
import * as events from '#events'
import * as meetings from '#meetings'
import * as members from '#members'
import * as plans from '#plan'
import type { Act } from '#platform/acts'

/**
 * The acts that a text can give reason for; any other is never performed, whatever is proposed. None of them gives
 * anybody a right on this machine, mails anything or issues a report.
 */
const all: readonly Act[] = [
  members.addEntity,
  members.admitEntity,
  members.editEntity,
  members.endMembership,
  members.stateSize,
  members.addPerson,
  members.movePerson,
  members.appointFocalPoint,
  members.giveTerm,
  members.endTerm,
  members.nameHolder,
  members.stateSize,
  plans.startPlan,
  plans.startVersion,
  plans.stepVersion,
  plans.addPillar,
  plans.renamePillar,
  plans.appointLead,
  plans.endLead,
  plans.nameLeadPerson,
  plans.joinPillar,
  plans.pausePillar,
  plans.resumePillar,
  plans.setGoal,
  plans.addOutput,
  plans.joinOutput,
  plans.addMilestone,
  plans.addUpdate,
  plans.setDate,
  plans.addDependency,
  documents.addDocument,
  documents.addVersion,
  documents.recordLanguageStep,
  documents.recordAdoption,
  documents.recordFinalisation,
  documents.circulate,
  documents.cite,
  countries.addTeam,
  countries.serveCountry,
  countries.recordEngagement,
  meetings.planMeeting,
  meetings.addItem,
  meetings.recordHolding,
  meetings.addAttendance,
  decisions.recordDecision,
  decisions.addFollowUp,
  decisions.makePromise,
  events.addHostMeeting,
  events.announceEvent,
  events.editEvent,
  events.confirmEvent,
  events.moveEvent,
  events.holdEvent,
  events.cancelEvent,
  events.addEntities,
  events.addCountries,
  events.addSpeaker,
  events.countParticipants,
]

const byName: ReadonlyMap<string, Act> = new Map(all.map((act) => [act.name, act]))

export const deedNamed = (name: string): Act | undefined => byName.get(name)

export const deedNames: readonly string[] = [...byName.keys()]
