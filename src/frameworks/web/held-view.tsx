import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Held, Ref } from '../contract.ts';
import { Alternatives } from './alternatives.tsx';
import { HeldAreas } from './held-areas.tsx';
import styles from './held-view.module.css';
import { LayerChoice } from './layer-choice.tsx';
import { PlaceLink } from './place-link.tsx';
import { PointerLink } from './pointer-link.tsx';
import { Presumed } from './presumed.tsx';
import reading from './reading.module.css';
import { useReadingView } from './reading-view.ts';
import { withoutLayers } from './visible-layers.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** Everything a level or role is held to, each stretch with the way it came. */
export function HeldView({ held, family = null }: { held: Held; family?: Ref | null }) {
  const { without } = useReadingView();
  const shown = withoutLayers(held, without);
  return (
    <>
      <LayerChoice layers={held.layers} />
      <HeldAreas areas={shown.areas} family={family} />
      <HeldRest held={shown} />
    </>
  );
}

/** What is held to beside the areas: what leaves a choice, what is missing, what is presumed. */
export function HeldRest({
  held: { alternatives, unresolved, presumed },
}: {
  held: Pick<Held, 'alternatives' | 'unresolved' | 'presumed'>;
}) {
  return (
    <>
      {alternatives.map((alternative) => (
        <Alternatives key={`${alternative.by.id}:${alternative.place.line}:${alternative.aspect}`} alternative={alternative} />
      ))}
      {unresolved.length > 0 && <Unresolved unresolved={unresolved} />}
      {presumed.length > 0 && <Presumed presumed={presumed} />}
    </>
  );
}

/** Parents that are named and not there: what they ask is missing from this view, and that is said. */
function Unresolved({ unresolved }: { unresolved: Held['unresolved'] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <section className={reading.part} aria-labelledby="unresolved">
      <h2 id="unresolved">{say.reading.notToBeFound}</h2>
      <p className={styles.about}>{say.reading.textElsewhere}</p>
      <ul className={styles.unresolved}>
        {unresolved.map(({ by, aspect, pointer, place }) => (
          <li key={`${by.id}:${aspect}:${pointer.text}`}>
            <PointerLink pointer={pointer} />
            <span className={styles.asked}>
              {say.reading.extendedBy(
                say.site.aspect[aspect],
                <AppLink {...asWritten} href={addressOf(by.kind, by.id)}>
                  {by.title}
                </AppLink>,
              )}{' '}
              <PlaceLink place={place} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
