/** Questions asked of an index of many statements, beside what somebody would do without one: look through every text. */
import type { Graph } from '../../src/compiler/graph.ts';
import { answer } from '../../src/frameworks/search/answer.ts';
import { entriesOf } from '../../src/frameworks/search/entries.ts';
import { buildIndex } from '../../src/frameworks/search/search-index.ts';

export interface SearchTimes {
  statements: number;
  /** What a browser fetches, in bytes. */
  sent: number;
  /** In ms: making the index, each question asked of it, and each asked by looking through all texts. */
  build: number[];
  answers: number[];
  scans: number[];
}

const statements = 5000;
const builds = 5;

/** Whole words, beginnings, several words, slips, and words of which nothing is known. */
const questionsOf = ({ statements: all, levels }: Graph): string[] =>
  all
    .filter((_, at) => at % Math.ceil(all.length / 40) === 0)
    .flatMap(({ text }, at) => {
      const [first = 'team', second = 'work'] = text.match(/\p{L}{5,}/gu) ?? [];
      const level = levels[at % levels.length]?.title ?? '';
      return [
        first,
        first.slice(0, 2),
        `${first} ${second}`,
        `${second} ${level}`,
        `${first.slice(0, 2)}${first[3] ?? ''}${first.slice(2, 3)}${first.slice(4)}`,
      ];
    });

export function timeSearch(whole: Graph): SearchTimes {
  const graph = withStatements(whole, statements);
  const entries = entriesOf(graph);
  const build = Array.from({ length: builds }, () => timeOf(() => buildIndex(entries)));
  const index = buildIndex(entries);
  const questions = questionsOf(graph);
  const texts = entries.map(({ title, text, more, standings }) =>
    [title ?? '', text, more, ...standings.flatMap(({ path }) => path)].join(' ').toLowerCase(),
  );
  // Once before it counts: nobody's first letter is asked of code that never ran.
  for (const words of questions) answer(index, { words });
  return {
    statements: graph.statements.length,
    sent: Buffer.byteLength(JSON.stringify(entries)),
    build,
    answers: questions.map((words) => timeOf(() => answer(index, { words }))),
    scans: questions.map((words) =>
      timeOf(() =>
        texts.filter((text) =>
          words
            .toLowerCase()
            .split(' ')
            .every((word) => text.includes(word)),
        ),
      ),
    ),
  };
}

/** As many statements as are wanted, each with a word of its own: written pages repeat sentences, and the same one is found once. */
function withStatements(graph: Graph, count: number): Graph {
  const { statements: all } = graph;
  const wanted = Array.from({ length: count }, (_, at) => {
    const one = all[at % all.length] as (typeof all)[number];
    return { ...one, id: `${one.id}-${at}`, text: `${one.text} Case ${at}.` };
  });
  return { ...graph, statements: wanted };
}

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
