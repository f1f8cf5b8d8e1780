import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../../frameworks/web/client.ts';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { PersonLink } from '../../../people/web/named.tsx';
import { PageHead } from '../../../people/web/page-head.tsx';
import { meQuery, personQuery } from '../../../people/web/queries.ts';
import button from '../../../ui/button.module.css';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Erased, PersonalDataView } from '../../contract/rights.ts';
import { dataFileAddress } from '../../rights-routes.ts';
import { Notice } from '../notice.tsx';
import { useAccessWords } from '../words/access-words.tsx';
import { ErasedNow, Erasure } from './erasure.tsx';
import { KeptData } from './kept-data.tsx';
import { dataQuery } from './queries.ts';
import styles from './rights.module.css';

/** Everything that is kept of whoever asks. */
export function MyDataPage() {
  const say = useAccessWords().rights;
  const { person } = useRead(meQuery());
  if (person === null)
    return (
      <EmptyState title={say.noPerson}>
        <title>{`${say.yours} – Gradus`}</title>
        <p>{say.noPersonMeans}</p>
      </EmptyState>
    );
  return <Mine id={person.id} />;
}

function Mine({ id }: { id: string }) {
  const say = useAccessWords().rights;
  const data = useRead(dataQuery(id));
  return (
    <article className={styles.data}>
      <PageHead title={say.yours} about={<Standing data={data} />}>
        <Tools id={id} />
      </PageHead>
      <p className={styles.about}>{say.yoursMeans}</p>
      <KeptData data={data} />
      <section className={styles.section} aria-labelledby="rights">
        <h2 id="rights">{say.rights}</h2>
        <p className={styles.about}>{say.rightsMean}</p>
      </section>
    </article>
  );
}

/** The same of somebody else, once it was asked for in so many words; for administrators the way to erasing them. */
export function DataPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { person, can } = useRead(meQuery());
  if (person?.id === id) return <Mine id={id} />;
  return <Theirs key={id} id={id} mayErase={can.administer} />;
}

function Theirs({ id, mayErase }: { id: string; mayErase: boolean }) {
  const say = useAccessWords().rights;
  const { name, can } = useRead(personQuery(id, null));
  const [isAsked, setAsked] = useState(false);
  const [erased, setErased] = useState<Erased | null>(null);
  const { data, error, isFetching } = useQuery({
    ...dataQuery(id),
    enabled: isAsked && erased === null,
    throwOnError: false,
    refetchOnMount: false,
  });
  const problem = error && problemOf(error);
  // Whoever keeps the record may be asked what is kept; nobody else is offered what would be refused.
  if (!can.change && !erased)
    return (
      <article className={styles.data}>
        <PageHead title={say.of(name)} about={<PersonLink person={{ id, name }} />} />
        <p className={styles.about}>{say.notYours(name)}</p>
      </article>
    );
  if (erased)
    return (
      <article className={styles.data}>
        <PageHead title={say.erasure} />
        <ErasedNow salts={erased.salts} />
      </article>
    );
  return (
    <article className={styles.data}>
      <PageHead title={say.of(name)} about={data ? <Standing data={data} /> : <PersonLink person={{ id, name }} />}>
        {data && <Tools id={id} />}
      </PageHead>
      <p className={styles.about}>{data ? say.ofMeans : say.givenMeans(name)}</p>
      {error && (
        <Notice title={problem?.message ?? error.message}>
          <p>{problem?.hint}</p>
        </Notice>
      )}
      {data ? (
        <KeptData data={data} />
      ) : (
        <p className={styles.chosen}>
          <button type="button" className={button.button} aria-disabled={isFetching} onClick={() => setAsked(true)}>
            {isFetching ? say.giving : say.give}
          </button>
        </p>
      )}
      {mayErase && <Erasure id={id} onErased={setErased} />}
    </article>
  );
}

function Standing({ data: { madeAt, keptFor } }: { data: PersonalDataView }) {
  const say = useAccessWords().rights;
  return (
    <>
      {say.madeAt(madeAt)}. {say.keptFor(keptFor)}
    </>
  );
}

function Tools({ id }: { id: string }) {
  const say = useAccessWords().rights;
  return (
    <>
      <a className={button.button} href={dataFileAddress.replace('{id}', id)} download>
        {say.file}
      </a>
      <button type="button" className={button.button} onClick={() => print()}>
        {say.print}
      </button>
    </>
  );
}
