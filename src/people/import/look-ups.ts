/** Who and what a cell names: managers by number or address, units by key or title, posts by key or by a confirmed title. */
import { groupBy, groupByEach } from '../../compiler/group.ts';
import { type Message, managerAmbiguous, managerUnknown, postUnknown, unitUnknown } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import { type Post, type PostKey, type Posts, postKeyText } from '../posts.ts';
import type { RoleMapping } from '../role-mapping.ts';
import type { Unit } from '../unit.ts';
import { unitNames } from '../unit-names.ts';
import { remembering, suggesting } from './suggesting.ts';

type Found = { id: string } | Message;

export function managersAmong(people: readonly Pick<Person, 'id' | 'number' | 'email'>[]): (text: string) => Found {
  const byNumber = new Map(people.map(({ number, id }) => [number, id]));
  const byEmail = groupBy(
    people.filter(({ email }) => email !== null),
    ({ email }) => (email ?? '').toLowerCase(),
  );
  const [numbers, addresses] = [[...byNumber.keys()], [...byEmail.keys()]];
  const suggest = suggesting();
  return remembering((text): Found => {
    const id = byNumber.get(text);
    if (id !== undefined) return { id };
    const found = byEmail.get(text.toLowerCase()) ?? [];
    if (found.length > 1) return managerAmbiguous({ text });
    if (found[0]) return { id: found[0].id };
    return managerUnknown({ text, suggestion: suggest(text, text.includes('@') ? addresses : numbers) });
  });
}

/** With `create`, a unit that nobody knows is made, once for all rows that name it. */
export function unitsAmong(units: readonly Unit[], create: ((title: string) => Unit) | null): (text: string) => Found {
  const byName = unitNames(units);
  const names = units.flatMap(({ key, title }) => [title, ...(key === null ? [] : [key])]);
  const created = new Map<string, string>();
  const suggest = suggesting();
  return remembering((text): Found => {
    const id = byName(text)?.id ?? created.get(text.toLowerCase());
    if (id !== undefined) return { id };
    if (!create) return unitUnknown({ text, suggestion: suggest(text, names) });
    const unit = create(text);
    created.set(text.toLowerCase(), unit.id);
    return { id: unit.id };
  });
}

/** By its key as our export writes it, `level:infrastructure/senior`, or by an id that one post alone has. */
export function postsAmong(posts: Posts): (text: string) => Post | Message {
  const byText = groupByEach(posts.all, (post) => [postKeyText(post), post.id]);
  const keys = posts.all.map(postKeyText);
  const suggest = suggesting();
  return remembering((text): Post | Message => {
    const [post, ...others] = byText.get(text) ?? [];
    if (post && others.length === 0) return post;
    return postUnknown({ post: text, suggestion: post ? postKeyText(post) : suggest(text, keys) });
  });
}

export function mappingsAmong(mappings: readonly Pick<RoleMapping, 'source' | 'post'>[]): (source: string) => PostKey | null {
  const bySource = new Map(mappings.map(({ source, post }) => [sourceKey(source), post]));
  return (source) => bySource.get(sourceKey(source)) ?? null;
}

/** Titles differ in case and spaces from file to file and mean the same. */
export function sourceKey(source: string): string {
  return source.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
