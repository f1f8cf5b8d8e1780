import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import { PageCrumbs } from './page-crumbs.tsx';
import { pagesQuery } from './queries.ts';
import styles from './reading.module.css';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

export function PagesPage() {
  const say = useWords();
  const data = useRead(pagesQuery());
  return (
    <div className={styles.text}>
      <title>{`${say.site.pages} – Gradus`}</title>
      <PageCrumbs />
      <h1>{say.site.pages}</h1>
      <p className={`${styles.about} figures`}>{say.pages.read(data.pages.length, data.passedOver)}</p>
      {data.pages.length > 0 && (
        <table className={styles.pages}>
          <thead>
            <tr>
              <th scope="col">{say.pages.page}</th>
              <th scope="col">{say.pages.lines}</th>
              <th scope="col">{say.pages.unread}</th>
            </tr>
          </thead>
          <tbody className="figures">
            {data.pages.map((page) => (
              <tr key={page.path}>
                <td>
                  <AppLink href={addressOf('page', page.path)}>{page.path}</AppLink>
                </td>
                <td>{say.format.number(page.lines)}</td>
                <td>{say.format.number(page.unread)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
