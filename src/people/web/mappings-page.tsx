import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import reading from '../../frameworks/web/reading.module.css';
import { useRead } from '../../frameworks/web/use-read.ts';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import button from '../../ui/button.module.css';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { MappingActs } from './acts/mapping-acts.tsx';
import { mappingsQuery } from './acts/queries.ts';
import { ImportCrumbs } from './import-crumbs.tsx';
import styles from './import-page.module.css';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** Which job titles of the personnel system mean which levels and roles: confirmed once, used by every import. */
export function MappingsPage() {
  const words = usePeopleWords();
  const say = words.importing;
  const asWritten = useAsWritten();
  const { can } = useRead(meQuery());
  const [done, setDone] = useState('');
  const list = useInfiniteQuery(mappingsQuery());
  const mappings = list.data?.pages.flatMap((page) => page.mappings) ?? [];
  return (
    <div className={styles.page}>
      <title>{`${say.mappings} – Gradus`}</title>
      <ImportCrumbs isBelow />
      <h1>{say.mappings}</h1>
      <p className={reading.about}>{say.mappingsMean}</p>
      <output>{done}</output>
      {list.data && mappings.length === 0 && (
        <div className={styles.form}>
          <EmptyState title={say.noMappings}>
            <p>{say.noMappingsMean}</p>
          </EmptyState>
        </div>
      )}
      {mappings.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say.jobTitle}</th>
              <th scope="col">{say.means}</th>
              <th scope="col">{say.confirmedBy}</th>
              {can.changeMappings && (
                <th scope="col">
                  <span className="only-heard">{words.acts.edit}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {mappings.map((mapping) => (
              <tr key={mapping.id}>
                <th scope="row">{mapping.source}</th>
                <td data-of={say.means}>
                  <span {...asWritten}>{[mapping.post.title, mapping.post.group].filter(Boolean).join(', ')}</span>
                  {!mapping.post.inHandbook && <span className={reading.about}> {say.postGone}</span>}
                </td>
                <td data-of={say.confirmedBy}>
                  {mapping.confirmedBy ?? say.byProgram},{' '}
                  <time dateTime={mapping.confirmedAt}>{words.acts.moment(mapping.confirmedAt)}</time>
                </td>
                {can.changeMappings && (
                  <td>
                    <MappingActs mapping={mapping} onDone={setDone} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={list} className={button.quiet}>
        {words.acts.more}
      </MoreButton>
    </div>
  );
}
