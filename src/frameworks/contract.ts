/**
 * What crosses the wire: the shapes of every answer about a compiled handbook, and the routes that give them.
 * Each answer carries all that its page shows. `openapi.json` is generated from here.
 */
import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { type RouteName, routes } from './routes.ts';
import { kinds } from './search/entry.ts';

// Small parts

const ref = z.object({ id: z.string(), title: z.string() });
const place = z.object({ file: z.string(), line: z.int() });
const origin = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  via: z.array(place).describe('The includes that brought it, outermost page first'),
});
const track = z.enum(['individual', 'management']);
const mode = z.enum(['all', 'any']);
const severity = z.enum(['error', 'warning', 'info']);
const lineClass = z.enum(['heading', 'statement', 'relation', 'hiring', 'indicator', 'summary', 'note', 'navigation', 'unread', 'blank']);

/** Words with marks and no nesting: markup of a page reaches the browser only as this. */
const run = z.object({
  text: z.string(),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  code: z.literal(true).optional(),
  href: z.string().optional().describe('An absolute http(s) address, or an address of this site when it begins with a slash'),
});

/** Prose of our own pages: paragraphs and examples. */
const block = z.object({ kind: z.enum(['words', 'code']), runs: z.array(run) });

const statement = z.object({
  id: z.string(),
  words: z.array(run),
  layer: ref.nullable().describe('The unit it comes from'),
  examples: z.array(z.string()),
  origin,
});

const area = z.object({
  id: z.string(),
  title: z.string().describe('As written'),
  rowTitle: z.string(),
  kind: z.enum(['competency', 'values', 'responsibility', 'requirement', 'nice-to-have']),
  under: z.string().nullable().describe('The heading that groups it with others'),
  summary: z.string().nullable(),
  body: z.enum(['present', 'missing']),
  origin,
  statements: z.array(statement),
});

