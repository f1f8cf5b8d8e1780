import { AppLink } from '../../ui/app-link.tsx';
import { useReadingView } from './reading-view.ts';
import styles from './view-switch.module.css';

const views = [
  { effective: false, title: 'Own words' },
  { effective: true, title: 'Everything held to' },
];

/** Between what the page itself says and all that comes to it from elsewhere; each has its own address. */
export function ViewSwitch() {
  const { effective, addressOfView } = useReadingView();
  return (
    <nav aria-label="What is shown" className={`${styles.views} not-on-paper`}>
      {views.map((view) => (
        <AppLink
          key={view.title}
          href={addressOfView(view.effective)}
          keepScroll
          aria-current={view.effective === effective ? 'true' : undefined}
        >
          {view.title}
        </AppLink>
      ))}
    </nav>
  );
}
