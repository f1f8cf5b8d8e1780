import type { ReactNode } from 'react';
import { CheckIcon } from '../../ui/icons.tsx';
import type { Ref } from '../contract.ts';
import styles from './choice-marks.module.css';

export interface ChoiceMarksProps {
  title: string;
  options: Ref[];
  isShown(id: string): boolean;
  toggle(id: string): void;
  children?: ReactNode;
}

/** Things of one kind, each shown or left out. */
export function ChoiceMarks({ title, options, isShown, toggle, children }: ChoiceMarksProps) {
  return (
    <fieldset className={`${styles.marks} not-on-paper`}>
      <legend>{title}</legend>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={isShown(option.id)} onClick={() => toggle(option.id)}>
          <CheckIcon />
          {option.title}
        </button>
      ))}
      {children}
    </fieldset>
  );
}
