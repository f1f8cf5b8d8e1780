import { AppLink } from './app-link.tsx';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  title: string;
  /** None: a step that has no page of its own. */
  href?: string;
  /** Of the title, where it is not that of the page. */
  lang?: string;
}

/** The way down to the page at hand, which is itself not in it. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className={`${styles.crumbs} not-on-paper`}>
      <ol>
        {crumbs.map(({ title, href, lang }) => (
          <li key={`${title} ${href}`} lang={lang}>
            {href ? <AppLink href={href}>{title}</AppLink> : title}
          </li>
        ))}
      </ol>
    </nav>
  );
}
