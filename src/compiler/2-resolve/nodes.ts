/** A level or a role as it stands in the graph, every name on it resolved. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Level, Role } from '../graph.ts';
import { titleKey } from '../key.ts';
import { trackOf } from '../words.ts';
import type { Placed } from './assemble.ts';
import type { HolderDraft } from './draft.ts';
import { digest } from './ids.ts';
import type { Names, Post } from './names.ts';
import type { Outlines } from './outlines.ts';
import type { Cumulative } from './reading.ts';
import { relationsOf } from './resolve-relations.ts';

export interface Node<T> {
  node: T;
  diagnostics: Diagnostic[];
  digest: string;
}

/** Keeps what was made of a holder: the same draft in the same place among the same names gives the same node. */
export type NodeMemory = WeakMap<HolderDraft, { names: Names; key: string; made: Node<Level | Role> }>;

/** A holder among all others: who it is, whom it can name, whether its page says that each adds to the one below, and where links stand. */
export interface Among {
  post: Post;
  names: Names;
  cumulative: Cumulative | null;
  linksOf: Outlines['linksOf'];
}

export function levelNode(placed: Placed, among: Among, posts: Post[], memory: NodeMemory): Node<Level> {
  const { id, group, draft, holder } = placed;
  return remembered(placed, among, memory, (said) => ({
    id,
    title: holder.title,
    framework: group,
    order: among.post.order,
    grade: holder.grade,
    track: holder.track ?? (trackOf(holder.title) === 'management' ? 'management' : null),
    summary: holder.summary.join('\n\n') || null,
    leadsTo: holder.leadsTo.map((way) => ({
      target: leadsToTarget(way.text, among, posts),
      text: way.text,
      track: way.track,
    })),
    ...relationsOf(holder, among, said),
    page: draft.path,
    line: holder.line,
    lastModified: draft.lastModified,
    revision: draft.revision,
  }));
}

export function roleNode(placed: Placed, among: Among, memory: NodeMemory): Node<Role> {
  const { id, group, draft, holder } = placed;
  return remembered(placed, among, memory, (said) => ({
    id,
    title: holder.title,
    family: group,
    track: among.post.track,
    grade: holder.grade,
    summary: holder.summary.join('\n\n') || null,
    ...relationsOf(holder, among, said),
    notes: holder.notes,
    page: draft.path,
    line: holder.line,
  }));
}

function remembered<T extends Level | Role>(
  { holder }: Placed,
  { post, names, cumulative }: Among,
  memory: NodeMemory,
  make: (said: Diagnostic[]) => T,
): Node<T> {
  const key = JSON.stringify([post, cumulative]);
  const before = memory.get(holder);
  // A holder is a level or a role once and for all, so what was kept of it is of the same kind.
  if (before?.names === names && before.key === key) return before.made as Node<T>;
  const diagnostics: Diagnostic[] = [];
  const node = make(diagnostics);
  const made = { node, diagnostics, digest: digest(JSON.stringify(node)) };
  memory.set(holder, { names, key, made });
  return made;
}

/** "Staff Engineer" is the level "Staff" of the same framework: its title with the post behind it. */
function leadsToTarget(text: string, { post, names }: Among, posts: Post[]): string | null {
  const words = titleKey(text).split(' ');
  const own = posts.find((other) => {
    const title = titleKey(other.title).split(' ');
    return (
      other.kind === 'level' &&
      other.group === post.group &&
      title.every((word, index) => words[index] === word) &&
      words.slice(title.length).every((word) => /^(?:engineers?|level|developer|designer|analyst)$/u.test(word))
    );
  });
  return own?.id ?? names.find({ text, link: null }, post)?.post.id ?? null;
}
