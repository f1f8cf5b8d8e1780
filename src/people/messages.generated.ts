// Generated from messages/people.md by `npm run generate`. Do not edit.
import type { Severity } from '../compiler/diagnostic.ts';
import { said, type Value, type Values } from '../compiler/speech/phrase.ts';

export interface Message {
  code: string;
  severity: Severity;
  message: string;
  hint: string | null;
  values: Values;
}

/** "{text}" is no mail address. */
export function addressWrong(args: { text: Value }): Message {
  return { code: 'address-wrong', severity: 'error', message: `"${said(args.text)}" is no mail address.`, hint: `Write it as name@example.org, or leave it empty.`, values: args };
}

/** Two columns mean the same: "{column}" and "{other}". */
export function columnTwice(args: { column: Value; other: Value }): Message {
  return { code: 'column-twice', severity: 'error', message: `Two columns mean the same: "${said(args.column)}" and "${said(args.other)}".`, hint: `Take one of them out, or call it something else.`, values: args };
}

/** "{text}" can be read as two different days. */
export function dayAmbiguous(args: { text: Value; one: Value; other: Value }): Message {
  return { code: 'day-ambiguous', severity: 'error', message: `"${said(args.text)}" can be read as two different days.`, hint: `Write it as ${said(args.one)} or ${said(args.other)}, or say for the whole file which comes first, the day or the month.`, values: args };
}

/** {day} is before 1900 or more than a hundred years ahead. */
export function dayUnlikely(args: { day: Value }): Message {
  return { code: 'day-unlikely', severity: 'error', message: `${said(args.day)} is before 1900 or more than a hundred years ahead.`, hint: `Correct the year.`, values: args };
}

/** "{text}" is no day that can be read. */
export function dayUnreadable(args: { text: Value }): Message {
  return { code: 'day-unreadable', severity: 'error', message: `"${said(args.text)}" is no day that can be read.`, hint: `Write days as 2026-03-04: year, month, day.`, values: args };
}

/** {name} is here from {startedOn} until {leftOn}, and this would be from {from} until {until}. */
export function daysOutside(args: { name: Value; startedOn?: Value | null; leftOn?: Value | null; from: Value; until?: Value | null }): Message {
  return { code: 'days-outside', severity: 'error', message: `${said(args.name)} is here${args.startedOn == null ? '' : ` from ${said(args.startedOn)}`}${args.leftOn == null ? '' : ` until ${said(args.leftOn)}`}, and this would be from ${said(args.from)}${args.until == null ? '' : ` until ${said(args.until)}`}.`, hint: `Choose days within that time.`, values: args };
}

/** It would begin on {from} and end before that, on {until}. */
export function daysReversed(args: { from: Value; until: Value }): Message {
  return { code: 'days-reversed', severity: 'error', message: `It would begin on ${said(args.from)} and end before that, on ${said(args.until)}.`, hint: `Correct one of the two days.`, values: args };
}

/** The file was read as windows-1252, an older way of writing letters. */
export function encodingAssumed(): Message {
  return { code: 'encoding-assumed', severity: 'warning', message: `The file was read as windows-1252, an older way of writing letters.`, hint: `Look at a few names with accents. If they are wrong, save the file as "CSV UTF-8".`, values: {} };
}

/** {name} cannot stand in for themselves or guide themselves. */
export function entrySelf(args: { name: Value }): Message {
  return { code: 'entry-self', severity: 'error', message: `${said(args.name)} cannot stand in for themselves or guide themselves.`, hint: `Choose somebody else.`, values: args };
}

/** {name} has that already from {from} until {until}. */
export function entryTwice(args: { name: Value; from: Value; until?: Value | null }): Message {
  return { code: 'entry-twice', severity: 'error', message: `${said(args.name)} has that already from ${said(args.from)}${args.until == null ? '' : ` until ${said(args.until)}`}.`, hint: `Change the days of the one that is there.`, values: args };
}

