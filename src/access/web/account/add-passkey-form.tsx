import { useState } from 'react';
import { InputField } from '../../../ui/field.tsx';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { deviceOf } from '../sign-in/device-name.ts';
import { inWords, passkeyMade } from '../sign-in/passkeys.ts';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';

interface AddPasskeyFormProps {
  onDone(name: string): void;
  /** Where there is something to go back to. */
  onCancel?: () => void;
}

/** A new passkey: what its owner calls it, and then the device asks. */
export function AddPasskeyForm({ onDone, onCancel }: AddPasskeyFormProps) {
  const say = useAccessWords();
  const [name, setName] = useState(() => {
    const device = deviceOf(navigator.userAgent);
    return device ? say.signIn.ofDevice(device.browser, device.system) : '';
  });
  const adding = useActing(
    (access, asked: { name: string }) =>
      inWords({ ...say.signIn.passkey, 'not-used': say.signIn.passkeyNotMade }, async () => {
        const { options } = await access.signIn.newPasskeyOptions(undefined);
        return access.signIn.addPasskey({ made: await passkeyMade(options), ...asked });
      }),
    ['account'],
  );
  const wrongs = useWrongs<'name'>(adding.failure);
  const add = async () => {
    if (wrongs.find(name.trim() === '' ? [['name', say.account.passkeyNameMissing]] : [])) return;
    if ((await adding.act({ name: name.trim() })) !== null) onDone(name.trim());
  };
  return (
    <ActingForm
      wrongs={wrongs}
      acting={adding}
      doIt={say.account.makePasskey}
      onSubmit={() => void add()}
      {...(onCancel ? { onCancel } : { isWhole: true })}
    >
      <InputField
        id={wrongs.idOf('name')}
        label={say.account.passkeyName}
        hint={say.account.passkeyNameHint}
        value={name}
        onValue={setName}
        error={wrongs.of('name')}
      />
    </ActingForm>
  );
}
