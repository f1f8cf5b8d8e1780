import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { CloseIcon } from './icons.tsx';
import styles from './pick-one.module.css';

export interface Pickable {
  id: string;
  title: string;
  /** What tells it from others that are called alike. */
  about?: string | undefined;
  /** Below which heading it stands. */
  group?: string | undefined;
  /** Of the title, where it is not that of the page. */
  lang?: string | undefined;
}

export interface PickOneProps extends Omit<FieldProps, 'children'> {
  /** What is chosen. */
  value: Pickable | null;
  onPick(option: Pickable | null): void;
  /** What was typed; null while nobody looks for anything. */
  words: string | null;
  onWords(words: string | null): void;
  /** What fits what was typed, those of a group beside each other. */
  options: readonly Pickable[];
  /** Whether nothing may be chosen. */
  canBeNone?: boolean;
  says: {
    /** Instead of the list, where it is empty. */
    nothing: string;
    clear: string;
    found(count: number): string;
  };
}

/**
 * One of many, found by typing: arrows choose, Enter takes, Escape leaves it as it was. The list stands below the field and not
 * over what is below it, so that nothing of the form is hidden in a narrow panel.
 */
export function PickOne(props: PickOneProps) {
  const { value, onPick, words, onWords, options, canBeNone = false, says, ...field } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  // null: nobody has gone up or down yet.
  const [at, setAt] = useState<number | null>(null);
  // The list can be looked through without a word typed; the field then still shows what is chosen.
  const [hasTyped, setHasTyped] = useState(false);
  const isOpen = words !== null;
  const present = hasTyped ? 0 : options.findIndex(({ id }) => id === value?.id);
  const chosen = Math.min(at ?? Math.max(present, 0), options.length - 1);
  const active = isOpen && options.length > 0 ? `${listId}-${chosen}` : undefined;

  useEffect(() => {
    if (!active) return;
    const option = document.getElementById(active);
    // With the first goes the heading above it.
    if (active.endsWith('-0')) option?.closest('[role="listbox"]')?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const look = (typed: string | null) => {
    setAt(null);
    setHasTyped(typed !== null);
    onWords(typed ?? '');
  };
  const take = (option: Pickable | undefined) => {
    if (option) onPick(option);
    onWords(null);
  };
  /** Whoever empties the field and leaves it wants nothing in it. */
  const leave = () => {
    if (words === '' && hasTyped && canBeNone && value !== null) onPick(null);
    onWords(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    if (!isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      look(null);
    } else if (event.key === 'ArrowDown') setAt(chosen >= last ? 0 : chosen + 1);
    else if (event.key === 'ArrowUp') setAt(chosen <= 0 ? last : chosen - 1);
    else if (event.key === 'PageDown') setAt(Math.min(chosen + 5, last));
    else if (event.key === 'PageUp') setAt(Math.max(chosen - 5, 0));
    else if (event.key === 'Enter') take(options[chosen]);
    else if (event.key === 'Escape') onWords(null);
    else return;
    event.preventDefault();
  };

  return (
    <Field {...field}>
      {(attributes) => (
        <>
          <div className={styles.box}>
            <input
              {...attributes}
              ref={input}
              type="text"
              role="combobox"
              aria-expanded={active !== undefined}
              aria-controls={active && listId}
              aria-activedescendant={active}
              aria-autocomplete="list"
              autoComplete="off"
              spellCheck={false}
              lang={words === null ? value?.lang : undefined}
              value={isOpen && hasTyped ? words : value === null ? '' : titleOf(value)}
              onChange={(event) => look(event.target.value)}
              onFocus={(event) => event.target.select()}
              onClick={() => isOpen || look(null)}
              onBlur={leave}
              onKeyDown={press}
            />
            {canBeNone && value !== null && (
              <button
                type="button"
                className={styles.clear}
                aria-label={says.clear}
                title={says.clear}
                onClick={() => {
                  onPick(null);
                  onWords(null);
                  input.current?.focus();
                }}
              >
                <CloseIcon />
              </button>
            )}
          </div>
          {isOpen && (
            <List id={listId} label={typeof field.label === 'string' ? field.label : undefined} {...{ options, chosen, take, says }} />
          )}
          <output className="only-heard">{isOpen ? (options.length === 0 ? says.nothing : says.found(options.length)) : ''}</output>
        </>
      )}
    </Field>
  );
}

/** In the field it stands alone: what it is of goes along. */
function titleOf({ title, group }: Pickable): string {
  return group === undefined ? title : `${title}, ${group}`;
}

interface ListProps {
  id: string;
  label: string | undefined;
  options: readonly Pickable[];
  chosen: number;
  take(option: Pickable): void;
  says: PickOneProps['says'];
}

function List({ id, label, options, chosen, take, says }: ListProps) {
  if (options.length === 0) {
    return (
      <div className={styles.list}>
        <p className={styles.said}>{says.nothing}</p>
      </div>
    );
  }
  return (
    // The focus stays in the field: pressing on the list does not take it.
    <div id={id} role="listbox" aria-label={label} className={styles.list} onMouseDown={(event) => event.preventDefault()}>
      {options.map((option, index) => (
        <div key={option.id} role="presentation">
          {option.group !== undefined && option.group !== options[index - 1]?.group && (
            <p role="presentation" className={styles.group}>
              {option.group}
            </p>
          )}
          {/* biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: keys are the field's */}
          <div
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            aria-label={[titleOf(option), option.about].filter(Boolean).join(', ')}
            className={styles.option}
            onClick={() => take(option)}
          >
            <b lang={option.lang}>{option.title}</b> {option.about !== undefined && <span>{option.about}</span>}
          </div>
        </div>
      ))}
    </div>
  );
}
