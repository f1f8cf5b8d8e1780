import type { BalancedStep } from '../align/step-balance.ts';
import { type Counts, stepWeights } from '../align/step-size.ts';
import type { Ladder } from '../align/strands.ts';
import type { Graph } from '../graph.ts';
import { english } from '../speech/english.ts';
import { type Ink, ink, inked, type Paper, printable, wrap } from './paper.ts';
import { kindNames, measureWords, stepsTitle, stepTitle, verdictsWords } from './steps-words.ts';

/** Kinds are told apart by their shade; colour only adds to it. */
const shades: [kind: keyof Counts, shade: string, colour: Ink][] = [
  ['added', '█', 'green'],
  ['widened', '▓', 'green'],
  ['unsure', '▒', 'blue'],
  ['reworded', '░', 'yellow'],
];

/** The step sizes of one ladder as bars, and what each is made of, for a terminal. */
export function stepsText(graph: Graph, ladder: Ladder, steps: readonly BalancedStep[], paper: Paper): string {
  const title = inked(paper, 'bold', wrap(paper, stepsTitle(graph, ladder)));
  if (steps.length === 0) return `${title}\n\nThis ladder has no steps: it has one level.`;
  return [
    title,
    barsText(graph, steps, paper),
    verdictsWords(graph, steps)
      .map((sentence) => wrap(paper, sentence))
      .join('\n'),
    ...steps.filter(({ counts }) => kindNames.some(([kind]) => counts[kind] > 0)).map((step) => tableText(graph, step, paper)),
    inked(paper, 'dim', wrap(paper, measureWords())),
  ].join('\n\n');
}

function barsText(graph: Graph, steps: readonly BalancedStep[], paper: Paper): string {
  const titles = steps.map((step) => printable(stepTitle(graph, step)));
  const sizes = steps.map(({ size }) => english.steps.size(size));
  const digits = Math.max(...sizes.map(({ length }) => length));
  const widest = Math.max(...titles.map(({ length }) => length));
  // Long titles stand above their bars, and leave them their room.
  const isStacked = widest > paper.width / 2;
  const mark = (step: BalancedStep) => (step.verdict === 'thin' || step.verdict === 'oversized' ? `  ${step.verdict}` : '');
  const room = Math.max(10, paper.width - (isStacked ? 2 : widest + 2) - digits - 2 - '  oversized'.length);
  const most = Math.max(...steps.map(({ size }) => size), 1);
  const bars = steps.map((step, index) => {
    const title = isStacked ? `${wrap(paper, titles[index] ?? '')}\n` : (titles[index] ?? '').padEnd(widest);
    return `${title}  ${(sizes[index] ?? '').padStart(digits)}  ${barText(step, room / most, paper)}${mark(step)}`.trimEnd();
  });
  const legend = shades.map(([kind, shade, colour]) => `${ink(paper, colour, shade)} ${nameOf(kind)}`).join('  ');
  return [...bars, '', legend].join('\n');
}

/** As long as the step is large; each end is rounded, not each part, so that parts add up. */
function barText({ counts }: BalancedStep, scale: number, paper: Paper): string {
  let [sum, drawn] = [0, 0];
  return shades
    .map(([kind, shade, colour]) => {
      sum += counts[kind] * stepWeights[kind] * scale;
      const length = Math.round(sum) - drawn;
      drawn += length;
      return length === 0 ? '' : ink(paper, colour, shade.repeat(length));
    })
    .join('');
}

/** The counts of each area; columns in which all is 0 are left out. */
function tableText(graph: Graph, step: BalancedStep, paper: Paper): string {
  const columns = kindNames.filter(([kind]) => step.counts[kind] > 0);
  const widest = Math.max(...step.rows.map(({ title }) => printable(title).length), 0);
  // Titles give way where the columns need the room.
  const room = Math.max(12, paper.width - columns.reduce((sum, [, name]) => sum + name.length + 2, 2));
  const width = Math.min(widest, room);
  const cut = (title: string) => (title.length > width ? `${title.slice(0, width - 1)}…` : title).padEnd(width);
  const head = ink(paper, 'dim', `  ${' '.repeat(width)}${columns.map(([, name]) => `  ${name}`).join('')}`);
  const rows = step.rows
    .filter(({ counts }) => columns.some(([kind]) => counts[kind] > 0))
    .map(
      ({ title, counts }) =>
        `  ${cut(printable(title))}${columns.map(([kind, name]) => `  ${cellOf(counts[kind]).padStart(name.length)}`).join('')}`,
    );
  return [inked(paper, 'bold', wrap(paper, stepTitle(graph, step))), head, ...rows.map((row) => row.trimEnd())].join('\n');
}

function cellOf(count: number): string {
  return count === 0 ? '·' : String(count);
}

function nameOf(kind: keyof Counts): string {
  return kindNames.find(([own]) => own === kind)?.[1] ?? kind;
}
