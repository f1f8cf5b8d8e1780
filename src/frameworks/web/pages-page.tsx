import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { addressOf } from '../addresses.ts';
import { plural } from './names.ts';
import { pagesQuery } from './queries.ts';
import styles from './reading.module.css';
import { useRead } from './use-read.ts';

export function PagesPage() {
  const data = useRead(pagesQuery());
  return (
    <div className={styles.text}>
      <title>Pages – Gradus</title>
      <Breadcrumbs crumbs={[{ title: 'Contents', href: '/' }]} />
      <h1>Pages</h1>
      <p className={`${styles.about} figures`}>
        {plural(data.pages.length, 'page')} read, {data.passedOver} passed over as being about other things.
      </p>
      {data.pages.length > 0 && (
        <table className={styles.pages}>
          <thead>
            <tr>
              <th scope="col">Page</th>
              <th scope="col">Lines</th>
              <th scope="col">Unread</th>
            </tr>
          </thead>
          <tbody className="figures">
            {data.pages.map((page) => (
              <tr key={page.path}>
                <td>
                  <AppLink href={addressOf('page', page.path)}>{page.path}</AppLink>
                </td>
                <td>{page.lines}</td>
                <td>{page.unread}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
