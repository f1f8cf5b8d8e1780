import { describe, expect, it } from 'vitest';
import { patientAsking } from './patient-asking.ts';

const needed = () => Response.json({ code: 'SIGN_IN_NEEDED' }, { status: 401 });
const half = () => Response.json({ code: 'FACTOR_MISSING' }, { status: 403 });
const old = () => Response.json({ code: 'FRESH_NEEDED' }, { status: 403 });
const wrong = () => Response.json({ code: 'PASSWORD_WRONG' }, { status: 401 });
const fine = (text = 'fine') => new Response(text);

/** A server that answers what it is told to, one answer after the other, and keeps what it was asked. */
function server(...answers: (() => Response)[]) {
  const asked: string[] = [];
  const asking = patientAsking(async (request) => {
    asked.push(request instanceof Request ? `${request.method} ${await request.text()}` : String(request));
    return answers.shift()?.() ?? fine();
  });
  asking.begin();
  return { asked, ...asking };
}

/** Until whatever is on its way has settled. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('asking patiently', () => {
  it('asks once more, with the same body, after somebody signed in again', async () => {
    const { ask, asked, waitsFor, goOn } = server(needed, () => fine('saved'));
    const sent = ask(new Request('http://x/', { method: 'POST', body: 'typed' }));
    await settled();
    expect(waitsFor()).toBe('ended');
    goOn(true);
    expect(await (await sent).text()).toBe('saved');
    expect(asked).toEqual(['POST typed', 'POST typed']);
    expect(waitsFor()).toBe(null);
  });

  it('asks once for all who wait, and again where the new session ends as well', async () => {
    const { ask, waitsFor, subscribe, goOn } = server(needed, needed, needed, fine, fine);
    const told: unknown[] = [];
    const stop = subscribe(() => told.push(waitsFor()));
    const both = [ask('/a'), ask('/b')];
    await settled();
    expect(told).toEqual(['ended']);
    goOn(true);
    await settled();
    expect(waitsFor()).toBe('ended');
    goOn(true);
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(told).toEqual(['ended', null, 'ended', null]);
    stop();
    goOn(true);
    expect(told).toHaveLength(4);
  });

  it('waits for who is asked for two factors while they work', async () => {
    const { ask, waitsFor, goOn } = server(half, () => fine('saved'));
    const sent = ask('/a');
    await settled();
    expect(waitsFor()).toBe('one-factor');
    goOn(true);
    expect(await (await sent).text()).toBe('saved');
  });

  it('tells an old session from one that is over, which is told where both are', async () => {
    const { ask, waitsFor, goOn } = server(old, needed, fine, fine);
    const answers = [ask('/a')];
    await settled();
    expect(waitsFor()).toBe('long-ago');
    answers.push(ask('/b'));
    await settled();
    expect(waitsFor()).toBe('ended');
    goOn(true);
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('hands on the refusal where nobody signs in', async () => {
    const { ask, goOn, asked } = server(needed);
    const answer = ask('/a');
    await settled();
    goOn(false);
    expect(await (await answer).json()).toEqual({ code: 'SIGN_IN_NEEDED' });
    expect(asked).toEqual(['/a']);
  });

  it('does not wait where something else was refused', async () => {
    const { ask, waitsFor } = server(wrong);
    expect((await ask('/b')).status).toBe(401);
    expect(waitsFor()).toBe(null);
  });

  it('does not wait before somebody works here', async () => {
    const asking = patientAsking(async () => needed());
    expect((await asking.ask('/a')).status).toBe(401);
    expect(asking.waitsFor()).toBe(null);
  });
});
