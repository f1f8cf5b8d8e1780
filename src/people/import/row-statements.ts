/** What a row says of a position; titles nobody has confirmed yet become questions. */
import { gradeFor } from '../check-positions.ts';
import type { Message } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { isSamePost, type Posts, postKeyText } from '../posts.ts';
import type { RoleMapping } from '../role-mapping.ts';
import { mappingsAmong, postsAmong, sourceKey } from './look-ups.ts';
import type { MappingQuestion } from './plan.ts';
import type { Problems } from './problems.ts';
import { proposals } from './propose-mapping.ts';
import type { Row } from './read-rows.ts';
import type { Statement } from './statements.ts';

type Found = { id: string } | Message;

interface Given {
  posts: Posts;
  mappings: readonly Pick<RoleMapping, 'source' | 'post'>[];
  managerNamed: (text: string) => Found;
  unitNamed: (text: string) => Found;
  problems: Problems;
}

/** Enough to know whom a title is about. */
const mostNames = 5;
/** Whoever has answered these is asked the others. */
const mostQuestions = 200;

export function rowStatements({ posts, mappings, managerNamed, unitNamed, problems }: Given) {
  const postNamed = postsAmong(posts);
  const mapped = mappingsAmong(mappings);
  const open = new Map<string, { source: string; count: number; names: string[] }>();

  const ask = (source: string, name: string) => {
    const question = open.get(sourceKey(source)) ?? { source, count: 0, names: [] };
    open.set(sourceKey(source), question);
    question.count++;
    if (question.names.length < mostNames) question.names.push(name);
  };
  /** undefined: the row names none; null: one that could not be read, or is asked about. */
  const postOf = (row: Row, person: Person, positions: readonly Position[]): Statement['post'] | null => {
    if (row.post) {
      const found = postNamed(row.post);
      if ('title' in found) return found;
      // The handbook may have dropped it since: whoever holds it goes on holding it.
      const held = positions.find(({ post }) => postKeyText(post) === row.post);
      if (held) return { ...held.post, title: held.title, grade: null };
      problems.add(row.line, 'post', found);
      return null;
    }
    if (!row.source) return undefined;
    const key = mapped(row.source);
    if (key === null) {
      ask(row.source, person.name);
      return null;
    }
    const post = posts.find(key.kind, key.id) ?? postNamed(postKeyText(key));
    if ('title' in post) return post;
    problems.add(row.line, 'title', post);
    return null;
  };
  /** An empty cell is nobody, and nowhere. */
  const named = (row: Row, column: 'manager' | 'unit', find: (text: string) => Found): string | null | undefined => {
    const text = row[column];
    if (!text) return text === undefined ? undefined : null;
    const found = find(text);
    if ('id' in found) return found.id;
    problems.add(row.line, column, found);
    return null;
  };
  /** The framework's grade holds; one that is entered already is not looked at again. */
  const gradeOf = (row: Row, post: Statement['post'], person: Person, positions: readonly Position[]): number | undefined => {
    const grade = row.grade ?? undefined;
    const isKnown = positions.some((position) => position.grade === grade && (!post || isSamePost(position.post, post)));
    const framework = post && posts.find(post.kind, post.id);
    if (grade === undefined || isKnown || !framework) return grade;
    const graded = gradeFor(person.name, framework, grade);
    if ('grade' in graded) return graded.grade ?? undefined;
    problems.add(row.line, 'grade', graded);
    return undefined;
  };

  return {
    read(row: Row, person: Person, positions: readonly Position[]): Statement | null {
      if (![row.post, row.source, row.grade, row.unit, row.manager, row.from, row.until].some(Boolean)) return null;
      const post = postOf(row, person, positions);
      const manager = named(row, 'manager', managerNamed);
      const unit = named(row, 'unit', unitNamed);
      if (post === null) return null;
      const grade = gradeOf(row, post, person, positions);
      return { line: row.line, kind: row.kind, from: row.from ?? null, until: row.until, post, grade, unit, manager };
    },
    questions(): MappingQuestion[] {
      const propose = proposals(posts);
      const most = [...open.values()].sort((a, b) => b.count - a.count).slice(0, mostQuestions);
      return most.map((question) => ({ ...question, proposals: propose(question.source) }));
    },
  };
}