const finding = z.object({
  code: z.string(),
  severity,
  message: z.string(),
  hint: z.string().nullable(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
  /** null: the page cannot be shown. */
  sourceLine: z.string().nullable(),
  owner: z.string().nullable().describe('Who answers for the page'),
  related: z.array(place.extend({ column: z.int(), message: z.string() })),
});

const severities = z.object({ error: z.int(), warning: z.int(), info: z.int() });

const levelRef = ref.extend({ order: z.number(), grade: z.number().nullable(), track: track.nullable() });
/** A step of a framework's ladder; `level` is null for a name that an index page gives and that has no page yet. */
const rung = z.object({ title: z.string(), level: z.string().nullable() });
const roleRef = ref.extend({ family: z.string(), track, grade: z.number().nullable() });

/** Somebody or something a page points at: always by name, by `to` when the handbook holds it. */
const pointer = z.object({
  text: z.string(),
  to: z
    .object({ kind: z.enum(['role', 'level']), id: z.string(), title: z.string(), track: track.nullable(), grade: z.number().nullable() })
    .nullable(),
  href: z.string().nullable(),
});

const stage = z.object({
  order: z.int(),
  title: z.string(),
  minutes: z.number().nullable(),
  with: z.string().nullable(),
  optional: z.boolean(),
  text: z.string(),
  origin,
});

const hiring = z.object({
  appliesTo: z.enum(['role', 'family']).describe('family: of every role of the family that has none of its own'),
  summary: z.string().nullable(),
  stages: z.array(stage),
  familyStages: z.int().nullable().describe('How many steps the process of the family has, where this is one of the role'),
  time: z.string().describe('How long it takes, and for how many steps that is not said'),
  people: z.array(z.object({ who: z.string(), steps: z.int() })).describe('Who is met, in the order of the steps'),
});

const indicator = z.object({ id: z.string(), title: z.string(), definition: z.string().nullable(), href: z.string().nullable(), origin });

const sourceExcerpt = z.object({
  file: z.string(),
  from: z.int().describe('The number of the first line'),
  lines: z.array(z.string()),
  highlight: z.object({ from: z.int(), to: z.int() }),
  brings: z.enum(['include', 'statement']).describe('What the highlighted lines do'),
});

// Everything a level or role is held to

const aspect = z.enum(['role', 'responsibilities', 'requirements']);

/** A level or role that takes something over, or has it. */
const holder = ref.extend({ kind: z.enum(['role', 'level']) });

/** One hop of an inheritance: `by` takes an aspect of `from` over, in words that stand at `place`. */
const step = z.object({ by: holder, aspect, from: holder, place });

const heldPart = z.object({
  source: z.enum(['own', 'inherited', 'family']),
  steps: z.array(step).describe('From the role itself to the one that has the words; empty unless inherited'),
  statements: z.array(statement),
});

const heldArea = z.object({
  row: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  body: z.enum(['present', 'missing']),
  parts: z.array(heldPart).describe('Stretches of statements that came the same way'),
});

const alternative = z.object({
  aspect,
  by: holder.describe('Whose words leave the choice'),
  place,
  choices: z.array(z.object({ pointer, areas: z.array(heldArea) })).describe('One of them is enough; they are never merged'),
});

const held = z.object({
  layers: z.array(ref).describe('The units its statements come from, outermost first'),
  areas: z.array(heldArea),
  alternatives: z.array(alternative),
  unresolved: z.array(z.object({ by: holder, aspect, pointer, place })).describe('Parents that the handbook does not hold'),
  presumed: z
    .array(
      z.object({
        level: ref,
        place: place.nullable().describe('Where a page says that it holds; the rules of the domain presume it either way'),
        areas: z.array(z.object({ title: z.string(), statements: z.array(statement) })),
      }),
    )
    .describe('What lower levels ask and is not said again; nearest level first'),
});

/** What a level or role says of others. */
const relations = {
  reportsTo: z.array(z.object({ mode, targets: z.array(pointer), origin })),
  equivalentTo: z.array(pointer).describe('As the page names them'),
  extends: z.array(
    z.object({
      aspect,
      row: ref.nullable().describe('The one row that is taken over, when no more is'),
      mode,
      targets: z.array(pointer),
      remark: z.string().nullable(),
      origin,
    }),
  ),
};

const reporting = z.object({
  above: z
    .array(
      z.object({
        depth: z.int(),
        word: z.enum(['to', 'and', 'either', 'or']).describe('How it stands to the row before it on the same depth'),
        end: z.enum(['circle', 'again']).nullable().describe('circle: it leads back; again: what is above it stands further up'),
        pointer,
      }),
    )
    .describe('Up to the top, each post before those that it reports to'),
  below: z
    .array(
      z.object({
        depth: z.int(),
        isChoice: z.boolean().describe('It reports to this one or to somebody else'),
        isAgain: z.boolean(),
        more: z.int().describe('How many report to it and are not written out'),
        pointer,
      }),
    )
    .describe('Who reports to it, two steps down'),
});

// Answers

export const handbookSummary = z.object({
  title: z.string(),
  version: z.string(),
  edition: z.string().describe('Differs whenever anything that is served differs'),
  counts: z.object({
    units: z.int(),
    frameworks: z.int(),
    levels: z.int(),
    families: z.int(),
    roles: z.int(),
    statements: z.int(),
    indicators: z.int(),
    pagesRead: z.int(),
    pagesPassedOver: z.int(),
  }),
  units: z.array(ref.extend({ kind: z.string(), parent: z.string().nullable() })),
  frameworks: z.array(
    ref.extend({
      unit: z.string(),
      levels: z.array(levelRef),
      ladder: z.array(rung),
      rows: z.array(ref),
      statements: z.int(),
      pages: z.int().describe('Pages its levels are written on'),
    }),
  ),
  families: z.array(ref.extend({ roles: z.array(roleRef) })),
  findings: z.object({ counts: severities, first: z.array(finding) }),
});

export const frameworkView = z.object({
  id: z.string(),
  title: z.string(),
  units: z.array(ref).describe('From the outermost unit to its own'),
  levels: z.array(levelRef.extend({ summary: z.string().nullable() })),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      under: z.string().nullable(),
      /** One per level, in the order of the levels; more than one area when a level has the row twice. */
      cells: z.array(z.object({ level: z.string(), areas: z.array(area) })),
    }),
  ),
  layers: z.array(ref),
  ladder: z.array(rung).describe('Lowest first, names without a page among them'),
});

