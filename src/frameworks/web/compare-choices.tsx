import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useInBrowser } from '../../ui/use-in-browser.ts';
import type { CompareView, Ref } from '../contract.ts';
import choosing from './choosing.module.css';
import { comparableOf } from './comparable.ts';
import styles from './compare-choices.module.css';
import { partnerOf } from './compare-partner.ts';
import { HolderChoice } from './holder-choice.tsx';
import { handbookQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

/** Two lists of everything there is, and the way back. */
export function CompareChoices({ view, children }: { view: CompareView; children?: ReactNode }) {
  const say = useWords();
  const { from, to } = view;
  const handbook = useRead(handbookQuery());
  const comparable = useMemo(() => comparableOf(handbook), [handbook]);
  // Nobody can choose without a script: a page that is written does not carry a list of everything, twice.
  const isInBrowser = useInBrowser();
  const { frameworks, groups } = comparable;
  const all = [
    ...(frameworks.length > 1 ? [{ key: 'all', title: say.comparing.wholeFrameworks, holders: frameworks }] : []),
    ...groups.map(({ kind, id, title, holders }) => ({ key: `${kind} ${id}`, title, holders })),
  ];
  const groupsBeside = (chosen: Ref) => (isInBrowser ? all : [{ key: '', title: '', holders: [chosen] }]);
  const navigate = useNavigate();
  const go = (one: string, other: string) =>
    void navigate({ to: '/compare', search: { from: one, to: other }, resetScroll: false } as never);
  return (
    <div className={`${choosing.row} ${styles.choices} not-on-paper`}>
      <HolderChoice
        label={say.comparing.from}
        groups={groupsBeside(from)}
        value={from.id}
        choose={(id) => go(id, partnerOf(comparable, id, to.id))}
      />
      <button type="button" className={choosing.button} onClick={() => go(to.id, from.id)}>
        {say.comparing.swap}
      </button>
      <HolderChoice
        label={say.comparing.to}
        groups={groupsBeside(to)}
        value={to.id}
        choose={(id) => go(partnerOf(comparable, id, from.id), id)}
      />
      {children}
    </div>
  );
}
