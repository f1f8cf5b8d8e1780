// Generated from messages/ by `npm run generate`. Do not edit.
import type { Severity } from './diagnostic.ts';

/** Every code a finding may have, with how grave it is when gradus.yaml says nothing, and its group. */
export const codes: ReadonlyMap<string, { severity: Severity | 'off'; group: string | null }> = new Map([
  ['anchor-dead', { severity: 'warning', group: 'pages' }],
  ['area-empty', { severity: 'info', group: 'graph' }],
  ['bound-reached', { severity: 'warning', group: 'pages' }],
  ['emphasis-unclosed', { severity: 'info', group: 'pages' }],
  ['file-not-text', { severity: 'warning', group: 'pages' }],
  ['file-outside', { severity: 'warning', group: 'pages' }],
  ['file-too-large', { severity: 'warning', group: 'pages' }],
  ['file-unreadable', { severity: 'error', group: 'pages' }],
  ['front-matter-broken', { severity: 'error', group: 'pages' }],
  ['front-matter-wrong', { severity: 'warning', group: 'pages' }],
  ['include-cyclic', { severity: 'error', group: 'pages' }],
  ['include-missing', { severity: 'error', group: 'pages' }],
  ['include-outside', { severity: 'error', group: 'pages' }],
  ['includes-too-many', { severity: 'error', group: 'pages' }],
  ['label-differs', { severity: 'info', group: 'graph' }],
  ['layer-inferred', { severity: 'info', group: 'graph' }],
  ['level-twice', { severity: 'warning', group: 'ladder' }],
  ['level-without-page', { severity: 'warning', group: 'ladder' }],
  ['link-moved', { severity: 'info', group: 'graph' }],
  ['name-inferred', { severity: 'info', group: 'graph' }],
  ['name-unresolved', { severity: 'info', group: 'graph' }],
  ['role-misplaced', { severity: 'warning', group: 'graph' }],
  ['settings-broken', { severity: 'error', group: 'settings' }],
  ['settings-unknown', { severity: 'warning', group: 'settings' }],
  ['settings-wrong', { severity: 'error', group: 'settings' }],
  ['shortcode-unknown', { severity: 'info', group: 'pages' }],
  ['strand-ambiguous', { severity: 'warning', group: 'settings' }],
  ['strand-unresolved', { severity: 'warning', group: 'settings' }],
]);
