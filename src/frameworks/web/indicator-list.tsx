import type { Indicator } from '../contract.ts';
import styles from './indicator-list.module.css';
import { PlaceLink } from './place-link.tsx';
import { useAsWritten } from './words/as-written.ts';
import { TextLink } from './words.tsx';

export function IndicatorList({ indicators }: { indicators: Indicator[] }) {
  const asWritten = useAsWritten();
  return (
    <ul className={styles.indicators}>
      {indicators.map(({ id, title, definition, href, origin }) => (
        <li key={id}>
          <div {...asWritten}>
            {href ? <TextLink href={href}>{title}</TextLink> : title}
            {definition && <p className={styles.definition}>{definition}</p>}
          </div>
          <PlaceLink place={origin} />
        </li>
      ))}
    </ul>
  );
}
