import { useMediaQuery } from '@mantine/hooks';
import { HeldParts, isShown } from '../../frameworks/web/held-areas.tsx';
import { HeldRest, HeldView } from '../../frameworks/web/held-view.tsx';
import { LayerChoice } from '../../frameworks/web/layer-choice.tsx';
import { useReadingView } from '../../frameworks/web/reading-view.ts';
import { useRead } from '../../frameworks/web/use-read.ts';
import { withoutLayers } from '../../frameworks/web/visible-layers.ts';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import type { PostView } from '../contract.ts';
import styles from './held-beside.module.css';
import { heldQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

export interface HeldBesideProps {
  own: PostView;
  /** null: it is read alone. */
  beside: PostView | null;
  /** The version that holds; null: the pages as they are. */
  version: string | null;
}

/** Everything that a post is held to, alone or with another post's beside it, area by area. */
export function HeldBeside({ own, beside, version }: HeldBesideProps) {
  return beside === null ? <Alone own={own} version={version} /> : <Beside own={own} beside={beside} version={version} />;
}

function Alone({ own, version }: { own: PostView; version: string | null }) {
  const { held, family } = useRead(heldQuery(own, version));
  return <HeldView held={held} family={family} />;
}

function Beside({ own, beside, version }: { own: PostView; beside: PostView; version: string | null }) {
  const say = usePeopleWords().expectations;
  const asWritten = useAsWritten();
  const isNarrow = useMediaQuery('(max-width: 59.9375em)', undefined, { getInitialValueInEffect: false });
  const { without } = useReadingView();
  const [left, right] = [useRead(heldQuery(own, version)), useRead(heldQuery(beside, version))];
  const [mine, theirs] = [withoutLayers(left.held, without), withoutLayers(right.held, without)];
  const layers = [...new Map([...left.held.layers, ...right.held.layers].map((layer) => [layer.id, layer])).values()];
  const rows = [...new Map([...mine.areas, ...theirs.areas].map((area) => [area.row, area.title]))].map(([row, title]) => ({
    row,
    title,
    mine: mine.areas.find((area) => area.row === row && isShown(area)),
    theirs: theirs.areas.find((area) => area.row === row && isShown(area)),
  }));
  return (
    <>
      <LayerChoice layers={layers} />
      <div className={styles.heads} aria-hidden="true">
        <p {...asWritten}>{own.title}</p>
        <p {...asWritten}>{beside.title}</p>
      </div>
      {rows
        .filter((row) => row.mine || row.theirs)
        .map((row) => (
          <section key={row.row} className={styles.row}>
            <h2 {...asWritten}>{row.title}</h2>
            <div>
              <h3 {...asWritten}>{own.title}</h3>
              {row.mine ? (
                <HeldParts parts={row.mine.parts} family={left.family} dense />
              ) : (
                <p className={styles.nothing}>{say.nothingHere}</p>
              )}
            </div>
            {isNarrow ? (
              <details className={styles.theirs}>
                <summary {...asWritten}>{beside.title}</summary>
                {row.theirs ? (
                  <HeldParts parts={row.theirs.parts} family={right.family} dense />
                ) : (
                  <p className={styles.nothing}>{say.nothingHere}</p>
                )}
              </details>
            ) : (
              <div className={styles.theirs}>
                <h3 {...asWritten}>{beside.title}</h3>
                {row.theirs ? (
                  <HeldParts parts={row.theirs.parts} family={right.family} dense />
                ) : (
                  <p className={styles.nothing}>{say.nothingHere}</p>
                )}
              </div>
            )}
          </section>
        ))}
      <HeldRest held={mine} />
    </>
  );
}
