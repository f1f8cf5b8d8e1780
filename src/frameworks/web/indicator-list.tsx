import type { Indicator } from '../contract.ts';
import styles from './indicator-list.module.css';
import { PlaceLink } from './place-link.tsx';
import { TextLink } from './words.tsx';

export function IndicatorList({ indicators }: { indicators: Indicator[] }) {
  return (
    <ul className={styles.indicators}>
      {indicators.map(({ id, title, definition, href, origin }) => (
        <li key={id}>
          <div>
            {href ? <TextLink href={href}>{title}</TextLink> : title}
            {definition && <p className={styles.definition}>{definition}</p>}
          </div>
          <PlaceLink place={origin} />
        </li>
      ))}
    </ul>
  );
}
