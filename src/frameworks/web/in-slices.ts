/**
 * Long work in the page, without the page standing still: after a few milliseconds whoever types, scrolls or clicks has their
 * turn, and then it goes on.
 */
const sliceMs = 8;

/** @param pause lets others have their turn; default: until the browser has nothing more urgent */
export async function inSlices<T>(work: Generator<void, T>, pause: () => Promise<void> = turn): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < sliceMs) continue;
    await pause();
    began = performance.now();
  }
}

/** A timer would wait longer each time, and much longer in a page that nobody looks at. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
