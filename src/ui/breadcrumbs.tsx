import { AppLink } from './app-link.tsx';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  title: string;
  /** None: a step that has no page of its own. */
  href?: string;
}

/** The way down to the page at hand, which is itself not in it. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs" className={`${styles.crumbs} not-on-paper`}>
      <ol>
        {crumbs.map(({ title, href }) => (
          <li key={`${title} ${href}`}>{href ? <AppLink href={href}>{title}</AppLink> : title}</li>
        ))}
      </ol>
    </nav>
  );
}
