import { describe, expect, it } from 'vitest';
import { addressFrom, addressOf } from './addresses.ts';
import { nameIndex, type Post } from './names.ts';

const post = (title: string, page: string, anchor = ''): Post => ({
  id: `${page}/${title}`,
  kind: 'role',
  title,
  page,
  anchor,
  group: page,
  track: 'individual',
  order: 3,
});
const posts = [
  post('Cider Maker', 'content/makers.md', 'cider-maker'),
  post('Senior Cider Maker', 'content/makers.md', 'senior-cider-maker'),
  post('Director of Pressing', 'content/house/_index.md', 'director-of-pressing'),
  post('Clerk', 'content/house/clerk.md', 'clerk'),
  post('Clerk', 'content/shop/clerk.md', 'clerk'),
];
const pages = ['content/makers.md', 'content/house/_index.md', 'content/house/clerk.md', 'content/shop/clerk.md', 'content/about.md'];
const by = (page: string) => post('Whoever names it', page);
const index = (aliases: [string, string][] = []) => nameIndex(posts, pages, new Map(aliases), { key: '', near: new Map() });
const find = (text: string, link: string | null, page = 'content/makers.md', aliases: [string, string][] = []) =>
  index(aliases).find({ text, link }, by(page));

describe('the address of a page', () => {
  it.each([
    ['content/house/_index.md', 'house'],
    ['content/house/index.html', 'house'],
    ['content/House/Clerk.md', 'house/clerk'],
    ['sites/a/source/jobs/index.html.md.erb', 'jobs'],
    ['README.md', ''],
  ])('%s', (path, address) => expect(addressOf(path)).toBe(address));

  it.each([
    ['/house/clerk/', 'house/clerk'],
    ['clerk.md', 'house/clerk'],
    ['../shop/clerk', 'shop/clerk'],
    ['./', 'house'],
  ])('as a link on a page gives it: %s', (link, address) => expect(addressFrom(link, 'content/house/_index.md')).toBe(address));

  it('never leaves the root', () => {
    expect(() => addressFrom('../../../../../../etc/passwd', 'content/a.md')).not.toThrow();
  });
});

describe('a name', () => {
  it.each([
    ['by its title', 'cider maker', null, 'Cider Maker'],
    ['by a title that says it in other small words', 'Director, Pressing', null, 'Director of Pressing'],
    ['by an anchor on the same page', 'the senior', '#senior-cider-maker', 'Senior Cider Maker'],
    ['by the address of a page and an anchor', 'D', '/house/#director-of-pressing', 'Director of Pressing'],
    ['by the address of a page with one role', 'C', '/house/clerk/', 'Clerk'],
    ['by its title when the link leads out of the handbook', 'Cider Maker', 'https://example.org/', 'Cider Maker'],
  ])('is found %s', (_, text, link, title) => expect(find(text, link)?.post.title).toBe(title));

  it('is found by its anchor when its page has moved, and says so', () => {
    expect(find('x', '/gone/#cider-maker')).toMatchObject({ post: { title: 'Cider Maker' }, moved: true });
    expect(find('x', '#cider-maker')).toMatchObject({ moved: false });
  });

  it('is found where gradus.yaml says its page has moved', () => {
    expect(find('x', '/old/#director-of-pressing', 'content/makers.md', [['/old/', '/house/']])).toMatchObject({
      post: { title: 'Director of Pressing' },
      moved: false,
    });
  });

  it('follows the link, not the label', () => {
    expect(find('Cider Maker', '#senior-cider-maker')?.post.title).toBe('Senior Cider Maker');
  });

  it('is not guessed between two of the same title, but the own page comes first', () => {
    expect(find('Clerk', null)).toBeNull();
    expect(find('Clerk', null, 'content/shop/clerk.md')?.post.page).toBe('content/shop/clerk.md');
  });

  it('may be unknown', () => {
    expect(find('Baker', null)).toBeNull();
    expect(find('Baker', '#baker')).toBeNull();
  });
});

