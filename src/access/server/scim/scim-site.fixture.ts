/** The whole server, asked as an identity provider asks it. */
import { tokenSite } from '../tokens/token-site.fixture.ts';

export const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const groupUrn = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

export async function scimSite() {
  const site = await tokenSite();
  const admin = await site.dutiful('Cora Knot', 'administrator');
  const made = await site.ask('POST', '/api/v1/service-tokens', { name: 'Directory', until: '2027-03-31' }, site.as(admin));
  const key = site.bearer(made.body.token);
  const scim = (method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, headers: object = {}) =>
    site.ask(method, `/scim/v2${path}`, body, { ...key, ...headers });
  const patch = (path: string, ...Operations: object[]) => scim('PATCH', path, { schemas: [patchUrn], Operations });
  const list = async (type: string, asked: Record<string, string> = {}) => {
    const { status, body } = await scim('GET', `/${type}?${new URLSearchParams(asked)}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  /** Who is found by a filter, by name. */
  const found = async (filter: string): Promise<string[]> =>
    (await list('Users', { filter, count: '200' })).Resources.map(({ userName }: { userName: string }) => userName).sort();
  const user = async (userName: string, more: object = {}) => {
    const { status, body } = await scim('POST', '/Users', { schemas: [core, enterprise], userName, ...more });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };
  const group = async (displayName: string, members: string[] = []) => {
    const { status, body } = await scim('POST', '/Groups', {
      schemas: [groupUrn],
      displayName,
      members: members.map((value) => ({ value })),
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };
  return { ...site, admin, key, scim, patch, list, found, user, group };
}
