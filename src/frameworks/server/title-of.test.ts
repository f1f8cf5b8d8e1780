import { expect, it } from 'vitest';
import type { Unit } from '../../compiler/graph.ts';
import { companyOf, titleOf } from './title-of.ts';

const unit = (title: string, kind: Unit['kind']) => ({ title, kind }) as Unit;

it('is the one company that the handbook is of', () => {
  const units = [unit('Ebbmark', 'company'), unit('Harbour', 'department')];
  expect([companyOf({ units }), titleOf({ units }, '/srv/release-7')]).toEqual(['Ebbmark', 'Ebbmark']);
});

it('is the folder where the handbook names no company, or two: that is of one server alone, and no company', () => {
  for (const units of [[unit('Harbour', 'department')], [unit('Ebbmark', 'company'), unit('Flood', 'company')]])
    expect([companyOf({ units }), titleOf({ units }, '/srv/release-7')]).toEqual([null, 'release-7']);
});
