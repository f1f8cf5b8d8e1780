/** A job description as a document: the order of its parts, and the words between them. */
import { hiringTimeWords } from '../hiring-time.ts';
import type { JobArea, JobChoice, JobDescription, JobPart } from '../job-description.ts';
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';
import type { Block, Document, ListItem } from './document.ts';

export function jobDocument(job: JobDescription, speech = english): Document {
  const blocks: Block[] = [
    heading(1, job.title),
    ...(job.of === '' ? [] : [quiet(job.of)]),
    ...factsOf(job, speech),
    ...[job.summary, ...job.notes].flatMap((text) => (text === null ? [] : [paragraph(text)])),
    ...areasOf(job, speech),
    ...job.choices.flatMap((choice) => choiceOf(choice, speech)),
    ...unresolvedOf(job, speech),
    ...presumedOf(job, speech),
    ...indicatorsOf(job, speech),
    ...hiringOf(job, speech),
  ];
  return { title: job.of === '' ? job.title : `${job.title}, ${job.of}`, language: speech.language, blocks };
}

const heading = (depth: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', depth, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, quiet: false });
const quiet = (text: string): Block => ({ kind: 'paragraph', text, quiet: true });
const item = (text: string, note: string | null = null, items: string[] = []): ListItem => ({ text, note, items });

function factsOf({ grade, track, reportsTo, equivalentTo }: JobDescription, { job: words }: Speech): Block[] {
  const { facts: names, tracks, all, any } = words;
  const facts = [
    ...(grade === null ? [] : [{ name: names.grade, text: String(grade) }]),
    ...(track === null ? [] : [{ name: names.track, text: tracks[track] }]),
    ...reportsTo.map(({ mode, targets }) => ({ name: names.reportsTo, text: (mode === 'any' ? any : all)(targets) })),
    ...(equivalentTo.length === 0 ? [] : [{ name: names.equivalentTo, text: all(equivalentTo) }]),
  ];
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

/** Several areas of one kind that follow each other stand below one heading. */
function areasOf({ areas }: JobDescription, speech: Speech): Block[] {
  const groupNames: Readonly<Partial<Record<JobArea['kind'], string>>> = speech.job.groups;
  const groups: JobArea[][] = [];
  for (const area of areas.filter(isSaid)) {
    const last = groups.at(-1);
    if (last?.[0] && groupNames[area.kind] !== undefined && last[0].kind === area.kind) last.push(area);
    else groups.push([area]);
  }
  return groups.flatMap((group) => {
    const name = group[0] && groupNames[group[0].kind];
    if (group.length === 1 || name === undefined) return group.flatMap((area) => areaOf(area, 2, speech));
    return [heading(2, name), ...group.flatMap((area) => areaOf(area, 3, speech))];
  });
}

function isSaid({ parts, isMissing }: JobArea): boolean {
  return parts.length > 0 || isMissing;
}

function areaOf(area: JobArea, depth: 2 | 3 | 4, speech: Speech): Block[] {
  return [
    heading(depth, area.title),
    ...(area.summary === null ? [] : [paragraph(area.summary)]),
    ...(area.isMissing ? [quiet(speech.job.missing)] : []),
    ...area.parts.flatMap((part, index) => partOf(part, index, speech)),
  ];
}

function partOf({ origin, statements }: JobPart, index: number, { job }: Speech): Block[] {
  const list: Block = { kind: 'list', ordered: false, items: statements.map(({ text, examples }) => item(text, null, examples)) };
  // First come its own; later ones would look as if they came with those before them.
  if (origin === null) return index === 0 ? [list] : [quiet(job.ownWords), list];
  return [quiet(job.origins[origin.way](origin.title)), list];
}

function choiceOf({ aspect, by, lists }: JobChoice, speech: Speech): Block[] {
  const { headings, enough, either, or, notHere } = speech.job.choice;
  return [
    heading(2, headings[aspect]),
    quiet(enough(lists.length, by)),
    ...lists.flatMap(({ text, areas }, index): Block[] => [
      heading(3, (index === 0 ? either : or)(text)),
      ...(areas === null ? [quiet(notHere(text))] : listOf(areas.filter(isSaid), speech)),
    ]),
  ];
}

function listOf(areas: JobArea[], speech: Speech): Block[] {
  if (areas.length === 0) return [quiet(speech.job.choice.nothing)];
  const blocks = areas.flatMap((area) => areaOf(area, 4, speech));
  // One list needs no heading beside the one that says whose it is.
  return areas.length === 1 ? blocks.slice(1) : blocks;
}

function unresolvedOf({ unresolved, choices }: JobDescription, { job }: Speech): Block[] {
  const chosen = new Set(choices.flatMap(({ aspect, lists }) => lists.map(({ text }) => `${aspect} ${text}`)));
  const items = unresolved.filter(({ aspect, text }) => !chosen.has(`${aspect} ${text}`));
  if (items.length === 0) return [];
  return [
    heading(2, job.unresolved.heading),
    quiet(job.unresolved.note),
    { kind: 'list', ordered: false, items: items.map(({ aspect, text }) => item(job.unresolved.of[aspect](text))) },
  ];
}

function presumedOf({ presumed }: JobDescription, { job }: Speech): Block[] {
  if (presumed.length === 0) return [];
  return [heading(2, job.presumed.heading), paragraph(job.presumed.words(job.all(presumed)))];
}

function indicatorsOf({ indicators }: JobDescription, { job }: Speech): Block[] {
  if (indicators.length === 0) return [];
  return [
    heading(2, job.indicators),
    { kind: 'list', ordered: false, items: indicators.map(({ title, definition }) => item(title, definition)) },
  ];
}

function hiringOf({ hiring }: JobDescription, speech: Speech): Block[] {
  if (hiring === null) return [];
  const words = speech.job.hiring;
  return [
    heading(2, words.heading),
    ...(hiring.summary === null ? [] : [paragraph(hiring.summary)]),
    quiet(hiringTimeWords(hiring, speech)),
    {
      kind: 'list',
      ordered: true,
      items: hiring.stages.map(({ title, minutes, with: who, optional }) => {
        const details = [minutes !== null && words.minutes(minutes), who !== null && words.with(who), optional && words.optional];
        return item(title, details.filter(Boolean).join(', ') || null);
      }),
    },
  ];
}
