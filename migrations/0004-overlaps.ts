/**
 * The index that keeps positions from overlapping is for that alone. A look for somebody's position took it whenever the statistics were
 * old, as they are after a large import, and it is a thousand times slower at that than the index by person. As it is written now, no
 * question about a kind matches it.
 */
import type { Migration } from './list.ts';

export const overlaps: Migration = {
  name: '0004-overlaps',
  statements: [
    'ALTER TABLE positions DROP CONSTRAINT positions_one_substantive',
    `ALTER TABLE positions ADD CONSTRAINT positions_one_substantive
      EXCLUDE USING gist (organization_id WITH =, person_id WITH =, daterange(from_day, until_day, '[]') WITH &&)
      WHERE (kind || '' = 'substantive') DEFERRABLE INITIALLY IMMEDIATE`,
  ],
};
