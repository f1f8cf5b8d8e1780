import { lazy, Suspense } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import button from '../../ui/button.module.css';
import { exportAddress } from '../routes.ts';
import { todayHere } from './acts/today-here.ts';
import { useOpened } from './acts/use-opened.ts';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

const AddPersonPanel = lazy(() => import('./acts/add-person-panel.tsx').then((module) => ({ default: module.AddPersonPanel })));

/** What can be done with the directory as a whole: somebody new, many from a file, all of it as a file. */
export function DirectoryActs() {
  const say = usePeopleWords().acts;
  const { can } = useRead(meQuery());
  const { name, opener, close } = useOpened<'add'>();
  return (
    <div className={`${button.row} not-on-paper`}>
      {can.addPeople && (
        <button type="button" className={button.button} onClick={opener('add')}>
          {say.addPerson}
        </button>
      )}
      {can.import && (
        <AppLink href="/people/import" className={button.button}>
          {say.import}
        </AppLink>
      )}
      <a href={exportAddress} download className={button.button}>
        {say.export}
      </a>
      {name === 'add' && (
        <Suspense>
          <AddPersonPanel today={todayHere()} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
