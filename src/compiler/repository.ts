/** Where a handbook's pages are kept, as `gradus.yaml` says it: the addresses of a commit, of a page, of its editor. */
import { closestTo } from './key.ts';
import { type Phrase, phrase } from './speech/phrase.ts';

/**
 * Patterns of addresses. In them `{commit}`, `{path}` (from the root of the repository), `{line}`, `{revision}`, `{branch}`,
 * `{title}` and `{body}` are filled in. What an address needs and nobody gave makes no address, never a broken one.
 * @public
 */
export interface RepositoryYaml {
  /** The address of the repository. For the hosts below and their like all others follow from it. */
  url?: string;
  /** Which of these it is, where its name does not say so. */
  host?: 'github' | 'gitlab' | 'forgejo';
  /** The branch that people change; default: main. */
  branch?: string;
  /** The folder of the repository that the handbook is in; default: what git says. */
  folder?: string;
  /** Of a commit: `https://example.org/{commit}`. */
  commit?: string;
  /** Of a page at a revision: `https://example.org/{revision}/{path}#L{line}`. */
  page?: string;
  /** Where a page is edited: `https://example.org/edit/{path}`. */
  edit?: string;
  /** Where somebody says what should change: `https://example.org/new?title={title}&body={body}`. */
  issue?: string;
}

export interface Repository {
  branch: string;
  /** Empty: the root. null: not said. */
  folder: string | null;
  commit: string | null;
  page: string | null;
  edit: string | null;
  issue: string | null;
}

type Patterns = Pick<Repository, 'commit' | 'page' | 'edit' | 'issue'>;
type Host = NonNullable<RepositoryYaml['host']>;

/** Below the address of a repository. */
// biome-ignore-start lint/complexity/useLiteralKeys: the name of a host stands as a word of its own, as everywhere
const ofHost: Readonly<Record<Host, Patterns>> = {
  github: {
    commit: '/commit/{commit}',
    page: '/blob/{revision}/{path}#L{line}',
    edit: '/edit/{branch}/{path}',
    issue: '/issues/new?title={title}&body={body}',
  },
  ['gitlab']: {
    commit: '/-/commit/{commit}',
    page: '/-/blob/{revision}/{path}#L{line}',
    edit: '/-/edit/{branch}/{path}',
    issue: '/-/issues/new?issue[title]={title}&issue[description]={body}',
  },
  forgejo: {
    commit: '/commit/{commit}',
    page: '/src/commit/{revision}/{path}#L{line}',
    edit: '/_edit/{branch}/{path}',
    issue: '/issues/new?title={title}&body={body}',
  },
};
// biome-ignore-end lint/complexity/useLiteralKeys: as above
const hosts = Object.keys(ofHost) as Host[];
const patternNames = ['commit', 'page', 'edit', 'issue'] as const;
const keys = ['url', 'host', 'branch', 'folder', ...patternNames];

/** What is wrong, and where below `repository`. Without `wanted`: a key that there is none of. */
export interface RepositoryProblem {
  keys: string[];
  wanted?: Phrase;
  alike?: string | null;
}

export function readRepository(value: unknown): { repository: Repository | null; problems: RepositoryProblem[] } {
  const problems: RepositoryProblem[] = [];
  if (value === undefined || value === null) return { repository: null, problems };
  const isMap = typeof value === 'object' && !Array.isArray(value);
  if (typeof value !== 'string' && !isMap) return { repository: null, problems: [{ keys: [], wanted: phrase('addressOfRepository') }] };
  const said: Record<string, unknown> = typeof value === 'string' ? { url: value } : { ...value };
  for (const key of Object.keys(said)) if (!keys.includes(key)) problems.push({ keys: [key], alike: closestTo(key, keys) });
  const wrong = (key: string, wanted: Phrase) => {
    problems.push({ keys: typeof value === 'string' ? [] : [key], wanted });
    return null;
  };
  const text = (key: string): string | null => {
    const one = said[key];
    if (one === undefined || one === null) return null;
    return typeof one === 'string' ? one.trim() : wrong(key, phrase('aText'));
  };
  const address = (key: string): string | null => {
    const one = text(key);
    if (one === null) return null;
    return isWebAddress(one) ? one : wrong(key, phrase('aWebAddress'));
  };
  const url = address('url')?.replace(/(?:\.git)?\/*$/u, '') ?? null;
  const named = text('host');
  if (named !== null && !hosts.includes(named as Host)) wrong('host', phrase('oneOf', hosts.join(', ')));
  const host = hosts.find((one) => one === named) ?? (url === null ? null : hostOf(url));
  const known: Partial<Patterns> = host === null || url === null ? {} : ofHost[host];
  const pattern = (key: (typeof patternNames)[number]) => {
    const own = address(key);
    return own ?? (typeof known[key] === 'string' ? url + known[key] : null);
  };
  const folder = text('folder')?.replace(/^[./]+|\/+$/gu, '') ?? null;
  return {
    repository: {
      branch: text('branch') || 'main',
      folder: folder === null || folder === '' ? folder : `${folder}/`,
      commit: pattern('commit'),
      page: pattern('page'),
      edit: pattern('edit'),
      issue: pattern('issue'),
    },
    problems,
  };
}

/** Nothing but the web: `javascript:` and the like never become a link. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>\\]+$/iu.test(text) && URL.canParse(text.replace(/\{\w+\}/gu, 'x'));
}

/** By the name of the machine, its own or one in front of it: `forgejo.example.org`. */
function hostOf(url: string): Host | null {
  const { hostname } = new URL(url);
  if (/(?:^|\.)github\./u.test(hostname)) return 'github';
  if (hostname.split('.').includes('gitlab')) return 'gitlab';
  return /(?:^|\.)(?:codeberg|forgejo|gitea)\./u.test(hostname) ? 'forgejo' : null;
}
