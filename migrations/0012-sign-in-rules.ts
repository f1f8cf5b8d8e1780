/** What an organisation asks of those who sign in, beyond what holds for all. */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

export const signInRules: Migration = {
  name: '0012-sign-in-rules',
  statements: [
    // Of whom two factors are asked. Without a row: of nobody.
    `CREATE TABLE sign_in_rules (
      organization_id uuid PRIMARY KEY REFERENCES organizations,
      two_factors text NOT NULL DEFAULT 'nobody' CHECK (two_factors IN ('nobody', 'duties', 'everybody')),
      revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0)
    )`,
    ...tenantTable('sign_in_rules', { remove: false }),
  ],
};
