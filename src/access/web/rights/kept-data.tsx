/** Everything that is kept of somebody, to be read and printed. What is one of a kind stands as facts, the rest as tables. */
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import tables from '../../../people/web/people-table.module.css';
import type { PersonalDataView } from '../../contract/rights.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './rights.module.css';

type Section = PersonalDataView['sections'][number];
type Field = Section['fields'][number];
type Value = string | number | boolean | null | undefined;

export function KeptData({ data }: { data: PersonalDataView }) {
  const say = useAccessWords().rights;
  return (
    <>
      <nav aria-label={say.contents}>
        <ul className={styles.contents}>
          {data.sections.map(({ share, key, title, count }) => (
            <li key={`${share}.${key}`}>
              <a href={`#${share}.${key}`}>{title}</a>
              <span>{say.number(count)}</span>
            </li>
          ))}
        </ul>
      </nav>
      {data.sections.map((section) => (
        <section key={`${section.share}.${section.key}`} className={styles.section} aria-labelledby={`${section.share}.${section.key}`}>
          <h2 id={`${section.share}.${section.key}`}>{section.title}</h2>
          <p className={styles.about}>{section.about}</p>
          <Entries section={section} />
        </section>
      ))}
      {data.unreleased.length > 0 && (
        <section className={styles.section} aria-labelledby="unreleased">
          <h2 id="unreleased">{say.unreleased}</h2>
          <p className={styles.about}>{say.unreleasedMeans}</p>
          <ul>
            {data.unreleased.map(({ share, key, title, what, when }) => (
              <li key={`${share}.${key}.${what}`}>
                {title}: {what}, {say.when(when)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Entries({ section }: { section: Section }) {
  const say = useAccessWords().rights;
  const { fields, entries, count, withheld, title } = section;
  if (withheld) return <p>{say.withheld}</p>;
  if (fields.length === 0) return <p>{say.onlyCounted(count)}</p>;
  const [first] = entries;
  if (count === 1 && first !== undefined && fields.length > 2)
    return (
      <dl className={styles.facts}>
        {fields.map((field) => (
          <Fact key={field.key} field={field} value={first[field.key]} />
        ))}
      </dl>
    );
  return (
    <>
      <div className={styles.wide}>
        <table className={tables.table} aria-label={title}>
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field.key} scope="col">
                  {field.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries have no names, and their order stays
              <tr key={index}>
                {fields.map((field) => (
                  <td key={field.key} data-title={field.title} className={styles.written}>
                    <Told field={field} value={entry[field.key]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length < count && <p className={styles.about}>{say.cut(entries.length, count)}</p>}
    </>
  );
}

function Fact({ field, value }: { field: Field; value: Value }) {
  return (
    <>
      <dt>{field.title}</dt>
      <dd className={styles.written}>
        <Told field={field} value={value} />
      </dd>
    </>
  );
}

function Told({ field, value }: { field: Field; value: Value }) {
  const say = useAccessWords().rights;
  const asWritten = useAsWritten();
  if (value === null || value === undefined || value === '') return say.nothing;
  if (field.kind === 'day') return <time dateTime={String(value)}>{say.day(String(value))}</time>;
  if (field.kind === 'moment') return <time dateTime={String(value)}>{say.moment(String(value))}</time>;
  if (field.kind === 'number') return say.number(Number(value));
  if (field.kind === 'yes-no') return value ? say.yes : say.no;
  const meant = field.values?.[String(value)];
  return meant ?? <span {...asWritten}>{String(value)}</span>;
}
