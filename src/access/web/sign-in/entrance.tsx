import type { ReactNode } from 'react';
import { LanguageChoice } from '../../../frameworks/web/language-choice.tsx';
import { useWords } from '../../../frameworks/web/words/speaking.tsx';
import { AppearanceSwitch } from '../../../ui/appearance-switch.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { AccessSpeaking, useAccessWords } from '../words/access-words.tsx';
import styles from './entrance.module.css';

/** Around the pages for who is not signed in: nothing of the organisation, and no way but the one ahead. */
export function Entrance({ children }: { children: ReactNode }) {
  const { frame } = useWords();
  return (
    <AccessSpeaking>
      <header className={styles.bar}>
        <span className={styles.mark}>
          <Mark />
          <Program />
        </span>
        <div className={styles.choices}>
          <LanguageChoice />
          <AppearanceSwitch showIn={frame.showIn} />
        </div>
      </header>
      <main id="content" className={styles.page}>
        {children}
      </main>
    </AccessSpeaking>
  );
}

function Program() {
  return <span>{useAccessWords().signIn.program}</span>;
}

/** What the page is for, and the little that has to be known beforehand. */
export function EntranceHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <title>{`${title} – Gradus`}</title>
      <h1>{title}</h1>
      {children && <div className={styles.about}>{children}</div>}
    </div>
  );
}
