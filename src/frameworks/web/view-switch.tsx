import { AppLink } from '../../ui/app-link.tsx';
import { useReadingView } from './reading-view.ts';
import styles from './view-switch.module.css';
import { useWords } from './words/speaking.tsx';

export interface View {
  title: string;
  href: string;
  isShown: boolean;
}

/** Between ways of looking at one thing; each has its own address. */
export function ViewSwitch({ views }: { views: View[] }) {
  const say = useWords();
  return (
    <nav aria-label={say.site.whatIsShown} className={`${styles.views} not-on-paper`}>
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
  const say = useWords();
  const { effective, addressOfView } = useReadingView();
  return (
    <ViewSwitch
      views={[
        { title: say.reading.ownWords, href: addressOfView(false), isShown: !effective },
        { title: say.reading.everythingHeldTo, href: addressOfView(true), isShown: effective },
      ]}
    />
  );
}
