/** Lets whoever else waits have their turn, in the middle of long work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
