import { lazy, Suspense } from 'react';
import button from '../../../ui/button.module.css';
import type { MappingView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { useOpened } from './use-opened.ts';

const ChangeMapping = lazy(() => import('./mapping-panels.tsx').then((module) => ({ default: module.ChangeMapping })));
const ForgetMapping = lazy(() => import('./mapping-panels.tsx').then((module) => ({ default: module.ForgetMapping })));

/** What a job title means can be changed, and be forgotten; what was imported by it stays as it is. */
export function MappingActs({ mapping, onDone }: { mapping: MappingView; onDone(done: string): void }) {
  const say = usePeopleWords().importing;
  const { name, opener, close } = useOpened<'change' | 'forget'>();
  const { source } = mapping;
  const end = (done: string) => {
    close();
    onDone(done);
  };
  return (
    <span className={button.row}>
      <button type="button" className={button.quiet} aria-label={say.changeNamed(source)} onClick={opener('change')}>
        {say.changeIt}
      </button>
      <button type="button" className={button.quiet} aria-label={say.forgetNamed(source)} onClick={opener('forget')}>
        {say.forget}
      </button>
      <Suspense>
        {name === 'change' && <ChangeMapping mapping={mapping} onClose={close} onDone={() => end(say.mappingChanged(source))} />}
        {name === 'forget' && <ForgetMapping mapping={mapping} onClose={close} onDone={() => end(say.mappingForgotten(source))} />}
      </Suspense>
    </span>
  );
}
