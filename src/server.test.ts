import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryHost } from './compiler/host.ts';
import { compareView } from './frameworks/contract/comparing.ts';
import { findingList, findingView, messageView } from './frameworks/contract/findings.ts';
import { latticeView, wayView } from './frameworks/contract/lattice.ts';
import {
  familyView,
  frameworkView,
  handbookSummary,
  levelView,
  pageList,
  pageView,
  roleView,
  statementView,
} from './frameworks/contract/reading.ts';
import { searchAnswer, searchEntries } from './frameworks/contract/searching.ts';
import { strandList, strandView } from './frameworks/contract/strands.ts';
import { compileSample, sampleFiles } from './frameworks/sample.fixture.ts';
import { indexHandbook } from './frameworks/server/handbook.ts';
import { spokenIn } from './frameworks/speech/spoken.ts';
import { createLive } from './platform/live.ts';
import { buildSite } from './server.ts';

const host = memoryHost({ ...sampleFiles });
const live = createLive(indexHandbook(compileSample(host), host, { title: 'Sample', edition: '1' }));
let site: FastifyInstance;

beforeAll(async () => {
  site = await buildSite({
    handbook: live,
    speak: async (language) => ({
      ...(await spokenIn(language)),
      explain: (code) =>
        code === 'area-without-body'
          ? { title: 'An area without a body', why: 'A `heading` alone.', fix: 'Write:\n\n```md\n## Trade\n\n- Sells fish.\n```' }
          : null,
    }),
    webFolder: null,
    onlyLoopback: true,
    log: { info: () => {}, warn: () => {} },
  });
});
afterAll(() => site.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  site.inject({ method: 'GET', url, headers: { host: '127.0.0.1:4173', ...headers } });

const head = (url: string, headers: Record<string, string> = {}) =>
  site.inject({ method: 'HEAD', url, headers: { host: '127.0.0.1:4173', ...headers } });

const reads = [
  ['/api/v1/handbook', handbookSummary],
  ['/api/v1/frameworks/crew', frameworkView],
  ['/api/v1/levels/crew/mate', levelView],
  ['/api/v1/levels/crew/mate?view=effective', levelView],
  ['/api/v1/families/officers', familyView],
  ['/api/v1/roles/officers/skipper', roleView],
  ['/api/v1/roles/officers/admiral?view=effective', roleView],
  ['/api/v1/statements/crew/mate/safety/1', statementView],
  ['/api/v1/compare?from=crew/deckhand&to=crew/mate', compareView],
  ['/api/v1/compare?from=crew&to=crew', compareView],
  ['/api/v1/strands?framework=crew', strandList],
  ['/api/v1/strands/crew/mate/safety/1', strandView],
  ['/api/v1/lattice', latticeView],
  ['/api/v1/lattice?of=crew', latticeView],
  ['/api/v1/way?from=crew/deckhand&to=crew/mate', wayView],
  ['/api/v1/pages', pageList],
  ['/api/v1/pages/crew/mate.md', pageView],
  ['/api/v1/findings', findingList],
  ['/api/v1/findings?by=rule&severity=warning&rows=50&sections=5', findingList],
  ['/api/v1/messages/area-without-body', messageView],
  ['/api/v1/search?q=jacket', searchAnswer],
  ['/api/v1/search?q=safety+mate&kind=statement&framework=crew&limit=1', searchAnswer],
  ['/api/v1/search/entries', searchEntries],
] as const;

describe.each(reads)('GET %s', (url, shape) => {
  it('answers in the shape of the contract', async () => {
    const response = await get(url);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(/^application\/json/u);
    expect(response.json()).toEqual(shape.parse(response.json()));
  });

  it('has a tag, and 304 and no body for who has it', async () => {
    const tag = String((await get(url)).headers.etag);
    expect(tag).toMatch(/^"[\w-]{27}"$/u);
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get(url, { 'if-none-match': held });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    }
    expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [whole, bare] = [await get(url), await head(url)];
    expect([bare.statusCode, bare.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control'])
      expect([name, bare.headers[name]]).toEqual([name, whole.headers[name]]);
    expect((await head(url, { 'if-none-match': String(whole.headers.etag) })).statusCode).toBe(304);
  });
});

describe('search', () => {
  it('finds a statement at each of its levels, once, with where it is', async () => {
    const { matching, results, choices } = searchAnswer.parse((await get('/api/v1/search?q=life+jakcet+mate')).json());
    expect(matching).toBe(1);
    expect(results[0]).toMatchObject({
      kind: 'statement',
      at: { id: 'crew/mate/safety/1', address: '/levels/crew/mate?statement=crew/mate/safety/1' },
      also: [{ holder: 'crew/deckhand' }],
    });
    expect(choices.levels.map(({ value, count }) => [value, count])).toEqual([['crew/mate', 1]]);
  });

  it.each([
    ['/api/v1/search', 'q'],
    ['/api/v1/search?q=mate&kind=boat', 'kind'],
    ['/api/v1/search?q=mate&limit=0', 'limit'],
  ])('%s is a problem that names what is wrong', async (url, name) => {
    const response = await get(url);
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/u);
    expect(response.body).toContain(name);
  });
});

describe('HEAD', () => {
  it.each([
    ['/api/v1/levels/crew/mates', 404],
    ['/api/v1/pages/crew%00.md', 400],
    ['/api/v1/nothing', 404],
  ])('of %s is its problem, without the words', async (url, status) => {
    const response = await head(url);
    expect([response.statusCode, response.body]).toEqual([status, '']);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/u);
  });

  it('of the stream of changes ends at once', async () => {
    const response = await head('/api/v1/changes');
    expect([response.statusCode, response.body, response.headers['content-type']]).toEqual([200, '', 'text/event-stream']);
  });
});

