/** What the database itself is told of every table: whose rows they are, and what the program may do with them. */

/** Rows of other organisations are not there, for the owner neither; outside an organisation the setting is missing, which is an error. */
export const tenantPolicy = "organization_id = current_setting('app.organization')::uuid";

/** The role that the program works as: it owns nothing and passes by nothing. */
export const applicationRole = 'gradus_app';

export interface TenantTable {
  /** false: rows are added and never changed or removed. */
  write?: boolean;
  /** false: rows are changed and never removed. */
  remove?: boolean;
}

/** To be run after its CREATE TABLE. */
export function tenantTable(name: string, { write = true, remove = write }: TenantTable = {}): string[] {
  const acts = ['SELECT', 'INSERT', ...(write ? ['UPDATE'] : []), ...(remove ? ['DELETE'] : [])].join(', ');
  return [...walled(name), `GRANT ${acts} ON ${name} TO ${applicationRole}`];
}

/** The wall alone: nobody was yet given leave to do anything with the table. */
export function walled(name: string): string[] {
  return [
    `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY tenant ON ${name} USING (${tenantPolicy}) WITH CHECK (${tenantPolicy})`,
  ];
}
