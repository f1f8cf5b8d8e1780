/** Front door: what the room of people needs of handbooks and versions, and what versions need of people. */
import { sql } from 'kysely';
import type { Graph } from './compiler/graph.ts';
import { latticeOf } from './compiler/lattice/lattice.ts';
import { careerWays } from './compiler/lattice/ways.ts';
import type { Handbook } from './frameworks/server/handbook.ts';
import type { PeopleKnown, Versions } from './frameworks/server/versions/routes.ts';
import { type VersionsStore, versionsIn } from './frameworks/server/versions/store.ts';
import { type Adoption, chainOf, type LivesUnder, publishedOn, versionFor } from './frameworks/versions/adoption.ts';
import type { Persona } from './people/demo-organization.ts';
import { type PostKey, type Posts, postKeyText } from './people/posts.ts';
import { postsOf } from './people/posts-of-graph.ts';
import type { HandedIn, NextPosts } from './people/server/handed-in.ts';
import { shapePost } from './people/server/shape.ts';
import { namedPositionsOn } from './people/server/store/positions.ts';
import { unitByKey, unitsAbove } from './people/server/store/units.ts';
import type { Within } from './people/server/store/within.ts';
import type { HandbookUnit } from './people/take-units.ts';
import type { Day } from './platform/day.ts';
import type { Live } from './platform/live.ts';

export interface HandInParts {
  /** The pages as they are. */
  present: Live<Handbook>;
  versions: Versions;
  today: () => Day;
  /** Of the demo alone. */
  personas: readonly Persona[];
}

export function handIn({ present, versions, today, personas }: HandInParts): HandedIn {
  const known = new WeakMap<Graph, Posts>();
  /** What holds today; the pages as they are, while nothing was published. */
  const inForce = async ({ db, organization }: Within): Promise<Handbook> => {
    const store = versionsIn(db, organization);
    const found = publishedOn(await store.effects(), today());
    const handbook = found && (await versions.publishing.readVersion(store, organization, found.version));
    return handbook ?? present.current();
  };
  const livesUnder = async (within: Within, unit: string | null, on: Day): Promise<{ lives: LivesUnder; store: VersionsStore } | null> => {
    const store = versionsIn(within.db, within.organization);
    const [adoptions, publications] = [await store.adoptions(), await store.effects()];
    const chain = unit === null ? [] : await handbookChain(within, unit, present.current());
    const lives = versionFor(chain, on, { adoptions: adoptions as Adoption[], publications });
    return lives && { lives, store };
  };
  const postsWithin = async (within: Within): Promise<Posts> => {
    const { graph } = await inForce(within);
    const posts = known.get(graph) ?? postsOf(graph);
    known.set(graph, posts);
    return posts;
  };
  return {
    posts: postsWithin,
    handbookUnits: async (within) =>
      (await inForce(within)).graph.units.map(({ id, title, kind, parent }): HandbookUnit => ({ id, title, kind, parent })),
    nextPosts: async (within, post) => nextPosts((await inForce(within)).graph, post),
    livesUnder: async (within, unit, on) => {
      const found = await livesUnder(within, unit, on);
      if (found === null) return null;
      const { version, by } = found.lives;
      return { id: version, how: by?.mode === 'pinned' ? 'pinned' : 'following', since: by?.from ?? null };
    },
    adoptionOf: async (within, unit, on) => {
      const found = await livesUnder(within, unit, on);
      if (found === null) return null;
      const { version, by } = found.lives;
      const from = by === null ? null : await unitByKey(within, by.unit);
      return {
        version,
        how: by?.mode === 'pinned' ? 'pinned' : 'following',
        since: by?.from ?? null,
        from: from && { id: from.id, title: from.title },
      };
    },
    touchedBy: async (within, held) => {
      const store = versionsIn(within.db, within.organization);
      const posts = await postsWithin(within);
      const found = await Promise.all(
        held.map(async ({ post, from, until }) =>
          (await store.reaching(post.kind, post.id))
            .filter(({ effective_day, sequence }) => sequence > 1 && effective_day >= from && (until === null || effective_day <= until))
            .map(({ version, published_at, effective_day, notes, major, minor, patch }) => ({
              version,
              publishedAt: published_at.toISOString(),
              effectiveOn: effective_day,
              notes,
              post: shapePost(posts, post, post.id),
              major,
              minor,
              patch,
            })),
        ),
      );
      return found.flat().toSorted((one, other) => (one.effectiveOn < other.effectiveOn ? 1 : -1));
    },
    personas: async (within, language) => {
      const positions = await namedPositionsOn(
        within,
        personas.map(({ person }) => person),
        'substantive',
        today(),
      );
      const titles = new Map(positions.map(({ person, title }) => [person, title]));
      return personas.map(({ person, name, why }) => ({ id: person, name, title: titles.get(person) ?? null, why: why[language] }));
    },
  };
}

/** The units of the handbook that a unit of people lies in, the nearest first: its own key, or that of the next one above that has one. */
async function handbookChain(within: Within, unit: string, { units }: Handbook): Promise<string[]> {
  const nearest = (await unitsAbove(within, unit)).find(({ key }) => key !== null)?.key;
  return nearest == null ? [] : chainOf(nearest, (key) => units.get(key)?.parent ?? null);
}

/** One step on, on each track: a change of track is a choice and not the next rung (D4). */
function nextPosts(graph: Graph, post: PostKey): NextPosts {
  const { nodes, ways } = latticeOf(graph);
  const own = nodes.find(({ id, kind }) => id === post.id && kind === post.kind);
  const found: NextPosts = { individual: [], management: [] };
  if (!own) return found;
  for (const way of careerWays(ways)) {
    if (way.from !== own.id || (way.kind !== 'next' && way.kind !== 'track')) continue;
    const other = nodes.find(({ id }) => id === way.to);
    if (!other) continue;
    const track = other.track ?? 'individual';
    const next: PostKey = { kind: other.kind, id: other.id };
    if (!found[track].some((one) => postKeyText(one) === postKeyText(next))) found[track].push(next);
  }
  return found;
}

/** What versions ask about people. */
export const peopleKnown: PeopleKnown = {
  heldTo: async (db, organization, posts, day) => {
    const kinds = posts.map(({ kind }) => kind);
    const ids = posts.map(({ id }) => id);
    const { rows } = await sql<{ place: number; count: number }>`
      SELECT p.place, count(DISTINCT x.person_id)::int AS count
      FROM unnest(${kinds}::text[], ${ids}::text[]) WITH ORDINALITY AS p (kind, id, place)
      JOIN positions x ON x.organization_id = ${organization} AND x.post_kind = p.kind AND x.post_id = p.id
        AND x.kind = 'substantive' AND x.from_day <= ${day}::date AND (x.until_day IS NULL OR x.until_day >= ${day}::date)
      GROUP BY p.place`.execute(db);
    const counts = new Map(rows.map(({ place, count }) => [Number(place), count]));
    return posts.map((_, index) => counts.get(index + 1) ?? 0);
  },
  names: async (db, organization, ids) => {
    const { rows } = await sql<{ id: string; name: string }>`
      SELECT person_id AS id, name FROM persons WHERE organization_id = ${organization} AND person_id = ANY (${ids}::uuid[])`.execute(db);
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
};
