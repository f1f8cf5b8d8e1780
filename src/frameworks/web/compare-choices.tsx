import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Choices, CompareView } from '../contract.ts';
import styles from './compare-choices.module.css';
import { partnerOf } from './compare-partner.ts';

/** Two lists of everything there is, and the way back. */
export function CompareChoices({ view, children }: { view: CompareView; children?: ReactNode }) {
  const { choices, from, to } = view;
  const navigate = useNavigate();
  const go = (one: string, other: string) =>
    void navigate({ to: '/compare', search: { from: one, to: other }, resetScroll: false } as never);
  return (
    <div className={`${styles.choices} not-on-paper`}>
      <Choice label="From" choices={choices} value={from.id} choose={(id) => go(id, partnerOf(choices, id, to.id))} />
      <button type="button" onClick={() => go(to.id, from.id)}>
        Swap
      </button>
      <Choice label="To" choices={choices} value={to.id} choose={(id) => go(partnerOf(choices, id, from.id), id)} />
      {children}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  choices: Choices;
  value: string;
  choose(id: string): void;
}

function Choice({ label, choices, value, choose }: ChoiceProps) {
  const whole = choices.frameworks.length > 1 ? [{ title: 'Whole frameworks', holders: choices.frameworks }] : [];
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {[...whole, ...choices.groups].map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.holders.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
