import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Alternative } from '../contract.ts';
import { HeldParts, isShown } from './held-areas.tsx';
import styles from './held-view.module.css';
import { PlaceLink } from './place-link.tsx';
import { PointerLink } from './pointer-link.tsx';
import reading from './reading.module.css';
import { InWords } from './translated-words.tsx';
import { useTranslation } from './translation.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** Several parents of which one is enough: side by side, each with its own list, never one list of all. */
export function Alternatives({ alternative: { by, aspect, place, choices } }: { alternative: Alternative }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const rows = useTranslation()?.translation.rows;
  const aspectName = say.site.aspect[aspect];
  return (
    <section className={reading.part} aria-label={say.reading.eitherOf(aspectName, by.title)}>
      <h2>{say.reading.eitherOfThese}</h2>
      <p className={styles.about}>
        {say.reading.oneOfLists(
          aspectName,
          <AppLink {...asWritten} href={addressOf(by.kind, by.id)}>
            {by.title}
          </AppLink>,
        )}{' '}
        <PlaceLink place={place} />
      </p>
      <div className={styles.choices}>
        {choices.map(({ pointer, areas }, index) => (
          <section key={`${pointer.to?.id}:${pointer.text}`} className={styles.choice} aria-label={pointer.text}>
            <p className={styles.word}>{index === 0 ? say.reading.either : say.reading.or}</p>
            <h3>
              <PointerLink pointer={pointer} />
            </h3>
            {areas.filter(isShown).map((area) => (
              <section key={area.row} className={styles.area}>
                <h4>
                  <InWords original={area.title} translated={rows?.[area.row]?.title} isTitle />
                </h4>
                <HeldParts parts={area.parts} family={null} since={pointer.to?.id} dense />
              </section>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
