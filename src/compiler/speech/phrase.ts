/**
 * Words of our own that are filled into a sentence, or stand beside a place: kept by name and with what they are filled
 * with, so that they can be said in any language later. What a handbook says is a plain text, and stays as it is.
 */
import { phrases as english } from './phrases.ts';

export type Phrases = typeof english;

export interface Phrase {
  phrase: string;
  of: Value[];
}

/** What a place in a message is filled with. */
export type Value = string | number | Phrase;

/** By the names of the places in a message; without a value nothing is filled in. */
export type Values = Record<string, Value | null | undefined>;

/** Every part may be a phrase itself. */
type Parts<All extends readonly unknown[]> = { [Index in keyof All]: All[Index] | Phrase };

export function phrase<Name extends keyof Phrases>(name: Name, ...of: Parts<Parameters<Phrases[Name]>>): Phrase {
  return { phrase: name, of: of as Value[] };
}

/** In words: those of English, unless others are handed in. */
export function said(value: Value, phrases: Phrases = english): string {
  if (typeof value !== 'object') return String(value);
  const say = phrases[value.phrase as keyof Phrases] as ((...of: (string | number)[]) => string) | undefined;
  return say === undefined ? '' : say(...value.of.map((part) => (typeof part === 'object' ? said(part, phrases) : part)));
}
