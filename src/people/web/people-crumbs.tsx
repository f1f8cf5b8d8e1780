import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import type { PersonRef, UnitRef } from '../contract.ts';
import { directoryAddress, onDay, personAddress, unitAddress } from './addresses.ts';
import { useDayOnward } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

type Step = { unit: UnitRef } | { person: PersonRef };

/** The way down to a page of people. It begins at the directory, or at the units. */
export function PeopleCrumbs({ crumbs, from = 'people' }: { crumbs: Step[]; from?: 'people' | 'units' }) {
  const { frame, people } = usePeopleWords();
  const asWritten = useAsWritten();
  const on = useDayOnward();
  const first =
    from === 'people'
      ? { title: people.title, href: directoryAddress({ on: on ?? undefined }) }
      : { title: frame.units, href: onDay('/units', on) };
  return (
    <Breadcrumbs
      label={frame.crumbs}
      crumbs={[
        first,
        ...crumbs.map((step) =>
          'unit' in step
            ? { ...asWritten, title: step.unit.title, href: unitAddress(step.unit.id, on) }
            : { title: step.person.name, href: personAddress(step.person.id, on) },
        ),
      ]}
    />
  );
}
