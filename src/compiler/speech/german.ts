/** Everything that is said in German. */
import { messages } from '../messages.de.generated.ts';
import { changes } from './changes.de.ts';
import { comparing } from './comparing.de.ts';
import { job } from './job.de.ts';
import { lattice } from './lattice.de.ts';
import { phrases } from './phrases.de.ts';
import type { Speech } from './speech.ts';
import { hiring, steps, strands, units } from './steps.de.ts';

export const german: Speech = {
  language: 'de',
  phrases,
  messages,
  comparing,
  steps,
  units,
  strands,
  lattice,
  changes,
  job,
  hiring,
};
