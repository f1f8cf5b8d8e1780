import { AppLink } from '../../ui/app-link.tsx';
import { useReadingView } from './reading-view.ts';
import styles from './view-switch.module.css';

export interface View {
  title: string;
  href: string;
  isShown: boolean;
}

/** Between ways of looking at one thing; each has its own address. */
export function ViewSwitch({ views }: { views: View[] }) {
  return (
    <nav aria-label="What is shown" className={`${styles.views} not-on-paper`}>
      {views.map(({ title, href, isShown }) => (
        <AppLink key={title} href={href} keepScroll aria-current={isShown ? 'true' : undefined}>
          {title}
        </AppLink>
      ))}
    </nav>
  );
}

/** Between what the page itself says and all that comes to it from elsewhere. */
export function ReadingViewSwitch() {
  const { effective, addressOfView } = useReadingView();
  return (
    <ViewSwitch
      views={[
        { title: 'Own words', href: addressOfView(false), isShown: !effective },
        { title: 'Everything held to', href: addressOfView(true), isShown: effective },
      ]}
    />
  );
}