/** The framework gives "{title}" grade {grade}; for {name} it would be {other}. */
export function gradeDiffers(args: { title: Value; grade: Value; name: Value; other: Value }): Message {
  return { code: 'grade-differs', severity: 'error', message: `The framework gives "${said(args.title)}" grade ${said(args.grade)}; for ${said(args.name)} it would be ${said(args.other)}.`, hint: `Leave the grade empty to take the framework's, or choose the level or role that carries grade ${said(args.other)}.`, values: args };
}

/** The framework gives "{title}" grade {grade}; {name} is entered with {other}. */
export function gradeOutdated(args: { title: Value; grade: Value; name: Value; other: Value }): Message {
  return { code: 'grade-outdated', severity: 'warning', message: `The framework gives "${said(args.title)}" grade ${said(args.grade)}; ${said(args.name)} is entered with ${said(args.other)}.`, hint: `Mend the position, or the page.`, values: args };
}

/** "{text}" is no grade. */
export function gradeUnreadable(args: { text: Value }): Message {
  return { code: 'grade-unreadable', severity: 'error', message: `"${said(args.text)}" is no grade.`, hint: `A grade is a whole number, such as 7.`, values: args };
}

/** The file holds no people. */
export function importEmpty(): Message {
  return { code: 'import-empty', severity: 'error', message: `The file holds no people.`, hint: `The first row names the columns; each row below it is a person or a position.`, values: {} };
}

/** This import cannot be applied as it is. */
export function importNotReady(): Message {
  return { code: 'import-not-ready', severity: 'error', message: `This import cannot be applied as it is.`, hint: `Read it: it says what is missing, or that it was applied already.`, values: {} };
}

/** The file is not text that can be read for sure. */
export function importNotText(args: { line?: Value | null }): Message {
  return { code: 'import-not-text', severity: 'error', message: `The file is not text that can be read for sure.`, hint: `${args.line == null ? '' : `Line ${said(args.line)} holds what no text has.`} Save it as "CSV UTF-8", or choose the encoding it was saved in.`, values: args };
}

/** The file is larger than {megabytes} MB or has more than {rows} rows. */
export function importTooLarge(args: { megabytes: Value; rows: Value }): Message {
  return { code: 'import-too-large', severity: 'error', message: `The file is larger than ${said(args.megabytes)} MB or has more than ${said(args.rows)} rows.`, hint: `Split it, for example by department, and import the parts one after the other.`, values: args };
}

/** "{text}" is neither substantive nor acting. */
export function kindUnknown(args: { text: Value }): Message {
  return { code: 'kind-unknown', severity: 'error', message: `"${said(args.text)}" is neither substantive nor acting.`, hint: `Write "acting" for somebody who stands in, and "substantive" or nothing for all others.`, values: args };
}

/** {name} would leave on {leftOn}, before the first day here, {startedOn}. */
export function leftBeforeStart(args: { name: Value; leftOn: Value; startedOn: Value }): Message {
  return { code: 'left-before-start', severity: 'error', message: `${said(args.name)} would leave on ${said(args.leftOn)}, before the first day here, ${said(args.startedOn)}.`, hint: `Correct one of the two days.`, values: args };
}

/** More than one person is called by "{text}". */
export function managerAmbiguous(args: { text: Value }): Message {
  return { code: 'manager-ambiguous', severity: 'error', message: `More than one person is called by "${said(args.text)}".`, hint: `Name the manager by the personnel number.`, values: args };
}

/** {name} would report to {manager} from {from} until {until}, when {manager} is not here. */
export function managerAway(args: { name: Value; manager: Value; from: Value; until?: Value | null }): Message {
  return { code: 'manager-away', severity: 'warning', message: `${said(args.name)} would report to ${said(args.manager)} from ${said(args.from)}${args.until == null ? '' : ` until ${said(args.until)}`}, when ${said(args.manager)} is not here.`, hint: `Give ${said(args.name)} another manager for that time.`, values: args };
}

/** Nobody has the personnel number or the address "{text}". */
export function managerUnknown(args: { text: Value; suggestion?: Value | null }): Message {
  return { code: 'manager-unknown', severity: 'error', message: `Nobody has the personnel number or the address "${said(args.text)}".`, hint: `${args.suggestion == null ? '' : `Did you mean ${said(args.suggestion)}?`} A manager is named by personnel number or address, and stands in this file or is known already.`, values: args };
}