describe('problems', () => {
  const missing = [
    ['/api/v1/frameworks/crow', 'crew'],
    ['/api/v1/levels/crew/mates', 'crew/mate'],
    ['/api/v1/families/officer', 'officers'],
    ['/api/v1/roles/deck/skipper', 'officers/skipper'],
    ['/api/v1/statements/crew/mate/safety/9', 'crew/mate/safety/1'],
    ['/api/v1/pages/crew/mates.md', 'crew/mate.md'],
    ['/api/v1/messages/area-with-body', 'area-without-body'],
  ] as const;

  it.each(missing)('%s is not found, and %s is meant', async (url, meant) => {
    const response = await get(url);
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/u);
    expect(response.headers.etag).toBeUndefined();
    const body = response.json();
    expect(body).toMatchObject({ type: 'urn:gradus:problem:not-found', title: 'Not found', status: 404, code: 'NOT_FOUND' });
    expect(body.suggestions).toContain(meant);
    expect(body.detail).toContain(`Did you mean`);
  });

  it('offers nothing for a name like no other', async () => {
    expect((await get('/api/v1/levels/zzzzzzzzzzzz')).json()).toMatchObject({
      suggestions: [],
      detail: 'This handbook has no level "zzzzzzzzzzzz".',
    });
  });

  it.each(['/api/v1/nothing', '/api/v2/handbook', '/api/'])('%s is a problem, not a page', async (url) => {
    const response = await get(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([404, expect.stringContaining('application/problem+json')]);
  });

  const hostile = [
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '..%2f..%2fetc%2fpasswd',
    '%2fetc%2fpasswd',
    '..%5c..%5cboot.ini',
    'C:%5cboot.ini',
    'crew%2f..%2f..%2f.env',
    'crew%00.md',
  ];

  it.each(hostile)('a page named %s is refused', async (path) => {
    const response = await get(`/api/v1/pages/${path}`);
    expect([response.statusCode, response.headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')]);
    expect(response.json()).toMatchObject({ code: 'BAD_PATH', status: 400 });
  });

  it.each(['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '.env', '%2eenv', '__proto__', 'constructor'])(
    'a page named %s is never there',
    async (path) => {
      const response = await get(`/api/v1/pages/${path}`);
      expect(response.statusCode).toBe(404);
      expect(response.body).not.toMatch(/SECRET|root:/u);
    },
  );

  it('a broken escape in an address is a problem', async () => {
    const response = await get('/api/v1/pages/%zz');
    expect([response.statusCode, response.headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')]);
  });
});

describe('what is served', () => {
  it('gives a statement with the path that brought it and the lines around', async () => {
    const body = statementView.parse((await get('/api/v1/statements/crew/mate/safety/2')).json());
    expect(body.path).toEqual([
      { file: 'crew/mate.md', line: 10 },
      { file: 'shared/safety.md', line: 2 },
    ]);
    expect(body.excerpts).toEqual([
      {
        file: 'crew/mate.md',
        from: 7,
        lines: ['', '=== Fleet alignment', '## Safety | fleet', '@ shared/safety.md', '', '## Trade | fleet', '(missing)'],
        highlight: { from: 10, to: 10 },
        brings: 'include',
      },
      {
        file: 'shared/safety.md',
        from: 1,
        lines: [...String(sampleFiles['shared/safety.md']).split('\n')],
        highlight: { from: 2, to: 2 },
        brings: 'statement',
      },
    ]);
    expect(body).toMatchObject({ layer: { id: 'fleet', title: 'Fleet' }, holder: { kind: 'level', id: 'crew/mate', title: 'Mate' } });
  });

  it('gives markup as runs: links of the handbook lead to its pages, scripts and tags nowhere', async () => {
    const deckhand = levelView.parse((await get('/api/v1/levels/crew/deckhand')).json());
    expect(deckhand.areas[0]?.statements[0]?.words).toEqual([
      { text: 'Ties the six knots of the ' },
      { text: 'harbour list', emphasis: true },
      { text: ' without looking them up, as the ' },
      { text: 'knot page', href: '/pages/crew/knots.md' },
      { text: ' shows.' },
    ]);
    const mate = levelView.parse((await get('/api/v1/levels/crew/mate')).json());
    expect(mate.areas[0]?.statements[1]?.words).toEqual([{ text: 'Writes the passage plan and goes through it with the crew.' }]);
  });

  it('shows a matrix with a cell for every level and row, empty and missing ones too', async () => {
    const body = frameworkView.parse((await get('/api/v1/frameworks/crew')).json());
    expect(body.levels.map((level) => level.title)).toEqual(['Deckhand', 'Mate']);
    expect(
      body.rows.map((row) => [
        row.title,
        row.under,
        ...row.cells.map((cell) => cell.areas.map((area) => (area.body === 'missing' ? 'missing' : area.statements.length))),
      ]),
    ).toEqual([
      ['Seamanship', null, [2], [2]],
      ['Safety', 'Fleet alignment', [2], [2]],
      ['Trade', 'Fleet alignment', [], ['missing']],
    ]);
  });

  it('keeps "any of" apart, names what the handbook does not hold, and finds who reports to a role', async () => {
    const mate = roleView.parse((await get('/api/v1/roles/officers/master-mate')).json());
    expect(mate.reportsTo[0]).toMatchObject({
      mode: 'any',
      targets: [{ to: { id: 'officers/skipper' } }, { text: 'Harbour Master', to: null }],
    });
    expect(mate.extends[0]).toMatchObject({ aspect: 'requirements', mode: 'any', targets: [{ to: { kind: 'level' } }, { to: null }] });
    const skipper = roleView.parse((await get('/api/v1/roles/officers/skipper')).json());
    expect(skipper.reportedToBy.map((role) => role.id)).toEqual(['officers/master-mate']);
    expect(skipper.sameGrade.map((role) => role.id)).toEqual(['officers/master-mate']);
    expect(skipper).toMatchObject({
      hiring: { appliesTo: 'family', stages: [{ minutes: 30 }, { minutes: 480 }] },
      indicators: [{ title: 'Arrivals on time' }],
    });
  });

  it('shows what a family expects of every role with the family and with each role', async () => {
    const every = [{ title: 'Duty', statements: [{ id: 'officers/duty/1', layer: null }] }];
    expect(familyView.parse((await get('/api/v1/families/officers')).json()).areas).toMatchObject(every);
    expect(roleView.parse((await get('/api/v1/roles/officers/skipper')).json()).familyAreas).toMatchObject(every);
    expect(statementView.parse((await get('/api/v1/statements/officers/duty/1')).json()).holder).toEqual({
      kind: 'family',
      id: 'officers',
      title: 'Officers',
    });
  });

  it('names levels that have no page, where the ladder has them', async () => {
    const ladder = [
      { title: 'Deckhand', level: 'crew/deckhand' },
      { title: 'Mate', level: 'crew/mate' },
      { title: 'Bosun', level: null },
    ];
    expect(frameworkView.parse((await get('/api/v1/frameworks/crew')).json()).ladder).toEqual(ladder);
    expect(levelView.parse((await get('/api/v1/levels/crew/mate')).json()).ladder).toEqual(ladder);
    expect(handbookSummary.parse((await get('/api/v1/handbook')).json()).frameworks[0]?.ladder).toEqual(ladder);
  });

  it('shows a page with what each line was read as, and who includes it', async () => {
    const page = pageView.parse((await get('/api/v1/pages/shared/safety.md')).json());
    expect(page.lines.map((line) => line.class)).toEqual(['statement', 'statement']);
    expect(page.includedBy).toEqual(['crew/deckhand.md', 'crew/mate.md']);
  });

  it('explains a message in paragraphs and examples, and says where it was found', async () => {
    const message = messageView.parse((await get('/api/v1/messages/area-without-body')).json());
    expect(message.why).toEqual([{ kind: 'words', runs: [{ text: 'A ' }, { text: 'heading', code: true }, { text: ' alone.' }] }]);
    expect(message.fix).toEqual([
      { kind: 'words', runs: [{ text: 'Write:' }] },
      { kind: 'code', runs: [{ text: '## Trade\n\n- Sells fish.' }] },
    ]);
    expect(message.findings).toMatchObject([{ file: 'crew/mate.md', line: 13, sourceLine: '(missing)' }]);
  });

  it('opens a finding by the id that its row has, and has none for any other', async () => {
    const list = findingList.parse((await get('/api/v1/findings?rule=area-without-body')).json());
    const id = list.sections[0]?.rows[0]?.id;
    const finding = findingView.parse((await get(`/api/v1/findings/${id}`)).json());
    expect(finding).toMatchObject({ file: 'crew/mate.md', line: 13, excerpt: { from: 10 } });
    expect((await get('/api/v1/findings/000000000000')).statusCode).toBe(404);
    expect((await get('/api/v1/findings?rows=0')).statusCode).toBe(400);
    expect((await get('/api/v1/findings?severity=grave')).statusCode).toBe(400);
  });

  it('carries the headers that keep a page in its place', async () => {
    const { headers } = await get('/api/v1/handbook');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache' });
  });

  it.each(['evil.example', 'evil.example:4173', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'does not answer to the name "%s"',
    async (name) => {
      const response = await get('/api/v1/handbook', { host: name });
      expect([response.statusCode, response.headers['content-type']]).toEqual([421, expect.stringContaining('application/problem+json')]);
    },
  );

  it.each(['localhost:4173', '127.0.0.1', '[::1]:80'])('answers to the name "%s"', async (name) => {
    expect((await get('/api/v1/handbook', { host: name })).statusCode).toBe(200);
  });
});

describe('a job description', () => {
  const role = '/api/v1/roles/officers/master-mate/job-description';
  const level = '/api/v1/levels/crew/mate/job-description';
  it.each([
    [`${role}.md`, 'text/markdown; charset=utf-8', 'Master Mate', '# Master Mate'],
    [`${role}.docx`, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Master Mate', 'PK'],
    [`${role}.pdf`, 'application/pdf', 'Master Mate', '%PDF-1.7'],
    [`${level}.md`, 'text/markdown; charset=utf-8', 'Mate', '# Mate'],
    [`${level}.pdf`, 'application/pdf', 'Mate', '%PDF-1.7'],
  ])('at %s is a file with a type, a name and a tag', async (url, type, name, start) => {
    const response = await get(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, type]);
    const ending = url.slice(url.lastIndexOf('.'));
    expect(response.headers['content-disposition']).toBe(
      `attachment; filename="${name.toLowerCase().replace(' ', '-')}${ending}"; filename*=UTF-8''${encodeURIComponent(name)}${ending}`,
    );
    expect(response.rawPayload.toString('latin1').startsWith(start)).toBe(true);
    const tag = String(response.headers.etag);
    expect(tag).toMatch(/^"[\w-]{27}"$/u);
    const again = await get(url, { 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    const bare = await head(url);
    expect([bare.statusCode, bare.body, bare.headers.etag, bare.headers['content-length']]).toEqual([
      200,
      '',
      tag,
      response.headers['content-length'],
    ]);
  });

  it.each([
    '/api/v1/roles/officers/master-mat/job-description.pdf',
    '/api/v1/roles/crew/mate/job-description.md',
    '/api/v1/roles/%E0%A4%A/job-description.md',
    '/api/v1/roles/officers/master-mate/job-description.exe',
  ])('that is not there is a problem: %s', async (url) => {
    const response = await get(url);
    expect([404, 400]).toContain(response.statusCode);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/u);
  });

  it('that is nearly named is suggested', async () => {
    expect((await get('/api/v1/roles/officers/master-mat/job-description.pdf')).json().suggestions).toEqual(['officers/master-mate']);
  });
});

describe('the reporting line of a role', () => {
  const reporting = async (id: string) => (await get(`/api/v1/roles/${id}`)).json().reporting;
  it('goes up with its choices and names who is not there, and down', async () => {
    const { above } = await reporting('officers/master-mate');
    expect(
      above.map(({ word, pointer }: { word: string; pointer: { text: string; to: unknown } }) => [word, pointer.text, pointer.to !== null]),
    ).toEqual([
      ['either', 'Skipper', true],
      ['or', 'Harbour Master', false],
    ]);
    const { below } = await reporting('officers/skipper');
    expect(below).toMatchObject([{ depth: 0, isChoice: true, isAgain: false, more: 0, pointer: { text: 'Master Mate' } }]);
  });

  it('is known from both sides where only one of two calls the other equivalent', async () => {
    const { equalsNaming } = (await get('/api/v1/roles/officers/master-mate')).json();
    expect(equalsNaming.map(({ text }: { text: string }) => text)).toEqual(['Skipper']);
  });
});

describe('the language of an answer', () => {
  const german = { 'accept-language': 'de-DE,de;q=0.9' };
  const compared = '/api/v1/compare?from=crew/deckhand&to=crew/mate';

  it('is the one that is asked for', async () => {
    const [answer, other] = [await get(compared, german), await get(compared)];
    expect(compareView.parse(answer.json())).toMatchObject({
      summary: [
        '2 Aussagen unsicher (neu oder aus Früherem gewachsen) und 2 unverändert.',
        'Was Deckhand verlangt, ist bei Mate vorausgesetzt und wird nicht noch einmal verlangt.',
      ],
    });
    expect(answer.headers).toMatchObject({ 'content-language': 'de', vary: expect.stringMatching(/accept-language/iu) });
    expect(other.headers).toMatchObject({ 'content-language': 'en', vary: expect.stringMatching(/accept-language/iu) });
    expect(other.headers.etag).not.toBe(answer.headers.etag);
  });

  it.each(['en;q=0.9, de;q=0.1', 'fr-CH, nl', '*', 'de;q=0'])('is English for "%s"', async (asked) => {
    const answer = await get(compared, { 'accept-language': asked });
    expect([answer.headers['content-language'], answer.json().summary[1]]).toEqual([
      'en',
      'What Deckhand asks is presumed of Mate, not asked again.',
    ]);
  });

  it('has a tag of its own even where nothing is said', async () => {
    const tag = String((await get('/api/v1/pages')).headers.etag);
    const again = await get('/api/v1/pages', { ...german, 'if-none-match': tag });
    expect([again.statusCode, again.headers['content-language']]).toEqual([200, 'de']);
    expect((await get('/api/v1/pages', { ...german, 'if-none-match': String(again.headers.etag) })).statusCode).toBe(304);
  });

  it('is that of its problems, too', async () => {
    for (const [url, detail] of [
      ['/api/v1/levels/crew/mat', 'Dieses Handbuch hat keine Stufe „crew/mat“. Ist „crew/mate“ gemeint?'],
      ['/api/v1/levels/crew/mat/job-description.md', 'Dieses Handbuch hat keine Stufe „crew/mat“. Ist „crew/mate“ gemeint?'],
      ['/api/v1/nowhere', 'Unter /api/v1/nowhere ist nichts.'],
    ] as const) {
      const answer = await get(url, german);
      expect([answer.statusCode, answer.headers['content-language'], answer.json()]).toEqual([
        404,
        'de',
        expect.objectContaining({ title: 'Nicht gefunden', detail }),
      ]);
    }
    const invalid = await get('/api/v1/findings?rows=0', german);
    expect(invalid.json()).toMatchObject({
      title: 'Die Anfrage ist nicht lesbar',
      detail: 'Die Anfrage enthält etwas, das diese Adresse nicht annimmt.',
    });
  });

  it('of a file can be named in its address, where a link has no headers', async () => {
    const file = await get('/api/v1/roles/officers/skipper/job-description.md?language=de', { 'accept-language': 'en' });
    expect(file.headers['content-language']).toBe('de');
    expect(file.body).toContain('\n## Auswahlverfahren\n\nIn this order.\n\n*8 Std. 30 Min. insgesamt.*');
  });
});

describe('a long answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes as %s to who takes it', async (coding, unpack) => {
    const plain = await get('/api/v1/search/entries');
    const packed = await get('/api/v1/search/entries', { 'accept-encoding': `deflate, ${coding};q=0.9` });
    expect(packed.headers).toMatchObject({ 'content-encoding': coding, vary: expect.stringContaining('accept-encoding') });
    expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    // Other bytes, and the same answer to who asks whether it is still what they have.
    expect(packed.headers.etag).toBe(`W/${plain.headers.etag}`);
    const again = await get('/api/v1/search/entries', { 'accept-encoding': coding, 'if-none-match': String(packed.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('comes as it is to who does not, and so does a short one', async () => {
    expect((await get('/api/v1/search/entries', { 'accept-encoding': 'identity, br;q=0' })).headers['content-encoding']).toBeUndefined();
    expect((await get('/api/v1/nowhere', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });
});
