/** The database cannot be used as it is; the message is for whoever runs the program, and holds no password. */
export class DatabaseSetupError extends Error {
  override name = 'DatabaseSetupError';
}
