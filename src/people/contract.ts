/**
 * What crosses the wire about people: the shapes of what is asked and answered, and the routes. `openapi.json` is generated
 * from here.
 */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { notFound } from '../frameworks/contract/parts.ts';
import { chartAsked, chartView, pathAsked, pathView } from './contract/chart.ts';
import { checkList, checksAsked } from './contract/checks.ts';
import { directory, directoryAsked, directoryRow } from './contract/directory.ts';
import { addedDelegate, addedDottedLine, addedLeave, addedMembership, changedDays } from './contract/entries.ts';
import {
  addedImport,
  appliedImport,
  confirmedMapping,
  givenMapping,
  importList,
  importRows,
  importRowsAsked,
  importsAsked,
  importView,
  mapping,
  mappingList,
  mappingsAsked,
} from './contract/imports.ts';
import { leavingApplied, leavingAsked, moveApplied, moveAsked, movePlan } from './contract/moving.ts';
import { byId, id, personRef, position, post, said, unitRef } from './contract/parts.ts';
import {
  addedPerson,
  changedPerson,
  delegate,
  dottedLine,
  enteredPosition,
  leave,
  me,
  membership,
  personAsked,
  personView,
} from './contract/person.ts';
import { postList } from './contract/posts.ts';
import { changesForView, expectationsView, lineView, teamAsked, teamView } from './contract/team.ts';
import { addedUnit, changedUnit, takenUnits, unitAsked, unitsAsked, unitsPlan, unitTree, unitView } from './contract/units.ts';
import { whoView } from './contract/who.ts';
import { type RouteName, routes } from './routes.ts';
import { summaries } from './summaries.ts';

/** The code of a problem is that of its message; these are the statuses that an act can end with. */
const refusals = {
  ...notFound,
  CONFLICT: { status: 409 },
  PRECONDITION_FAILED: { status: 412 },
  UNPROCESSABLE: { status: 422 },
  PRECONDITION_REQUIRED: { status: 428 },
} as const;
const ofCreating = { ...notFound, CONFLICT: { status: 409 }, UNPROCESSABLE: { status: 422 } } as const;

const base = (name: RouteName) => oc.route({ ...routes[name], summary: summaries[name], tags: ['people'] });
const read = (name: RouteName) => base(name).errors(notFound);
const create = (name: RouteName) => base(name).errors(ofCreating);
const change = (name: RouteName) => base(name).errors(refusals);
const gone = z.object({ id });

