/** A job description as a document: the order of its parts, and the words between them. */
import { hiringTimeWords } from '../hiring-time.ts';
import type { JobArea, JobChoice, JobDescription, JobPart } from '../job-description.ts';
import type { Block, Document, ListItem } from './document.ts';

export function jobDocument(job: JobDescription): Document {
  const blocks: Block[] = [
    heading(1, job.title),
    ...(job.of === '' ? [] : [quiet(job.of)]),
    ...factsOf(job),
    ...[job.summary, ...job.notes].flatMap((text) => (text === null ? [] : [paragraph(text)])),
    ...areasOf(job),
    ...job.choices.flatMap((choice) => choiceOf(choice)),
    ...unresolvedOf(job),
    ...presumedOf(job),
    ...indicatorsOf(job),
    ...hiringOf(job),
  ];
  return { title: job.of === '' ? job.title : `${job.title}, ${job.of}`, language: 'en', blocks };
}

const heading = (depth: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', depth, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, quiet: false });
const quiet = (text: string): Block => ({ kind: 'paragraph', text, quiet: true });
const item = (text: string, note: string | null = null, items: string[] = []): ListItem => ({ text, note, items });

function factsOf({ grade, track, reportsTo, equivalentTo }: JobDescription): Block[] {
  const facts = [
    ...(grade === null ? [] : [{ name: 'Grade', text: String(grade) }]),
    ...(track === null ? [] : [{ name: 'Track', text: track === 'management' ? 'Management' : 'Individual contributor' }]),
    ...reportsTo.map(({ mode, targets }) => ({ name: 'Reports to', text: joined(targets, mode) })),
    ...(equivalentTo.length === 0 ? [] : [{ name: 'Equivalent to', text: joined(equivalentTo, 'all') }]),
  ];
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

/** "A", "A and B", "either A, B or C". */
function joined(names: string[], mode: 'all' | 'any'): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${mode === 'any' ? 'either ' : ''}${names.slice(0, -1).join(', ')} ${mode === 'any' ? 'or' : 'and'} ${last}`;
}

const groupNames: Readonly<Partial<Record<JobArea['kind'], string>>> = {
  responsibility: 'Responsibilities',
  requirement: 'Requirements',
  'nice-to-have': 'Nice to have',
};

/** Several areas of one kind that follow each other stand below one heading. */
function areasOf({ areas }: JobDescription): Block[] {
  const groups: JobArea[][] = [];
  for (const area of areas.filter(isSaid)) {
    const last = groups.at(-1);
    if (last?.[0] && groupNames[area.kind] !== undefined && last[0].kind === area.kind) last.push(area);
    else groups.push([area]);
  }
  return groups.flatMap((group) => {
    const name = group[0] && groupNames[group[0].kind];
    if (group.length === 1 || name === undefined) return group.flatMap((area) => areaOf(area, 2));
    return [heading(2, name), ...group.flatMap((area) => areaOf(area, 3))];
  });
}

function isSaid({ parts, isMissing }: JobArea): boolean {
  return parts.length > 0 || isMissing;
}

function areaOf(area: JobArea, depth: 2 | 3 | 4): Block[] {
  return [
    heading(depth, area.title),
    ...(area.summary === null ? [] : [paragraph(area.summary)]),
    ...(area.isMissing ? [quiet('The page announces this area, but its text is not there.')] : []),
    ...area.parts.flatMap(partOf),
  ];
}

function partOf({ origin, statements }: JobPart, index: number): Block[] {
  const list: Block = { kind: 'list', ordered: false, items: statements.map(({ text, examples }) => item(text, null, examples)) };
  // First come its own; later ones would look as if they came with those before them.
  if (origin === null) return index === 0 ? [list] : [quiet('In its own words'), list];
  const words = { post: 'Taken over from', family: 'Expected of every role of', layer: 'From' }[origin.way];
  return [quiet(`${words} ${origin.title}`), list];
}

const aspectNames = { role: 'What is asked', responsibilities: 'Responsibilities', requirements: 'Requirements' } as const;

function choiceOf({ aspect, by, lists }: JobChoice): Block[] {
  return [
    heading(2, `${aspectNames[aspect]}: one of these lists`),
    quiet(`One of ${lists.length === 2 ? 'the two' : 'them'} is enough${by === null ? '' : `, as ${by} has it`}.`),
    ...lists.flatMap(({ text, areas }, index): Block[] => [
      heading(3, `${index === 0 ? 'Either' : 'Or'}: ${text}`),
      ...(areas === null ? [quiet(`What ${text} asks is not in this handbook.`)] : listOf(areas.filter(isSaid))),
    ]),
  ];
}

function listOf(areas: JobArea[]): Block[] {
  if (areas.length === 0) return [quiet('Its page lists nothing of the kind.')];
  const blocks = areas.flatMap((area) => areaOf(area, 4));
  // One list needs no heading beside the one that says whose it is.
  return areas.length === 1 ? blocks.slice(1) : blocks;
}

function unresolvedOf({ unresolved, choices }: JobDescription): Block[] {
  const chosen = new Set(choices.flatMap(({ aspect, lists }) => lists.map(({ text }) => `${aspect} ${text}`)));
  const items = unresolved.filter(({ aspect, text }) => !chosen.has(`${aspect} ${text}`));
  if (items.length === 0) return [];
  return [
    heading(2, 'Asked as well'),
    quiet('These are part of the post, but their text is not in this handbook.'),
    { kind: 'list', ordered: false, items: items.map(({ aspect, text }) => item(`${aspectNames[aspect]} of ${text}`)) },
  ];
}

function presumedOf({ presumed }: JobDescription): Block[] {
  if (presumed.length === 0) return [];
  return [heading(2, 'Presumed'), paragraph(`What is asked at ${joined(presumed, 'all')} holds here too, and is not repeated.`)];
}

function indicatorsOf({ indicators }: JobDescription): Block[] {
  if (indicators.length === 0) return [];
  return [
    heading(2, 'Indicators'),
    { kind: 'list', ordered: false, items: indicators.map(({ title, definition }) => item(title, definition)) },
  ];
}

function hiringOf({ hiring }: JobDescription): Block[] {
  if (hiring === null) return [];
  return [
    heading(2, 'Hiring process'),
    ...(hiring.summary === null ? [] : [paragraph(hiring.summary)]),
    quiet(hiringTimeWords(hiring)),
    {
      kind: 'list',
      ordered: true,
      items: hiring.stages.map(({ title, minutes, with: who, optional }) => {
        const details = [minutes !== null && `${minutes} minutes`, who !== null && `with ${who}`, optional && 'not for everybody'];
        return item(title, details.filter(Boolean).join(', ') || null);
      }),
    },
  ];
}
