/** What this server says of itself: `/ServiceProviderConfig`, `/ResourceTypes` and `/Schemas` (RFC 7643, 5 to 7). */
import { mostResults } from './bounds.ts';
import { type ResourceType, resourceTypes, type Schema, urn } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

export function serviceProviderConfig(base: string): Json {
  return {
    schemas: [urn.config],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: mostResults },
    changePassword: { supported: false },
    sort: { supported: true },
    etag: { supported: true },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'API token',
        description: 'A token with the scope scim, which an administrator makes, in the header Authorization: Bearer',
        specUri: 'https://www.rfc-editor.org/info/rfc6750',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  };
}

export function describedTypes(base: string): Json[] {
  return Object.values(resourceTypes).map((type) => describedType(type, base));
}

function describedType({ name, endpoint, description, core, extension }: ResourceType, base: string): Json {
  return {
    schemas: [urn.resourceType],
    id: name,
    name,
    endpoint,
    description,
    schema: core.id,
    ...(extension !== null && { schemaExtensions: [{ schema: extension.id, required: false }] }),
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${name}` },
  };
}

export function describedSchemas(base: string): Json[] {
  const all = Object.values(resourceTypes).flatMap(({ core, extension }) => (extension === null ? [core] : [core, extension]));
  return all.map((schema) => describedSchema(schema, base));
}

function describedSchema({ id, name, description, attributes }: Schema, base: string): Json {
  const meta = { resourceType: 'Schema', location: `${base}/Schemas/${id}` };
  return { schemas: [urn.schema], id, name, description, attributes, meta };
}

/** @param startIndex of the first */
export function listed(resources: readonly Json[], total: number, startIndex: number): Json {
  return { schemas: [urn.list], totalResults: total, startIndex, itemsPerPage: resources.length, Resources: resources };
}
