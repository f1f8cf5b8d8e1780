import { useEffect, useState } from 'react';
import { addressOf } from '../addresses.ts';
import styles from './job-links.module.css';
import { readAsOf } from './read-as-of.ts';
import { Fact } from './role-facts.tsx';
import { useSite } from './site.ts';
import { useWords } from './words/speaking.tsx';

/** The job description of a level or role: to the clipboard, or as a file. */
export function JobLinks({ kind, id }: { kind: 'level' | 'role'; id: string }) {
  const say = useWords();
  const { isLive, at } = useSite();
  const address = `/api/v1${addressOf(kind, id)}/job-description`;
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    copyFrom(readAsOf(`${address}.md`, at), say.language).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  // A link has no header to ask for a language in.
  const spoken = readAsOf(`?language=${say.language}`, at);
  // They are written when they are asked for, and beside files there is nobody to ask.
  if (!isLive) return null;
  return (
    <Fact name={say.reading.jobDescription}>
      <span className={styles.links}>
        <button type="button" className={styles.copy} onClick={copy}>
          {say.reading.copy}
        </button>
        <a href={`${address}.pdf${spoken}`} download>
          PDF
        </a>
        <a href={`${address}.docx${spoken}`} download>
          Word
        </a>
        <a href={`${address}.md${spoken}`} download>
          Markdown
        </a>
        <span role="status" className={styles.said}>
          {state === 'copied' && say.reading.copied}
          {state === 'failed' && say.reading.notCopied}
        </span>
      </span>
    </Fact>
  );
}

/** A browser that ties the clipboard to the click itself is given the text before it is there. */
async function copyFrom(address: string, language: string): Promise<void> {
  const text = fetch(address, { headers: { 'accept-language': language } }).then((response) =>
    response.ok ? response.text() : Promise.reject(new Error(response.statusText)),
  );
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
