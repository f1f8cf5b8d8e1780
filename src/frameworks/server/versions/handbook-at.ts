/** The handbook as of a version or a day: what `?at=` of every read means. */

import { isDay } from '../../../platform/day.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { versionAmbiguous, versionBeforeFirst, versionNone, versionUnknown } from '../../messages.generated.ts';
import { publishedOn } from '../../versions/adoption.ts';
import { beginningOf, shortOf } from '../../versions/version.ts';
import type { Handbook } from '../handbook.ts';
import type { ReadVersion } from './recent-versions.ts';
import { type VersionsStore, versionsIn } from './store.ts';

export type Asking = Pick<Asked, 'organization' | 'read'>;

/** @throws Refusal where there is no such version, or none on that day */
export type HandbookAt = (at: string, asking: Asking) => Promise<Handbook>;

export function handbookAt(readVersion: ReadVersion): HandbookAt {
  return (at, { organization, read }) =>
    read(async (db) => {
      const store = versionsIn(db, organization);
      const version = await versionAt(store, at);
      return (await readVersion(store, organization, version)) ?? refuseUnknown(store, at);
    });
}

/** A day, or the hash of a version, or the first eight or more digits of one. */
export async function versionAt(store: VersionsStore, at: string): Promise<string> {
  if (!isDay(at)) return versionCalled(store, at);
  const effects = await store.effects();
  const found = publishedOn(effects, at);
  if (found !== null) return found.version;
  const [first] = effects;
  if (!first) throw new Refusal(404, versionNone(), { versions: [] });
  throw new Refusal(404, versionBeforeFirst({ day: at, first: first.effective }), { versions: await named(store) });
}

export async function versionCalled(store: VersionsStore, name: string): Promise<string> {
  const beginning = beginningOf(name);
  const found = beginning === null ? [] : await store.beginningWith(beginning);
  const [one, ...others] = found;
  if (!one) return refuseUnknown(store, name);
  if (others.length > 0) {
    const versions = found.map(({ version }) => shortOf(version));
    throw new Refusal(404, versionAmbiguous({ version: name, versions: versions.join(', ') }), { versions });
  }
  return one.version;
}

async function refuseUnknown(store: VersionsStore, name: string): Promise<never> {
  const versions = await named(store);
  throw new Refusal(404, versionUnknown({ version: name, latest: versions[0] ?? null }), { versions });
}

/** What there is, for whoever named something else; the latest first. */
async function named(store: VersionsStore): Promise<string[]> {
  const rows = await store.publications({ most: 20 });
  return [...new Set(rows.map(({ version }) => shortOf(version)))];
}
