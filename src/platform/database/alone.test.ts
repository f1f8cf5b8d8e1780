import { describe, expect, it } from 'vitest';
import { refusalIn } from '../http/refused.ts';
import { testDatabase } from './test-database.fixture.ts';

const { database, organizations, actor } = await testDatabase();
const [here, there] = organizations;
const by = (organization: string) => ({ organization, actor });

/** A change that is under way until it is told to end. */
function begun(organization: string, alone: boolean) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let started = (): void => undefined;
  const isUnderWay = new Promise<void>((resolve) => {
    started = resolve;
  });
  const over = database.change(
    by(organization),
    async ({ nothing }) => {
      started();
      await ended;
      nothing();
    },
    { alone },
  );
  return { over, isUnderWay, end };
}
const nothing = async ({ nothing }: { nothing(): void }) => nothing();

describe('a change that has to be alone', () => {
  it('waits for those that were begun, and those that come wait for it', async () => {
    const told: string[] = [];
    const first = begun(here, false);
    await first.isUnderWay;
    const alone = database.change(
      by(here),
      async ({ nothing }) => {
        told.push('alone');
        nothing();
      },
      { alone: true },
    );
    // Others go on beside one that is not alone, and beside another organisation's.
    await database.change(by(there), nothing, { alone: true });
    expect(told).toEqual([]);
    first.end();
    await first.over;
    await alone;
    expect(told).toEqual(['alone']);

    const held = begun(here, true);
    await held.isUnderWay;
    const later = database.change(by(here), async ({ nothing }) => {
      told.push('later');
      nothing();
    });
    await database.change(by(there), nothing);
    await database.read(here, async () => told.push('read'));
    expect(told).toEqual(['alone', 'read']);
    held.end();
    await held.over;
    await later;
    expect(told).toEqual(['alone', 'read', 'later']);
  });

  it('is refused in words when others are not done in time', async () => {
    const first = begun(here, false);
    await first.isUnderWay;
    const error = await database.change(by(here), nothing, { alone: true }).catch((caught: unknown) => caught);
    expect(refusalIn(error)).toMatchObject({ status: 503, said: { code: 'others-changing' } });
    first.end();
    await first.over;
  });
});
