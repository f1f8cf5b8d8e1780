/** What each read is for, in a line. Apart from the addresses, which the browser loads: nobody reads these there. */
import type { RouteName } from './routes.ts';

export const summaries: Readonly<Record<RouteName, string>> = {
  handbook: 'What the handbook holds',
  framework: 'A framework as a matrix of rows and levels',
  level: 'A level, whole',
  family: 'A job family and its roles',
  role: 'A role, with its relations',
  statement: 'A statement and the source lines that brought it',
  pages: 'The pages that were read',
  page: 'A page, each line with what it was read as',
  findings: 'What the compiler has to say, by page or by rule',
  finding: 'A finding with the lines around it, why it is said and what to do',
  compare: 'What changes from one level or role to another, or from one framework to another',
  strand: 'One competency through the levels, by the id of any of its statements',
  strands: 'The competencies of a framework through its levels',
  lattice: 'Levels and roles by grade and track, and the ways between them',
  way: 'The way from one level or role to another, step by step, with what each asks beyond the one before',
  message: 'A message explained, and where it was found',
  search: 'What is found for some words, the best first, and what it can be narrowed to',
  searchEntries: 'Everything that can be found: what a reader needs to search without asking again',
  changes: 'Server-sent events: what is served, now and each time it has changed',
  history: 'What a statement, level, role or page said when, from git',
  oldPage: 'A page as it was at a revision',
  lately: 'The last commits that changed what somebody is held to',
};
