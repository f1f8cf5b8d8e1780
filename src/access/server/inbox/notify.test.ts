import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NoticeKind, noticeKinds, type ValuesOf } from '../../notice.ts';
import { checkedValues, oneLine, pathOfSite } from './checked-values.ts';
import { notifiedPeople } from './notified.fixture.ts';
import { mailJob, notify } from './notify.ts';

describe('the values of a notice', () => {
  it('are names of people and things, days and counts in every kind: nothing holds an opinion', () => {
    const types = Object.values(noticeKinds).flatMap(({ values }) => Object.values(values as Record<string, string>));
    expect([...new Set(types)].toSorted()).toEqual(['count', 'day', 'duty', 'label', 'person', 'unit']);
  });

  it.each<[NoticeKind, object, string]>([
    ['passkey-added', {}, 'The "passkey" of a notice "passkey-added" is no label.'],
    ['passkey-added', { passkey: 'Key', comment: 'is often late' }, 'A notice "passkey-added" has no comment.'],
    ['invitation', { by: 'Ada Ortiz' }, 'The "by" of a notice "invitation" is no person.'],
    ['duty-given', { duty: 'a nuisance', unit: null, by: null, from: '2026-11-02' }, 'The "duty" of a notice "duty-given" is no duty.'],
    ['recovery-code-used', { left: -1 }, 'The "left" of a notice "recovery-code-used" is no count.'],
    ['export-ready', { until: '2026-02-30' }, 'The "until" of a notice "export-ready" is no day.'],
  ])('are of their types, or nothing is told: %s %o', (kind, values, message) => {
    expect(() => checkedValues(kind, values as ValuesOf<typeof kind>)).toThrow(message);
  });

  it('are one line each, however they were written', () => {
    expect(oneLine('Key\r\nBcc: all@example.org')).toBe('Key Bcc: all@example.org');
    expect(oneLine('\u202etxt.exe\u2028\u0000')).toBe('txt.exe');
    expect([...oneLine('🗝'.repeat(500))]).toHaveLength(200);
  });

  it('lead to a page of this site', () => {
    expect(pathOfSite('/inbox?unread=true#first')).toBe('/inbox?unread=true#first');
    for (const path of ['//elsewhere.example', 'https://elsewhere.example/', '/\\elsewhere.example', '/a\nb', '', 'javascript:alert(1)'])
      expect(() => pathOfSite(path)).toThrow('leads to a page of this site');
  });
});

describe('telling somebody', async () => {
  const { database, ownerUrl, organization, actor, ada } = await notifiedPeople();
  const owner = new pg.Client({ connectionString: ownerUrl });
  const counts = async () => {
    const { rows } = await owner.query(`
      SELECT (SELECT count(*)::int FROM notices) AS notices, (SELECT count(*)::int FROM notice_mails) AS mails,
        (SELECT count(*)::int FROM pgboss.job WHERE name = '${mailJob}') AS jobs`);
    return rows[0];
  };
  beforeAll(async () => {
    await owner.connect();
    await owner.query(`SELECT set_config('app.organization', '${organization}', false)`);
  });
  afterAll(() => owner.end());

  it('happens with the change that is told of, or not at all', async () => {
    const by = { organization, actor };
    const told = { to: ada, kind: 'passkey-added', values: { passkey: 'Blue key' }, link: '/account' } as const;
    const failing = database.change(by, async (change) => {
      await notify(change, told);
      throw new Error('The change did not come about.');
    });
    await expect(failing).rejects.toThrow('did not come about');
    expect(await counts()).toEqual({ notices: 0, mails: 0, jobs: 0 });
    await database.change(by, async (change) => {
      await notify(change, told);
      change.nothing();
    });
    expect(await counts()).toEqual({ notices: 1, mails: 1, jobs: 1 });
  });
});
