import type { ReactNode } from 'react';
import type { Acting } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { InPlace } from './account-part.tsx';

interface AskedFirstProps {
  title: string;
  label?: string;
  /** What comes of it. */
  ask: ReactNode;
  acting: Pick<Acting<never, unknown>, 'isActing' | 'failure' | 'forget'>;
  isQuiet?: boolean;
  /** @returns whether it was done */
  onDo(): Promise<boolean>;
}

/** What cannot be taken back: what comes of it is told before it is done. */
export function AskedFirst({ title, label, ask, acting, isQuiet = true, onDo }: AskedFirstProps) {
  const wrongs = useWrongs<never>(acting.failure);
  return (
    <InPlace title={title} isQuiet={isQuiet} {...(label !== undefined && { label })}>
      {(close) => (
        <ActingForm
          wrongs={wrongs}
          acting={acting}
          doIt={title}
          isDanger
          onSubmit={() => void onDo().then((isDone) => isDone && close())}
          onCancel={() => {
            acting.forget();
            close();
          }}
        >
          <p tabIndex={-1}>{ask}</p>
        </ActingForm>
      )}
    </InPlace>
  );
}