/** {count} job titles of the file are not said to mean any post: {titles}. */
export function mappingOpen(args: { count: Value; titles: Value }): Message {
  return { code: 'mapping-open', severity: 'error', message: `${said(args.count)} job titles of the file are not said to mean any post: ${said(args.titles)}.`, hint: `Say for each which level or role it means.`, values: args };
}

/** "{text}" is no name that can be kept. */
export function nameWrong(args: { text: Value }): Message {
  return { code: 'name-wrong', severity: 'error', message: `"${said(args.text)}" is no name that can be kept.`, hint: `A name has 1 to 200 characters, begins and ends with none that is blank, and stands on one line.`, values: args };
}

/** No column holds the names of people. */
export function namesMissing(args: { suggestion?: Value | null }): Message {
  return { code: 'names-missing', severity: 'error', message: `No column holds the names of people.`, hint: `${args.suggestion == null ? '' : `Is it "${said(args.suggestion)}"?`} Call it "Name".`, values: args };
}

/** There is nothing here with the id {id}. */
export function nothingCalled(args: { id: Value }): Message {
  return { code: 'nothing-called', severity: 'error', message: `There is nothing here with the id ${said(args.id)}.`, hint: `Look for it in the directory or among the units; it may have been taken away.`, values: args };
}

/** The personnel number {number} is that of {name}. */
export function numberTaken(args: { number: Value; name: Value }): Message {
  return { code: 'number-taken', severity: 'error', message: `The personnel number ${said(args.number)} is that of ${said(args.name)}.`, hint: `Choose another number, or change the record that has it.`, values: args };
}

/** The personnel number {number} stands in {count} rows. */
export function numberTooOften(args: { number: Value; count: Value; most: Value }): Message {
  return { code: 'number-too-often', severity: 'error', message: `The personnel number ${said(args.number)} stands in ${said(args.count)} rows.`, hint: `Nobody has held more than ${said(args.most)} positions; give each person a number of their own.`, values: args };
}

/** The personnel number {number} stands in line {line} already. */
export function numberTwice(args: { number: Value; line: Value }): Message {
  return { code: 'number-twice', severity: 'error', message: `The personnel number ${said(args.number)} stands in line ${said(args.line)} already.`, hint: `Take out one of the rows. For several positions of one person, say in a column "Position from" since when each holds.`, values: args };
}

/** "{text}" is no personnel number. */
export function numberWrong(args: { text: Value }): Message {
  return { code: 'number-wrong', severity: 'error', message: `"${said(args.text)}" is no personnel number.`, hint: `A personnel number has 1 to 50 characters, begins and ends with none that is blank, and stands on one line.`, values: args };
}

/** No column holds the personnel numbers. */
export function numbersMissing(args: { suggestion?: Value | null }): Message {
  return { code: 'numbers-missing', severity: 'error', message: `No column holds the personnel numbers.`, hint: `${args.suggestion == null ? '' : `Is it "${said(args.suggestion)}"?`} Call it "Personnel number".`, values: args };
}

/** Only today is shown to you. */
export function otherDays(): Message {
  return { code: 'other-days', severity: 'error', message: `Only today is shown to you.`, hint: `Leave out the day. Other days are for those who may read the record, and lists of them for people partners of everything.`, values: {} };
}

/** {name} would be their own manager from {from} until {until}. */
export function ownManager(args: { name: Value; from: Value; until?: Value | null }): Message {
  return { code: 'own-manager', severity: 'error', message: `${said(args.name)} would be their own manager from ${said(args.from)}${args.until == null ? '' : ` until ${said(args.until)}`}.`, hint: `Name somebody else, or nobody for whoever is at the top.`, values: args };
}

/** The list has no page that begins at "{after}". */
export function pageUnknown(args: { after: Value }): Message {
  return { code: 'page-unknown', severity: 'error', message: `The list has no page that begins at "${said(args.after)}".`, hint: `Begin with the first page, and take each next one from \`next\` of the page before.`, values: args };
}