export const levelView = z.object({
  id: z.string(),
  title: z.string(),
  framework: ref,
  units: z.array(ref),
  order: z.number(),
  grade: z.number().nullable(),
  track: track.nullable(),
  summary: z.string().nullable(),
  leadsTo: z.array(pointer.extend({ track })),
  ...relations,
  lower: ref.nullable(),
  next: ref.nullable(),
  levels: z.array(levelRef),
  ladder: z.array(rung).describe('Lowest first, names without a page among them'),
  areas: z.array(area),
  held: held.nullable().describe('With `view=effective`'),
  reporting,
  equalsNaming: z.array(pointer).describe('Who names it as an equal, and is not named by it'),
  page: z.object({ file: z.string(), line: z.int(), lastModified: z.string().nullable(), revision: z.string().nullable() }),
  findings: severities.describe('On its page'),
});

export const roleView = z.object({
  id: z.string(),
  title: z.string(),
  family: ref,
  track,
  grade: z.number().nullable(),
  summary: z.string().nullable(),
  ...relations,
  reportedToBy: z.array(roleRef),
  reporting,
  equalsNaming: z.array(pointer).describe('Who names it as an equal, and is not named by it'),
  leadsTo: z.array(pointer.extend({ track })).describe('By grade: the next of its family on its own track, its equals on the other'),
  sameGrade: z.array(roleRef).describe('Roles of the other track with an equal grade'),
  areas: z.array(area),
  familyAreas: z.array(area).describe('Expected of every role of the family'),
  held: held.nullable().describe('With `view=effective`'),
  notes: z.array(z.string()),
  familyNotes: z.array(z.string()),
  hiring: hiring.nullable(),
  indicators: z.array(indicator),
  roles: z.array(roleRef).describe('Every role of the family'),
  links: z.array(z.object({ text: z.string(), href: z.string().nullable(), kind: z.enum(['ladder', 'page']) })),
  page: place,
  findings: severities.describe('In its part of the page'),
});

export const familyView = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  notes: z.array(z.string()),
  areas: z.array(area).describe('Expected of every role'),
  roles: z.array(roleRef.extend({ reportsTo: z.array(z.object({ mode, targets: z.array(pointer) })) })),
  hiring: hiring.nullable(),
  indicators: z.array(indicator),
  links: z.array(z.object({ text: z.string(), href: z.string().nullable(), kind: z.enum(['ladder', 'page']) })),
  page: z.object({ file: z.string() }),
});

export const statementView = z.object({
  id: z.string(),
  words: z.array(run),
  markdown: z.string(),
  layer: ref.nullable(),
  examples: z.array(z.string()),
  holder: ref.extend({ kind: z.enum(['level', 'role', 'family']) }),
  area: ref,
  origin,
  /** Outermost page first, the statement's own place last. */
  path: z.array(place),
  excerpts: z.array(sourceExcerpt),
});

export const pageList = z.object({
  pages: z.array(z.object({ path: z.string(), lines: z.int(), unread: z.int() })),
  passedOver: z.int(),
});

export const pageView = z.object({
  path: z.string(),
  lines: z.array(z.object({ text: z.string(), class: lineClass })),
  holds: z.array(ref.extend({ kind: z.enum(['level', 'role', 'family']) })),
  includedBy: z.array(z.string()),
  findings: severities,
});

/** A finding in a list: what stands in its row. The rest comes when it is opened. */
const findingRow = finding
  .pick({ code: true, severity: true, message: true, file: true, line: true, owner: true })
  .extend({ id: z.string().describe('Stays the same when lines above come and go') });