describe('a short name', () => {
  const role = (title: string, page: string, order: number, more: Partial<Post> = {}): Post => ({
    ...post(title, page),
    group: 'cellar',
    order,
    ...more,
  });
  const engineer = role('Cider Engineer', 'content/cellar/ic.md', 3);
  const senior = role('Senior Cider Engineer', 'content/cellar/ic.md', 4);
  const staff = role('Staff Cider Engineer', 'content/cellar/ic.md', 5);
  const manager = role('Cellar Manager', 'content/cellar/lead.md', 5, { track: 'management' });
  const far = role('Senior Baking Engineer', 'content/bakery.md', 4, { group: 'bakery' });
  const level = role('Senior', 'content/matrix.md', 4, { kind: 'level', group: 'matrix' });
  const fellow = role('Fellow', 'content/matrix.md', 8, { kind: 'level', group: 'matrix' });
  const all = [engineer, senior, staff, manager, far, level, fellow];
  const named = (text: string, by: Post, more: { link?: string; below?: boolean; among?: Post[] } = {}) =>
    nameIndex(more.among ?? all, [], new Map(), { key: '', near: new Map() }).find(
      { text, link: more.link ?? null, below: more.below ?? false },
      by,
    )?.post.title ?? null;

  it('stands for who is near, on the page, in the family, in the folder', () => {
    expect(named('Senior', staff)).toBe('Senior Cider Engineer');
    expect(named('Manager', senior)).toBe('Cellar Manager');
    expect(named('Manager', { ...senior, group: 'other' })).toBe('Cellar Manager');
    expect(named('Manager', far)).toBeNull();
  });

  it('never stands for who names it', () => {
    expect(named('Senior', senior)).toBe('Senior');
  });

  it('is that of a level, where nobody near has it and one framework does', () => {
    expect(named('Fellow', staff)).toBe('Fellow');
    expect(named('Fellow', staff, { among: [...all, { ...fellow, id: 'x', group: 'other' }] })).toBeNull();
  });

  it('is not guessed between two, but one of the same trade comes first', () => {
    const perry = role('Senior Perry Engineer', 'content/cellar/ic.md', 4);
    expect(named('Senior', staff, { among: [...all, perry] })).toBe('Senior Cider Engineer');
    expect(named('Senior Engineer', manager, { among: [...all, perry] })).toBeNull();
  });

  it('is not guessed behind a link that leads elsewhere', () => {
    expect(named('Senior', staff, { link: '/bakery/oven/' })).toBeNull();
    expect(named('Senior', staff, { link: '#nowhere' })).toBe('Senior Cider Engineer');
  });

  it('may have a word of trade beside a level of the same framework, and one word more for who is one step down', () => {
    const top = role('Staff', 'content/matrix.md', 5, { kind: 'level', group: 'matrix' });
    expect(named('Senior Engineer', top, { among: [level, top] })).toBe('Senior');
    expect(named('Senior Cellar Cider Engineer', staff)).toBe('Senior Cider Engineer');
    expect(named('Cellar Cider Engineer', staff)).toBeNull();
  });

  it('may be no name at all, but a step of the ladder', () => {
    expect(named('previous level', staff, { below: true })).toBe('Senior Cider Engineer');
    expect(named('role below', engineer, { below: true })).toBeNull();
    expect(named('role below', manager, { below: true })).toBeNull();
  });
});

describe('"did you mean"', () => {
  it('offers nobody of the very name, who is too far away to be meant', () => {
    expect(index().alike('Clerk', by('content/about.md'))).toBeNull();
  });

  it('offers all that are near and cannot be told apart', () => {
    const two = [post('Senior Cider Engineer', 'content/about.md'), post('Senior Perry Engineer', 'content/about.md')];
    const names = nameIndex(two, [], new Map(), { key: '', near: new Map() });
    expect(names.alike('Senior Engineer', by('content/about.md'))).toBe('Senior Cider Engineer" or "Senior Perry Engineer');
  });

  it.each([
    ['Cidr Maker', 'Cider Maker'],
    ['Senior Cider Makr', 'Senior Cider Maker'],
    ['Director of the Pressing House', 'Director of Pressing'],
  ])('%s', (text, title) => expect(index().alike(text, by('content/about.md'))).toBe(title));

  it.each(['Staff Cider Maker', 'Baker of bread', ''])('offers nothing that is another level or another post: %s', (text) => {
    expect(index().alike(text, by('content/about.md'))).toBeNull();
  });
});
