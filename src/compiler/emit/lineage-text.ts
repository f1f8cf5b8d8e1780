/** What became of the statements, for a terminal. */
import { wordChanges } from '../align/word-changes.ts';
import { groupBy } from '../group.ts';
import type { Known } from '../lineage/known.ts';
import { countsOf, type Lineage, type LineageStep, lineageKinds, sureFrom } from '../lineage/lineage.ts';
import type { Question } from '../lock/questions.ts';
import { counted } from '../speech/count.ts';
import { markedText } from './marked-text.ts';
import { type Ink, ink, inked, type Paper, wrap } from './paper.ts';

/** "12 kept, 2 reworded and 1 added." Kinds that there are none of are left out. */
export function lineageCounts({ statements }: Pick<Lineage, 'statements'>): string {
  const counts = countsOf(statements);
  const parts = lineageKinds.flatMap((kind) => (counts[kind] > 0 ? [`${counts[kind]} ${kind}`] : []));
  return parts.length === 0 ? 'No statements.' : `${parts.join(', ')}.`;
}

/** What is called otherwise now, and every statement that did not simply stay, by the level or role that is asked it. */
export function lineageText(lineage: Lineage, before: Known, after: Known, paper: Paper): string {
  const [was, is] = [speaker(before), speaker(after)];
  const changed = lineage.statements.filter(({ kind }) => kind !== 'kept');
  const here = (id: string | undefined) => is.titles.get(lineage.holders.get(was.holderId(id)) ?? '') ?? was.holder(id);
  const groups = groupBy(changed, (step) => (step.after[0] === undefined ? here(step.before[0]) : is.holder(step.after[0])));
  return [
    ...renamed(lineage, was, is, paper),
    ...[...groups].map(([holder, steps]) =>
      [inked(paper, 'bold', wrap(paper, holder)), ...steps.map((step) => stepText(step, was, is, here, paper))].join('\n'),
    ),
  ].join('\n\n');
}

type Speaker = ReturnType<typeof speaker>;

/** What things of one state are called. */
function speaker(known: Known) {
  const statements = new Map(known.statements.map((one) => [one.id, one]));
  const areas = new Map(known.areas.map((area) => [area.id, area]));
  const groups = new Map(known.groups.map((one) => [`${one.kind} ${one.id}`, one.title]));
  const titles = new Map([
    ...known.holders.map(
      ({ id, title, of, kind }) => [id, `${title} (${groups.get(`${kind === 'level' ? 'framework' : 'family'} ${of}`) ?? of})`] as const,
    ),
    ...known.groups.filter(({ kind }) => kind === 'family').map(({ id, title }) => [`family:${id}`, `Every role (${title})`] as const),
  ]);
  const areaOf = (id: string | undefined) => areas.get(statements.get(id ?? '')?.area ?? '');
  return {
    known,
    titles,
    text: (id: string | undefined) => statements.get(id ?? '')?.text ?? '',
    area: (id: string | undefined) => areaOf(id)?.title ?? '',
    holderId: (id: string | undefined) => areaOf(id)?.holder ?? '',
    holder: (id: string | undefined) => titles.get(areaOf(id)?.holder ?? '') ?? '',
  };
}

function renamed(lineage: Lineage, was: Speaker, is: Speaker, paper: Paper): string[] {
  const lines = [...lineage.holders].flatMap(([old, now]) => {
    const [before, after] = [was.titles.get(old), is.titles.get(now)];
    return before !== undefined && after !== undefined && before !== after ? [`${before} is now ${after}`] : [];
  });
  const areas = new Map(is.known.areas.map(({ id, title }) => [id, title]));
  const titles = was.known.areas.flatMap(({ id, title }) => {
    const now = areas.get(lineage.areas.get(id) ?? '');
    return now !== undefined && now !== title ? [`${title} is now ${now}`] : [];
  });
  return [...new Set([...lines, ...titles])].length === 0
    ? []
    : [[...new Set([...lines, ...titles])].map((line) => wrap(paper, line)).join('\n')];
}

const signs: Record<LineageStep['kind'], [sign: string, ink: Ink]> = {
  kept: [' ', 'dim'],
  reworded: ['~', 'yellow'],
  moved: ['>', 'blue'],
  split: ['<', 'blue'],
  merged: ['=', 'blue'],
  added: ['+', 'green'],
  dropped: ['-', 'red'],
};

/** @param here what the level or role of an earlier statement is called now */
function stepText(step: LineageStep, was: Speaker, is: Speaker, here: Speaker['holder'], paper: Paper): string {
  const [sign, colour] = signs[step.kind];
  const [first, hang] = [`  ${sign} `, '    '];
  const [old, now] = [step.before[0], step.after[0]];
  const text =
    old !== undefined && now !== undefined && step.reworded
      ? markedText(paper, wordChanges(was.text(old), is.text(now)), first, hang)
      : wrap(paper, now === undefined ? was.text(old) : is.text(now), first, hang);
  return [
    text.replace(sign, ink(paper, colour, sign)),
    ...notesOf(step, was, is, here).map((note) => inked(paper, 'dim', wrap(paper, note, hang, `${hang}  `))),
  ].join('\n');
}

function notesOf(step: LineageStep, was: Speaker, is: Speaker, here: Speaker['holder']): string[] {
  const [old, now] = [step.before[0], step.after[0]];
  const from = `${here(old) === is.holder(now) ? '' : `${here(old)}, `}${was.area(old)}`;
  return [
    ...(step.kind === 'moved' ? [`moved here from ${from}`] : []),
    ...(step.kind === 'split' ? step.after.slice(1).map((id) => `and: ${is.text(id)}`) : []),
    ...(step.kind === 'merged' ? step.before.slice(1).map((id) => `with: ${was.text(id)}`) : []),
    ...(step.confidence < sureFrom ? [`unsure: ${percent(step.confidence)}`] : []),
  ];
}

/** One question as a person reads it. */
export function questionText({ was, is, places, confidence }: Question, paper: Paper): string {
  const [place] = places;
  const more = places.length > 1 ? ` and ${counted(places.length - 1, 'other place')}` : '';
  return [
    wrap(paper, was, '    was  '),
    inked(paper, 'dim', wrap(paper, `${place?.was ?? ''}${more}`, '         ')),
    wrap(paper, is, '    is   '),
    inked(paper, 'dim', wrap(paper, `${place?.is ?? ''}${more}; ${percent(confidence)} likely the same`, '         ')),
  ].join('\n');
}

function percent(confidence: number): string {
  return `${Math.round(100 * confidence)} %`;
}
