import { formatsOf } from '../../../../frameworks/web/words/formats.tsx';
import type { AccessWords } from '../en.ts';

export const format = formatsOf('de-DE');

export const frame: AccessWords['frame'] = {
  notFound: 'Nicht gefunden',
  cannotBeShown: 'Diese Seite lässt sich nicht zeigen',
  toStart: 'Zur Startseite',
  andOf: format.andOf,
};
