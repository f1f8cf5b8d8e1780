/** A level or a role as it stands in the graph, every name on it resolved. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Extends, Level, Reference, Role } from '../graph.ts';
import { titleKey } from '../key.ts';
import { labelDiffers, linkMoved, nameUnresolved } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import { trackOf } from '../words.ts';
import type { Placed } from './assemble.ts';
import type { HolderDraft, NameDraft, RelationDraft } from './draft.ts';
import { digest } from './ids.ts';
import type { Names, Post } from './names.ts';

export interface Node<T> {
  node: T;
  diagnostics: Diagnostic[];
  digest: string;
}

/** Keeps what was made of a holder: the same draft in the same place among the same names gives the same node. */
export type NodeMemory = WeakMap<HolderDraft, { names: Names; key: string; made: Node<Level | Role> }>;

export function levelNode(placed: Placed, posts: Post[], names: Names, order: number, memory: NodeMemory): Node<Level> {
  const { id, group, draft, holder } = placed;
  return remembered(placed, names, order, memory, () => ({
    id,
    title: holder.title,
    framework: group,
    order,
    grade: holder.grade,
    track: holder.track ?? (trackOf(holder.title) === 'management' ? 'management' : null),
    summary: holder.summary.join('\n\n') || null,
    leadsTo: holder.leadsTo.map((way) => ({
      target: leadsToTarget(way.text, group, posts, names, draft.path),
      text: way.text,
      track: way.track,
    })),
    page: draft.path,
    line: holder.line,
    lastModified: draft.lastModified,
    revision: draft.revision,
  }));
}

export function roleNode(placed: Placed, names: Names, memory: NodeMemory): Node<Role> {
  const { id, group, draft, holder } = placed;
  const ofKind = (kind: RelationDraft['kind']) => holder.relations.filter((relation) => relation.kind === kind);
  return remembered(placed, names, 0, memory, (said) => {
    const targets = (relation: RelationDraft) => relation.targets.map((name) => resolve(name, placed, relation, names, said));
    return {
      id,
      title: holder.title,
      family: group,
      track: holder.track ?? trackOf(holder.title),
      grade: holder.grade,
      summary: holder.summary.join('\n\n') || null,
      reportsTo: ofKind('reports-to').map((relation) => ({
        mode: relation.mode,
        targets: targets(relation),
        origin: relation.origin,
      })),
      equivalentTo: ofKind('equivalent').flatMap(targets),
      extends: ofKind('extends').map(
        (relation): Extends => ({
          aspect: relation.aspect ?? 'role',
          mode: relation.mode,
          targets: targets(relation),
          remark: relation.remark,
          origin: relation.origin,
        }),
      ),
      notes: holder.notes,
      page: draft.path,
      line: holder.line,
    };
  });
}

function remembered<T extends Level | Role>(
  { id, group, holder }: Placed,
  names: Names,
  order: number,
  memory: NodeMemory,
  make: (said: Diagnostic[]) => T,
): Node<T> {
  const key = JSON.stringify([id, group, order]);
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
function leadsToTarget(text: string, framework: string, posts: Post[], names: Names, page: string): string | null {
  const words = titleKey(text).split(' ');
  const own = posts.find((post) => {
    const title = titleKey(post.title).split(' ');
    return (
      post.framework === framework &&
      title.every((word, index) => words[index] === word) &&
      words.slice(title.length).every((word) => /^(?:engineers?|level|developer|designer|analyst)$/u.test(word))
    );
  });
  return own?.id ?? names.find({ text, link: null }, page, 'any')?.post.id ?? null;
}

function resolve(name: NameDraft, owner: Placed, relation: RelationDraft, names: Names, diagnostics: Diagnostic[]): Reference {
  const found =
    names.find(name, owner.draft.path, 'role') ??
    (name.also === null ? null : names.find({ text: name.also, link: null }, owner.draft.path, 'role'));
  const { file, line } = relation.origin;
  if (!found) {
    const verbs = { 'reports-to': 'reports to', equivalent: 'is equivalent to', extends: 'extends' } as const;
    diagnostics.push(
      diagnoseLine(
        nameUnresolved({ holder: owner.holder.title, relation: verbs[relation.kind], name: name.text, alike: names.alike(name.text) }),
        file,
        line,
      ),
    );
    return { role: null, text: name.text, link: name.link };
  }
  if (found.moved)
    diagnostics.push(
      diagnoseLine(linkMoved({ target: name.link ?? '', title: found.post.title, anchor: `#${found.post.anchor}` }), file, line),
    );
  if (![name.text, name.also ?? ''].map(titleKey).includes(titleKey(found.post.title)))
    diagnostics.push(diagnoseLine(labelDiffers({ label: name.text, target: found.post.title }), file, line));
  return { role: found.post.id, text: name.text, link: name.link };
}
