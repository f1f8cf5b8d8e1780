import { Breadcrumbs, type Crumb } from '../../ui/breadcrumbs.tsx';
import { useWords } from './words/speaking.tsx';

/** The way down to a page, which begins at the contents. */
export function PageCrumbs({ crumbs = [] }: { crumbs?: Crumb[] }) {
  const { site } = useWords();
  return <Breadcrumbs label={site.breadcrumbs} crumbs={[{ title: site.contents, href: '/' }, ...crumbs]} />;
}
