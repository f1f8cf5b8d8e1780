/** Who and what a cell names: managers by number or address, units by key or title, posts by key or by a confirmed title. */
import { groupBy } from '../../compiler/group.ts';
import { closest } from '../../platform/closest.ts';
import { type Message, managerAmbiguous, managerUnknown, postUnknown, unitUnknown } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import { type Post, type PostKey, type Posts, postKeyText } from '../posts.ts';
import type { RoleMapping } from '../role-mapping.ts';
import type { Unit } from '../unit.ts';
import { unitNames } from '../unit-names.ts';

/** Looking for what is nearly alike among all people costs as much as all the rest; a few examples are enough to mend a file. */
const mostSuggestions = 20;

export function managersAmong(people: readonly Pick<Person, 'id' | 'number' | 'email'>[]): (text: string) => { id: string } | Message {
  const byNumber = new Map(people.map(({ number, id }) => [number, id]));
  const byEmail = groupBy(
    people.filter(({ email }) => email !== null),
    ({ email }) => (email ?? '').toLowerCase(),
  );
  const answers = new Map<string, { id: string } | Message>();
  let suggestions = 0;
  const find = (text: string) => {
    const id = byNumber.get(text);
    if (id !== undefined) return { id };
    const found = byEmail.get(text.toLowerCase()) ?? [];
    if (found.length > 1) return managerAmbiguous({ text });
    if (found[0]) return { id: found[0].id };
    const near = suggestions++ < mostSuggestions ? closest(text, text.includes('@') ? byEmail.keys() : byNumber.keys(), 1)[0] : null;
    return managerUnknown({ text, suggestion: near ?? null });
  };
  return (text) => {
    const answer = answers.get(text) ?? find(text);
    answers.set(text, answer);
    return answer;
  };
}

export function unitsAmong(units: readonly Unit[], create: ((title: string) => Unit) | null): (text: string) => { id: string } | Message {
  const byName = unitNames(units);
  const answers = new Map<string, { id: string } | Message>();
  const find = (text: string) => {
    const unit = byName(text);
    if (unit) return { id: unit.id };
    if (create) return { id: create(text).id };
    return unitUnknown({
      text,
      suggestion:
        closest(
          text,
          units.flatMap(({ key, title }) => [title, ...(key === null ? [] : [key])]),
          1,
        )[0] ?? null,
    });
  };
  return (text) => {
    const key = text.toLowerCase();
    const answer = answers.get(key) ?? find(text);
    answers.set(key, answer);
    return answer;
  };
}

/** By its key as our export writes it, `level:infrastructure/senior`, or by an id that one post alone has. */
export function postsAmong(posts: Posts): (text: string) => Post | Message {
  const byText = new Map<string, Post[]>();
  for (const post of posts.all) for (const name of [postKeyText(post), post.id]) byText.set(name, [...(byText.get(name) ?? []), post]);
  return (text) => {
    const found = byText.get(text) ?? [];
    const [post] = found;
    if (post && found.length === 1) return post;
    const near = post ?? posts.suggest(text.replace(/^(?:level|role):/, ''))[0];
    return postUnknown({ post: text, suggestion: near ? postKeyText(near) : null });
  };
}

export function mappingsAmong(mappings: readonly Pick<RoleMapping, 'source' | 'post'>[]): (source: string) => PostKey | null {
  const bySource = new Map(mappings.map(({ source, post }) => [sourceKey(source), post]));
  return (source) => bySource.get(sourceKey(source)) ?? null;
}

/** Titles differ in case and spaces from file to file and mean the same. */
export function sourceKey(source: string): string {
  return source.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
