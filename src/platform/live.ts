/** A value that is replaced whole; readers hold on to what they read, subscribers hear of each replacement. */
export interface Live<T> {
  current(): T;
  replace(value: T): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (value: T) => void): () => void;
  /** No more replacements: who waits for one is told to go. */
  end(): void;
  readonly ended: AbortSignal;
}

export function createLive<T>(initial: T): Live<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  const ending = new AbortController();
  return {
    current: () => value,
    replace: (next) => {
      value = next;
      for (const listener of [...listeners]) listener(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => ending.abort(),
    ended: ending.signal,
  };
}
