import { useParams } from '@tanstack/react-router';
import type { Block } from '../contract.ts';
import { FindingList } from './finding-list.tsx';
import { PageCrumbs } from './page-crumbs.tsx';
import { messageQuery } from './queries.ts';
import styles from './reading.module.css';
import { RuleTitle } from './rule-title.tsx';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';
import { Words } from './words.tsx';

/** What a finding means, why it matters, how to mend it, and where it was found. */
export function MessagePage() {
  const { code = '' } = useParams({ strict: false });
  const say = useWords();
  const message = useRead(messageQuery(code));
  return (
    <article className={styles.text}>
      <title>{`${message.code} – Gradus`}</title>
      <PageCrumbs crumbs={[{ title: say.site.findings, href: '/findings' }]} />
      <h1 className={styles.file}>{message.code}</h1>
      {message.title && (
        <p className={styles.lead}>
          <RuleTitle title={message.title} />
        </p>
      )}
      <Part title={say.reading.whyItIsSaid} blocks={message.why} />
      <Part title={say.reading.whatToDo} blocks={message.fix} />
      <section className={styles.part} aria-labelledby="places">
        <h2 id="places">{say.reading.where}</h2>
        {message.findings.length > 0 ? <FindingList findings={message.findings} ofOneCode /> : <p>{say.reading.nowhere}</p>}
      </section>
    </article>
  );
}

function Part({ title, blocks }: { title: string; blocks: Block[] }) {
  if (blocks.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {blocks.map((block) =>
        block.kind === 'code' ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
          <pre key={textOf(block)} className={styles.example} tabIndex={0}>
            {textOf(block)}
          </pre>
        ) : (
          <p key={textOf(block)} className={styles.prose}>
            <Words runs={block.runs} />
          </p>
        ),
      )}
    </section>
  );
}

function textOf(block: Block): string {
  return block.runs.map((run) => run.text).join('');
}
