/** Front door: what the room of people needs of handbooks and versions, and what versions need of people. */
import { sql } from 'kysely';
import { keepAdministered } from './access/server/duties/keep-administered.ts';
import { dutyHolders } from './access/server/store/duties.ts';
import type { Graph } from './compiler/graph.ts';
import { latticeOf } from './compiler/lattice/lattice.ts';
import { careerWays } from './compiler/lattice/ways.ts';
import type { Handbook } from './frameworks/server/handbook.ts';
import type { PeopleKnown, Versions } from './frameworks/server/versions/routes.ts';
import { versionsIn } from './frameworks/server/versions/store.ts';
import { type Adoption, chainOf, type LivesUnder, publishedOn, versionFor } from './frameworks/versions/adoption.ts';
import type { Persona } from './people/demo-organization.ts';
import { type PostKey, type Posts, postKeyText } from './people/posts.ts';
import { postsOf } from './people/posts-of-graph.ts';
import type { HandedIn, NextPosts } from './people/server/handed-in.ts';
import { shapePost } from './people/server/shape.ts';
import { namesOf } from './people/server/store/persons.ts';
import { namedPositionsOn } from './people/server/store/positions.ts';
import { unitByKey, unitsAbove } from './people/server/store/units.ts';
import type { Within } from './people/server/store/within.ts';
import type { HandbookUnit } from './people/take-units.ts';
import type { Day } from './platform/day.ts';
import type { Live } from './platform/live.ts';
import { sayIn } from './refusals.ts';

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
  /** Tells of any day what somebody in a unit lived under. */
  const livesIn = async (within: Within, unit: string | null): Promise<(on: Day) => LivesUnder | null> => {
    const store = versionsIn(within.db, within.organization);
    const known = { adoptions: (await store.adoptions()) as Adoption[], publications: await store.effects() };
    const chain = unit === null ? [] : await handbookChain(within, unit, present.current());
    return (on) => versionFor(chain, on, known);
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
      const lives = (await livesIn(within, unit))(on);
      return lives && { id: lives.version, ...chosenBy(lives) };
    },
    adoptionOf: async (within, unit, on) => {
      const lives = (await livesIn(within, unit))(on);
      if (lives === null) return null;
      const from = lives.by === null ? null : await unitByKey(within, lives.by.unit);
      return { version: lives.version, ...chosenBy(lives), from: from && { id: from.id, title: from.title } };
    },
    touchedBy: async (within, held) => {
      const posts = await postsWithin(within);
      const reaching = await versionsIn(within.db, within.organization).reaching(held.map(({ post }) => post));
      const units = [...new Set(held.map(({ unit }) => unit))];
      const lives = new Map(await Promise.all(units.map(async (unit) => [unit, await livesIn(within, unit)] as const)));
      // The first changes nothing for anybody; and what is published does not touch who lives in a unit that keeps another version.
      return reaching.flatMap(({ sequence, kind, holder, version, published_at, effective_day: day, notes, major, minor, patch }) =>
        held
          .filter(({ post, from, until }) => post.kind === kind && post.id === holder && day >= from && (until === null || day <= until))
          .filter(({ unit }) => sequence > 1 && lives.get(unit)?.(day)?.by?.mode !== 'pinned')
          .map(({ post }) => ({
            version,
            publishedAt: published_at.toISOString(),
            effectiveOn: day,
            notes,
            post: shapePost(posts, post, post.id),
            major,
            minor,
            patch,
          })),
      );
    },
    holdersOf: async (within, duties, on) => dutyHolders(within, duties, on),
    leaving: keepAdministered,
    sayIn,
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

function chosenBy({ by }: LivesUnder): { how: 'pinned' | 'following'; since: Day | null } {
  return { how: by?.mode === 'pinned' ? 'pinned' : 'following', since: by?.from ?? null };
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
  unitsWithin: async (db, organization, units) => {
    const { rows } = await sql<{ key: string }>`
      SELECT DISTINCT u.key FROM units_above b
      JOIN units u ON u.organization_id = b.organization_id AND u.unit_id = b.unit_id AND u.key IS NOT NULL
      WHERE b.organization_id = ${organization} AND b.above_id = ANY (${units}::uuid[])`.execute(db);
    return rows.map(({ key }) => key);
  },
  names: (db, organization, ids) => namesOf({ db, organization }, ids),
};
