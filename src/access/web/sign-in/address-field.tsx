import { Field, type FieldProps } from '../../../ui/field.tsx';
import { useAccessWords } from '../words/access-words.tsx';

interface AddressFieldProps extends Pick<FieldProps, 'id' | 'hint' | 'error'> {
  value: string;
  onValue(value: string): void;
  /** Whether the browser may offer passkeys there. */
  withPasskeys?: boolean;
}

/** The address that one signs in with. */
export function AddressField({ value, onValue, withPasskeys = false, ...field }: AddressFieldProps) {
  return (
    <Field {...field} label={useAccessWords().signIn.email}>
      {(attributes) => (
        <input
          {...attributes}
          type="email"
          autoComplete={withPasskeys ? 'username webauthn' : 'username'}
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}
