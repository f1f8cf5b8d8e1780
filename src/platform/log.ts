/** Where a running server says what it does. One line a message, for a person. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** Every request that was answered, where somebody collects them. */
  request?(request: AnsweredRequest): void;
}

/** Nothing in it tells of whom or what it was: an address holds ids, a body everything. */
export interface AnsweredRequest {
  /** Of the server, to find what belongs together. */
  id: string;
  method: string;
  /** `people.person`, else the pattern of the address. */
  procedure: string;
  status: number;
  milliseconds: number;
}