const findingSection = z.object({
  key: z.string().describe('The path of the page, or the code of the rule'),
  title: z.string().nullable().describe('What is written on the page, or what the rule says; null where nobody gave a name'),
  why: z.string().nullable().describe('Of a rule: why it matters, in a sentence or two'),
  canBeShown: z.boolean().describe('Of a page: whether its lines can be read here'),
  counts: severities,
  rows: z.array(findingRow).describe('The first of them; none where those before it are many'),
});

const numbered = z.object({ value: z.string(), count: z.int() });

export const findingList = z.object({
  counts: severities.describe('Of the whole handbook'),
  matching: z.int().describe('How many the choices leave'),
  choices: z
    .object({
      severities,
      groups: z.array(numbered.extend({ rules: z.array(numbered) })),
      owners: z.array(numbered),
    })
    .describe('What could be chosen, each with how many it would leave beside the other choices'),
  sections: z.array(findingSection).describe('The gravest first'),
  left: z.int().describe('How many more sections there are'),
  looksFor: z
    .object({
      on: z.int(),
      silenced: z.int().describe('That `gradus.yaml` has off everywhere'),
      waiting: z.array(numbered).describe('Groups with kinds that are looked for only when `gradus.yaml` asks for them'),
    })
    .describe('How many kinds of finding'),
});

/** Which findings, and how many of them. */
const findingsAsked = z.object({
  by: z.enum(['page', 'rule']).optional(),
  severity: severity.optional(),
  group: z.string().max(200).optional(),
  rule: z.string().max(200).optional(),
  owner: z.string().max(1000).optional(),
  page: z.string().max(1000).optional(),
  rows: z.coerce.number().int().min(1).max(100_000).optional().describe('The most rows of a section'),
  sections: z.coerce.number().int().min(1).max(100_000).optional().describe('The most sections'),
});

export const findingView = finding.omit({ sourceLine: true, related: true }).extend({
  id: z.string(),
  title: z.string().nullable().describe('What the rule says'),
  canBeShown: z.boolean().describe('Whether the page can be read here'),
  excerpt: z
    .object({ from: z.int().describe('The number of the first line'), lines: z.array(z.string()) })
    .nullable()
    .describe('The lines around it; null where there are none to show'),
  why: z.array(block).describe('The beginning of the explanation'),
  related: z.array(place.extend({ column: z.int(), message: z.string(), text: z.string().nullable(), canBeShown: z.boolean() })),
  fix: z
    .object({ file: z.string(), line: z.int(), before: z.array(z.string()), after: z.array(z.string()) })
    .nullable()
    .describe('The lines that `gradus check --fix` would write in place of others'),
  comment: z
    .object({ where: z.enum(['end', 'above', 'page']), line: z.int(), text: z.string() })
    .nullable()
    .describe('What leaves it out, when written at the end of the line, on a line above it, or anywhere on the page'),
});

const counts = z.object({
  added: z.int(),
  widened: z.int(),
  unsure: z.int(),
  reworded: z.int(),
  narrowed: z.int(),
  same: z.int(),
  dropped: z.int(),
});

const comparedSide = ref.extend({
  name: z.string().describe('What it is called in sentences: its title, or its unit where both have one title'),
  kind: z.enum(['level', 'role']),
  of: ref.describe('The framework or family'),
  track,
  grade: z.number().nullable(),
  page: place.describe('Where it is written'),
});

const measuredStep = z.object({
  from: ref,
  to: ref,
  size: z.number().describe('In new statements'),
  parts: z.array(
    z.object({ kind: z.enum(['added', 'widened', 'unsure', 'reworded']), name: z.string(), count: z.int(), size: z.number() }),
  ),
  verdict: z.enum(['thin', 'oversized', 'even']).nullable().describe('Beside the other steps; null where there are too few to tell'),
  why: z.string().nullable().describe('Of a thin or an oversized step'),
});

const kindOfChange = z.enum(['same', 'reworded', 'widened', 'narrowed', 'unsure']);

