import type { Block } from '../1-parse/block.ts';
import type { HiringDraft, IndicatorDraft, LadderLink } from './draft.ts';
import { readStage } from './hiring.ts';
import { examplesOf } from './read-area.ts';
import { claim, originOf, type Reading, type Source } from './reading.ts';

/** Reads the body of a hiring section: its lists are the stages, the rest is said of them. */
export function readHiring(reading: Reading, blocks: Block[], source: Source): HiringDraft {
  const hiring: HiringDraft = { summary: null, stages: [] };
  for (const block of blocks) {
    if (block.kind === 'list') {
      for (const item of block.items) {
        if (item.inline.text !== '') hiring.stages.push(readStage(item.inline.text, hiring.stages.length + 1, originOf(source, item.at)));
        claim(reading, source, item.at, 'hiring');
      }
    } else if (block.kind === 'paragraph') {
      if (hiring.stages.length === 0)
        hiring.summary = hiring.summary === null ? block.inline.text : `${hiring.summary} ${block.inline.text}`;
      claim(reading, source, block.at, 'hiring');
    } else claim(reading, source, block.at, block.kind === 'rule' ? 'navigation' : 'note');
  }
  return hiring;
}

/** Reads the body of an indicators section: one an item, its definition after a colon or below it. */
export function readIndicators(reading: Reading, blocks: Block[], source: Source): IndicatorDraft[] {
  const indicators: IndicatorDraft[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' && blocks.filter((other) => other.kind !== 'comment' && other.kind !== 'shortcode').length === 1) {
      // No list: the sentence names the one there is, by its link where it has one.
      const link = block.inline.links[0];
      const title = (link?.text ?? block.inline.text).replace(/[.\s]+$/u, '');
      indicators.push({
        title,
        link: link?.target ?? null,
        definition: title === block.inline.text ? null : block.inline.text,
        origin: originOf(source, block.at),
      });
      claim(reading, source, block.at, 'indicator');
      continue;
    }
    if (block.kind !== 'list') {
      claim(reading, source, block.at, block.kind === 'rule' ? 'navigation' : 'note');
      continue;
    }
    for (const item of block.items) {
      const link = item.inline.links[0];
      const leading = link && item.inline.text.startsWith(link.text) ? link : null;
      const [title, ...rest] = leading ? [leading.text, item.inline.text.slice(leading.text.length)] : item.inline.text.split(/:\s+/u);
      const below = examplesOf(item.blocks);
      const definition = [rest.join(': ').replace(/^[\s:–—-]+/u, ''), ...below].filter((part) => part !== '').join(' ');
      if (title)
        indicators.push({
          title: title.replace(/[:.\s]+$/u, ''),
          link: link?.target ?? null,
          definition: definition === '' ? null : definition,
          origin: originOf(source, item.at),
        });
      claim(reading, source, item.at, 'indicator');
    }
  }
  return indicators;
}

/** The grade of a "Job Grade" section, or null when its words give no number. */
export function readGrade(reading: Reading, blocks: Block[], source: Source): number | null {
  let grade: number | null = null;
  for (const block of blocks) {
    claim(reading, source, block.at, 'relation');
    const text =
      block.kind === 'paragraph' ? block.inline.text : block.kind === 'list' ? block.items.map((item) => item.inline.text).join(' ') : '';
    const found = /\bgrade\s*(?:of\s*)?(\d{1,2}(?:\.\d)?)\b/iu.exec(text) ?? /^\D*(\d{1,2}(?:\.\d)?)\D*$/u.exec(text);
    if (found?.[1] && grade === null) grade = Number(found[1]);
  }
  return grade;
}

export function readLadder(reading: Reading, blocks: Block[], source: Source): LadderLink[] {
  return blocks.flatMap((block) => {
    claim(reading, source, block.at, 'navigation');
    const inlines = block.kind === 'paragraph' ? [block.inline] : block.kind === 'list' ? block.items.map((item) => item.inline) : [];
    return inlines.flatMap((inline) =>
      inline.links.map((link) => ({ text: link.text, target: link.target, origin: originOf(source, block.at) })),
    );
  });
}