export const contract = {
  me: base('me').output(me),

  directory: read('directory').input(directoryAsked).output(directory),
  person: read('person').input(personAsked).output(personView),
  addPerson: create('addPerson').input(addedPerson).output(personView),
  changePerson: change('changePerson').input(changedPerson).output(personView),
  team: read('team').input(teamAsked).output(teamView),
  who: read('who').input(byId).output(whoView),
  line: read('line').input(teamAsked).output(lineView),
  expectations: read('expectations').input(teamAsked).output(expectationsView),
  changesFor: read('changesFor').input(byId).output(changesForView),

  planMove: create('planMove').input(moveAsked).output(movePlan),
  move: change('move').input(moveApplied).output(personView),
  planLeaving: create('planLeaving').input(leavingAsked).output(movePlan),
  leaving: change('leaving').input(leavingApplied).output(personView),

  addPosition: create('addPosition')
    .input(enteredPosition.extend({ person: id }))
    .output(position),
  changePosition: change('changePosition').input(enteredPosition.partial().extend({ id })).output(position),
  removePosition: change('removePosition').input(byId).output(gone),

  addMembership: create('addMembership').input(addedMembership).output(membership),
  changeMembership: change('changeMembership').input(changedDays).output(membership),
  removeMembership: change('removeMembership').input(byId).output(gone),
  addDottedLine: create('addDottedLine').input(addedDottedLine).output(dottedLine),
  changeDottedLine: change('changeDottedLine').input(changedDays).output(dottedLine),
  removeDottedLine: change('removeDottedLine').input(byId).output(gone),
  addLeave: create('addLeave').input(addedLeave).output(leave),
  changeLeave: change('changeLeave').input(changedDays).output(leave),
  removeLeave: change('removeLeave').input(byId).output(gone),
  addDelegate: create('addDelegate').input(addedDelegate).output(delegate),
  changeDelegate: change('changeDelegate').input(changedDays).output(delegate),
  removeDelegate: change('removeDelegate').input(byId).output(gone),

  chart: read('chart').input(chartAsked).output(chartView),
  findInChart: read('findInChart').input(pathAsked).output(pathView),

  units: read('units').input(unitsAsked).output(unitTree),
  unit: read('unit').input(unitAsked).output(unitView),
  addUnit: create('addUnit').input(addedUnit).output(unitView),
  changeUnit: change('changeUnit').input(changedUnit).output(unitView),
  planUnits: base('planUnits').output(unitsPlan),
  takeUnits: create('takeUnits').input(takenUnits).output(unitsPlan),

  posts: base('posts').output(postList),

  imports: read('imports').input(importsAsked).output(importList),
  import: read('import').input(byId).output(importView),
  addImport: create('addImport').input(addedImport).output(importView),
  importRows: read('importRows').input(importRowsAsked).output(importRows),
  confirmMapping: change('confirmMapping').input(confirmedMapping).output(importView),
  planImport: change('planImport').input(byId).output(importView),
  applyImport: change('applyImport').input(appliedImport).output(importView),
  mappings: read('mappings').input(mappingsAsked).output(mappingList),
  putMapping: create('putMapping').input(givenMapping).output(mapping),
  removeMapping: change('removeMapping').input(byId).output(gone),

  checks: read('checks').input(checksAsked).output(checkList),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const parts = {
  Delegate: delegate,
  DirectoryRow: directoryRow,
  DottedLine: dottedLine,
  ImportView: importView,
  Leave: leave,
  Membership: membership,
  PersonRef: personRef,
  PersonView: personView,
  Position: position,
  Post: post,
  Said: said,
  UnitRef: unitRef,
  UnitView: unitView,
};

export type PeopleContract = typeof contract;
export type PersonRef = z.infer<typeof personRef>;
export type UnitRef = z.infer<typeof unitRef>;
export type PostView = z.infer<typeof post>;
export type PositionView = z.infer<typeof position>;
export type Said = z.infer<typeof said>;
export type DirectoryAsked = z.infer<typeof directoryAsked>;
export type Directory = z.infer<typeof directory>;
export type DirectoryRow = z.infer<typeof directoryRow>;
export type AddedPerson = z.infer<typeof addedPerson>;
export type ChangedPerson = z.infer<typeof changedPerson>;
export type EnteredPosition = z.infer<typeof enteredPosition>;
export type PersonView = z.infer<typeof personView>;
export type MembershipView = z.infer<typeof membership>;
export type DottedLineView = z.infer<typeof dottedLine>;
export type LeaveView = z.infer<typeof leave>;
export type DelegateView = z.infer<typeof delegate>;
export type Me = z.infer<typeof me>;
export type MoveAsked = z.infer<typeof moveAsked>;
export type LeavingAsked = z.infer<typeof leavingAsked>;
export type MovePlanView = z.infer<typeof movePlan>;
export type TeamView = z.infer<typeof teamView>;
export type WhoView = z.infer<typeof whoView>;
export type LineView = z.infer<typeof lineView>;
export type ExpectationsView = z.infer<typeof expectationsView>;
export type ChangesForView = z.infer<typeof changesForView>;
export type ChartView = z.infer<typeof chartView>;
export type ChartNode = ChartView['children'][number];
export type PathView = z.infer<typeof pathView>;
export type UnitTree = z.infer<typeof unitTree>;
export type UnitView = z.infer<typeof unitView>;
export type ChangedUnit = z.infer<typeof changedUnit>;
export type UnitsPlanView = z.infer<typeof unitsPlan>;
export type PostList = z.infer<typeof postList>;
export type ImportList = z.infer<typeof importList>;
export type AddedImport = z.infer<typeof addedImport>;
export type ImportView = z.infer<typeof importView>;
export type ImportRows = z.infer<typeof importRows>;
export type MappingView = z.infer<typeof mapping>;
export type MappingList = z.infer<typeof mappingList>;
export type CheckList = z.infer<typeof checkList>;
