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
export const codedLevels = new RegExp(codedLevel.source, 'giu');
const numberedEnd = /\s(?:\d{1,2}|I{1,3}|IV|V|VI{0,3})$/u;
const trailingNumber = /\b(?:(\d{1,2})|(I{1,3}|IV|V|VI{0,3}))\s*(?:\([^)]*\))?$/u;
const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

const individualTitle =
  /\b(engineer|developer|designer|analyst|writer|researcher|scientist|architect|fellow|specialist|administrator|consultant|contributor|intern|recruiter|programmer|tester|technician|accountant|counsel|paralegal|representative|assistant|advocate|strategist|marketer|operator|trainer|instructor|advis[eo]r|auditor|planner|editor|producer|clerk|coach|leader|rep)s?\b/iu;
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

const postNoun =
  /^(?:engineer|developer|designer|analyst|writer|researcher|scientist|architect|fellow|specialist|administrator|consultant|contributor|intern|recruiter|programmer|tester|technician|accountant|counsel|paralegal|representative|assistant|advocate|strategist|marketer|operator|trainer|instructor|advis[eo]r|auditor|planner|editor|producer|clerk|coach|leader|rep|manager|director|officer|supervisor|coordinator|lead|head|chief|vp|svp|evp|president|partner|associate|generalist|controller|treasurer|executive|owner|master|principal|apprentice|trainee|graduate|expert|practitioner|agent|sre|c[a-z]o|(?:p|pm|t|tp)m|ae|sdr|bdr)s?$/iu;
const rankWords =
  /\b(?:intern|trainee|apprentice|graduate|associate|junior|jr|entry[- ]level|intermediate|mid|mid[- ]level|midlevel|senior|sr|lead|staff|principal|distinguished|fellow)\b/iu;
const ladderCode = /^(?:(?:ic|em|l|e|m)\s?-?\d{1,2}\b|(?:level|grade|band)\s\d{1,2}\b)/iu;
const mostRankedWords = 4;
const mostPostWords = 6;

/**
 * Whether a title is that of a level or of a post, and does not merely speak of one: "Senior", "L3",
 * "Staff Clerk", "Director of Ports", but not "Tips for managers", "Tier 2 support" or "CEO preferences".
 */
export function isProperTitle(title: string): boolean {
  const plain = title
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/^the\s+/iu, '')
    .trim();
  if (ladderCode.test(plain) || isOnlyRank(/\(([^()]+)\)$/u.exec(title.trim())?.[1] ?? '-')) return true;
  if (/\s(?:reports?|is|are|will|has|must)\s/iu.test(plain)) return false;
  const first = plain.split(/\s+/u)[0] ?? '';
  if (rankWords.test(first) && plain.split(/\s+/u).length <= mostRankedWords) return true;
  return plain
    .split(/\s[-–—|]\s|[,:/]/u)
    .slice(0, 2)
    .some((part) => {
      const words = part
        .split(/\s(?:at|for|of|in|to)\s/iu)
        .slice(0, 1)
        .join('')
        .replace(/(?:\s+(?:\d{1,2}|[ivx]{1,4}|roles?|levels?|profile|job|family))+$/iu, '')
        .trim()
        .split(/\s+/u);
      const last = words.at(-1) ?? '';
      return words.length <= mostPostWords && (postNoun.test(last) || (words.length === 1 && rankWords.test(last)));
    });
}

/** How well somebody can do a thing: levels only where several lists are made of them. */
export function namesProficiency(text: string): boolean {
  return /^(?:leading )?(?:beginner|novice|foundation(?:al)?|basic|learning|developing|practi[ct]ioner|working|intermediate|competent|proficient|advanced|expert|master|mastery|awareness)$/iu.test(
    text.trim(),
  );
}

/** One word for what somebody does: "engineer", "manager". */
export function isTradeWord(word: string): boolean {
  return /^(?:managers?|directors?|officers?|owners?|leads?)$/iu.test(word) || (individualTitle.test(word) && !/^intern$/iu.test(word));
}

/** One word of the name of a post: its level, or what one does. */
export function isPostWord(word: string): boolean {
  return isTradeWord(word) || hasLevelWord(word);
}

/** "Engineer II", "Designer 2": a post and its number. */
export function hasNumberedPost(text: string): boolean {
  return individualTitle.test(text) && numberedEnd.test(text);
}

/** "Engineer" without a word of level stands where "Intermediate Engineer" would. */
export const unmarkedRank = 3;

