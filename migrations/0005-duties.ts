/** Duties: what gives somebody access beyond their own records. */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

export const duties: Migration = {
  name: '0005-duties',
  statements: [
    `CREATE TABLE duties (
      organization_id uuid NOT NULL REFERENCES organizations,
      duty_id uuid NOT NULL,
      person_id uuid NOT NULL,
      duty text NOT NULL CHECK (duty IN ('administrator', 'auditor', 'people-partner', 'framework-owner')),
      unit_id uuid,
      source text NOT NULL CHECK (length(source) BETWEEN 1 AND 100),
      from_day date NOT NULL,
      until_day date,
      revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
      PRIMARY KEY (organization_id, duty_id),
      FOREIGN KEY (organization_id, person_id) REFERENCES persons (organization_id, person_id),
      FOREIGN KEY (organization_id, unit_id) REFERENCES units (organization_id, unit_id),
      CHECK (until_day IS NULL OR from_day <= until_day),
      CHECK (unit_id IS NULL OR duty IN ('people-partner', 'framework-owner'))
    )`,
    'CREATE INDEX duties_person ON duties (organization_id, person_id)',
    'CREATE INDEX duties_unit ON duties (organization_id, unit_id) WHERE unit_id IS NOT NULL',
    'CREATE INDEX duties_duty ON duties (organization_id, duty)',
    ...tenantTable('duties'),
  ],
};
