/** Makes openapi.json from the contracts of the rooms. */
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { languages } from '../src/compiler/language.ts';
import { contract, parts } from '../src/frameworks/contract.ts';

const problem = {
  type: 'object' as const,
  description: 'RFC 9457',
  properties: {
    type: { type: 'string' as const },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    detail: { type: 'string' as const },
    code: { type: 'string' as const },
    suggestions: { type: 'array' as const, items: { type: 'string' as const } },
  },
  required: ['type', 'title', 'status', 'detail', 'code'],
};

/** The text of the file, the same every time for the same contracts. */
export async function openapi(): Promise<string> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Gradus',
      version: '1',
      description:
        'Reads of a compiled handbook. Every answer has an ETag, which differs by language. What the handbook says stays as it is written.',
    },
    commonSchemas: Object.fromEntries(Object.entries(parts).map(([name, schema]) => [name, { schema, strategy: 'output' as const }])),
    customErrorResponseBodySchema: () => problem,
  });
  const whole = asProblems(document);
  return `${JSON.stringify(inLanguages({ ...whole, paths: { ...whole.paths, ...jobPaths() } }), null, 2)}\n`;
}

const accepts = {
  name: 'Accept-Language',
  in: 'header',
  description: `In which language to answer: ${languages.join(' or ')}; English, unless another is asked for`,
  schema: { type: 'string', examples: ['de-CH, de;q=0.9, en;q=0.5'] },
};
/** A link cannot have headers. */
const named = { name: 'language', in: 'query', description: 'In place of the header', schema: { type: 'string', enum: languages } };
const languageParameters = { AcceptLanguage: accepts, Language: named };
const contentLanguage = { description: 'In which language it is said', schema: { type: 'string', enum: languages } };

interface Operation {
  parameters?: unknown[];
  responses?: Record<string, object>;
}

/** Every answer is in one of the languages, problems included. */
function inLanguages<T extends { paths?: object | undefined; components?: object | undefined }>(document: T): T {
  const operation = ({ parameters = [], responses = {}, ...rest }: Operation) => ({
    ...rest,
    parameters: [...parameters, ...Object.keys(languageParameters).map((name) => ({ $ref: `#/components/parameters/${name}` }))],
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        { ...response, headers: { 'Content-Language': { $ref: '#/components/headers/ContentLanguage' } } },
      ]),
    ),
  });
  const paths = Object.entries(document.paths ?? {}).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods as Record<string, Operation>).map(([method, one]) => [method, operation(one)])),
  ]);
  const components = { ...document.components, parameters: languageParameters, headers: { ContentLanguage: contentLanguage } };
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
            404: { description: '404', content: { 'application/problem+json': { schema: problem } } },
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
        return [status, status >= '400' && json ? { ...response, content: { 'application/problem+json': json } } : response];
      }),
    );
  return visit(document) as T;
}
