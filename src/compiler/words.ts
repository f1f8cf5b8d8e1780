/**
 * The words by which people mark levels, areas and the other parts of a page. This is the whole
 * vocabulary of the dialects: a convention is added here, never beside a file name.
 */
import type { AreaKind } from './graph.ts';
import { titleKey } from './key.ts';

/** How far up the usual ladder a word of a level title stands. */
const ranks: [RegExp, number][] = [
  [/\b(intern|trainee|apprentice|graduate)\b/iu, 1],
  [/\b(associate|junior|jr|entry[- ]level)\b/iu, 2],
  [/\b(intermediate|mid|mid[- ]level|midlevel)\b/iu, 3],
  [/\b(senior|sr)\b/iu, 4],
  [/\b(lead|team lead|specialist)\b/iu, 4.5],
  [/\bstaff\b/iu, 5],
  [/\bprincipal\b/iu, 6],
  [/\b(distinguished|architect)\b/iu, 7],
  [/\bfellow\b/iu, 8],
];
const managementRanks: [RegExp, number][] = [
  [/\b(supervisor|coordinator)\b/iu, 4],
  [/\bmanagers?\b/iu, 5],
  [/\bhead of\b/iu, 6.5],
  [/\bdirectors?\b/iu, 7],
  [/\b(vp|vice[- ]president|svp|evp)\b/iu, 9],
  [/\b(chief|president|ceo|cto|cpo|cfo|coo)\b/iu, 10],
];
/** IC3, L5, M2, E4, Level 2, Grade 7: a letter code and a number. */
const codedLevel = /\b(?:ic|l|e|m|p|t|d|s|level|grade|band|tier|stage)[\s-]?(\d{1,2})\b/iu;
const numberedEnd = /\s(?:\d{1,2}|I{1,3}|IV|V|VI{0,3})$/u;
const trailingNumber = /\b(?:(\d{1,2})|(I{1,3}|IV|V|VI{0,3}))\s*(?:\([^)]*\))?$/u;
const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

const individualTitle =
  /\b(engineer|developer|designer|analyst|writer|researcher|scientist|architect|fellow|specialist|administrator|consultant|contributor|intern|recruiter|programmer|tester)s?\b/iu;
const managementTitle =
  /\b(managers?|management|directors?|vp|vice[- ]president|svp|evp|chief|head of|president|c[etfpoi]o|supervisor|team lead)\b/iu;
/** "Product Manager" manages a product, not people. */
const individualManager =
  /\b(product|project|program|programme|account|success|community|content|campaign|partner|release|support|technical account) managers?\b/iu;

export function hasLevelWord(text: string): boolean {
  return [...ranks, ...managementRanks].some(([word]) => word.test(text)) || codedLevel.test(text);
}

/** A title somebody can hold: it bears a level, or says what one does. */
export function namesPost(title: string): boolean {
  return hasLevelWord(title) || individualTitle.test(title) || managementTitle.test(title);
}

/** "Engineer II", "Designer 2": a post and its number. */
export function hasNumberedPost(text: string): boolean {
  return individualTitle.test(text) && numberedEnd.test(text);
}

/** "Engineer" without a word of level stands where "Intermediate Engineer" would. */
const unmarkedRank = 3;

/** The order of a level on its ladder: what is expected at all levels comes first. */
export function orderOf(title: string, pinned: ReadonlyMap<string, number>): number {
  return pinned.get(titleKey(title)) ?? (/^(?:all|every|base|common|shared)\b/iu.test(title) ? 0 : (rankOf(title) ?? unmarkedRank));
}

/** Where a title stands on the usual ladder; null when no word of it says so. Equal titles rank equally. */
export function rankOf(title: string): number | null {
  const coded = codedLevel.exec(title);
  if (coded?.[1]) return Number(coded[1]);
  const manages = trackOf(title) === 'management';
  const table = manages ? managementRanks : ranks;
  const found = table.filter(([word]) => word.test(title)).map(([, rank]) => rank);
  const senior = /\b(senior|sr)\b/iu.test(title);
  const numbered = trailingNumber.exec(title);
  const step = numbered ? (Number(numbered[1]) || romans[(numbered[2] ?? '').toLowerCase()] || 0) / 100 : 0;
  if (found.length === 0) return step > 0 ? unmarkedRank + step : null;
  const top = Math.max(...found);
  return top + (senior && top > 4 ? 0.5 : 0) + step;
}

export function trackOf(title: string): 'individual' | 'management' {
  // M3 beside IC3: the code says the track.
  if (/^M\s?-?\d{1,2}\b/u.test(title)) return 'management';
  if (individualManager.test(title) && !/\b(group|senior manager|director|vp|head|managers)\b/iu.test(title)) return 'individual';
  if (/\b(staff|principal|distinguished|fellow)\b/iu.test(title) && individualTitle.test(title)) return 'individual';
  return managementTitle.test(title) ? 'management' : 'individual';
}