/** How one wording of a competency became another. */
const change = z.object({
  kind: kindOfChange,
  turns: z.array(z.string()).describe('How the wording turned: "how widely: team → department"'),
  grounds: z.string().nullable().describe('Why the two are taken for one competency, and how sure that is, where somebody may ask'),
  words: z
    .array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }))
    .describe('From the first wording to the second; empty where too little stayed to follow word by word'),
  mend: z.object({ together: z.string(), apart: z.string() }).nullable().describe('Lines for `gradus.yaml` that settle an unsure match'),
});

const pairing = z.object({ from: statement, to: statement, change });

const comparedRow = z.object({
  id: z.string(),
  title: z.string(),
  pairings: z.array(pairing),
  added: z.array(
    z.object({ statement, part: z.string().nullable().describe('The statement of the other side it is a part of, with words before it') }),
  ),
  dropped: z.array(z.object({ statement, part: z.string().nullable() })),
});

const choices = z
  .object({
    frameworks: z.array(ref),
    groups: z.array(ref.extend({ kind: z.enum(['framework', 'family']), holders: z.array(ref) })),
  })
  .describe('Everything that can be compared: frameworks with each other, levels and roles with each other');

const comparedHolders = z.object({
  kind: z.literal('holders'),
  from: comparedSide,
  to: comparedSide,
  presumes: z.boolean().describe('What the first asks is presumed of the second'),
  summary: z.array(z.string()),
  gaps: z.array(z.string()).describe('What a side is held to and the comparison cannot show'),
  headings: z.record(z.enum([...kindOfChange.options, 'added', 'dropped']), z.string()).describe('What each kind of change is called here'),
  counts,
  rows: z.array(comparedRow),
  steps: z.array(measuredStep).describe('The steps of the ladder both stand on, lowest first'),
  balance: z.string().nullable().describe('Where no step is thin or oversized: what there is to say instead'),
  measure: z.string().describe('How steps are measured'),
  choices,
});

const comparedFrameworks = z.object({
  kind: z.literal('frameworks'),
  from: ref,
  to: ref,
  standing: z.string(),
  levels: z.array(
    z.object({
      heading: z.string(),
      from: ref.nullable(),
      to: ref.nullable(),
      sentences: z.array(z.string()),
      counts: counts.nullable().describe('null where only one of the two has the level'),
    }),
  ),
  choices,
});

export const compareView = z.discriminatedUnion('kind', [comparedHolders, comparedFrameworks]);

/** A competency by its name; its id is that of its first statement. */
const strandRef = ref.extend({ isNamed: z.boolean().describe('By the owner of the framework; else these are its first words') });

const reach = z.object({
  level: z.string(),
  scope: z.string(),
  isSaid: z.boolean().describe('false: nobody is named, it is taken for own work'),
});

export const strandView = strandRef.extend({
  framework: ref,
  units: z.array(ref),
  row: ref,
  extent: z.string().describe('"Senior to Staff", or "all levels"'),
  levels: z.array(ref).describe('All of the ladder, lowest first'),
  scopes: z.array(z.string()).describe('How widely a statement can speak, narrowest first'),
  growth: z.array(reach).describe('Where it reaches more widely than at any level before'),
  links: z.array(
    z.object({
      level: ref,
      statement,
      row: ref,
      change: change.nullable().describe('From the level below; null for the first'),
    }),
  ),
  lines: z.string().nullable().describe('Lines for `gradus.yaml` that keep it as it is'),
  siblings: z.array(strandRef).describe('The strands of its row'),
  previous: strandRef.nullable(),
  next: strandRef.nullable(),
});

export const strandList = z.object({
  framework: ref,
  ladders: z.array(
    z.object({
      track: track.nullable(),
      levels: z.array(ref),
      rows: z.array(
        ref.extend({
          strands: z.array(
            strandRef.extend({
              extent: z.string(),
              reach: z.string().describe('"own work > team > department"'),
              links: z.array(z.object({ level: z.string(), change: kindOfChange.nullable(), reach: reach.nullable() })),
            }),
          ),
          single: z.array(z.object({ level: ref, statement })).describe('Asked for at one level only'),
        }),
      ),
    }),
  ),
});