/** "L3", "Level 2": nothing but a level; nobody is hired into a number. */
export function isBareLevel(title: string): boolean {
  return new RegExp(`^${codedLevel.source}$`, 'iu').test(title.trim());
}

/** Nothing but words of rank: "Senior", "Staff", "Senior Principal". */
export function isOnlyRank(text: string): boolean {
  return text.split(/\s+/u).every((word) => new RegExp(`^(?:${rankWords.source})$`, 'iu').test(word));
}

/** "Clerk II" is "Clerk". */
export function withoutNumber(title: string): string {
  return title.replace(numberedEnd, '');
}

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

/** The head of a column that says what is expected, and words that say so only beside a column of areas. */
const expectationNoun =
  /\b(expectations?|expected|criteria|behaviou?rs?|responsibilit(?:y|ies)|requirements?|competenc(?:y|ies)|what (?:we|you) )/iu;
const descriptionNoun = /\b(descriptions?|definitions?|details|indicators?|looks like|what it means|in practice|summary)\b/iu;
/** The head of a column whose cells name areas. */
const areaColumn =
  /^(?:key |core |career )?(?:areas?|competenc(?:y|ies)|skills?|skill areas?|categor(?:y|ies)|dimensions?|attributes?|(?:leadership )?principles?|pillars?|values?|themes?|axis|axes|aspects?|traits?|behaviou?rs?|responsibilit(?:y|ies)|capabilit(?:y|ies)|factors?|criteri(?:on|a)|expectations?)$/iu;

export function namesExpectation(text: string): boolean {
  return expectationNoun.test(text);
}

export function describes(text: string): boolean {
  return expectationNoun.test(text) || descriptionNoun.test(text);
}

export function headsAreas(text: string): boolean {
  return areaColumn.test(text.trim());
}

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
  [
    /^(?:what we offer|(?:work |our )?(?:perks|benefits)(?: .*)?|salary(?: .*)?|how to apply|applying|equal opportunit(?:y|ies).*)$/iu,
    'aside',
  ],
];

export function partOf(heading: string): Part | null {
  return parts.find(([words]) => words.test(heading))?.[1] ?? null;
}

export function namesArea(heading: string): boolean {
  return partOf(heading) === null && !heading.endsWith('?') && (areaNoun.test(heading) || areaPhrase.test(heading));
}

/** A heading of more words is a sentence: it may speak of responsibilities, and does not head a role's. */
const mostRoleAreaWords = 9;

/** "Roles and responsibilities" of a policy or a project are those of others. */
export function namesOthersRoles(heading: string): boolean {
  return /^roles?\s*(?:,|and|&|\/)/iu.test(heading);
}

/** Words only a role has: somebody is hired into it. */
export function namesRoleArea(heading: string): boolean {
  return (
    namesArea(heading) &&
    heading.split(/\s+/u).length <= mostRoleAreaWords &&
    ['responsibility', 'requirement', 'nice-to-have'].includes(areaKindOf(heading))
  );
}

/** What introduces a level, or says of it what nobody is held to. */
const remark =
  /^(?:(?:role |level |job |position |general )?(?:summary|overview|introduction|intro|description|profile|purpose|mission|background|definition)|about(?: .*)?|(?:typical |required |years of )?(?:experience|tenure|education|time (?:in|at) .*)|(?:reports?|reporting)(?: (?:to|line))?|direct reports|department|team|location|offices?|salary(?: .*)?|pay|compensation|benefits|job type|employment type|contract|hours|also known as|aka|titles?|levels?|grade|track|note|notes|quote|examples?|next steps?|promotion|(?:how|why|when|who) .*|applying|how to apply)$/iu;

/** Below it stands who reports to whom. */
export function namesReporting(heading: string): boolean {
  return /^(?:reporting(?: structure| lines?| relationships?)?|reports to)$/iu.test(heading);
}

/** "Overview", "Typical experience", "Reports to": what stands there is said of a level, and is not expected of it. */
export function namesRemark(label: string): boolean {
  return remark.test(label) || partOf(label) !== null || label.endsWith('?');
}

/** Words of a ladder, and not only a number: "Senior", "IC3"; "Tier 2" counts other things as well. */
export function hasRankWord(text: string): boolean {
  return [...ranks, ...managementRanks].some(([word]) => word.test(text)) || /^(?:IC|EM)\s?-?\d/u.test(text);
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
