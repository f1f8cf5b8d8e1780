/** What is around the pages of access, and what several of them say. */
import { formatsOf } from '../../../../frameworks/web/words/formats.tsx';

export const format = formatsOf('en-GB');

export const frame = {
  notFound: 'Not found',
  cannotBeShown: 'This page cannot be shown',
  toStart: 'To the start',
  andOf: format.andOf,
};
