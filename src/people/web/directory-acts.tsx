import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import button from '../../ui/button.module.css';
import { exportAddress } from '../routes.ts';
import { addPersonAddress, importAddress } from './addresses.ts';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** What can be done with the directory as a whole: somebody new, many from a file, all of it as a file. */
export function DirectoryActs() {
  const say = usePeopleWords();
  const { can } = useRead(meQuery());
  return (
    <>
      {can.addPeople && (
        <AppLink href={addPersonAddress} className={button.button}>
          {say.people.addPerson}
        </AppLink>
      )}
      {can.import && (
        <AppLink href={importAddress} className={button.button}>
          {say.people.importFile}
        </AppLink>
      )}
      <a href={exportAddress} download className={button.button}>
        {say.acts.export}
      </a>
    </>
  );
}
