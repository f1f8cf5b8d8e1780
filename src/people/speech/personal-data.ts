/** What the room of people keeps of somebody, in English. */
import type { ShareWords } from '../../platform/personal-data.ts';

const days = { from: 'From', until: 'Until' };
const kind = { title: 'Kind', values: { substantive: 'regular', acting: 'acting' } };

export const words: ShareWords = {
  sections: {
    person: {
      title: 'Person',
      about: 'Who somebody is: to tell people apart, to find them and to write to them. From the personnel system, or entered by hand.',
      fields: { number: 'Personnel number', name: 'Name', email: 'Address', startedOn: 'First day', leftOn: 'Last day' },
    },
    positions: {
      title: 'Positions',
      about: 'What somebody does and did: it decides what is expected of them, and who is responsible for them.',
      fields: { kind, title: 'Title', grade: 'Grade', unit: 'Unit', manager: 'Manager', ...days },
    },
    reports: {
      title: 'Who reports to them',
      about: 'Positions of others that name this person as the manager. Whose they are is about those others, and is left out.',
      fields: { kind, ...days },
    },
    memberships: { title: 'Memberships', about: 'Units that somebody belongs to beside their own.', fields: { other: 'Unit', ...days } },
    dottedLines: { title: 'Dotted lines', about: 'To whom somebody reports beside the manager.', fields: { other: 'To', ...days } },
    dottedFrom: {
      title: 'Dotted lines to them',
      about: 'Who reports to this person beside their manager. Whose they are is left out.',
      fields: days,
    },
    leaves: {
      title: 'Leaves',
      about: 'When somebody is away, so that nothing is expected of those days. Why is kept nowhere.',
      fields: days,
    },
    delegates: { title: 'Delegates', about: 'Who acts for this person.', fields: { other: 'Delegate', ...days } },
    delegateOf: { title: 'Delegate of', about: 'For whom this person acts.', fields: { other: 'For', ...days } },
    importRows: {
      title: 'In imports',
      about: 'What files of the personnel system said of this person. Kept for a while, so that an import can be looked at afterwards.',
      fields: {
        import: 'File',
        at: 'Read in',
        act: { title: 'It', values: { create: 'added them', change: 'changed facts', move: 'changed the position', end: 'ended it' } },
        changes: 'What it changed',
      },
    },
    imports: {
      title: 'Imports they made',
      about: 'Files that this person read in.',
      fields: {
        name: 'File',
        at: 'Read in',
        state: {
          title: 'State',
          values: {
            asking: 'asks',
            ready: 'ready',
            refused: 'refused',
            waiting: 'waiting',
            applied: 'applied',
            failed: 'failed',
            stale: 'out of date',
          },
        },
      },
    },
    mappings: {
      title: 'Job titles they confirmed',
      about: 'For which job titles this person said what they mean.',
      fields: { source: 'Job title', at: 'Confirmed' },
    },
  },
  parts: {
    person: {
      title: 'The person',
      why: 'Name, number, address and days go. A mark called “Erased person” stays, so that what others did beside them keeps its shape.',
    },
    positions: { title: 'Positions', why: 'Nobody reported to them in these.' },
    steps: {
      title: 'Positions that others’ lines go through',
      why: 'Others reported to them then. The step stays for those days, with who was above; title, grade and unit go.',
    },
    membership: { title: 'Memberships', why: 'They are about this person alone.' },
    'dotted-line': { title: 'Dotted lines', why: 'They are about this person.' },
    'dotted-line-to': { title: 'Dotted lines of others to them', why: 'They name this person.' },
    leave: { title: 'Leaves', why: 'They are about this person alone.' },
    delegate: { title: 'Delegates', why: 'They are about this person.' },
    'delegate-to': { title: 'Being the delegate of others', why: 'It names this person.' },
    importRows: { title: 'Rows of imports about them', why: 'They say what a file said of this person.' },
    importFiles: {
      title: 'Files of imports that were not applied',
      why: 'They name this person, or cannot be read. To apply such an import its file has to be read in again.',
    },
    importWords: { title: 'Imports that name them', why: 'The name goes from what the import tells; the import stays.' },
    reports: {
      title: 'People who once reported to them',
      why: 'Their positions are about them. “Erased person” stands there as the manager.',
    },
    imports: { title: 'Imports they made', why: 'What was changed by them holds for others. Who made them is “Erased person”.' },
    mappings: { title: 'Job titles they confirmed', why: 'They hold for everybody. Who confirmed them is “Erased person”.' },
  },
};
