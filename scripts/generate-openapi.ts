/** Makes openapi.json from the contracts of the rooms. */
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { dutiesContract as duties, dutyParts } from '../src/access/contract/duties.ts';
import { inboxContract as inbox, inboxParts } from '../src/access/contract/inbox.ts';
import { issuerParts, issuersContract as issuers } from '../src/access/contract/issuers.ts';
import { rightsContract as rights, rightsParts } from '../src/access/contract/rights.ts';
import { signInContract as signIn, signInParts } from '../src/access/contract/sign-in.ts';
import { tokenParts, tokensContract as tokens } from '../src/access/contract/tokens.ts';
import { contract as access } from '../src/access/contract.ts';
import { languages } from '../src/compiler/language.ts';
import { versionParts, versionsContract as versions } from '../src/frameworks/contract/versions.ts';
import { contract as frameworks, parts } from '../src/frameworks/contract.ts';
import { contract as people, parts as peopleParts } from '../src/people/contract.ts';

const problem = {
  type: 'object' as const,
  description: 'RFC 9457',
  properties: {
    type: { type: 'string' as const },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    detail: { type: 'string' as const },
    code: { type: 'string' as const },
    hint: { type: ['string', 'null'] as const, description: 'What to do' },
    suggestions: { type: 'array' as const, items: { type: 'string' as const } },
    issues: {
      type: 'array' as const,
      description: 'Where what was sent is not as it should be',
      items: { type: 'object' as const, properties: { at: { type: 'string' as const }, message: { type: 'string' as const } } },
    },
    revision: { type: 'integer' as const, description: 'With 412: the present one' },
  },
  required: ['type', 'title', 'status', 'detail', 'code'],
};

/** The text of the file, the same every time for the same contracts. */
export async function openapi(): Promise<string> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(
    { ...frameworks, versions, people, access, duties, inbox, issuers, rights, signIn, tokens },
    {
      info: {
        title: 'Gradus',
        version: '1',
        description:
          'A compiled handbook, its published versions, and the people who live under them. Every answer to GET has an ETag, which differs by language. ' +
          'A change of what is there names the revision that it is made of in If-Match; a request with an Idempotency-Key may be sent again and is done once. ' +
          'What cannot be done is answered by a problem (RFC 9457) with a stable code; nothing was changed then. What the handbook says stays as it is written.',
      },
      commonSchemas: Object.fromEntries(
        Object.entries({
          ...parts,
          ...versionParts,
          ...peopleParts,
          ...dutyParts,
          ...inboxParts,
          ...issuerParts,
          ...rightsParts,
          ...signInParts,
          ...tokenParts,
        }).map(([name, schema]) => [name, { schema, strategy: 'output' as const }]),
      ),
      customErrorResponseBodySchema: () => ({ type: 'object' }),
    },
  );
  const whole = asProblems(document);
  return `${JSON.stringify(withHeaders({ ...whole, paths: { ...whole.paths, ...jobPaths() } }), null, 2)}\n`;
}

const accepts = {
  name: 'Accept-Language',
  in: 'header',
  description: `In which language to answer: ${languages.join(' or ')}; English, unless another is asked for`,
  schema: { type: 'string', examples: ['de-CH, de;q=0.9, en;q=0.5'] },
};
/** A link cannot have headers. */
const named = { name: 'language', in: 'query', description: 'In place of the header', schema: { type: 'string', enum: languages } };
const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of what is changed, as it was read. Another revision is refused with 412, none with 428.',
  schema: { type: 'string', examples: ['"7"'] },
};
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Any words that name this act. A request with the same key and the same bytes is done once and answered as the first was, for a day.',
  schema: { type: 'string', maxLength: 200, examples: ['"8e03978e-40d5-43dd-bc93-6894a57f9324"'] },
};
const headers = { AcceptLanguage: accepts, Language: named, IfMatch: ifMatch, IdempotencyKey: idempotencyKey };
const contentLanguage = { description: 'In which language it is said', schema: { type: 'string', enum: languages } };

/** By the method: who adds names a key; who changes or removes names the revision as well. */
function headersOf(method: string): (keyof typeof headers)[] {
  const always: (keyof typeof headers)[] = ['AcceptLanguage', 'Language'];
  if (method === 'get') return always;
  return method === 'post' ? [...always, 'IdempotencyKey'] : [...always, 'IfMatch', 'IdempotencyKey'];
}

interface Operation {
  parameters?: unknown[];
  responses?: Record<string, object>;
}

/** Every answer is in one of the languages, problems included. */
function withHeaders<T extends { paths?: object | undefined; components?: object | undefined }>(document: T): T {
  const operation = (method: string, { parameters = [], responses = {}, ...rest }: Operation) => ({
    ...rest,
    parameters: [...parameters, ...headersOf(method).map((name) => ({ $ref: `#/components/parameters/${name}` }))],
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        { ...response, headers: { 'Content-Language': { $ref: '#/components/headers/ContentLanguage' } } },
      ]),
    ),
  });
  const paths = Object.entries(document.paths ?? {}).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods as Record<string, Operation>).map(([method, one]) => [method, operation(method, one)])),
  ]);
  const schemas = { ...(document.components as { schemas?: object } | undefined)?.schemas, Problem: problem };
  const components = { ...document.components, schemas, parameters: headers, headers: { ContentLanguage: contentLanguage } };
  return { ...document, paths: Object.fromEntries(paths), components };
}

/** Files are served beside the contract, which knows data only (`job-routes.ts`). */
function jobPaths() {
  const media = {
    md: 'text/markdown',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pdf: 'application/pdf',
  };
  const file = { type: 'string', contentEncoding: 'binary' };
  const paths = (['role', 'level'] as const).flatMap((kind) =>
    Object.entries(media).map(([ending, type]) => [
      `/api/v1/${kind}s/{id}/job-description.${ending}`,
      {
        get: {
          operationId: `${kind}JobDescription.${ending}`,
          summary: `The job description of a ${kind}, as a file`,
          tags: ['frameworks'],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: { description: 'OK', content: { [type]: { schema: file } } },
            404: { description: '404', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
          },
        },
      },
    ]),
  );
  return Object.fromEntries(paths);
}

/** Problems have a media type of their own, which the generator cannot know. */
function asProblems<T>(document: T): T {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'responses' ? responses(inner) : visit(inner)]));
  };
  const responses = (value: Record<string, { content?: Record<string, unknown> }>) =>
    Object.fromEntries(
      Object.entries(value).map(([status, response]) => {
        const json = response.content?.['application/json'];
        const named = { schema: { $ref: '#/components/schemas/Problem' } };
        return [status, status >= '400' && json ? { ...response, content: { 'application/problem+json': named } } : response];
      }),
    );
  return visit(document) as T;
}
