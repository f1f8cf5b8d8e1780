import type { ReactNode } from 'react';
import styles from './page-head.module.css';

export interface PageHeadProps {
  title: string;
  /** What the tab of the browser is called; default: the title. */
  tab?: string;
  lang?: string | undefined;
  about?: ReactNode;
  /** What can be chosen or done here. */
  children?: ReactNode;
}

/** The name of a page of people, what it is in a line, and what can be chosen or done. */
export function PageHead({ title, tab = title, lang, about, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <title>{`${tab} – Gradus`}</title>
      <div>
        <h1 lang={lang}>{title}</h1>
        {about && <div className={`${styles.about} figures`}>{about}</div>}
      </div>
      {children && <div className={`${styles.tools} not-on-paper`}>{children}</div>}
    </div>
  );
}
