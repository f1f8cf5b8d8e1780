import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Place } from '../contract.ts';
import styles from './place-link.module.css';
import { useWords } from './words/speaking.tsx';

/** Where something is written, for what has no panel of its own. */
export function PlaceLink({ place }: { place: Place }) {
  const say = useWords();
  return (
    <AppLink
      href={`${addressOf('page', place.file)}#line-${place.line}`}
      className={`${styles.place} figures not-on-paper`}
      aria-label={say.site.placeAt(place.file, place.line)}
    >
      {say.site.line(place.line)}
    </AppLink>
  );
}
