/** One row of a comparison as a reader takes it in: what goes further, what is new, and so on, each with what explains it. */
import type { Change, ComparedRow, Pairing } from '../align/compare.ts';
import { presumes, type Side, type Sides } from '../align/sides.ts';
import type { Segment } from '../align/word-changes.ts';
import type { Graph, Statement } from '../graph.ts';
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';
import { groundsWords, matchWords, turnWords } from './change-words.ts';
import { readsWell } from './marked-text.ts';

export type GroupKind = Exclude<Change, 'same'> | 'added' | 'dropped' | 'same';

export interface Group {
  kind: GroupKind;
  heading: string;
  entries: Entry[];
}

export interface Entry {
  text: string;
  /** Its words with the changes marked; null where it stands for itself. */
  words: Segment[] | null;
  /** Lines below it, in plain words; a text of the pages among them has a label before it. */
  notes: { label: string; text: string }[];
}

/** In the order in which a conversation goes through them; groups that hold nothing are left out. */
export function groupsOf(graph: Graph, sides: Sides, row: ComparedRow, speech = english): Group[] {
  const { partOf } = speech.comparing;
  const [below, above] = namesOf(sides);
  const paired = (change: Change) =>
    row.pairings.filter((pairing) => pairing.change === change).map((one) => entryOf(graph, sides, one, speech));
  const entries: Record<GroupKind, Entry[]> = {
    widened: paired('widened'),
    added: row.added.map(({ statement, splitFrom }) => alone(graph, sides.to, statement, partOf(below), splitFrom, speech)),
    reworded: paired('reworded'),
    narrowed: paired('narrowed'),
    dropped: row.dropped.map(({ statement, mergedInto }) => alone(graph, sides.from, statement, partOf(above), mergedInto, speech)),
    unsure: paired('unsure'),
    same: paired('same'),
  };
  const names = groupHeadings(sides, speech);
  return (Object.keys(entries) as GroupKind[]).flatMap((kind) =>
    entries[kind].length > 0 ? [{ kind, heading: names[kind], entries: entries[kind] }] : [],
  );
}

/** Upwards on one ladder the change has a direction; elsewhere each side only says what it says. */
export function groupHeadings(sides: Sides, { comparing: { headings } }: Speech = english): Record<GroupKind, string> {
  const [from, to] = namesOf(sides);
  const up = presumes(sides);
  return {
    widened: headings.widened(up ? null : to),
    added: headings.added(up ? null : to),
    reworded: headings.reworded,
    narrowed: headings.narrowed(up ? null : to),
    dropped: headings.dropped(up ? null : from),
    unsure: headings.unsure(up),
    same: headings.same(up),
  };
}

/** What the two are called in sentences: their titles, or, where these are alike, the unit or family, at last the id. */
export function namesOf({ from, to }: Sides): [string, string] {
  if (from.title !== to.title) return [from.title, to.title];
  return from.of.short === to.of.short ? [from.id, to.id] : [from.of.short, to.of.short];
}

/** What stands above a comparison. */
export function headingOf(sides: Sides, between: string): string {
  const [one, other] = namesOf(sides);
  const { from, to } = sides;
  return from.title === to.title ? `${from.title} (${one}) ${between} ${to.title} (${other})` : `${one} ${between} ${other}`;
}

function entryOf(graph: Graph, sides: Sides, pairing: Pairing, speech: Speech): Entry {
  const { from, to, change, words, turns } = pairing;
  const [below] = namesOf(sides);
  const notes = sourceNotes(graph, sides.to, to, speech);
  if (change === 'same') return { text: to.text, words: null, notes };
  if (change === 'unsure')
    return {
      text: to.text,
      words: null,
      notes: [{ label: speech.comparing.perhapsFrom, text: from.text }, { label: '', text: matchWords(graph, pairing, speech) }, ...notes],
    };
  const isMarked = readsWell(words);
  const grounds = groundsWords(graph, pairing, isMarked, speech);
  return {
    text: to.text,
    words: isMarked ? words : null,
    notes: [
      ...turns.map((turn) => ({ label: '', text: turnWords(turn, change, speech) })),
      ...(isMarked ? [] : [{ label: speech.comparing.asks(below), text: from.text }]),
      ...(grounds === null ? [] : [{ label: '', text: grounds }]),
      ...notes,
    ],
  };
}

function alone(graph: Graph, side: Side, statement: Statement, label: string, other: Statement | null, speech: Speech): Entry {
  const notes = other ? [{ label, text: other.text }] : [];
  return { text: statement.text, words: null, notes: [...notes, ...sourceNotes(graph, side, statement, speech)] };
}

/** Whose statement it is, where it is not the level's or role's own. */
function sourceNotes(graph: Graph, side: Side, statement: Statement, { comparing }: Speech): Entry['notes'] {
  const holder = statement.level ?? statement.role;
  if (holder === side.id) return [];
  if (holder === null) return [{ label: '', text: comparing.everyRole }];
  const title = [...graph.levels, ...graph.roles].find(({ id }) => id === holder)?.title ?? holder;
  return [{ label: '', text: comparing.takenOverFrom(title) }];
}

/** The layer all of a row's statements come from, where it is not the unit's own (D3); null where they are of several. */
export function layerOf(graph: Graph, sides: Sides, row: ComparedRow): string | null {
  const statements = [...row.pairings.map(({ to }) => to), ...row.added.map(({ statement }) => statement)];
  const shown = statements.length > 0 ? statements : row.dropped.map(({ statement }) => statement);
  const layers = new Set(shown.map(({ layer }) => layer));
  const [only] = layers;
  const own = graph.frameworks.find(({ id }) => id === sides.to.of.id)?.unit;
  if (layers.size !== 1 || !only || only === own) return null;
  return graph.units.find(({ id }) => id === only)?.title ?? only;
}
