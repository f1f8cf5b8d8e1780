import { expect, it } from 'vitest';
import { inSlices } from './in-slices.ts';

function* until(end: number, wait: () => void): Generator<void, string> {
  for (let step = 0; step < end; step++) {
    wait();
    yield;
  }
  return 'done';
}

/** Takes longer than a slice. */
function dawdle(): void {
  const end = performance.now() + 10;
  while (performance.now() < end);
}

it('goes to the end, and lets others have their turn in between', async () => {
  let pauses = 0;
  const pause = async () => void pauses++;
  expect(await inSlices(until(3, dawdle), pause)).toBe('done');
  expect(pauses).toBe(3);
});

it('waits for whoever came meanwhile', async () => {
  const told: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => told.push('key');
  port2.postMessage(null);
  await inSlices(until(20, dawdle));
  told.push('done');
  port1.close();
  expect(told).toEqual(['key', 'done']);
});

it('fails as the work does', async () => {
  const failing = until(1, () => {
    throw new Error('no');
  });
  await expect(inSlices(failing)).rejects.toThrow('no');
});
