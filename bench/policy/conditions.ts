// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands here are texts of sources
import type { Policies } from '../../src/open-organization.ts';

/** Each condition that the policies rest on, taken away: a text of the source, what stands in its place, and whose cases have to notice. */

export interface SourceMutant {
  name: string;
  path: string;
  source: string;
  acts: readonly string[];
  /** Whether something is allowed wrongly, and not refused. */
  allows: boolean;
  /** Whether it is asked where the standings are believed. */
  standings: boolean;
  /** What is declared beside it; default: the usual. */
  policies?: Policies;
}

export interface Condition {
  name: string;
  path: string;
  /** Stands in the file as often as `times` says, once where it says nothing: a text that has changed is no mutant any more, and told. */
  text: string | RegExp;
  becomes: string;
  times?: number;
  acts: readonly string[];
  /** Asked where the standings are believed; default: where they are not. */
  standings?: boolean;
}

const relations = 'src/people/server/relations.ts';
const standing = 'src/people/server/standing.ts';
const standings = 'src/people/server/store/standings.ts';
const eyes = 'src/people/server/eyes.ts';
const sessions = 'src/access/server/sign-in/sessions.ts';
const rights = 'src/access/server/rights/policy.ts';
const record = ['record.read'];

export const conditions: readonly Condition[] = [
  // Of duties.
  {
    name: 'a duty over a unit is one over everything',
    path: 'src/platform/policy/viewer.ts',
    text: 'held.duty === duty && held.unit === null',
    becomes: 'held.duty === duty',
    acts: ['record.read', 'people.add', 'version.publish'],
  },
  {
    name: 'whatever duty over everything is every duty',
    path: 'src/platform/policy/viewer.ts',
    text: 'held.duty === duty && held.unit === null',
    becomes: 'held.unit === null',
    acts: ['units.change', 'audit.read'],
  },
  {
    name: 'whatever duty over a unit is that of a people partner',
    path: relations,
    text: 'held.duty === duty && held.unit !== null',
    becomes: 'held.unit !== null',
    acts: record,
  },
  {
    name: 'a people partner of one unit is one of every unit, asked about one person',
    path: standing,
    text: ' AND b.unit_id = ${unit})',
    becomes: ')',
    acts: record,
  },
  {
    name: 'a people partner of one unit is one of every unit, asked about one person, by the standings',
    path: standing,
    text: ' AND b.unit_id = ${unit})',
    becomes: ')',
    acts: record,
    standings: true,
  },
  {
    name: 'a people partner of one unit is led to everybody who stands in any, by the standings',
    path: standing,
    text: "standingsOf(eyes, 'unit_id', sql.ref('b.unit_id'))",
    becomes: "standingsOf(eyes, 'organization_id', sql.ref('b.organization_id'))",
    acts: record,
    standings: true,
  },
  {
    name: 'a people partner of one unit is one of every unit above and below, by the standings',
    path: standing,
    text: ' AND b.above_id = ANY (${uuids(units)})',
    becomes: '',
    times: 3,
    acts: record,
    standings: true,
  },
  {
    name: 'a people partner of one unit is led to whoever ever was in it',
    path: standing,
    text: "\n      AND c.unit_id = ${unitOn(eyes, today, sql.ref('c.person_id'))}",
    becomes: '',
    acts: record,
  },
  {
    name: 'people are where they will be',
    path: standings,
    text: 'ORDER BY n.from_day > ${day}::date, abs(n.from_day - ${day}::date) LIMIT 1',
    becomes: 'ORDER BY n.from_day DESC LIMIT 1',
    acts: record,
  },
  {
    name: 'people are where they were first',
    path: standings,
    text: 'ORDER BY n.from_day > ${day}::date, abs(n.from_day - ${day}::date) LIMIT 1',
    becomes: 'ORDER BY n.from_day LIMIT 1',
    acts: record,
  },
  {
    name: 'a framework owner of one unit owns every framework',
    path: 'src/frameworks/server/versions/policy.ts',
    text: '${id} = ANY (${owned}::text[])',
    becomes: 'true',
    acts: ['adoption.change', 'version.publish'],
  },
  {
    name: 'whatever duty over a unit is that of a framework owner',
    path: 'src/frameworks/server/versions/policy.ts',
    text: "held.duty === 'framework-owner' && held.unit !== null",
    becomes: 'held.unit !== null',
    acts: ['adoption.change'],
  },

  // Of days.
  {
    name: 'who was a manager still is',
    path: eyes,
    text: ' AND ${stillDoes}`',
    becomes: '`',
    acts: record,
  },
  {
    name: 'who will be a manager is one',
    path: eyes,
    text: ' AND r.from_day <= ${today}::date AND ${stillDoes}',
    becomes: ' AND ${stillDoes}',
    acts: record,
  },
  {
    name: 'managers of another day are above, asked about one person',
    path: standing,
    text: "AND r.manager_id IS NOT NULL\n      AND ${holds('r', today)}",
    becomes: 'AND r.manager_id IS NOT NULL',
    acts: record,
  },
  {
    name: 'managers of another day are led to those below',
    path: standing,
    text: " AND ${holds('r', today)}`;\n  return sql`SELECT down",
    becomes: '`;\n  return sql`SELECT down',
    acts: record,
  },
  {
    name: 'a dotted line of another day leads',
    path: eyes,
    text: "AND l.to_id = ${person} AND ${holds('l', today)}",
    becomes: 'AND l.to_id = ${person}',
    acts: record,
  },
  {
    name: 'who acted for somebody still does',
    path: eyes,
    text: "e.delegate_id = ${person} AND ${holds('e', today)}",
    becomes: 'e.delegate_id = ${person}',
    acts: record,
  },
  {
    name: 'a duty that is over is held',
    path: sessions,
    text: " AND ${holds('d', today)}",
    becomes: '',
    acts: record,
  },

  // Of who is here.
  {
    name: 'who has left can be found, asked about one person',
    path: relations,
    text: 'h.person_id = ${id}\n    AND (h.left_on IS NULL OR h.left_on >= ${today}::date)',
    becomes: 'h.person_id = ${id}',
    acts: ['person.find'],
  },
  {
    name: 'colleagues are led to who has left',
    path: relations,
    text: ' AND (h.left_on IS NULL OR h.left_on >= ${today}::date)`,',
    becomes: '`,',
    acts: ['person.find'],
  },
  {
    name: 'a dotted line from who has left leads',
    path: eyes,
    text: ' AND (h.left_on IS NULL OR h.left_on >= ${today}::date)\n        WHERE l.',
    becomes: '\n        WHERE l.',
    acts: record,
  },
  {
    name: 'who has left is still signed in',
    path: sessions,
    text: 'over: left || isOver',
    becomes: 'over: isOver',
    acts: ['person.find', 'audit.read'],
  },

  // Of lines.
  {
    name: 'whoever is above anybody is above everybody, asked about one person',
    path: standing,
    text: 'up.height >= ${least} AND up.person_id = ANY (${uuids(people)})',
    becomes: 'up.height >= ${least}',
    acts: record,
  },
  {
    name: 'a manager above is one from the first step on, asked about one person',
    path: relations,
    text: "isBelow(eyes, id, [eyes.viewer.person ?? ''], 2)",
    becomes: "isBelow(eyes, id, [eyes.viewer.person ?? ''], 3)",
    acts: record,
  },
  {
    name: 'a manager above is led to nobody two steps below',
    path: relations,
    text: "allBelow(eyes, [eyes.viewer.person ?? ''], 2)",
    becomes: "allBelow(eyes, [eyes.viewer.person ?? ''], 3)",
    acts: record,
  },
  {
    name: 'who acts for somebody reads that one, asked about one person',
    path: relations,
    text: 'eyes.leadsInstead && isBelow(eyes, id, eyes.actsFor, 1)',
    becomes: 'eyes.leadsInstead && sql<boolean>`(${isBelow(eyes, id, eyes.actsFor, 1)} OR ${id} = ANY (${uuids(eyes.actsFor)}))`',
    acts: record,
  },
  {
    name: 'whoever acts for anybody acts for everybody',
    path: relations,
    text: 'asks: ({ actsFor }, id) => among(actsFor, id)',
    becomes: 'asks: ({ actsFor }) => actsFor.length > 0',
    acts: ['team.read'],
  },
  {
    name: 'an acting position makes a manager',
    path: eyes,
    text: "AND r.kind = 'substantive' AND r.from_day <=",
    becomes: 'AND r.from_day <=',
    acts: record,
  },
  {
    name: 'a dotted line to whomever leads',
    path: eyes,
    text: 'AND l.to_id = ${person} AND',
    becomes: 'AND',
    acts: record,
  },
  {
    name: 'whoever stands before somebody in the lines is below them, by the standings',
    path: standings,
    text: 'o.place > ${place} AND ',
    becomes: '',
    acts: record,
    standings: true,
  },
  {
    name: 'whoever stands after somebody in the lines is below them, by the standings',
    path: standings,
    text: 'o.place <= ${lastBelow} AND ',
    becomes: '',
    acts: record,
    standings: true,
  },
  {
    name: 'whoever is above anybody is above everybody, by the standings',
    path: standings,
    text: 'o.place > ${place} AND o.place <= ${lastBelow} AND ',
    becomes: '',
    acts: record,
    standings: true,
  },
  {
    name: 'nobody is below by the standings but from a step further on',
    path: standings,
    text: 'o.depth >= ${depth + least}',
    becomes: 'o.depth >= ${depth + least + 1}',
    acts: record,
    standings: true,
  },
  {
    name: 'whoever is known to the organisation is themselves',
    path: relations,
    text: 'sql<boolean>`${id} = ${viewer.person}::uuid`',
    becomes: 'true',
    acts: record,
  },

  // Of the checks themselves.
  {
    name: 'whatever is declared nowhere is allowed',
    path: 'src/platform/policy/policy.ts',
    text: 'asked.length === 0 ? false :',
    becomes: 'asked.length === 0 ? true :',
    acts: ['units.change', 'person.change'],
  },
  {
    name: 'who looks with the eyes of another takes what is kept of them',
    path: rights,
    text: /if \(eyes\.viewer\.viewedBy !== null\) throw [^;]+;/u,
    becomes: '',
    acts: ['data.export'],
  },
  {
    name: 'who is not there for somebody is refused, and so is known to be there',
    path: rights,
    text: /if \(id !== null && [^;]+ throw nothing\(id\);/u,
    becomes: '',
    acts: ['data.export', 'person.erase'],
  },
  {
    name: 'everybody on leave is listed',
    path: 'src/people/server/read-directory.ts',
    text: 'needed === null || (canBe(',
    becomes: "needed === null || state === 'leave' || (canBe(",
    acts: ['absence.read'],
  },
  {
    name: 'everybody who ever was is listed',
    path: 'src/people/server/read-directory.ts',
    text: 'needed === null || (canBe(',
    becomes: "needed === null || state === 'all' || (canBe(",
    acts: ['person.find'],
  },
  {
    name: 'everybody who has left is listed',
    path: 'src/people/server/read-directory.ts',
    text: 'needed === null || (canBe(',
    becomes: "needed === null || state === 'left' || (canBe(",
    acts: ['person.find'],
  },
  {
    name: 'everybody is found by number',
    path: 'src/people/server/read-directory.ts',
    text: "numbers: accessTo(eyes, policy, 'record.read')",
    becomes: 'numbers: true',
    acts: record,
  },
  {
    name: 'rows show numbers',
    path: 'src/people/server/read-directory.ts',
    text: 'number: record ? number : null',
    becomes: 'number',
    acts: record,
  },
  {
    name: 'rows show grades',
    path: 'src/people/server/read-directory.ts',
    text: 'grade: record ? grade : null',
    becomes: 'grade',
    acts: record,
  },
  {
    name: 'rows show who is on leave',
    path: 'src/people/server/read-directory.ts',
    text: 'onLeave: absence ? onLeave : null',
    becomes: 'onLeave',
    acts: ['absence.read'],
  },
  // That it holds the positions of everybody would show nothing: it goes along people (src/people/export-csv.ts).
  {
    name: 'the file holds everybody',
    path: 'src/people/server/serve-export.ts',
    text: 'persons.filter(({ id }) => readable.has(id))',
    becomes: 'persons',
    acts: record,
  },
];
