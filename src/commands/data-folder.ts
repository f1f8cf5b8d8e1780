import { existsSync } from 'node:fs';
import { UsageError } from './terminal.ts';

/** Where Gradus's own database lies, where no other is named. */
export function dataFolder(): string {
  return process.env.GRADUS_DATA?.trim() || '.gradus';
}

/** For a command that only looks: nothing is made where nothing is. */
export function refuseNoData(): void {
  if (process.env.DATABASE_URL?.trim() || existsSync(dataFolder())) return;
  throw new UsageError(
    `There are no data in ${dataFolder()}. Go to the folder where gradus serve was started, or name the data in GRADUS_DATA or DATABASE_URL.`,
  );
}
