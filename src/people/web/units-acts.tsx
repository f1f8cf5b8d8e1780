import { lazy, Suspense } from 'react';
import button from '../../ui/button.module.css';
import { useOpened } from './acts/use-opened.ts';
import styles from './person-acts.module.css';
import { usePeopleWords } from './words/people-words.tsx';

const UnitPanel = lazy(() => import('./acts/unit-panel.tsx').then((module) => ({ default: module.UnitPanel })));
const TakeUnitsPanel = lazy(() => import('./acts/take-units-panel.tsx').then((module) => ({ default: module.TakeUnitsPanel })));

/** What can be done with the units as a whole. */
export function UnitsActs() {
  const say = usePeopleWords().acts;
  const { name, done, opener, close } = useOpened<'add' | 'take'>();
  return (
    <div className={`${styles.acts} not-on-paper`}>
      <div className={button.row}>
        <button type="button" className={button.button} onClick={opener('take')}>
          {say.takeUnits}
        </button>
        <button type="button" className={button.button} onClick={opener('add')}>
          {say.addUnit}
        </button>
      </div>
      <output className={styles.done}>{done}</output>
      <Suspense>
        {name === 'add' && <UnitPanel view={null} onClose={close} />}
        {name === 'take' && <TakeUnitsPanel onClose={close} />}
      </Suspense>
    </div>
  );
}
