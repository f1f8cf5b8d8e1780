/** The job description of a level or role as a file. The packages that write one are loaded when it is asked for. */
import { documentMarkdown } from '../../compiler/emit/document-markdown.ts';
import { jobDocument } from '../../compiler/emit/job-document.ts';
import type { Graph } from '../../compiler/graph.ts';
import { jobDescriptionOf } from '../../compiler/job-description.ts';
import { slug } from '../../compiler/key.ts';
import type { Speech } from '../../compiler/speech/speech.ts';

export const jobFormats = ['md', 'docx', 'pdf'] as const;
export type JobFormat = (typeof jobFormats)[number];

const types: Readonly<Record<JobFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export interface JobFile {
  /** As people would call it: "Senior Engineer.pdf". */
  name: string;
  type: string;
  content: string | Buffer;
}

/** null when the graph holds no level or role with this id. The same graph in the same language gives the same bytes. */
export async function jobFile(graph: Graph, id: string, format: JobFormat, speech: Speech): Promise<JobFile | null> {
  const job = jobDescriptionOf(graph, id);
  if (job === null) return null;
  const name = `${fileName(job.title, speech)}.${format}`;
  return { name, type: types[format], content: await contentOf(jobDocument(job, speech), format) };
}

async function contentOf(document: ReturnType<typeof jobDocument>, format: JobFormat): Promise<string | Buffer> {
  if (format === 'md') return documentMarkdown(document);
  if (format === 'docx') return (await import('./document-docx.ts')).documentDocx(document);
  return (await import('./document-pdf.ts')).documentPdf(document);
}

/** A title as the name of a file that every system takes. */
function fileName(title: string, { job }: Speech): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return [...name].slice(0, 80).join('').trim() || job.fileName;
}

/** How a browser is told to keep a file: under its name, and for old ones under one in ASCII. */
export function dispositionOf({ name }: JobFile): string {
  const dot = name.lastIndexOf('.');
  const plain = slug(name.slice(0, dot)).replace(/[^\w-]+/gu, '') || 'job-description';
  const encoded = encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}${name.slice(dot)}"; filename*=UTF-8''${encoded}`;
}
