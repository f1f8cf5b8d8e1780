/** From rows, plans and differences to the shapes of the contract, in the language of the reader. */
import type { Change } from '../../../compiler/diff/change.ts';
import { type HandbookDiff, withChanges } from '../../../compiler/diff/diff.ts';
import { grades } from '../../../compiler/diff/grade.ts';
import { changeGroups, countsOfChanges, reachWords } from '../../../compiler/emit/changes-words.ts';
import { groupBy } from '../../../compiler/group.ts';
import { sayFinding } from '../../../compiler/speech/finding.ts';
import { said } from '../../../compiler/speech/phrase.ts';
import type { Actor } from '../../../platform/database/database.ts';
import type { ActorRef, Difference, Proposal, Publication, PublishPlanView, VersionRef } from '../../contract/versions.ts';
import type { SiteSpeech } from '../../speech/spoken.ts';
import type { PlanRefusal, VersionDifference } from '../../versions/plan.ts';
import { shortOf } from '../../versions/version.ts';
import { shapePastChange } from '../shape-past.ts';
import { allOf, postKey } from './plan-now.ts';
import type { ProposalRow, PublicationRow } from './store.ts';

/** What people are called who did something, by their ids; who knows of people hands it in. */
export type Names = ReadonlyMap<string, string>;

export function versionRefOf(version: string): VersionRef {
  return { id: version, short: shortOf(version) };
}

function refOrNull(version: string | null): VersionRef | null {
  return version === null ? null : versionRefOf(version);
}

function shapeActor({ kind, id }: Actor, names: Names): ActorRef {
  return { kind, id, name: kind === 'person' ? (names.get(id) ?? null) : null };
}

function actorOrNull(kind: Actor['kind'] | null, id: string | null, names: Names): ActorRef | null {
  return kind === null || id === null ? null : shapeActor({ kind, id }, names);
}

/** @param holds the sequence of the one that holds today; 0: none does */
export function shapePublication(row: PublicationRow, holds: number, names: Names): Publication {
  return {
    sequence: row.sequence,
    version: versionRefOf(row.version),
    base: refOrNull(row.base),
    effective: row.effective_day,
    notes: row.notes,
    at: row.published_at.toISOString(),
    by: shapeActor({ kind: row.actor_kind, id: row.actor_id }, names),
    approvedBy: actorOrNull(row.approver_kind, row.approver_id, names),
    counts: { major: row.major, minor: row.minor, patch: row.patch },
    people: row.people,
    standing: row.sequence === holds ? 'holds' : row.sequence > holds ? 'comes' : 'held',
  };
}

/** @param now the plan as it would be made now; null where nobody looked */
/** @param approves whether the actor may approve what others propose */
export function shapeProposal(row: ProposalRow, actor: Actor, now: string | null, names: Names, approves: boolean): Proposal {
  const isOpen = row.state === 'open';
  const isOwn = row.actor_kind === actor.kind && row.actor_id === actor.id;
  const isStale = isOpen && now !== null && now !== row.plan;
  return {
    id: row.proposal_id,
    state: isStale ? 'stale' : row.state,
    plan: row.plan,
    version: versionRefOf(row.version),
    base: refOrNull(row.base),
    effective: row.effective_day,
    notes: row.notes,
    counts: { major: row.major, minor: row.minor, patch: row.patch },
    people: row.people,
    by: shapeActor({ kind: row.actor_kind, id: row.actor_id }, names),
    at: row.proposed_at.toISOString(),
    decidedBy: actorOrNull(row.decider_kind, row.decider_id, names),
    decidedAt: row.decided_at?.toISOString() ?? null,
    isOwn,
    mayApprove: approves && isOpen && !isStale && !isOwn,
    mayWithdraw: approves && isOpen,
    revision: row.revision,
  };
}

/** @param people how many hold each level and role, by kind and id; null where nobody counts */
export function shapeDifference(
  { diff, units, lineage }: VersionDifference,
  people: ReadonlyMap<string, number> | null,
  speech: SiteSpeech,
): Difference {
  return {
    grade: diff?.grade ?? null,
    counts: diff?.counts ?? { major: 0, minor: 0, patch: 0 },
    summary: diff === null ? '' : countsOfChanges(diff, speech),
    units: units.map((unit) => ({
      ...unit,
      holders: unit.holders.map(({ id, title, kind, grade, counts, how }) => {
        const count = kind === 'family' ? null : (people?.get(postKey({ kind, id })) ?? null);
        return { id: id.replace(/^family:/u, ''), title, kind, grade, counts, how, people: count };
      }),
    })),
    people: allOf(people),
    groups: diff === null ? [] : groupsOf(diff, speech),
    shared:
      diff?.reaches.map((reach) => ({
        file: reach.file,
        pages: reach.pages.length,
        holders: reach.holders,
        text: reachWords(diff, reach, speech),
      })) ?? [],
    lineage,
  };
}

/** The groups of the printed difference, each with whom it is about. */
function groupsOf(diff: HandbookDiff, speech: SiteSpeech): Difference['groups'] {
  return grades.toReversed().flatMap((grade) => {
    const own = diff.changes.filter((change) => change.grade === grade);
    const byHeading = groupBy(own, (change) => changeGroups(withChanges(diff, [change]), grade, speech)[0]?.heading ?? '');
    return [...byHeading].map(([heading, changes]) => ({
      grade,
      heading,
      holders: concerned(changes),
      changes: changes.map((change) => shapePastChange(change, speech)),
    }));
  });
}

function concerned(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap(({ holders, heirs }) => [...holders, ...heirs]))];
}

/** More places than these are counted in the message. */
const mostPlaces = 5;

export function shapeRefusals(refusals: readonly PlanRefusal[], speech: SiteSpeech): PublishPlanView['refusals'] {
  return refusals.map(({ said: { code, message, hint, values }, findings }) => {
    const made = speech.messages?.[code]?.(values, (value) => (value == null ? '' : said(value, speech.phrases)));
    return {
      code: code.toUpperCase().replaceAll('-', '_'),
      ...(made ?? { message, hint }),
      places: findings
        .slice(0, mostPlaces)
        .map((finding) => ({ file: finding.file, line: finding.line, message: sayFinding(finding, speech).message })),
    };
  });
}
