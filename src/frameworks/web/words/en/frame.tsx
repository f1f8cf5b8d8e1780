/** What is around every page, and what stands in its place when there is none; the start page. */
import type { ReactNode } from 'react';
import { count, format, site } from './site.tsx';

export const frame = {
  skip: 'Skip to the page',
  handbook: 'Handbook',
  menu: 'Menu',
  people: 'People',
  versions: 'Versions',
  search: 'Search',
  updated: 'Updated',
  showIn: { light: 'Show in light', dark: 'Show in dark' },
  cannotBeShown: 'This page cannot be shown',
  serverSilent: 'The server does not answer',
  isItRunning: 'Is Gradus still running? Start it again with npm start, then load this page anew.',
  notFound: 'Not found',
  notInHandbook: 'Not in this handbook',
  noReason: 'This part of the site could not be loaded. Load the page anew.',
  nothingAtAddress: 'There is no page at this address',
  toContents: 'To the contents',
};

export const home = {
  counts: (statements: number, levels: number, roles: number, pages: ReactNode, passedOver: number) => (
    <>
      {count.statements(statements)} on {count.levels(levels)} and {count.roles(roles)}, from {pages}
      {passedOver > 0 && `; ${count.pages(passedOver)} about other things passed over`}
    </>
  ),
  lattice: 'Career lattice',
  latticeIs: (lattice: ReactNode) => <>{lattice}: all of them by grade and track, with the ways between</>,
  allFindings: 'All findings',
  nothing: 'No career framework here yet',
  noPage: 'There is no page in this folder.',
  noneRecognised: 'None of the pages in this folder could be recognised as a level or a job family.',
  addPage: (command: ReactNode) => (
    <>Add a page, or start Gradus on another folder: {command}. This page changes by itself as soon as there is something to show.</>
  ),
  addPageToFiles: (command: ReactNode) => <>Add a page, and write this site anew: {command}.</>,
  asShortAsThis: 'A level can be as short as this, in a Markdown file of its own:',
  map: 'Map',
  besides: 'Job families beside these',
  ofItsOwn: (statements: number) => `${count.statements(statements)} of its own`,
  unit: {
    company: 'company',
    function: 'function',
    department: 'department',
    'sub-department': 'sub-department',
    team: 'team',
    specialty: 'specialty',
  } as Readonly<Record<string, string>>,
  frameworkHas: (levels: number, areas: number, statements: number) =>
    `${count.levels(levels)}, ${count.areas(areas)}, ${count.statements(statements)}`,
  familyHas: (roles: number, statements: number) => `Job family: ${count.roles(roles)}, ${count.statements(statements)}`,
  rolesOn: { individual: `${site.track.individual} roles`, management: `${site.track.management} roles` },
  gradeAfterTitle: ', grade',
  lately: 'Changed lately',
  noneLately: 'None of the last commits changed what anybody is held to.',
  historyOf: 'History of ',
  andMore: (others: number) => ` and ${format.number(others)} more`,
};
