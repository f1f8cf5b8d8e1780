/** Where a running server says what it does. One line a message, for a person. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}
