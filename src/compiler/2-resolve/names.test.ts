import { describe, expect, it } from 'vitest';
import { addressFrom, addressOf, nameIndex, type Post } from './names.ts';

const post = (title: string, page: string, anchor = ''): Post => ({
  id: `${page}/${title}`,
  kind: 'role',
  title,
  page,
  anchor,
  framework: null,
});
const posts = [
  post('Cider Maker', 'content/makers.md', 'cider-maker'),
  post('Senior Cider Maker', 'content/makers.md', 'senior-cider-maker'),
  post('Director of Pressing', 'content/house/_index.md', 'director-of-pressing'),
  post('Clerk', 'content/house/clerk.md', 'clerk'),
  post('Clerk', 'content/shop/clerk.md', 'clerk'),
];
const pages = ['content/makers.md', 'content/house/_index.md', 'content/house/clerk.md', 'content/shop/clerk.md', 'content/about.md'];
const index = (aliases: [string, string][] = []) => nameIndex(posts, pages, new Map(aliases), { key: '', near: new Map() });
const find = (text: string, link: string | null, page = 'content/makers.md', aliases: [string, string][] = []) =>
  index(aliases).find({ text, link }, page, 'role');

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

describe('"did you mean"', () => {
  it.each([
    ['Cidr Maker', 'Cider Maker'],
    ['Senior Cider Makr', 'Senior Cider Maker'],
    ['Director of the Pressing House', 'Director of Pressing'],
  ])('%s', (text, title) => expect(index().alike(text)).toBe(title));

  it.each(['Staff Cider Maker', 'Baker of bread', ''])('offers nothing that is another level or another post: %s', (text) => {
    expect(index().alike(text)).toBeNull();
  });
});
