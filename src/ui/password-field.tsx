import { useEffect, useState } from 'react';
import { Field, type FieldProps } from './field.tsx';
import styles from './password-field.module.css';

export interface PasswordFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onValue(value: string): void;
  /** Whether one is chosen here; else it is the one that is there already. */
  isNew?: boolean;
  /** While it is sent nobody sees it, and keepers of passwords find it as one. */
  isSending?: boolean;
  says: { show: string; hide: string; showLong: string; hideLong: string };
}

/** A password, which can be looked at while it is typed, pasted, and filled in by whatever keeps it. */
export function PasswordField({ value, onValue, isNew = false, isSending = false, says, ...field }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (isSending) setShown(false);
  }, [isSending]);
  return (
    <Field {...field}>
      {(attributes) => (
        <span className={styles.password}>
          <input
            {...attributes}
            type={isShown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          <button type="button" aria-label={isShown ? says.hideLong : says.showLong} onClick={() => setShown(!isShown)}>
            {isShown ? says.hide : says.show}
          </button>
        </span>
      )}
    </Field>
  );
}
