/** What a level or role says of others, with every name resolved as far as the handbook goes. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Extends, Reference, Role } from '../graph.ts';
import { labelDiffers, linkMoved, nameInferred, nameUnresolved } from '../messages.generated.ts';
import { diagnose, diagnoseLine } from '../report.ts';
import { phrase } from '../speech/phrase.ts';
import { rowOf } from './areas.ts';
import type { HolderDraft, NameDraft, RelationDraft } from './draft.ts';
import type { Found, Post } from './names.ts';
import type { Among } from './nodes.ts';
import { unnamed } from './read-own-list.ts';
import { fitOf, formOf } from './short-names.ts';

export function relationsOf(holder: HolderDraft, among: Among, said: Diagnostic[]): Pick<Role, 'reportsTo' | 'equivalentTo' | 'extends'> {
  const ofKind = (kind: RelationDraft['kind']) => holder.relations.filter((relation) => relation.kind === kind);
  const targets = (relation: RelationDraft) => relation.targets.map((name) => resolve(name, relation, among, said));
  const taken = ofKind('extends').map((relation): Extends => {
    const found = targets(relation);
    const { mode, remark, origin } = relation;
    return { ...scopeOf(relation, holder, among.post, found), mode, targets: found, remark, origin };
  });
  return {
    reportsTo: ofKind('reports-to').map((relation) => ({ mode: relation.mode, targets: targets(relation), origin: relation.origin })),
    equivalentTo: ofKind('equivalent').flatMap(targets),
    extends: taken.some(({ row }) => row === null) ? once(taken) : [...fromBelow(among), ...once(taken)],
  };
}

/**
 * What a sentence does not say, its place does: what kind of expectations, or which row of them. Levels
 * ask for competencies under many names, so that among them "requirements" and "expectations" are the row's.
 */
function scopeOf(
  { aspect, area }: RelationDraft,
  holder: HolderDraft,
  { kind }: Post,
  targets: Reference[],
): Pick<Extends, 'aspect' | 'row'> {
  const amongLevels = kind === 'level' && targets.some(({ level }) => level !== null);
  if (area === null || area.title === unnamed) return { aspect: amongLevels ? 'role' : (aspect ?? 'role'), row: null };
  const ofArea = { responsibility: 'responsibilities', requirement: 'requirements' } as const;
  const own = area.kind === 'responsibility' || area.kind === 'requirement' ? ofArea[area.kind] : null;
  if (aspect !== null && (!amongLevels || own !== null || aspect === 'role')) return { aspect, row: null };
  return own === null ? { aspect: 'role', row: rowOf(area.title, holder.title) } : { aspect: own, row: null };
}

/** Said twice on a page is said once. */
function once(relations: Extends[]): Extends[] {
  const keyOf = ({ aspect, row, mode, targets }: Extends) =>
    JSON.stringify([aspect, row, mode, targets.map(({ role, level, text }) => role ?? level ?? text)]);
  const seen = new Set<string>();
  return relations.filter((relation) => {
    const key = keyOf(relation);
    return !seen.has(key) && seen.add(key);
  });
}

/** What the page says of all its levels holds of each that says nothing else. */
function fromBelow({ post, names, cumulative }: Among): Extends[] {
  const below = cumulative && names.find({ text: '', link: null, below: true }, post)?.post;
  if (!cumulative || !below) return [];
  const { aspect, origin } = cumulative;
  return [{ aspect, row: null, mode: 'all', targets: [referTo(below, below.title, null)], remark: null, origin }];
}

function resolve(name: NameDraft, relation: RelationDraft, { post, names, linksOf }: Among, said: Diagnostic[]): Reference {
  const own = names.find(name, post);
  // The longer name it may stand for is better than a guess.
  const longer = name.also === null || (own && !own.inferred) ? null : names.find({ text: name.also, link: null }, post);
  const found = longer && (!own || !longer.inferred) ? longer : own;
  const { file, line, endLine } = relation.origin;
  if (!found) {
    const verbs = { 'reports-to': 'reportsTo', equivalent: 'isEquivalentTo', extends: 'extends' } as const;
    const alike = names.alike(name.text, post);
    said.push(
      diagnoseLine(nameUnresolved({ holder: post.title, relation: phrase(verbs[relation.kind]), name: name.text, alike }), file, line),
    );
    return { role: null, level: null, text: name.text, link: name.link };
  }
  const { title, anchor } = found.post;
  if (found.moved) {
    const message = linkMoved({ target: name.link ?? '', title, anchor: `#${anchor}` });
    const at = linksOf(file).find((link) => link.target === name.link && link.at.line >= line && link.at.line <= endLine)?.at;
    if (at) said.push({ ...diagnose(message, file, at), fix: { span: { file, ...at }, text: `#${anchor}` } });
    else said.push(diagnoseLine(message, file, line));
  }
  const differs = fitsNot(name, found);
  if (differs) said.push(diagnoseLine(labelDiffers({ label: name.text, target: title }), file, line));
  else if (found.inferred && fitOf(formOf(name.text), formOf(title)) !== 'same')
    said.push(diagnoseLine(nameInferred({ name: name.text, title }), file, line));
  // "The level below" is nobody's name: whoever stands there is called by theirs.
  return referTo(found.post, name.below ? title : name.text, name.link);
}

/** A link that says another name than that of whom it leads to. */
function fitsNot({ text, also, below }: NameDraft, { post, inferred }: Found): boolean {
  if (below || inferred) return false;
  return [text, also].every((written) => written === null || !['same', 'short'].includes(fitOf(formOf(written), formOf(post.title)) ?? ''));
}

function referTo({ kind, id }: Post, text: string, link: string | null): Reference {
  return { role: kind === 'role' ? id : null, level: kind === 'level' ? id : null, text, link };
}
