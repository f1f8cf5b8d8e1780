/** Everything that is kept of somebody, as it is told to them: what is long is cut here, and whole in the file. */
import type { Person } from '../../../people/person.ts';
import type { Entries, Entry, PersonalData, Section, SectionWords, Unreleased, Within } from '../../../platform/personal-data.ts';
import type { PersonalDataView } from '../../contract/rights.ts';

/** Entries of a section that a page has. */
const mostShown = 100;

type SectionView = PersonalDataView['sections'][number];

export interface Told {
  head: Omit<SectionView, 'entries'>;
  entries: readonly Entry[];
  more: Entries['more'];
}

export interface AllTold {
  sections: Told[];
  unreleased: PersonalDataView['unreleased'];
}

export interface Reader {
  language: string;
  /** Whether they may read what others think of the person. */
  seesOpinions: boolean;
}

/** Sections that hold nothing are left out. */
export async function tellAll(within: Within, shares: readonly PersonalData[], person: string, reader: Reader): Promise<AllTold> {
  const all: AllTold = { sections: [], unreleased: [] };
  for (const share of shares) {
    const words = await share.words(reader.language);
    const { sections, unreleased = [] } = await share.held(within, person);
    for (const section of sections)
      if (section.count > 0) all.sections.push(toldOf(share.name, section, wordsFor(words.sections, section.key), reader));
    all.unreleased.push(...unreleased.map((one) => unreleasedOf(share.name, one, wordsFor(words.sections, one.key))));
  }
  return all;
}

function wordsFor(words: Readonly<Record<string, SectionWords>>, key: string): SectionWords {
  const found = words[key];
  if (found === undefined) throw new Error(`Nobody has words for "${key}".`);
  return found;
}

function toldOf(share: string, { key, fields, count, entries, more, isOpinion }: Section, words: SectionWords, reader: Reader): Told {
  const withheld = isOpinion === true && !reader.seesOpinions;
  const named = Object.entries(fields).map(([name, kind]) => {
    const said = words.fields[name];
    if (said === undefined) throw new Error(`Nobody has a word for "${name}" of "${key}".`);
    return typeof said === 'string' ? { key: name, title: said, kind } : { key: name, kind, ...said };
  });
  return {
    head: { share, key, title: words.title, about: words.about, fields: named, count, withheld },
    entries: withheld ? [] : entries,
    more: withheld ? null : more,
  };
}

const unreleasedOf = (share: string, { key, what, when }: Unreleased, { title }: SectionWords) => ({ share, key, title, what, when });

export interface AboutPerson {
  person: Pick<Person, 'id' | 'name' | 'number' | 'leftOn'>;
  madeAt: Date;
  keptFor: number | null;
}

export function dataView({ person, madeAt, keptFor }: AboutPerson, { sections, unreleased }: AllTold): PersonalDataView {
  const { id, name, number, leftOn } = person;
  return {
    person: { id, name, number },
    madeAt: madeAt.toISOString(),
    keptFor,
    leftOn,
    sections: sections.map(({ head, entries }) => ({ ...head, entries: entries.slice(0, mostShown) })),
    unreleased,
  };
}

/** The same as one JSON, piece by piece; long sections are read on as it is sent. */
export async function* dataFile(
  { person, madeAt, keptFor }: AboutPerson,
  { sections, unreleased }: AllTold,
  read: <T>(work: (within: Within) => Promise<T>) => Promise<T>,
): AsyncGenerator<string> {
  const { id, name, number, leftOn } = person;
  const head = {
    format: 'gradus-personal-data/1',
    person: { id, name, number },
    madeAt: madeAt.toISOString(),
    keptFor,
    leftOn,
    unreleased,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"sections":[`;
  for (const [index, { head, ...first }] of sections.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(head).slice(0, -1)},"entries":[`;
    let begun = false;
    for (let part: Entries | null = first; part !== null; part = part.more === null ? null : await read(part.more)) {
      if (part.entries.length === 0) continue;
      yield `${begun ? ',\n' : '\n'}${part.entries.map((entry) => JSON.stringify(entry)).join(',\n')}`;
      begun = true;
    }
    yield ']}';
  }
  yield '\n]}\n';
}