export const messageView = z.object({
  code: z.string(),
  title: z.string().nullable(),
  why: z.array(block),
  fix: z.array(block),
  findings: z.array(finding),
});

// Search

const kindOfEntry = z.enum(kinds);

const standing = z.object({
  id: z.string().describe('What `gradus show` takes'),
  path: z.array(z.string()).describe('Titles of what is around it, outermost first'),
  group: z.string().nullable().describe('The framework or job family it is of'),
  holder: z.string().nullable().describe('The level or role it is of'),
  row: z.string().nullable().describe('The row of its area'),
  address: z.string().describe('Of this site'),
  ...place.shape,
});

const entry = z.object({
  kind: kindOfEntry,
  title: z.string().nullable().describe('null for a statement: its words are all it has'),
  names: z.array(z.string()).describe('What else it is called'),
  text: z.string(),
  more: z.string().describe('Words below it, such as examples: found, but not shown'),
  standings: z.array(standing).describe('At least one; what several pages take in stands in each of them'),
});

export const searchEntries = z.object({ entries: z.array(entry) });

const mark = z.object({ text: z.string(), hit: z.boolean() });
const choice = numbered.extend({ title: z.string() });

export const searchAnswer = z.object({
  results: z.array(
    z.object({
      kind: kindOfEntry,
      title: z.array(mark).nullable().describe('null for a statement: its words are all it has'),
      text: z.array(mark),
      at: standing.describe('Of several places the one that the question speaks of, or the first'),
      also: z.array(standing),
    }),
  ),
  matching: z.int().describe('How many the choices leave'),
  choices: z
    .object({
      kinds: z.array(z.object({ value: kindOfEntry, count: z.int() })),
      frameworks: z.array(choice).describe('And job families'),
      levels: z.array(choice.extend({ framework: z.string() })).describe('And roles'),
      areas: z.array(choice),
    })
    .describe('What could be chosen, each with how many it would leave beside the other choices'),
  read: z
    .array(z.object({ word: z.string(), as: z.array(z.string()) }))
    .describe('Words that nothing has, and what was looked for instead; nothing: they were left out'),
  isLoose: z.boolean().describe('Nothing has all the words: these have some'),
  suggestion: z.string().nullable().describe('Where nothing was found: words near to those asked for that are there'),
});

const searchAsked = z.object({
  q: z.string().max(1000),
  kind: kindOfEntry.optional(),
  framework: z.string().max(1000).optional().describe('The id of a framework or job family'),
  level: z.string().max(1000).optional().describe('The id of a level or role'),
  area: z.string().max(1000).optional().describe('A row of areas, such as `autonomy`'),
  limit: z.coerce.number().int().min(1).max(1000).optional().describe('The most results; 20 unless told'),
});

/** Sent at once to a reader who connects, and again each time what is served has been replaced. */
export const changed = z.object({ kind: z.literal('changed'), version: z.string(), edition: z.string() });

// Routes

const notFound = { NOT_FOUND: { status: 404, data: z.object({ suggestions: z.array(z.string()) }) } } as const;
const badPath = { BAD_PATH: { status: 400, data: z.object({}) } } as const;
const byId = z.object({ id: z.string().min(1).max(1000) });
const byIdAndView = byId.extend({
  view: z.enum(['own', 'effective']).optional().describe('Own words alone, or everything held to beside them'),
});

const read = (name: RouteName) => oc.route({ ...routes[name], tags: ['frameworks'] });

