import { describe, expect, it } from 'vitest';
import { chosenActs, relationsIn } from './policy-filter.ts';

const partner = { relation: 'people-partner', says: 'who looks after them' };
const self = { relation: 'self', says: 'the person themselves' };
const rooms = [
  {
    name: 'people',
    title: 'People',
    acts: [
      { act: 'person.change', says: 'Change the name', may: [partner] },
      { act: 'record.read', says: 'Read the record', may: [self, partner] },
    ],
  },
  { name: 'frameworks', title: 'Pages', acts: [{ act: 'version.publish', says: 'Publish für alle', may: [partner] }] },
];
const acts = (words: string, relation = '') =>
  chosenActs(rooms, words, relation).map(({ name, acts: left }) => [name, ...left.map(({ act }) => act)]);

describe('the policy', () => {
  it('is found by words of what is done, of who may, and of the room, whatever the marks', () => {
    expect(acts('')).toEqual([
      ['people', 'person.change', 'record.read'],
      ['frameworks', 'version.publish'],
    ]);
    expect(acts('THEMSELVES record')).toEqual([['people', 'record.read']]);
    expect(acts('fur')).toEqual([['frameworks', 'version.publish']]);
    expect(acts('people')).toEqual([['people', 'person.change', 'record.read']]);
    expect(acts('pay')).toEqual([]);
    expect(acts('(.*')).toEqual([]);
  });

  it('is narrowed to one way of standing, each of which is there once', () => {
    expect(relationsIn(rooms)).toEqual([partner, self]);
    expect(acts('', 'self')).toEqual([['people', 'record.read']]);
    expect(acts('change', 'self')).toEqual([]);
  });
});
