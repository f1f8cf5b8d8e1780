import { createGenerator } from 'ts-json-schema-generator';

/** What has a JSON Schema: the file it goes to, the type it is made from, and its title. */
const schemas = [
  { file: 'schemas/graph.schema.json', path: 'graph.ts', type: 'Graph', title: 'The graph of a compiled handbook' },
  { file: 'schemas/gradus-yaml.schema.json', path: 'settings.ts', type: 'GradusYaml', title: 'gradus.yaml, at the root of a handbook' },
  {
    file: 'schemas/front-matter.schema.json',
    path: '2-resolve/own-front-matter.ts',
    type: 'GradusFrontMatter',
    title: 'gradus, in the front matter of a page',
  },
];

/** The JSON Schemas, from the types; the comments there become their descriptions. File to text. */
export function jsonSchemas(root: string): [string, string][] {
  return schemas.map(({ file, path, type, title }) => {
    const schema = createGenerator({
      path: `${root}/src/compiler/${path}`,
      type,
      tsconfig: `${root}/tsconfig.json`,
      additionalProperties: false,
      // `npm run check` checks the types; here that would only cost time.
      skipTypeCheck: true,
    }).createSchema(type);
    return [file, `${JSON.stringify({ ...schema, title }, null, 2)}\n`];
  });
}
