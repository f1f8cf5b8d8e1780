/** What a form asks for: a control with its name, what helps to fill it in, and what is wrong with what stands in it. */
import type { ReactNode } from 'react';
import styles from './field.module.css';

export interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  /** Of the control; a summary of errors leads there. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** In words; null or nothing: it is right. */
  error?: string | null | undefined;
  children(attributes: ControlAttributes): ReactNode;
}

export function Field({ id, label, hint, error, children }: FieldProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

export interface InputFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onValue(value: string): void;
  type?: 'text' | 'date' | 'email' | 'number';
  autoComplete?: string;
}

/** A line of words, or a day in the way of the reader's machine. */
export function InputField({ value, onValue, type = 'text', autoComplete = 'off', ...field }: InputFieldProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          type={type}
          autoComplete={autoComplete}
          spellCheck={false}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface SelectFieldProps<Value extends string> extends Omit<FieldProps, 'children'> {
  value: Value;
  options: readonly { value: Value; title: string }[];
  onValue(value: Value): void;
}

export function SelectField<Value extends string>({ value, options, onValue, ...field }: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => onValue(event.target.value as Value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface ChoiceSetProps<Value extends string> {
  /** Of the first of the choices. */
  id: string;
  legend: string;
  hint?: ReactNode;
  value: Value | null;
  choices: readonly { value: Value; title: ReactNode; hint?: ReactNode }[];
  onValue(value: Value): void;
  error?: string | null | undefined;
}

/** One of a few, all of them in sight. */
export function ChoiceSet<Value extends string>({ id, legend, hint, value, choices, onValue, error }: ChoiceSetProps<Value>) {
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.set} aria-describedby={describedBy || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.choice}>
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          <span>{choice.title}</span>
          {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