/** Nouns that make a heading name an area, whatever stands before them. */
const areaNoun =
  /\b(competenc(?:y|ies)|alignment|responsibilit(?:y|ies)|requirements?|expectations?|qualifications?|behaviou?rs?|duties|skills|attributes|values)\b/iu;
/** Phrases that are the whole heading of an area. */
const areaPhrase =
  /^(nice[- ]to[- ]haves?.*|what you('|’)?(ll| will) do|what you('|’)?(ll| will) bring|(must|should)[- ]haves?|(is|are) expected to|preferred|bonus( points)?|you (will|have|are)|you('|’)(ll|re) .*|key (tasks|deliverables)|in this role you will)$/iu;

/** What a heading announces when it is neither level nor area. */
export type Part = 'grade' | 'indicators' | 'hiring' | 'ladder' | 'levels' | 'specialties' | 'aside';

const parts: [RegExp, Part][] = [
  [/^(?:.* )?(job )?grades?$/iu, 'grade'],
  [/\b(performance indicators?|kpis?|success metrics)\b/iu, 'indicators'],
  [/\b(hiring|interview(?:ing)?|recruiting|application) (process|plan|steps|stages)\b/iu, 'hiring'],
  [/\bcareer (ladder|path|paths|progression|track|tracks)\b/iu, 'ladder'],
  [/^(?:(?:job|career) )?(?:levels?|roles?|positions?)(?: (?:at|in) .*)?$/iu, 'levels'],
  [/^(?:.*[-–] )?(specialt(?:y|ies)|specialit(?:y|ies)|specializations?|specialisations?)$/iu, 'specialties'],
  [/^(relevant|related|useful|additional|other|further)?\s*(links|references|resources|reading|details|information|notes?)$/iu, 'aside'],
  [/^(faq|frequently asked questions|table of contents|contents|on this page|compensation|location|about (us|the company).*)$/iu, 'aside'],
  [/\b(?:could|may|might) (?:work on|join|do)\b/iu, 'aside'],
];

export function partOf(heading: string): Part | null {
  return parts.find(([words]) => words.test(heading))?.[1] ?? null;
}

export function namesArea(heading: string): boolean {
  return partOf(heading) === null && !heading.endsWith('?') && (areaNoun.test(heading) || areaPhrase.test(heading));
}

/** Words only a role has: somebody is hired into it. */
export function namesRoleArea(heading: string): boolean {
  return namesArea(heading) && ['responsibility', 'requirement', 'nice-to-have'].includes(areaKindOf(heading));
}

export function areaKindOf(title: string): AreaKind {
  if (/\bnice[- ]to[- ]haves?\b|\bpreferred\b|\bbonus\b/iu.test(title)) return 'nice-to-have';
  if (/\bvalues\b/iu.test(title)) return 'values';
  if (/\brequirements?\b|\bqualifications?\b|\b(must|should)[- ]haves?\b|\bbring\b|^you have$/iu.test(title)) return 'requirement';
  if (/\bresponsibilit|\bduties\b|\bexpectations?\b|\bexpected to\b|\bwill do\b|^you will$|\bin this role\b/iu.test(title))
    return 'responsibility';
  return 'competency';
}

const frameworkNoun = /\b(framework|matrix|ladders?|career|careers|competenc(?:y|ies)|progression|leveling|levelling)\b/iu;

export function namesFramework(text: string): boolean {
  return frameworkNoun.test(text);
}

/** Words that say what a page or a folder is, and not which unit it is about. */
const unitNoise =
  /\b(career|careers|development|progression|framework|frameworks|matrix|competenc(?:y|ies)|ladders?|levels?|handbook|job|jobs|family|families|roles?|and|responsibilities|the|leveling|levelling|expectations|paths?|tracks?|for|of)\b|&/giu;
const unitKinds: [RegExp, 'department' | 'function' | 'sub-department' | 'team' | 'specialty'][] = [
  [/\bsub-?department\b/iu, 'sub-department'],
  [/\bdepartment\b/iu, 'department'],
  [/\bfunction\b/iu, 'function'],
  [/\bteam\b/iu, 'team'],
  [/\bspecialty\b/iu, 'specialty'],
];

/** "Infrastructure Department Career Framework" is of the department "Infrastructure". */
export function unitOfTitle(title: string): {
  title: string;
  kind: 'unit' | 'department' | 'function' | 'sub-department' | 'team' | 'specialty';
} {
  const kind = unitKinds.find(([word]) => word.test(title));
  const fold = (text: string) =>
    text
      .replace(/[-–—:|,\s]+$|^[-–—:|,\s]+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  // "Development Department Career Framework": the unit may itself be called by a word of noise.
  const named = kind ? fold(title.slice(0, kind[0].exec(title)?.index ?? 0)) : '';
  const rest = named || fold(title.replace(unitNoise, ' '));
  return { title: rest || fold(title), kind: kind?.[1] ?? 'unit' };
}