export const contract = {
  handbook: read('handbook').output(handbookSummary),
  framework: read('framework').errors(notFound).input(byId).output(frameworkView),
  level: read('level').errors(notFound).input(byIdAndView).output(levelView),
  family: read('family').errors(notFound).input(byId).output(familyView),
  role: read('role').errors(notFound).input(byIdAndView).output(roleView),
  statement: read('statement').errors(notFound).input(byId).output(statementView),
  pages: read('pages').output(pageList),
  page: read('page')
    .errors({ ...notFound, ...badPath })
    .input(z.object({ path: z.string().min(1).max(1000) }))
    .output(pageView),
  findings: read('findings').input(findingsAsked).output(findingList),
  finding: read('finding')
    .errors(notFound)
    .input(z.object({ id: z.string().min(1).max(100) }))
    .output(findingView),
  compare: read('compare')
    .errors(notFound)
    .input(z.object({ from: z.string().min(1).max(1000), to: z.string().min(1).max(1000) }))
    .output(compareView),
  strand: read('strand').errors(notFound).input(byId).output(strandView),
  strands: read('strands')
    .errors(notFound)
    .input(z.object({ framework: z.string().min(1).max(1000) }))
    .output(strandList),
  message: read('message')
    .errors(notFound)
    .input(z.object({ code: z.string().min(1).max(200) }))
    .output(messageView),
  search: read('search').input(searchAsked).output(searchAnswer),
  searchEntries: read('searchEntries').output(searchEntries),
  changes: read('changes').output(eventIterator(changed)),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const parts = {
  Area: area,
  Change: change,
  Finding: finding,
  Held: held,
  HeldArea: heldArea,
  Hiring: hiring,
  Indicator: indicator,
  LevelRef: levelRef,
  Origin: origin,
  Pointer: pointer,
  Reach: reach,
  Ref: ref,
  Reporting: reporting,
  RoleRef: roleRef,
  Run: run,
  SourceExcerpt: sourceExcerpt,
  Standing: standing,
  Statement: statement,
  StrandRef: strandRef,
};

export type Contract = typeof contract;
export type Run = z.infer<typeof run>;
export type Block = z.infer<typeof block>;
export type Ref = z.infer<typeof ref>;
export type Place = z.infer<typeof place>;
export type Origin = z.infer<typeof origin>;
export type Statement = z.infer<typeof statement>;
export type Area = z.infer<typeof area>;
export type Finding = z.infer<typeof finding>;
export type Rung = z.infer<typeof rung>;
export type HeldPart = z.infer<typeof heldPart>;
export type HeldArea = z.infer<typeof heldArea>;
export type Alternative = z.infer<typeof alternative>;
export type Held = z.infer<typeof held>;
export type Relations = Pick<LevelView, keyof typeof relations>;
export type Pointer = z.infer<typeof pointer>;
export type LevelRef = z.infer<typeof levelRef>;
export type RoleRef = z.infer<typeof roleRef>;
export type Hiring = z.infer<typeof hiring>;
export type Reporting = z.infer<typeof reporting>;
export type Indicator = z.infer<typeof indicator>;
export type SourceExcerpt = z.infer<typeof sourceExcerpt>;
export type HandbookSummary = z.infer<typeof handbookSummary>;
export type FrameworkView = z.infer<typeof frameworkView>;
export type LevelView = z.infer<typeof levelView>;
export type RoleView = z.infer<typeof roleView>;
export type FamilyView = z.infer<typeof familyView>;
export type CompareView = z.infer<typeof compareView>;
export type ComparedHolders = z.infer<typeof comparedHolders>;
export type ComparedFrameworks = z.infer<typeof comparedFrameworks>;
export type Choices = z.infer<typeof choices>;
export type Change = z.infer<typeof change>;
export type StrandView = z.infer<typeof strandView>;
export type StrandList = z.infer<typeof strandList>;
export type StatementView = z.infer<typeof statementView>;
export type PageList = z.infer<typeof pageList>;
export type PageView = z.infer<typeof pageView>;
export type FindingList = z.infer<typeof findingList>;
export type FindingsAsked = z.infer<typeof findingsAsked>;
export type FindingRow = z.infer<typeof findingRow>;
export type FindingSection = z.infer<typeof findingSection>;
export type FindingView = z.infer<typeof findingView>;
export type SeverityCounts = z.infer<typeof severities>;
export type MessageView = z.infer<typeof messageView>;
export type SearchAsked = z.infer<typeof searchAsked>;
export type Changed = z.infer<typeof changed>;
