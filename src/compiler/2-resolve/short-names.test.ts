import { describe, expect, it } from 'vitest';
import { fitOf, formOf } from './short-names.ts';

const fits = (name: string, title: string) => fitOf(formOf(name), formOf(title));

describe('a name and a title', () => {
  it.each([
    ['Cellar Manager', 'Manager, Cellar'],
    ['Senior Makers', 'Senior Maker'],
    ['Sr. Engineer', 'Senior Engineer'],
    ['Cider Analyst', 'Cider Analyst (Intermediate)'],
    ['Intermediate Engineer', 'Engineer'],
    ['IC3', 'Senior Engineer (IC3)'],
    ['Senior SRE', 'Senior Site Reliability Engineer'],
    ['EM', 'Manager, Engineering'],
    ['CMP', 'Cellar Manager, Perry (CMP)'],
  ])('"%s" is "%s"', (name, title) => expect(fits(name, title)).toBe('same'));

  it.each([
    ['Senior', 'Senior Support Engineer'],
    ['Manager', 'Engineering Manager'],
    ['Director', 'Director, Cider'],
    ['Senior Manager', 'Senior Manager, Cellars'],
    ['Staff Engineer', 'Staff Perry Engineer'],
    ['Intermediate', 'Support Engineer'],
    ['Principal', 'Principal Product Manager'],
    ['IC3', 'IC3 Software Engineer'],
    ['Senior Analysts', 'Senior Cider Analyst'],
  ])('"%s" is short for "%s"', (name, title) => expect(fits(name, title)).toBe('short'));

  it.each([
    ['Director of Cider', 'Director of Cider Sales'],
    ['Support Engineer', 'Technical Support Engineer'],
  ])('"%s" may be another than "%s"', (name, title) => expect(fits(name, title)).toBe('part'));

  it.each([
    ['Senior Engineer', 'Senior'],
    ['Senior Cellar SRE', 'Senior Site Reliability Engineer'],
  ])('"%s" says more than "%s"', (name, title) => expect(fits(name, title)).toBe('longer'));

  it.each([
    ['Engineer', 'Senior Engineer'],
    ['Engineer', 'Engineer II'],
    ['Manager', 'Senior Manager'],
    ['Manager', 'Product Manager'],
    ['Product Manager', 'Manager, Product'],
    ['Manager', 'Group Manager'],
    ['Engineering Manager', 'Senior Manager, Engineering'],
    ['Senior Backend Engineer', 'Senior Frontend Engineer'],
    ['Support', 'Support Engineer'],
    ['IC3', 'IC4 Software Engineer'],
    ['Staff', 'Principal Engineer'],
    ['Baker', 'Cider Maker'],
  ])('"%s" is not "%s"', (name, title) => expect(fits(name, title)).toBeNull());
});
