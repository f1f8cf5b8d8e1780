import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useInBrowser } from '../../ui/use-in-browser.ts';
import type { CompareView, Ref } from '../contract.ts';
import { type Comparable, comparableOf } from './comparable.ts';
import styles from './compare-choices.module.css';
import { partnerOf } from './compare-partner.ts';
import { handbookQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

/** Two lists of everything there is, and the way back. */
export function CompareChoices({ view, children }: { view: CompareView; children?: ReactNode }) {
  const say = useWords();
  const { from, to } = view;
  const handbook = useRead(handbookQuery());
  const comparable = useMemo(() => comparableOf(handbook), [handbook]);
  const navigate = useNavigate();
  const go = (one: string, other: string) =>
    void navigate({ to: '/compare', search: { from: one, to: other }, resetScroll: false } as never);
  return (
    <div className={`${styles.choices} not-on-paper`}>
      <Choice label={say.comparing.from} comparable={comparable} chosen={from} choose={(id) => go(id, partnerOf(comparable, id, to.id))} />
      <button type="button" onClick={() => go(to.id, from.id)}>
        {say.comparing.swap}
      </button>
      <Choice label={say.comparing.to} comparable={comparable} chosen={to} choose={(id) => go(partnerOf(comparable, id, from.id), id)} />
      {children}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  comparable: Comparable;
  chosen: Ref;
  choose(id: string): void;
}

function Choice({ label, comparable: { frameworks, groups }, chosen, choose }: ChoiceProps) {
  const say = useWords();
  // Nobody can choose without a script: a page that is written does not carry a list of everything, twice.
  const isInBrowser = useInBrowser();
  const whole = frameworks.length > 1 ? [{ kind: 'all', id: '', title: say.comparing.wholeFrameworks, holders: frameworks }] : [];
  return (
    <label>
      <span>{label}</span>
      <select value={chosen.id} onChange={(event) => choose(event.target.value)}>
        {isInBrowser ? (
          [...whole, ...groups].map(({ kind, id, title, holders }) => (
            <optgroup key={`${kind} ${id}`} label={title}>
              {holders.map((holder) => (
                <option key={holder.id} value={holder.id}>
                  {holder.title}
                </option>
              ))}
            </optgroup>
          ))
        ) : (
          <option value={chosen.id}>{chosen.title}</option>
        )}
      </select>
    </label>
  );
}