/** "{title}" of {name} would begin on {from} and end before that, on {until}. */
export function periodReversed(args: { title: Value; name: Value; from: Value; until: Value }): Message {
  return { code: 'period-reversed', severity: 'error', message: `"${said(args.title)}" of ${said(args.name)} would begin on ${said(args.from)} and end before that, on ${said(args.until)}.`, hint: `Correct one of the two days.`, values: args };
}

/** Something was changed since this plan was shown; it was not applied. */
export function planStale(): Message {
  return { code: 'plan-stale', severity: 'error', message: `Something was changed since this plan was shown; it was not applied.`, hint: `Look at the plan as it is now, and apply that one.`, values: {} };
}

/** {name} holds no position on {day}. */
export function positionNone(args: { name: Value; day: Value }): Message {
  return { code: 'position-none', severity: 'error', message: `${said(args.name)} holds no position on ${said(args.day)}.`, hint: `Choose a day on which there is one, or enter the position first.`, values: args };
}

/** "{title}" of {name}, from {from} until {until}, is not within the time they are here: from {startedOn} until {leftOn}. */
export function positionOutside(args: { title: Value; name: Value; from: Value; until?: Value | null; startedOn?: Value | null; leftOn?: Value | null }): Message {
  return { code: 'position-outside', severity: 'error', message: `"${said(args.title)}" of ${said(args.name)}, from ${said(args.from)}${args.until == null ? '' : ` until ${said(args.until)}`}, is not within the time they are here:${args.startedOn == null ? '' : ` from ${said(args.startedOn)}`}${args.leftOn == null ? '' : ` until ${said(args.leftOn)}`}.`, hint: `Correct the days of the position, or the first or last day of the person.`, values: args };
}

/** {name} would hold "{title}" and "{other}" at the same time, from {from} until {until}. */
export function positionsOverlap(args: { name: Value; title: Value; other: Value; from: Value; until?: Value | null }): Message {
  return { code: 'positions-overlap', severity: 'error', message: `${said(args.name)} would hold "${said(args.title)}" and "${said(args.other)}" at the same time, from ${said(args.from)}${args.until == null ? '' : ` until ${said(args.until)}`}.`, hint: `End one the day before the other begins, or make one of them acting.`, values: args };
}

/** {name} holds "{title}", which the handbook no longer has. */
export function postGone(args: { name: Value; title: Value }): Message {
  return { code: 'post-gone', severity: 'warning', message: `${said(args.name)} holds "${said(args.title)}", which the handbook no longer has.`, hint: `Move ${said(args.name)} to the level or role that took its place.`, values: args };
}

/** {name} has no level or role here, but a unit, a manager or a grade. */
export function postMissing(args: { name: Value }): Message {
  return { code: 'post-missing', severity: 'error', message: `${said(args.name)} has no level or role here, but a unit, a manager or a grade.`, hint: `Fill in the job title, the job code or the post.`, values: args };
}

/** There is no level or role "{post}" in the handbook. */
export function postUnknown(args: { post: Value; suggestion?: Value | null }): Message {
  return { code: 'post-unknown', severity: 'error', message: `There is no level or role "${said(args.post)}" in the handbook.`, hint: `${args.suggestion == null ? '' : `Did you mean "${said(args.suggestion)}"?`} Levels and roles are named as the handbook's pages have them.`, values: args };
}

/** In line {line} a quotation mark stands where none can be read. */
export function quoteStray(args: { line: Value }): Message {
  return { code: 'quote-stray', severity: 'error', message: `In line ${said(args.line)} a quotation mark stands where none can be read.`, hint: `Put the whole cell between quotation marks, and write each one inside it twice.`, values: args };
}

/** A quotation mark in the row that begins in line {line} is never closed. */
export function quoteUnclosed(args: { line: Value }): Message {
  return { code: 'quote-unclosed', severity: 'error', message: `A quotation mark in the row that begins in line ${said(args.line)} is never closed.`, hint: `Close it, or write it twice where it belongs to the text.`, values: args };
}

