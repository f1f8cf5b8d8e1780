/** What is said of the steps of a ladder, in German. */
import { counted } from './count.de.ts';
import type { Speech } from './speech.ts';

const verdicts = { thin: 'auffallend klein', oversized: 'auffallend groß' };
const figure = (value: number) => value.toLocaleString('de');

export const steps: Speech['steps'] = {
  kinds: {
    added: 'neu',
    widened: 'weiter',
    unsure: 'unsicher',
    reworded: 'anders formuliert',
    narrowed: 'enger',
    dropped: 'nicht genannt',
    same: 'unverändert',
  },
  title: (framework) => `Größe der Schritte: ${framework}`,
  size: (size) => figure(Math.round(size * 10) / 10),
  measure: ({ added, widened, unsure, reworded }) =>
    `Ein Schritt zählt ${figure(added)} für jede neue Aussage, ${figure(widened)} für jede, die weiter ist, ${figure(unsure)} für jede unsichere, ` +
    `${figure(reworded)} für jede anders formulierte und nichts für das, was bleibt, enger wird oder nicht mehr genannt ist: Das ist vorausgesetzt. ` +
    'Verglichen werden die Schritte einer Stufenleiter miteinander; über eine Person sagt das nichts.',
  tooFew: 'Bei weniger als drei Schritten lässt sich nicht sagen, welcher auffallend klein oder groß ist.',
  allEven: 'Kein Schritt ist neben den anderen auffallend klein oder groß.',
  uneven: (step, verdict, size, others) => `${step} ist ${verdicts[verdict]}: ${size}, wo die anderen Schritte bei etwa ${others} liegen`,
  because: (count, kind, others, where) =>
    `Er enthält ${counted(count, 'Aussage', 'Aussagen')} (${kind}), die anderen etwa ${others}${where === null ? '' : `, vor allem in ${where}`}.`,
};

export const units: Speech['units'] = {
  standing:
    'Was jede Stufe des einen Rahmens verlangt, neben dem, was dieselbe Stufe des anderen verlangt; keine Einheit steht über der anderen.',
  title: (from, to) => `${from} neben ${to}`,
  beside: 'neben',
  alone: (unit) => `Diese Stufe gibt es nur bei ${unit}.`,
  alike: (areas) => `Wort für Wort gleich: ${areas}.`,
  apart: (areas) => `Am weitesten auseinander: ${areas}.`,
};

export const strands: Speech['strands'] = {
  allLevels: 'alle Stufen',
  fromTo: (begins, ends) => `${begins} bis ${ends}`,
  only: (level) => `nur ${level}`,
  scopes: {
    'own work': 'eigene Arbeit',
    others: 'andere',
    team: 'Team',
    'several teams': 'mehrere Teams',
    department: 'Abteilung',
    company: 'Unternehmen',
    industry: 'Branche',
  },
};

export const hiring: Speech['hiring'] = {
  unknown: 'Wie lange die Schritte dauern, ist nicht gesagt.',
  time: (minutes, optional, untimed) =>
    `${duration(minutes)} insgesamt${optional > 0 ? `, davon ${duration(optional)} nicht für alle` : ''}${untimed > 0 ? `; zu ${untimed === 1 ? 'einem Schritt' : `${untimed} Schritten`} ist keine Dauer gesagt` : ''}`.replace(
      /[.]?$/u,
      '.',
    ),
};

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} Min.`;
  return rest === 0 ? `${hours} Std.` : `${hours} Std. ${rest} Min.`;
}
