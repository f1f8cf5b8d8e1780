/** What is said of the steps of a ladder, in English. */
import { counted } from './count.ts';

export const steps = {
  /** What each kind of change is called in a column. */
  kinds: {
    added: 'new',
    widened: 'wider',
    unsure: 'unsure',
    reworded: 'reworded',
    narrowed: 'narrower',
    dropped: 'not named',
    same: 'unchanged',
  },
  title: (framework: string) => `Step sizes: ${framework}`,
  /** Half a statement more or less is nothing to look at. */
  size: (size: number) => String(Math.round(size * 10) / 10),
  /** How the measure is made and what it is for (D1). */
  measure: (weights: { added: number; widened: number; unsure: number; reworded: number }) =>
    `A step counts ${weights.added} for each new statement, ${weights.widened} for each that is wider, ${weights.unsure} for each that is unsure, ` +
    `${weights.reworded} for each worded otherwise, and nothing for what stays, gets narrower or is no longer named: that is presumed. ` +
    'It compares the steps of one ladder with each other, and says nothing about a person.',
  tooFew: 'With fewer than three steps there is no saying which is thin or oversized.',
  allEven: 'No step is thin or oversized beside the others.',
  uneven: (step: string, verdict: 'thin' | 'oversized', size: string, others: string) =>
    `${step} is ${verdict}: ${size}, where the other steps are about ${others}`,
  /** @param where the row in which most of it is; null: in none */
  because: (count: number, kind: string, others: string, where: string | null) =>
    `It has ${count} ${kind} ${count === 1 ? 'statement' : 'statements'}, the others about ${others}${where === null ? '' : `, above all in ${where}`}.`,
};

/** What is said of two frameworks, level by level. */
export const units = {
  /** How two frameworks stand to one another. */
  standing: 'What each level of the one asks beside what the same level of the other asks; neither unit is above the other.',
  title: (from: string, to: string) => `${from} beside ${to}`,
  /** Between the names of two levels. */
  beside: 'beside',
  alone: (unit: string) => `${unit} alone has this level.`,
  alike: (areas: string) => `Word for word the same: ${areas}.`,
  apart: (areas: string) => `Furthest apart: ${areas}.`,
};

/** What is said of a strand. */
export const strands = {
  allLevels: 'all levels',
  fromTo: (begins: string, ends: string) => `${begins} to ${ends}`,
  only: (level: string) => `${level} only`,
  /** How widely a statement reaches. */
  scopes: {
    'own work': 'own work',
    others: 'others',
    team: 'team',
    'several teams': 'several teams',
    department: 'department',
    company: 'company',
    industry: 'industry',
  },
};

/** How long it takes to be hired. */
export const hiring = {
  unknown: 'How long the steps take is not said.',
  /** @param untimed steps of which nothing is said */
  time: (minutes: number, optional: number, untimed: number) =>
    `${duration(minutes)} in all${optional > 0 ? `, ${duration(optional)} of it not for everybody` : ''}${untimed > 0 ? `; for ${counted(untimed, 'step')} no time is said` : ''}.`,
};

/** "6 h 15 min"; what is under an hour in minutes alone. */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