/** They would report to each other in a circle: {names}, from {from} until {until}. */
export function reportingCyclic(args: { names: Value; from: Value; until?: Value | null }): Message {
  return { code: 'reporting-cyclic', severity: 'error', message: `They would report to each other in a circle: ${said(args.names)}, from ${said(args.from)}${args.until == null ? '' : ` until ${said(args.until)}`}.`, hint: `Give one of them another manager for that time.`, values: args };
}

/** {name} would not be here any more after {day}, and {count} would still report to them: {names}. */
export function reportsLeft(args: { name: Value; day: Value; count: Value; names: Value }): Message {
  return { code: 'reports-left', severity: 'error', message: `${said(args.name)} would not be here any more after ${said(args.day)}, and ${said(args.count)} would still report to them: ${said(args.names)}.`, hint: `Choose who they report to from then on, or let them report to nobody.`, values: args };
}

/** This row has {count} cells, the headings are {columns}. */
export function rowRagged(args: { count: Value; columns: Value }): Message {
  return { code: 'row-ragged', severity: 'error', message: `This row has ${said(args.count)} cells, the headings are ${said(args.columns)}.`, hint: `Look for a separator within a text: such a cell stands between quotation marks.`, values: args };
}

/** Line {line} says "{other}" for the same person, here it is "{text}". */
export function rowsDisagree(args: { line: Value; other: Value; text: Value }): Message {
  return { code: 'rows-disagree', severity: 'error', message: `Line ${said(args.line)} says "${said(args.other)}" for the same person, here it is "${said(args.text)}".`, hint: `Let all rows of a person say the same.`, values: args };
}

/** {name} has {count} direct reports on {day}; for "{title}" the framework says at most {most}. */
export function spanExceeded(args: { name: Value; count: Value; day: Value; title: Value; most: Value }): Message {
  return { code: 'span-exceeded', severity: 'warning', message: `${said(args.name)} has ${said(args.count)} direct reports on ${said(args.day)}; for "${said(args.title)}" the framework says at most ${said(args.most)}.`, hint: `Look at whether a part of them should have another manager.`, values: args };
}

/** {name} has {count} direct reports on {day}; for "{title}" the framework says at least {least}. */
export function spanUnmet(args: { name: Value; count: Value; day: Value; title: Value; least: Value }): Message {
  return { code: 'span-unmet', severity: 'warning', message: `${said(args.name)} has ${said(args.count)} direct reports on ${said(args.day)}; for "${said(args.title)}" the framework says at least ${said(args.least)}.`, hint: `Look at whether the team will grow, or another level or role fits better.`, values: args };
}

/** Units would stand within each other in a circle: {names}. */
export function unitCyclic(args: { names: Value }): Message {
  return { code: 'unit-cyclic', severity: 'error', message: `Units would stand within each other in a circle: ${said(args.names)}.`, hint: `Put one of them below a unit that is not among them.`, values: args };
}

/** "{title}" is a unit of the handbook; its title and the unit above it are changed there. */
export function unitHandbook(args: { title: Value }): Message {
  return { code: 'unit-handbook', severity: 'error', message: `"${said(args.title)}" is a unit of the handbook; its title and the unit above it are changed there.`, hint: `Change the page, publish it, and take over the units.`, values: args };
}

/** "{title}" still has {count} people or units on {day}. */
export function unitHolds(args: { title: Value; count: Value; day: Value }): Message {
  return { code: 'unit-holds', severity: 'error', message: `"${said(args.title)}" still has ${said(args.count)} people or units on ${said(args.day)}.`, hint: `Move them first, or close it from a later day on.`, values: args };
}

/** There is no unit "{text}". */
export function unitUnknown(args: { text: Value; suggestion?: Value | null }): Message {
  return { code: 'unit-unknown', severity: 'error', message: `There is no unit "${said(args.text)}".`, hint: `${args.suggestion == null ? '' : `Did you mean "${said(args.suggestion)}"?`} Enter the unit first, or choose that units which are missing are created.`, values: args };
}
