import type { Ref } from '../contract.ts';
import { ChoiceMarks } from './choice-marks.tsx';
import styles from './layer-choice.module.css';
import { useReadingView } from './reading-view.ts';
import { useWords } from './words/speaking.tsx';

/** The layers that statements come from, each to be left out; what is left out is said. */
export function LayerChoice({ layers }: { layers: Ref[] }) {
  const say = useWords();
  const { without, leaveOut } = useReadingView();
  if (layers.length === 0) return null;
  const hidden = layers.filter((layer) => without.has(layer.id));
  const toggle = (id: string) => leaveOut(layers.map((layer) => layer.id).filter((other) => without.has(other) !== (other === id)));
  return (
    <div className={styles.choice}>
      <ChoiceMarks title={say.reading.layers} options={layers} isShown={(id) => !without.has(id)} toggle={toggle} />
      <output className={styles.hidden}>{hidden.length > 0 && say.reading.hiddenLayers(hidden.map((layer) => layer.title))}</output>
      {hidden.length > 0 && (
        <button type="button" className={`${styles.all} not-on-paper`} onClick={() => leaveOut([])}>
          {say.site.showAll}
        </button>
      )}
    </div>
  );
}
