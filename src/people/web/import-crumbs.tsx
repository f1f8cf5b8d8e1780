import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { importAddress } from './addresses.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** The way to the import, and to what hangs on it. */
export function ImportCrumbs({ isBelow = false }: { isBelow?: boolean }) {
  const words = usePeopleWords();
  return (
    <Breadcrumbs
      label={words.frame.crumbs}
      crumbs={[{ title: words.people.title, href: '/people' }, ...(isBelow ? [{ title: words.importing.title, href: importAddress }] : [])]}
    />
  );
}
