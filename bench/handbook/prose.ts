/** Sentences from word lists: what they say does not matter, their lengths and their marks do. */
import type { Dice } from './dice.ts';

const things = [
  'berth plan',
  'tide table',
  'customer request',
  'release note',
  'budget sheet',
  'supplier contract',
  'support queue',
  'survey result',
  'training record',
  'design sketch',
  'incident report',
  'travel booking',
  'access list',
  'price list',
  'forecast',
  'harbour chart',
  'delivery schedule',
  'invoice',
  'meeting agenda',
  'test environment',
  'data export',
  'translation',
  'backup copy',
  'campaign brief',
  'office lease',
  'audit sample',
];
const groups = [
  'the platform group',
  'the finance desk',
  'our harbour staff',
  'the people team',
  'the legal desk',
  'the design studio',
  'customer care',
  'the sales crew',
  'the research circle',
  'the security desk',
  'the data office',
  'whoever is on watch',
  'the person who asked',
  'a second reader',
  'the regional office',
];
const acts = [
  'reviews',
  'collects',
  'updates',
  'archives',
  'publishes',
  'compares',
  'forwards',
  'approves',
  'measures',
  'rewrites',
  'confirms',
  'schedules',
  'records',
  'checks',
  'splits',
  'closes',
  'prepares',
  'explains',
];
const times = [
  'every Monday',
  'before the end of the month',
  'within two working days',
  'once a quarter',
  'twice a year',
  'as soon as it arrives',
  'after each release',
  'on the first working day',
  'whenever the figures change',
  'at the yearly look-back',
];
const reasons = [
  'so that nobody has to ask twice',
  'because the next step waits for it',
  'unless a customer is waiting',
  'even when it seems finished',
  'and says so in the channel',
  'with the numbers beside it',
  'in the shared folder',
  'with a link to the request',
  'and keeps the older one for a year',
  'if more than one office is affected',
];
const openings = [
  'Usually',
  'In most cases',
  'Where it is possible',
  'For new suppliers',
  'During the summer',
  'On larger projects',
  'As a rule',
  'Until further notice',
];
const deeds = [
  'Agrees',
  'Delivers',
  'Documents',
  'Improves',
  'Leads',
  'Plans',
  'Reviews',
  'Simplifies',
  'Teaches',
  'Tests',
  'Raises',
  'Measures',
  'Owns',
  'Reduces',
  'Prepares',
  'Compares',
];
const qualities = ['well-tested', 'shared', 'critical', 'neglected', 'costly', 'new', 'visible', 'daily', 'regional', 'cross-team'];
const titleNouns = [
  'Planning',
  'Budget',
  'Travel',
  'Release',
  'Supplier',
  'Onboarding',
  'Security',
  'Survey',
  'Event',
  'Support',
  'Pricing',
  'Data',
  'Harbour',
  'Meeting',
  'Translation',
  'Audit',
  'Office',
  'Incident',
  'Research',
  'Contract',
];
const titleKinds = [
  'Overview',
  'Guide',
  'Process',
  'Checklist',
  'Calendar',
  'Principles',
  'Workflow',
  'Requests',
  'Tools',
  'Policy',
  'Reports',
  'Handover',
  'Metrics',
  'Templates',
  'Approvals',
  'Archive',
  'Contacts',
  'Exceptions',
];

export function sentence(dice: Dice): string {
  const thing = dice.pick(things);
  const core = `${dice.pick(groups)} ${dice.pick(acts)} the ${thing} ${dice.pick(times)}`;
  const opened = dice.chance(0.25) ? `${dice.pick(openings)}, ${core}` : core;
  const marked = dice.chance(0.12) ? opened.replace(thing, dice.chance(0.6) ? `**${thing}**` : `\`${thing.replace(' ', '_')}\``) : opened;
  return `${capital(dice.chance(0.5) ? `${marked} ${dice.pick(reasons)}` : marked)}.`;
}

/** What somebody is expected to do: one sentence, written as people write them in frameworks. */
export function expectation(dice: Dice): string {
  const core = `${dice.pick(deeds)} the ${dice.pick(qualities)} ${dice.pick(things)} with ${dice.pick(groups)} ${dice.pick(times)}`;
  return `${dice.chance(0.6) ? `${core} ${dice.pick(reasons)}` : core}.`;
}

export function title(dice: Dice): string {
  return `${dice.pick(titleNouns)} ${dice.pick(titleNouns)} ${dice.pick(titleKinds)}`;
}

export function noun(dice: Dice): string {
  return dice.pick(things);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The anchor a site makes of a heading: all of ours are plain words. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 ]/gu, '')
    .replaceAll(' ', '-');
}
